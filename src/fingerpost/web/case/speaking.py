"""Answering the author, and giving them the reasons for what was done (4.4.2, A3b, A3n)."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from fingerpost.desk import operations
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case import answering, forms
from fingerpost.web.case.opening import attempt, opened, page, person
from fingerpost.web.nhs import Choice


@asks(Permission.REPLY)
@require_http_methods(["GET", "POST"])
def reply(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Answer where everybody can read it."""
    return answering.answered(request, case_id, "reply")


@asks(Permission.REPLY)
@require_http_methods(["GET", "POST"])
def private_reply(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Answer where only the author can read it."""
    return answering.answered(request, case_id, "private_reply")


@asks(Permission.REPLY)
@require_http_methods(["GET", "POST"])
def move_private(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Ask in public to carry on in private, and write there."""
    return answering.answered(request, case_id, "move_private")


@asks(Permission.REPLY)
@require_http_methods(["GET", "POST"])
def explain(request: HttpRequest, case_id: UUID, action: str) -> HttpResponse:
    """Give the reasons for an act, or record why not."""
    seen = opened(request, case_id)
    statement = next((each for each in seen.statements if each.action == action), None)
    if statement is None:
        raise Http404
    form = forms.Explain(request.POST or None, initial={"text": statement.text})
    if form.is_valid():
        typed = form.cleaned_data
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.explain(
                case_id,
                typed["way"],
                by=person(request),
                version=typed["version"],
                action=action,
                text=typed["text"],
                why=typed["why"],
            ),
            told="The reasons are on their way." if typed["way"] == "send" else "Recorded.",
        )
        if answer:
            return answer
    ways = [Choice(value=value, text=text) for value, text in forms.WAYS]
    return page(request, seen, "explain", "Give the reasons", form, {"statement": statement, "way_choices": ways})
