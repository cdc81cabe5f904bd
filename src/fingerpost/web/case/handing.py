"""Whose work a case is, and when: handing it on, putting it to sleep, waking it, taking words back, mentions."""

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import NoSuchCase, Refused
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case import forms
from fingerpost.web.case.opening import attempt, opened, page, person
from fingerpost.web.nhs import Choice
from fingerpost.web.page import show
from fingerpost.web.times import ZONE, moment


@asks(Permission.TAKE_CASE)
@require_http_methods(["GET", "POST"])
def assign(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Give the case to a colleague or to a role."""
    seen, form = opened(request, case_id), forms.Assign(request.POST or None)
    people, roles = queries.work_takers(person(request).organisation)
    chosen = _chosen(form.typed("to"), {str(each.id) for each in people}, {name for name, _ in roles})
    if form.is_valid() and chosen is None:
        form.add_error("to", "Choose who it goes to")
    elif form.is_valid() and chosen is not None:
        typed = form.cleaned_data
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.assign(
                case_id, by=person(request), version=typed["version"], why=typed["why"], to=chosen[0], role=chosen[1]
            ),
            told="The case is handed on.",
        )
        if answer:
            return answer
    choices = [Choice(value="", text="Choose")]
    choices += [Choice(value=str(each.id), text=each.name) for each in people]
    choices += [Choice(value=name, text=f"Any {words.lower()}") for name, words in roles]
    return page(request, seen, "assign", "Give the case to somebody", form, {"to_choices": choices})


def _chosen(value: str, people: set[str], roles: set[str]) -> tuple[UUID | None, str] | None:
    """A colleague's id, or a role; None for what is neither."""
    if value in people:
        return UUID(value), ""
    return (None, value) if value in roles else None


@asks(Permission.TAKE_CASE)
@require_http_methods(["GET", "POST"])
def snooze(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Put the case to sleep until a time."""
    seen, form = opened(request, case_id), forms.Snooze(request.POST or None)
    if form.is_valid():
        typed = form.cleaned_data
        until = typed["until"].replace(tzinfo=ZONE)
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.snooze(case_id, until, by=person(request), version=typed["version"], why=typed["why"]),
            told=f"The case sleeps until {moment(until)}. A new message wakes it.",
        )
        if answer:
            return answer
    soonest = timezone.now().astimezone(ZONE).strftime("%Y-%m-%dT%H:%M")
    return page(request, seen, "snooze", "Put the case to sleep", form, {"soonest": soonest})


@asks(Permission.TAKE_CASE)
@require_POST
def wake(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Wake it by hand."""
    return _at_once(request, case_id, lambda: operations.wake(case_id, by=person(request)), "The case is awake.")


@asks(Permission.REPLY)
@require_POST
def take_back(request: HttpRequest, case_id: UUID, key: str) -> HttpResponse:
    """Take words back before they leave; they are in their writer's draft again."""
    told = "It was taken back and nothing was sent. The words are in the draft."
    return _at_once(request, case_id, lambda: operations.take_back(case_id, key, by=person(request)), told)


@asks(Permission.READ_CASE)
@require_safe
def mentions(request: HttpRequest) -> HttpResponse:
    """The notes in which somebody called on this person."""
    found = queries.mentions_of(person(request))
    return show(request, "case/mentions.jinja", {"title": "Mentions of you", "mentions": found})


@asks(Permission.READ_CASE)
@require_POST
def mentions_seen(request: HttpRequest) -> HttpResponse:
    """Mark them as seen: those in one case, or all."""
    case = request.POST.get("case", "")
    try:
        operations.mentions_seen(by=person(request), case_id=UUID(case) if case else None)
    except ValueError:
        raise Http404 from None
    return redirect("web:case", case) if case else redirect("web:mentions")


def _at_once(request: HttpRequest, case_id: UUID, act: Callable[[], object], told: str) -> HttpResponse:
    """An act of one press, whatever version of the page it was pressed on."""
    try:
        act()
    except NoSuchCase:
        raise Http404 from None
    except Refused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, told)
    return redirect("web:case", case_id)
