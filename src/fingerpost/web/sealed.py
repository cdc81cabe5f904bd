"""Breaking the glass: opening one sealed matter in an emergency; and the list of every time it was done (4.6)."""

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from fingerpost.people import queries
from fingerpost.people.operations import BadOpening, SignInRefused, break_glass
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form, Words
from fingerpost.web.onward import onward
from fingerpost.web.page import show
from fingerpost.web.queue.filters import page_number
from fingerpost.web.times import clock
from fingerpost.web.words import SEALS

PER_PAGE = 50


class BreakGlass(Form):
    """Which matter, why, and that it is really them."""

    seal = forms.CharField(max_length=20)
    matter = forms.CharField(max_length=160)
    why = Words(missing="Say why: who is in danger, and what you need to know", longest=2000)
    proof = forms.CharField(
        max_length=1024, strip=False, error_messages={"required": "Enter your password or a code of your app"}
    )


@asks(Permission.BREAK_GLASS)
@sensitive_post_parameters("proof")
@require_http_methods(["GET", "POST"])
def break_the_glass(request: HttpRequest) -> HttpResponse:
    """Say what it means, then take the reason and the proof. Never tells whether there is such a matter."""
    sent = request.method == "POST"
    form = BreakGlass(
        request.POST if sent else None, initial={key: request.GET.get(key, "") for key in ("seal", "matter")}
    )
    if sent and form.is_valid() and (until := _broken(request, form)):
        messages.success(request, f"You may see this one matter until {until}. Information governance is told.")
        return redirect(onward(request))
    context = {
        "title": "Open a sealed matter in an emergency",
        "form": form,
        "errors": form.problems,
        "what": SEALS.get(form.typed("seal"), ""),
        "onward": onward(request),
        "narrow": True,
    }
    return show(request, "people/break_glass.jinja", context, status=422 if form.problems else 200)


@asks(Permission.SEE_OPENINGS)
@require_safe
def openings(request: HttpRequest) -> HttpResponse:
    """Every use, newest first, for information governance."""
    found = Paginator(queries.openings(person(request).organisation), PER_PAGE).get_page(page_number(request.GET))
    context = {
        "title": "Sealed matters opened in an emergency",
        "openings": found.object_list,
        "seals": SEALS,
        "place": f"page {found.number} of {found.paginator.num_pages}",
        "previous": f"?page={found.number - 1}" if found.has_previous() else None,
        "following": f"?page={found.number + 1}" if found.has_next() else None,
    }
    return show(request, "people/openings.jinja", context)


def _broken(request: HttpRequest, form: BreakGlass) -> str:
    """Until when the matter is open to them; empty when the form then says what is wrong."""
    user, typed = person(request), form.cleaned_data
    try:
        opening = break_glass(user, address=request.META.get("REMOTE_ADDR", ""), by=user.actor, **typed)
    except BadOpening as bad:
        form.add_error("why", str(bad))
        return ""
    except SignInRefused as refused:
        form.add_error("proof", str(refused))
        return ""
    return clock(opening.until)
