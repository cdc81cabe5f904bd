"""One act on several cases chosen in the queue, and what came of each (A3c)."""

from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from fingerpost.desk import operations
from fingerpost.desk.operations import Order, TooMany
from fingerpost.people.permissions import NotPermitted, Permission
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.onward import onward
from fingerpost.web.page import show
from fingerpost.web.times import ZONE

ACTS = {"take": "Take", "assign": "Give to a colleague", "snooze": "Put to sleep", "read": "Read, no reply needed"}
LONGEST_WHY = 4000
NOTHING = "Choose at least one post first: tick the box beside its author's name."


@asks(Permission.TAKE_CASE)
@require_POST
def together(request: HttpRequest) -> HttpResponse:
    """Do it to each, and show which were done and which were not and why."""
    act, chosen, back = request.POST.get("act", ""), _chosen(request), onward(request, reverse("web:queue"))
    if act not in ACTS or not chosen:
        messages.error(request, NOTHING if act in ACTS else "Choose what to do with them.")
        return redirect(back)
    try:
        outcomes = operations.together(_order(request, act), chosen, by=person(request))
    except TooMany as refused:
        messages.error(request, str(refused))
        return redirect(back)
    except NotPermitted as refused:
        raise PermissionDenied(str(refused)) from None
    context = {
        "title": ACTS[act],
        "done": [each for each in outcomes if each.done],
        "not_done": [each for each in outcomes if not each.done],
        "back": back,
    }
    return show(request, "queue/together.jinja", context)


def _chosen(request: HttpRequest) -> dict[UUID, int]:
    """The cases that were ticked, with the version that the page showed of each. What is neither is left out."""
    found = {}
    for given in request.POST.getlist("case"):
        case, _, version = given.partition(":")
        try:
            found[UUID(case)] = int(version)
        except ValueError:
            continue
    return found


def _order(request: HttpRequest, act: str) -> Order:
    why = request.POST.get("why", "").replace("\x00", "")[:LONGEST_WHY]
    return Order(act, _to(request.POST.get("to", "")), _until(request.POST.get("until", "")), why)


def _to(given: str) -> UUID | None:
    try:
        return UUID(given)
    except ValueError:
        return None


def _until(given: str) -> datetime | None:
    try:
        return datetime.fromisoformat(given).replace(tzinfo=ZONE)
    except ValueError:
        return None
