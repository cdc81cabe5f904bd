"""How many of everything, without ever counting everything.

Urgent things stand first, so counting the beginning of the queue counts what matters; past it a count is a floor, and
says so. The promise of A3c is looked up by itself and is never a floor: one unread post anywhere is found.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q
from django.utils import timezone

from fingerpost.desk import lifecycle
from fingerpost.desk.asking import Queue, condition
from fingerpost.desk.models import Case, Cases
from fingerpost.desk.queries.rows import Counts
from fingerpost.inbox.queries import untaken_posts
from fingerpost.people.models import Organisation, User

COUNTED = 1000
"""How far anything is counted: "1,000+" says enough."""


def counts(organisation: Organisation, *, by: User | None = None, views: Mapping[str, Queue] | None = None) -> Counts:
    """How many of everything that is open, and how many each view holds: one pass over the beginning of the queue."""
    now = timezone.now()
    named = {f"view_{place}": asked for place, asked in enumerate((views or {}).values())}
    found = _pass(organisation, by, named, now)
    unread = _known(by, Case.objects.filter(organisation=organisation, unread=True)).values("pk")[: COUNTED + 1].count()
    unqueued = _unqueued(organisation)
    of_views = [found.pop(name) for name in named]
    return Counts(
        unqueued=unqueued,
        unread=unread + unqueued,
        floor=found["open"] > COUNTED,
        views=dict(zip(views or {}, of_views, strict=True)),
        **found,
    )


def countable(asked: Queue) -> bool:
    """Whether a view is counted: those of open cases are, unless they look for words."""
    return not asked.text and asked.state not in ("all", lifecycle.CLOSED)


def _pass(organisation: Organisation, by: User | None, views: Mapping[str, Queue], now: datetime) -> dict[str, Any]:
    counted: dict[str, Q] = {
        "open": Q(),
        "danger": Q(rank__lt=lifecycle.REST),
        "overdue": Q(due_at__lt=now),
        "mine": Q(assignee=by) if by else Q(pk__isnull=True),
        **{state: Q(state=state) for state in sorted(lifecycle.OPEN - {lifecycle.DECIDED})},
    }
    if by:
        counted |= {name: condition(asked, by, now) for name, asked in views.items()}
    cases = _known(by, Case.objects.filter(organisation=organisation, closed_at__isnull=True))
    first = cases.order_by("place")[: COUNTED + 1]
    return first.aggregate(**{name: Count("pk", filter=wanted) for name, wanted in counted.items()})


def _known(by: User | None, cases: Cases) -> Cases:
    return cases if by is None else cases.known_to(by)


def _unqueued(organisation: Organisation) -> int:
    """Posts that are kept and have not reached the desk: every post has a reading from the moment it is kept, and the
    desk takes a reading and opens the case at once. ``queries.proof`` goes over the posts themselves."""
    queued = Case.objects.filter(post=OuterRef("post"))
    waiting = untaken_posts(organisation).filter(~Exists(queued))
    return waiting.values("post").distinct()[: COUNTED + 1].count()


def said(count: int, floor: bool) -> str:
    """A count in words: "12", or "1,000+" where there may be more."""
    return f"{min(count, COUNTED):,}{'+' if floor or count > COUNTED else ''}"
