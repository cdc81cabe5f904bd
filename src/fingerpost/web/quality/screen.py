"""The pages of second looks and of agreement. Figures of others are for leads; everybody else sees their own."""

from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import NoSuchLook, Refused
from fingerpost.desk.queries import DECISIONS
from fingerpost.people.permissions import Permission
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form, Words
from fingerpost.web.nhs import Choice
from fingerpost.web.page import show
from fingerpost.web.queue.filters import page_number
from fingerpost.web.sight import reveals

MISSING = "Choose what you would have decided"


class Look(Form):
    """What the second reader would have decided, and why."""

    decision = forms.ChoiceField(
        choices=list(DECISIONS.items()), error_messages={"required": MISSING, "invalid_choice": MISSING}
    )
    note = Words(missing="", required=False, longest=4000)


@asks(Permission.SECOND_LOOK)
@require_safe
def quality(request: HttpRequest) -> HttpResponse:
    """What waits for a second look, and how alike people decide."""
    user = person(request)
    context = {
        "title": "Second looks",
        "waiting": queries.waiting_looks(user.organisation, by=user),
        "quality": queries.quality(user.organisation, by=user),
    }
    return show(request, "quality/quality.jinja", context)


@asks(Permission.SECOND_LOOK)
@require_http_methods(["GET", "POST"])
def look(request: HttpRequest, look_id: UUID) -> HttpResponse:
    """One second look: blind until it is given, then beside the first decision."""
    user = person(request)
    form = Look(request.POST or None)
    if form.is_valid():
        try:
            typed = form.cleaned_data
            operations.look_again(look_id, typed["decision"], by=user, note=typed["note"])
            messages.success(request, "Your second look is kept.")
            return redirect("web:second_look", look_id)
        except NoSuchLook:
            raise Http404 from None
        except Refused as refused:
            messages.error(request, str(refused))
            return redirect("web:quality")
    try:
        seen = queries.second_look(user.organisation, look_id, by=user)
    except NoSuchLook:
        raise Http404 from None
    context = {
        "title": "Second look" if not seen.told else "Two decisions about one post",
        "look": seen,
        "post": seen.post,
        "reveal": reveals(request) or not seen.sensitive or bool(seen.danger),
        "form": form,
        "errors": form.problems,
        "decision_choices": [Choice(value=value, text=text) for value, text in DECISIONS.items()],
    }
    return show(request, "quality/look.jinja", context, status=422 if form.problems else 200)


@asks(Permission.SEE_QUALITY)
@require_safe
def said_wrong(request: HttpRequest) -> HttpResponse:
    """Every reading of the machine that somebody put right, newest first, with their names and reasons."""
    user, number = person(request), page_number(request.GET)
    signal = request.GET.get("signal", "")
    signal = signal if signal in SIGNALS else ""
    found = queries.said_wrong(user.organisation, signal, number, by=user)
    asked = f"signal={signal}&" if signal else ""
    context = {
        "title": "Readings put right",
        "found": found,
        "signal": signal,
        "signal_choices": [
            Choice(value="", text="Any signal"),
            *(Choice(value=each, text=_words(each)) for each in SIGNALS),
        ],
        "place": f"page {number}",
        "previous": f"?{asked}page={number - 1}" if number > 1 else None,
        "following": f"?{asked}page={number + 1}" if found.more else None,
    }
    return show(request, "quality/said_wrong.jinja", context)


def _words(signal: str) -> str:
    return signal.replace("_", " ").capitalize()
