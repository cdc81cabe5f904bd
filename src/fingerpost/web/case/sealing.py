"""Sealing a case, so that only a few know that there is one, and opening it to the desk again (4.6)."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from fingerpost.desk import operations
from fingerpost.people.permissions import Permission, known_seals
from fingerpost.web.access import asks
from fingerpost.web.case import forms
from fingerpost.web.case.opening import attempt, opened, page, person
from fingerpost.web.nhs import Choice
from fingerpost.web.words import SEALS


@asks(Permission.READ_CASE)
@require_http_methods(["GET", "POST"])
def seal(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Choose what kind of matter it is and why; whoever could not find it again is told so before anything is done."""
    seen, by, form = opened(request, case_id), person(request), forms.Seal(request.POST or None)
    if not seen.seals:
        raise Http404
    kind = form.typed("seal")
    stays = kind in known_seals(by)
    if form.is_valid():
        typed = form.cleaned_data
        if not stays and not typed["sure"] and kind in seen.seals:
            said = {"kind": SEALS[kind]}
            return page(request, seen, "seal_check", "You will not be able to open this case again", form, said)
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.seal_case(case_id, kind, by=by, version=typed["version"], why=typed["why"]),
            told="The case is sealed.",
            onward="" if stays else reverse("web:queue"),
        )
        if answer:
            return answer
    choices = [Choice(value=each, text=SEALS[each]) for each in seen.seals]
    return page(request, seen, "seal", "Seal the case", form, {"seal_choices": choices})


@asks(Permission.READ_CASE)
@require_http_methods(["GET", "POST"])
def unseal(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Open the case to the desk again."""
    seen, form = opened(request, case_id), forms.Why(request.POST or None)
    if "unseal" not in seen.acts:
        raise Http404
    if form.is_valid():
        typed = form.cleaned_data
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.unseal_case(case_id, by=person(request), version=typed["version"], why=typed["why"]),
            told="Everybody at the desk can see the case again.",
        )
        if answer:
            return answer
    context = {"ask": "Why the desk may know of it again", "send": "Open it to the desk"}
    return page(request, seen, "why", "Open the case to the desk", form, context)
