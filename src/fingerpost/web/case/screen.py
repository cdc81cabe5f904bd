"""The case page itself, and the acts that have no page of their own."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import Refused
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case import forms, presenter
from fingerpost.web.case.ending import after_closing
from fingerpost.web.case.opening import attempt, opened, page, person
from fingerpost.web.numbers import whole
from fingerpost.web.onward import onward
from fingerpost.web.page import show, show_part
from fingerpost.web.sight import reveals

Press = Callable[..., Any]
"""An operation that takes the case, who does it and the version they saw."""


@asks(Permission.READ_CASE)
@require_safe
def case(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """One case. Reading the page changes nothing; who has it open is told by ``looking``."""
    return _drawn(request, case_id)


@asks(Permission.READ_CASE)
@require_POST
def looking(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Tell colleagues who has the case open, and tell whoever has it open what became of it since."""
    user, stands_open = person(request), request.POST.get("open") == "yes"
    try:
        operations.look(case_id, by=user)
        if stands_open:
            operations.seen_uncovered(case_id, by=user)
        now = queries.hands(case_id, whole(request.POST.get("seen", "")), by=user)
    except Refused:
        return HttpResponse(status=404)
    return show_part(request, "case/hands.jinja", {"hands": now, "case_id": case_id})


@asks(Permission.TAKE_CASE)
@require_POST
def take(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Have the case in one's hands."""
    return _pressed(request, case_id, operations.take, "You have the case.")


@asks(Permission.TAKE_CASE)
@require_POST
def release(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Give it back."""
    return _pressed(request, case_id, operations.release, "You gave the case back.")


@asks(Permission.DECIDE)
@require_POST
def note(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Add a note for colleagues."""
    seen, form = opened(request, case_id), forms.Note(request.POST)
    if form.is_valid():
        text = form.cleaned_data["text"]
        answer = attempt(
            request, seen, form, lambda: operations.note(case_id, text, by=person(request)), told="Note added."
        )
        if answer:
            return answer
    return _drawn(request, case_id, form)


@asks(Permission.CLOSE_CASE)
@require_POST
def read(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Read, no reply needed: the act of one key. Asks why when the policy wanted something that was not done."""
    seen, form = opened(request, case_id), forms.MaybeWhy(request.POST)
    if form.is_valid():
        version, why = form.cleaned_data["version"], form.cleaned_data["why"]
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.mark_read(case_id, by=person(request), version=version, why=why),
            told=f"Read, no reply needed: {presenter.author(seen)}.",
            onward=after_closing(seen, onward(request, reverse("web:queue"))),
        )
        if answer:
            return answer
    return page(request, seen, "read", "Read, no reply needed", form)


def _pressed(request: HttpRequest, case_id: UUID, act: Press, told: str) -> HttpResponse:
    seen, form = opened(request, case_id), forms.Act(request.POST)
    if form.is_valid():
        version = form.cleaned_data["version"]
        answer = attempt(request, seen, form, lambda: act(case_id, by=person(request), version=version), told=told)
        if answer:
            return answer
    for problem in form.problems:
        messages.error(request, problem.text)
    return redirect("web:case", case_id)


def _drawn(request: HttpRequest, case_id: UUID, note_form: forms.Note | None = None) -> HttpResponse:
    seen, form = opened(request, case_id), note_form or forms.Note()
    kept = queries.pictures(case_id, by=person(request)) if seen.post.media else {}
    context = {
        **presenter.context(seen, reveals(request), request.path, request.GET.get("happened", ""), kept),
        "note_form": form,
        "errors": form.problems,
    }
    return show(request, "case/case.jinja", context, status=422 if form.problems else 200)
