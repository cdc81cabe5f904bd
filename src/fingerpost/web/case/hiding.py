"""Hiding a post on a ground, with a stop before it happens, and showing it again (4.6b, A3i, A3j)."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from fingerpost.desk import operations
from fingerpost.desk.queries import CaseView, GroundView, StatementDraft
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case import forms
from fingerpost.web.case.opening import attempt, opened, page, person
from fingerpost.web.nhs import Choice


@asks(Permission.HIDE)
@require_http_methods(["GET", "POST"])
def hide(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """First the ground, then a page that says what will happen, then the act."""
    seen = opened(request, case_id)
    form = forms.Hide(request.POST or None, initial=_proposed(seen))
    ground = _ground(seen, form)
    if not form.is_valid() or ground is None:
        return _ask_for_ground(request, seen, form)
    if not ground.found and not form.cleaned_data["rests_on"]:
        form.add_error("rests_on", "Quote the words, or say what the picture shows, that go against this ground")
        return _ask_for_ground(request, seen, form)
    if "confirmed" not in request.POST:
        return _stop_and_look(request, seen, form, ground)
    return _do(request, seen, form, ground)


@asks(Permission.UNHIDE)
@require_http_methods(["GET", "POST"])
def unhide(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Show the post again, and say why."""
    seen, form = opened(request, case_id), forms.Why(request.POST or None)
    if form.is_valid():
        version, why = form.cleaned_data["version"], form.cleaned_data["why"]
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.unhide(case_id, by=person(request), version=version, why=why),
            told="The post is being shown again.",
        )
        if answer:
            return answer
    context = {"ask": "Why it is shown again", "send": "Show it again", "before": seen.action("unhide").capability}
    return page(request, seen, "why", "Show the post again", form, context)


@asks(Permission.READ_CASE)
@require_http_methods(["GET", "POST"])
def agreement(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The second person looks, and agrees or declines. Whoever only reads sees what is asked."""
    seen = opened(request, case_id)
    if seen.agreement is None:
        return page(request, seen, "answered", "Nobody is asked any more", forms.Act())
    form = forms.Answer(request.POST or None)
    if form.is_valid():
        typed = form.cleaned_data
        agreed = typed["answer"] == "agree"
        answer = attempt(
            request,
            seen,
            form,
            lambda: _answer(request, case_id, typed),
            told="You agreed. It is being carried out." if agreed else "You did not agree. Nothing was done.",
        )
        if answer:
            return answer
    choices = [Choice(value=value, text=text) for value, text in forms.ANSWERS]
    context = {"asked": seen.agreement, "answer_choices": choices}
    return page(request, seen, "agreement", "Second person", form, context)


def _answer(request: HttpRequest, case_id: UUID, typed: dict[str, str]) -> None:
    by, version = person(request), int(typed["version"])
    if typed["answer"] == "agree":
        operations.agree(case_id, by=by, version=version, note=typed["why"])
    else:
        operations.decline(case_id, by=by, version=version, why=typed["why"])


def _do(request: HttpRequest, seen: CaseView, form: forms.Hide, ground: GroundView) -> HttpResponse:
    asking = second_needed(ground) or request.POST["confirmed"] == "ask"
    typed = form.cleaned_data
    words = {name: typed[name] for name in ("ground", "rests_on", "balance", "statement")}
    draft = _draft(seen, ground)
    if draft and words["statement"].strip() == draft.text.strip():
        words["statement"] = ""  # as the policy drafted it
    by, version = person(request), typed["version"]
    if asking:
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.ask_agreement(seen.id, "hide", by=by, version=version, **words),
            told="A second person is asked. The post stays visible until somebody answers.",
        )
    else:
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.hide(seen.id, by=by, version=version, confirmed=typed["sure"], **words),
            told="The post is being hidden. It was kept as evidence first.",
        )
    if answer:
        return answer
    if form.errors.keys() & {"ground", "rests_on"}:
        return _ask_for_ground(request, seen, form)
    return _stop_and_look(request, seen, form, ground)


def second_needed(ground: GroundView) -> bool:
    """Whether the signals leave the person alone with the ground, so that somebody else must look too."""
    return not ground.found and not ground.signals_agree


def _ground(seen: CaseView, form: forms.Hide) -> GroundView | None:
    found = next((each for each in seen.grounds if each.id == form.typed("ground")), None)
    if form.is_bound and found is None and not form.errors.get("ground"):
        form.add_error("ground", "Choose one of the grounds")
    return found


def _proposed(seen: CaseView) -> dict[str, str]:
    return {"ground": next((each.id for each in seen.grounds if each.found), "")}


def ground_choices(seen: CaseView) -> list[Choice]:
    """The grounds, those that a rule found first."""
    ordered = sorted(seen.grounds, key=lambda each: (not each.found, not each.signals_agree))
    return [Choice(value=each.id, text=each.words, hint=_standing(each)) for each in ordered]


def _standing(ground: GroundView) -> str:
    if ground.found:
        return "Found by a rule of the policy in this post."
    return "You assert it in writing. " + (
        "The signals bear it out." if ground.signals_agree else "A second person must agree first."
    )


def _ask_for_ground(request: HttpRequest, seen: CaseView, form: forms.Hide) -> HttpResponse:
    act = seen.action("hide")
    context = {
        "act": act,
        "ground_choices": ground_choices(seen),
        "found_grounds": any(each.found for each in seen.grounds),
    }
    return page(request, seen, "hide", "Hide this post?", form, context)


def _stop_and_look(request: HttpRequest, seen: CaseView, form: forms.Hide, ground: GroundView) -> HttpResponse:
    context = {
        "act": seen.action("hide"),
        "ground": ground,
        "asking": second_needed(ground),
        "rests_on": form.typed("rests_on"),
        "concerned": bool(form.errors.get("statement")),
        "draft": _draft(seen, ground),
        "target": reverse("web:hide", args=[seen.id]),
    }
    title = "You are about to ask a second person" if second_needed(ground) else "You are about to hide this post"
    return page(request, seen, "hide_check", title, form, context)


def _draft(seen: CaseView, ground: GroundView) -> StatementDraft | None:
    """The drafted reasons, when they are about this ground: the desk drafts for the first that a rule found."""
    first = next((each.id for each in seen.grounds if each.found), None)
    return next((each for each in seen.statements if each.action == "hide" and ground.id == first), None)
