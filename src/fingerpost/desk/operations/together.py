"""One act on several cases. Each is decided by the same operation as alone, in a transaction of its own.

Only what gathers or puts away work is done together; what reaches an author or touches a post never is.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from django.utils import timezone

from fingerpost.desk.models import Case
from fingerpost.desk.operations.assigning import assign
from fingerpost.desk.operations.ending import mark_read
from fingerpost.desk.operations.holding import take
from fingerpost.desk.operations.sleeping import snooze
from fingerpost.desk.refusals import NoSuchCase, NotPossible, Refused
from fingerpost.desk.sight import opened_today, shown_whole, uncovers
from fingerpost.people.models import User

TOGETHER_AT_MOST = 100
UNSEEN = "The queue does not show all of it: it is covered, long or has a picture. Open it and read it first."


class TooMany(Refused):
    """More cases at once than anybody can answer for. Nothing was done."""

    def __init__(self, count: int) -> None:
        super().__init__(f"You chose {count} cases. Choose at most {TOGETHER_AT_MOST} at a time.")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one case. ``why_not`` is empty when it was done."""

    case_id: UUID
    number: int
    author: str
    why_not: str = ""

    @property
    def done(self) -> bool:
        """Whether it was done."""
        return not self.why_not


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be done to every chosen case. ``to`` is who is to have them, ``until`` when they are to wake (aware),
    ``why`` is said in each."""

    act: str
    to: UUID | None = None
    until: datetime | None = None
    why: str = ""


def together(order: Order, chosen: Mapping[UUID, int], *, by: User) -> tuple[Outcome, ...]:
    """Take, assign, snooze or read each chosen case, in the order given; says what came of each.

    ``chosen`` has the version that the person saw of each. Raises TooMany, having done
    nothing, and NotPermitted; KeyError for an act that is never done together. "read" is refused for a case of which
    the queue did not show everything: nobody has read that from a list (A3c).
    """
    if len(chosen) > TOGETHER_AT_MOST:
        raise TooMany(len(chosen))
    one, reads = _ACTS[order.act], order.act == "read"
    found = Case.objects.known_to(by).filter(pk__in=chosen, organisation_id=by.organisation_id)
    cases = found.select_related("post__author", "post__current").in_bulk()
    opened = opened_today(by, cases, timezone.now()) if reads else frozenset()
    everything = reads and uncovers(by)
    return tuple(
        _try(cases.get(key), key, partial(one, version=version, by=by, order=order, seen=everything or key in opened))
        for key, version in chosen.items()
    )


def _try(case: Case | None, key: UUID, act: Callable[[Case], object]) -> Outcome:
    if case is None:
        return Outcome(key, 0, "", str(NoSuchCase()))
    author = case.post.author
    name = (author.name or author.handle) if author else ""
    try:
        act(case)
    except Refused as refused:
        return Outcome(key, case.number, name, str(refused))
    return Outcome(key, case.number, name)


def _take(case: Case, version: int, by: User, order: Order, seen: bool) -> None:
    take(case.pk, by=by, version=version)


def _assign(case: Case, version: int, by: User, order: Order, seen: bool) -> None:
    if order.to is None:
        raise NotPossible("Choose who is to have it.")
    assign(case.pk, to=order.to, by=by, version=version, why=order.why)


def _snooze(case: Case, version: int, by: User, order: Order, seen: bool) -> None:
    if order.until is None:
        raise NotPossible("Enter until when it is to sleep.")
    snooze(case.pk, order.until, by=by, version=version, why=order.why)


def _read(case: Case, version: int, by: User, order: Order, seen: bool) -> None:
    if not shown_whole(case, uncovered=seen):
        raise NotPossible(UNSEEN)
    mark_read(case.pk, by=by, version=version)


_ACTS = {"take": _take, "assign": _assign, "snooze": _snooze, "read": _read}
