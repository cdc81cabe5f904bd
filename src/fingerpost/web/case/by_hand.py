"""What people do elsewhere and record here (4.6, 4.6.3, A3m)."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from fingerpost.desk import operations
from fingerpost.desk.queries import ActionView, CaseView
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case import forms
from fingerpost.web.case.hiding import ground_choices
from fingerpost.web.case.opening import attempt, opened, page, person
from fingerpost.web.nhs import Choice, Row


@asks(Permission.DECIDE)
@require_http_methods(["GET", "POST"])
def step(request: HttpRequest, case_id: UUID, action: str) -> HttpResponse:
    """Record that something was done outside Fingerpost."""
    seen = opened(request, case_id)
    act = _act(seen, action)
    form = (forms.GroundedStep if act.needs_ground else forms.Step)(request.POST or None)
    if form.is_valid():
        answer = _recorded(request, seen, act, form)
        if answer:
            return answer
    context = {"act": act, "facts": _facts(act), "ground_choices": ground_choices(seen) if act.needs_ground else ()}
    return page(request, seen, "step", act.words, form, context)


@asks(Permission.DECIDE)
@require_http_methods(["GET", "POST"])
def outcome(request: HttpRequest, case_id: UUID, key: str) -> HttpResponse:
    """Record what became of an act done by hand on the platform."""
    seen = opened(request, case_id)
    waiting = next((each for each in seen.manual_steps if each.key == key), None)
    if waiting is None:
        raise Http404
    form = forms.Outcome(request.POST or None)
    if form.is_valid():
        typed = form.cleaned_data
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.record_manual_outcome(
                case_id, key, typed["outcome"], by=person(request), version=typed["version"], told=typed["told"]
            ),
            told="Recorded.",
        )
        if answer:
            return answer
    choices = [Choice(value=value, text=text) for value, text in forms.OUTCOMES]
    return page(request, seen, "outcome", waiting.words, form, {"step": waiting, "outcome_choices": choices})


@asks(Permission.TRY_AGAIN)
@require_http_methods(["GET", "POST"])
def again(request: HttpRequest, case_id: UUID, key: str) -> HttpResponse:
    """Try an act on the platform once more, after looking there."""
    seen = opened(request, case_id)
    waiting = next((each for each in seen.manual_steps if each.key == key and each.again), None)
    if waiting is None:
        raise Http404
    form = forms.Again(request.POST or None)
    if form.is_valid():
        by, version, told = person(request), form.cleaned_data["version"], form.cleaned_data["told"]
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.try_again(case_id, key, by=by, version=version, told=told),
            told="It is being tried again.",
        )
        if answer:
            return answer
    title = f"Try again: {seen.action(waiting.action).words.lower()}"
    return page(request, seen, "again", title, form, {"step": waiting})


def _act(seen: CaseView, action: str) -> ActionView:
    try:
        return seen.action(action)
    except KeyError:
        raise Http404 from None


def _recorded(request: HttpRequest, seen: CaseView, act: ActionView, form: forms.Act) -> HttpResponse | None:
    """Record it. An act on a ground that the signals do not bear out asks a second person instead, when told to."""
    typed: dict[str, Any] = form.cleaned_data
    by, version = person(request), typed["version"]
    ground = {name: typed[name] for name in ("ground", "rests_on") if name in typed}
    if act.needs_ground and "ask" in request.POST:
        return attempt(
            request,
            seen,
            form,
            lambda: operations.ask_agreement(seen.id, act.name, by=by, version=version, **ground),
            told="A second person is asked.",
        )
    return attempt(
        request,
        seen,
        form,
        lambda: operations.step(seen.id, act.name, by=by, version=version, told=typed["told"], **ground),
        told=f"Recorded: {act.words.lower()}.",
    )


def _facts(act: ActionView) -> list[Row]:
    pairs = (("Policy", act.modality_words), ("Reaches", act.reaches), ("Tells", act.tells), ("Undoing it", act.undo))
    return [Row(key=key, text=text) for key, text in pairs if text]
