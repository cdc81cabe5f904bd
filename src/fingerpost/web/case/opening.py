"""Opening a case, and doing one thing to it without ever losing what was typed."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from fingerpost.desk import queries
from fingerpost.desk.operations import AskFirst, NoGround, NoSuchCase, Refused, StaleCase, WordsRefused
from fingerpost.desk.queries import CaseView
from fingerpost.people.permissions import NotPermitted
from fingerpost.people.queries import User
from fingerpost.web.case.presenter import brief
from fingerpost.web.fields import Form
from fingerpost.web.page import show
from fingerpost.web.sight import reveals

LABELS = {
    "text": "Your words",
    "why": "Why",
    "told": "What was done",
    "rests_on": "What it rests on",
    "balance": "How it was weighed",
    "statement": "Statement of reasons",
    "more": "Your private words",
    "all_the_same": "Why the words are right",
}


def person(request: HttpRequest) -> User:
    """Whoever is signed in. ``asks`` has made sure that somebody is."""
    if not isinstance(request.user, User):
        raise PermissionDenied
    return request.user


def opened(request: HttpRequest, case_id: UUID) -> CaseView:
    """The case as this person may see it. 404 for one that is not there or not theirs to see."""
    user = person(request)
    try:
        return queries.case(user.organisation, case_id, by=user)
    except NoSuchCase:
        raise Http404 from None


def page(
    request: HttpRequest, case: CaseView, name: str, title: str, form: Form, context: Mapping[str, Any] | None = None
) -> HttpResponse:
    """The page of one act. What was typed stands in it, and the version that its reader saw."""
    whole = {
        **brief(case, reveals(request)),
        "title": title,
        "form": form,
        "errors": form.problems,
        "version": ("version" in form.fields and form.typed("version")) or str(case.version),
        **(context or {}),
    }
    return show(request, f"case/{name}.jinja", whole, status=422 if form.problems else 200)


def attempt(
    request: HttpRequest, case: CaseView, form: Form, act: Callable[[], object], *, told: str, onward: str = ""
) -> HttpResponse | None:
    """Do it. The way onward when it is done, the page about a stale case, or None: ``form`` then says why not."""
    try:
        act()
    except StaleCase as stale:
        return _stale(request, case.id, form, stale)
    except NoSuchCase:
        raise Http404 from None
    except NotPermitted as refused:
        raise PermissionDenied(str(refused)) from None
    except WordsRefused as refused:
        form.add_error(next((name for name in ("text", "statement") if name in form.fields), None), str(refused))
        return None
    except NoGround as refused:
        form.add_error("rests_on" if form.data.get("ground") else "ground", str(refused))
        return None
    except Refused as refused:
        first = isinstance(refused, AskFirst) and "asked" in form.fields
        form.add_error("asked" if first else None, str(refused))
        return None
    messages.success(request, told)
    return redirect(onward or reverse("web:case", args=[case.id]))


def _stale(request: HttpRequest, case_id: UUID, form: Form, stale: StaleCase) -> HttpResponse:
    """Who changed what, and every word that was typed, ready to be sent again or copied."""
    now = opened(request, case_id)
    given = {name: form.typed(name) for name in form.fields if name != "version" and form.typed(name)}
    context = {
        **brief(now, reveals(request)),
        "title": "This case has changed since you opened it",
        "since": stale.since,
        "kept": [(name, value) for name, value in given.items() if name in LABELS],
        "carried": [(name, value) for name, value in given.items() if name not in LABELS],
        "labels": LABELS,
        "again": request.path,
    }
    return show(request, "case/stale.jinja", context, status=409)
