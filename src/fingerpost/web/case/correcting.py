"""Putting a signal right that the machine got wrong: it is there, or it is not (A3i)."""

from collections.abc import Callable
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from fingerpost.desk import operations
from fingerpost.desk.queries import CaseView, CorrectableView
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case import forms
from fingerpost.web.case.opening import attempt, opened, page, person
from fingerpost.web.nhs import Choice

ASKED = "A second person is asked. Until somebody agrees, the machine's reading counts."
TWO = "A second person must agree first: danger is not argued away by one person alone."


@asks(Permission.CORRECT_SIGNAL)
@require_http_methods(["GET", "POST"])
def wrong(request: HttpRequest, case_id: UUID, signal: str) -> HttpResponse:
    """One signal: whether it is there, and why."""
    seen = opened(request, case_id)
    asked = next((each for each in seen.correctable if each.name == signal), None)
    if asked is None:
        raise Http404
    choices = _choices(asked)
    form = forms.Correction(request.POST or None, initial={"present": choices[0].value if len(choices) == 1 else ""})
    if form.is_valid():
        present = form.cleaned_data["present"] == "yes"
        answer = _put_right(request, seen, form, asked, present=present)
        if answer:
            return answer
    context = {
        "signal": next((each for each in seen.signals if each.name == signal), None),
        "asked": asked,
        "present_choices": choices,
    }
    return page(request, seen, "wrong", f"Wrong? {asked.words}", form, context)


@asks(Permission.CORRECT_SIGNAL)
@require_http_methods(["GET", "POST"])
def missed(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """A signal that the machine did not find, chosen from a list, and why."""
    seen, form = opened(request, case_id), forms.Missed(request.POST or None)
    absent = {each.name: each for each in seen.correctable if not each.shown}
    if form.is_valid():
        asked = absent.get(form.cleaned_data["signal"])
        if asked is None:
            form.add_error("signal", "Choose what the machine missed")
        elif answer := _put_right(request, seen, form, asked, present=True):
            return answer
    choices = [Choice(value="", text="Choose"), *(Choice(value=each.name, text=each.words) for each in absent.values())]
    return page(request, seen, "missed", "What did the machine miss?", form, {"signal_choices": choices})


def _choices(asked: CorrectableView) -> list[Choice]:
    """What would change something: both, where nobody knows."""
    name = asked.words.lower()
    yes = Choice(value="yes", text=f"It is there: {name}", hint="This counts at once.")
    no = Choice(value="no", text=f"It is not there: {name}", hint=TWO if asked.two_to_deny else "This counts at once.")
    return [each for each, fits in ((yes, not asked.shown), (no, asked.score != 0)) if fits]


def _put_right(
    request: HttpRequest, seen: CaseView, form: forms.Act, asked: CorrectableView, *, present: bool
) -> HttpResponse | None:
    by, version, why = person(request), form.cleaned_data["version"], form.cleaned_data["why"]
    two = asked.two_to_deny and not present
    act: Callable[..., object] = operations.ask_correction if two else operations.correct
    return attempt(
        request,
        seen,
        form,
        lambda: act(seen.id, asked.name, present=present, by=by, version=version, why=why),
        told=ASKED if two else f"Corrected: {asked.words.lower()}. What the policy says of the post follows it.",
    )
