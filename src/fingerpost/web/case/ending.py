"""Closing a case, and opening it again."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from fingerpost.desk import operations
from fingerpost.desk.queries import CaseView
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case import forms, presenter
from fingerpost.web.case.opening import attempt, opened, page, person


@asks(Permission.CLOSE_CASE)
@require_http_methods(["GET", "POST"])
def close(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """End the case; what is still open is listed."""
    seen, form = opened(request, case_id), forms.MaybeWhy(request.POST or None)
    if form.is_valid():
        version, why = form.cleaned_data["version"], form.cleaned_data["why"]
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.close(case_id, by=person(request), version=version, why=why),
            told=f"Case closed: {presenter.author(seen)}.",
            onward=after_closing(seen, reverse("web:queue")),
        )
        if answer:
            return answer
    return page(request, seen, "close", "Close the case", form)


def after_closing(seen: CaseView, otherwise: str) -> str:
    """Where to go ``otherwise``, or first what a guide offers once a case is closed: a debrief (4.6h)."""
    step = seen.guidance.after_closing
    return reverse("web:guide_step", args=[seen.id, step.guide, step.id]) if step else otherwise


@asks(Permission.CLOSE_CASE)
@require_http_methods(["GET", "POST"])
def reopen(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Open a closed case again."""
    seen, form = opened(request, case_id), forms.Why(request.POST or None)
    if form.is_valid():
        version, why = form.cleaned_data["version"], form.cleaned_data["why"]
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.reopen(case_id, by=person(request), version=version, why=why),
            told="The case is open again.",
        )
        if answer:
            return answer
    return page(request, seen, "why", "Reopen the case", form, {"ask": "Why you open it again", "send": "Reopen"})
