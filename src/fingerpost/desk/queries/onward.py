"""The queue for programs: from a case onward, however deep that is, and never the same case twice on the way."""

import base64
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from fingerpost.desk import lifecycle
from fingerpost.desk.models import Case
from fingerpost.desk.queries.queue import SHOWN, filtered, order, rows_of
from fingerpost.desk.queries.rows import Queue, QueueRow
from fingerpost.inbox.packs import pack_of
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require


class BadCursor(ValueError):
    """A cursor that none of our answers gave."""

    def __init__(self) -> None:
        super().__init__("Begin without a cursor, and use the one that each answer gives.")


@dataclass(frozen=True, slots=True)
class Onward:
    """Some cases in the queue's order. ``next`` is the cursor of what comes after them; empty at the end."""

    cases: tuple[QueueRow, ...]
    next: str


def onward(
    organisation: Organisation, asked: Queue | None = None, after: str = "", *, by: User, limit: int = 25
) -> Onward:
    """Up to ``limit`` cases after the cursor. Raises NotPermitted, BadCursor.

    What changes its place meanwhile can be passed over or come again; what stays where it is comes exactly once.
    """
    require(by, Permission.SEE_QUEUE)
    asked, now = asked or Queue(), timezone.now()
    found = filtered(organisation, asked, by=by, now=now).order_by(*order(asked))
    if after:
        found = found.filter(_beyond(after, closed=asked.state == lifecycle.CLOSED))
    keys = list(found.values_list("pk", flat=True)[: limit + 1])
    known = Case.objects.select_related(*SHOWN).in_bulk(keys[:limit])
    cases = [known[key] for key in keys[:limit] if key in known]
    rows = rows_of(cases, pack_of(organisation), by=by, now=now)
    return Onward(rows, _cursor(cases[-1]) if cases and len(keys) > limit else "")


def _cursor(case: Case) -> str:
    """Where a case stands in either order, as text."""
    times = [at.isoformat() if at else None for at in (case.due_at, case.received_at, case.closed_at)]
    return base64.urlsafe_b64encode(json.dumps([case.rank, *times, case.pk.hex]).encode()).decode()


def _beyond(after: str, *, closed: bool) -> Q:
    rank, due, received, ended, key = _place(after)
    if closed:
        return Q(closed_at__lt=ended) | Q(closed_at=ended, pk__gt=key)
    later = Q(received_at__gt=received) | Q(received_at=received, pk__gt=key)
    if due is None:
        following = Q(due_at__isnull=True) & later
    else:
        following = Q(due_at__gt=due) | Q(due_at__isnull=True) | Q(due_at=due) & later
    return Q(rank__gt=rank) | Q(rank=rank) & following


def _place(after: str) -> tuple[int, Any, Any, Any, UUID]:
    try:
        rank, *times, key = json.loads(base64.urlsafe_b64decode(after.encode("ascii")))
        due, received, ended = (datetime.fromisoformat(at) if at else None for at in times)
        if type(rank) is not int or not 0 <= rank < 100 or received is None:
            raise BadCursor
        if any(at is not None and at.tzinfo is None for at in (due, received, ended)):
            raise BadCursor
        return rank, due, received, ended or received, UUID(hex=key)
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        raise BadCursor from None
