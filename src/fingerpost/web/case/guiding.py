"""The steps of a guide: recording one, or saying why it is not done (4.4 to 4.6, Appendix 3)."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from fingerpost.desk import operations, queries
from fingerpost.desk.queries import CaseView, StepView
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case import forms
from fingerpost.web.case.opening import attempt, opened, page, person
from fingerpost.web.case.step_form import ANSWER, StepForm
from fingerpost.web.nhs import Choice


@asks(Permission.DECIDE)
@require_http_methods(["GET", "POST"])
def guide_step(request: HttpRequest, case_id: UUID, guide: str, step: str) -> HttpResponse:
    """Record a step. A question on the case page comes here with its answer already chosen."""
    seen = opened(request, case_id)
    about = _step(request, seen, guide, step)
    form = StepForm(about, seen, request.POST if request.method == "POST" else None)
    if form.is_valid():
        answer = _recorded(request, seen, about, form)
        if answer:
            return answer
    return _page(request, seen, about, form, forms.PassOver())


@asks(Permission.DECIDE)
@require_POST
def pass_over(request: HttpRequest, case_id: UUID, guide: str, step: str) -> HttpResponse:
    """Say why a step is not done here."""
    seen = opened(request, case_id)
    about, form = _step(request, seen, guide, step), forms.PassOver(request.POST)
    if form.is_valid():
        why = form.cleaned_data["pass_why"]
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.pass_over(case_id, guide, step, by=person(request), why=why),
            told=f"Passed over: {about.says}.",
            onward=_section(seen),
        )
        if answer:
            return answer
    return _page(request, seen, about, StepForm(about, seen), form)


def _recorded(request: HttpRequest, seen: CaseView, about: StepView, form: StepForm) -> HttpResponse | None:
    chosen = form.cleaned_data.get(ANSWER, "")
    leads = next((then for name, _, then in about.answers if name == chosen), "")
    onward = reverse("web:guide_step", args=[seen.id, about.guide, leads]) if leads else _section(seen)
    return attempt(
        request,
        seen,
        form,
        lambda: operations.confirm(seen.id, about.guide, about.id, by=person(request), answer=chosen, said=form.said()),
        told=_told(about, chosen),
        onward=onward,
    )


def _told(about: StepView, chosen: str) -> str:
    """What was recorded, with the answer to a question."""
    answer = next((f" {says}." for name, says, _ in about.answers if name == chosen), "")
    return f"Recorded: {about.says if about.says.endswith('?') else f'{about.says}.'}{answer}"


def _step(request: HttpRequest, seen: CaseView, guide: str, step: str) -> StepView:
    user = person(request)
    found = queries.guide(user.organisation, seen.id, guide, by=user)
    about = found.step(step) if found else None
    if about is None:
        raise Http404
    return about


def _section(seen: CaseView) -> str:
    """Back to the case, where the next step stands."""
    return f"{reverse('web:case', args=[seen.id])}#guide"


def _page(
    request: HttpRequest, seen: CaseView, about: StepView, form: StepForm, passing: forms.PassOver
) -> HttpResponse:
    context = {
        "step": about,
        "passing": passing,
        "errors": form.problems or passing.problems,
        "answer_choices": [Choice(value=name, text=says) for name, says, _ in about.answers],
        "choices": {
            asked.id: [Choice(value=option.id, text=option.says) for option in asked.choices] for asked in about.asks
        },
        "team_choices": _teams(request, seen, about),
    }
    response = page(request, seen, "guide_step", about.says, form, context)
    if passing.problems:
        response.status_code = 422
    return response


def _teams(request: HttpRequest, seen: CaseView, about: StepView) -> list[Choice]:
    """Teams to choose from, those that the post names first; none where nothing asks for one."""
    if not any(asked.kind == "team" for asked in about.asks):
        return []
    named = seen.guidance.teams
    rest = (team for team in queries.teams(person(request).organisation) if team not in named)
    return [Choice(value=team, text=team) for team in (*named, *rest)]
