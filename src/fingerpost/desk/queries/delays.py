"""How soon posts were answered, told so that the figure cannot flatter: what came after closing is counted apart, and
so is every danger that came while the desk was closed (A3b, A3e, 4.4.2)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from math import ceil
from uuid import UUID

from django.db.models import Min, Q
from django.utils import timezone

from fingerpost.desk import lifecycle
from fingerpost.desk.models import Alert, Case
from fingerpost.desk.reference import reference
from fingerpost.desk.sealing import in_known_cases
from fingerpost.desk.watching.hours import hours_of
from fingerpost.desk.words import ZONE
from fingerpost.inbox.packs import pack_of
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require
from fingerpost.post.clock import OpeningHours, came_after_closing

NO_ANSWER = (
    *("taken", "released", "assigned", "snoozed", "woken", "noted", "captured", "corrected"),
    *("agreement_asked", "declined", "reopened"),
)
"""What people do that answers nobody yet."""


@dataclass(frozen=True, slots=True)
class Delay:
    """One case of danger that came in outside opening hours.

    ``watched`` is rota or nobody; ``opens_at`` when the desk was to open next; ``seen_at`` when somebody said that they
    have it or worked on it, None when nobody did yet; ``over`` that it no longer waits, though nobody did.
    """

    case: UUID
    danger: str
    received_at: datetime
    watched: str
    opens_at: datetime | None
    seen_at: datetime | None
    over: bool

    @property
    def reference(self) -> str:
        """What the case is called where nothing is said of the post."""
        return reference(self.case)

    @property
    def waited(self) -> timedelta | None:
        """How long it waited for a person, on the clock and not in working time; None while it waits."""
        return self.seen_at - self.received_at if self.seen_at else None


@dataclass(frozen=True, slots=True)
class Answered:
    """How many of the posts that came in were answered when. Danger is in none of these numbers but its own.

    ``same_day`` is the day that it came in, by the calendar and by its due time; ``next_open_day`` came after closing
    and was answered in time on the next open day; ``in_time`` had longer by its aim. ``late`` includes what is still
    open past its time; ``waiting`` is not due yet; ``no_aim`` has no time set.
    """

    received: int
    same_day: int
    next_open_day: int
    in_time: int
    late: int
    waiting: int
    no_aim: int
    danger: int


@dataclass(frozen=True, slots=True)
class TierWeek:
    """How the posts of one week were answered on the accounts of one tier; ``begins`` is its Monday.

    ``middle`` and ``ninth`` are within how long half, and nine in ten, of those that were answered had their answer, on
    the clock and not in working time; None where nothing was answered. Danger is in neither.
    """

    tier: str
    begins: date
    counts: Answered
    middle: timedelta | None
    ninth: timedelta | None


@dataclass(frozen=True, slots=True)
class _Row:
    """One case: ``answer`` is when a person first did something that answers, ``how`` a name in ``Answered``."""

    tier: str
    received: datetime
    answer: datetime | None
    how: str


def danger_outside_hours(
    organisation: Organisation, since: datetime, until: datetime, *, by: User
) -> tuple[Delay, ...]:
    """Every danger that came in while the desk was closed, longest ago first. Each case once, at its gravest.

    Raises NotPermitted.
    """
    require(by, Permission.SEE_QUEUE)
    found = Alert.objects.filter(
        in_known_cases(by),
        organisation=organisation,
        kind=Alert.Kind.DANGER,
        outside_hours=True,
        received_at__gte=since,
        received_at__lt=until,
    )
    first: dict[UUID, Alert] = {}
    for alert in found.order_by("received_at", "rank", "raised_at"):
        first.setdefault(alert.case_id, alert)
    return tuple(
        Delay(
            each.case_id,
            lifecycle.danger(each.rank),
            each.received_at,
            each.watched,
            each.opens_at,
            each.answered_at if each.answered_by_id else None,
            bool(each.answer) and each.answered_by_id is None,
        )
        for each in first.values()
    )


def answered(organisation: Organisation, since: datetime, until: datetime, *, by: User) -> Answered:
    """How the posts of a time were answered. Raises NotPermitted."""
    return _counted(_rows(organisation, since, until, by))


def answered_by_week(
    organisation: Organisation, since: datetime, until: datetime, *, by: User
) -> Mapping[str, tuple[TierWeek, ...]]:
    """The same by the name of each tier, and in it by week, the latest first. Raises NotPermitted."""
    rows = sorted(_rows(organisation, since, until, by), key=lambda row: (row.tier, _monday(row)))
    tiers = pack_of(organisation).service.tiers
    names = {key: tier.name for key, tier in tiers.items()} | {"": "Not one of our accounts"}
    order = {tier: place for place, tier in enumerate(tiers)}
    found: dict[str, list[TierWeek]] = {}
    for (tier, begins), each in groupby(rows, key=lambda row: (row.tier, _monday(row))):
        found.setdefault(tier, []).insert(0, _week(tier, begins, list(each)))
    return {names.get(key, key): tuple(found[key]) for key in sorted(found, key=lambda key: order.get(key, len(order)))}


def _rows(organisation: Organisation, since: datetime, until: datetime, by: User) -> list[_Row]:
    require(by, Permission.SEE_QUEUE)
    now = timezone.now()
    by_people = Q(events__by__isnull=False) & ~Q(events__act__in=NO_ANSWER)
    known = Case.objects.known_to(by)
    cases = known.filter(organisation=organisation, received_at__gte=since, received_at__lt=until)
    found = list(
        cases.annotate(answered_at=Min("events__at", filter=by_people)).values_list(
            "rank", "received_at", "due_at", "answered_at", "post__account__tier"
        )
    )
    hours = {tier: hours_of(organisation, tier or "") for tier in {row[-1] for row in found}}
    return [
        _Row(tier or "", received, answer, _how(rank, received, due, answer, now, hours[tier]))
        for rank, received, due, answer, tier in found
    ]


def _monday(row: _Row) -> date:
    day = row.received.astimezone(ZONE).date()
    return day - timedelta(days=day.weekday())


def _week(tier: str, begins: date, rows: list[_Row]) -> TierWeek:
    waits = sorted(
        max(timedelta(), row.answer - row.received) for row in rows if row.answer is not None and row.how != "danger"
    )
    return TierWeek(tier, begins, _counted(rows), _within(waits, 0.5), _within(waits, 0.9))


def _within(waits: list[timedelta], share: float) -> timedelta | None:
    """The shortest time within which at least this share of the waits, shortest first, was over."""
    return waits[ceil(len(waits) * share) - 1] if waits else None


def _counted(rows: Iterable[_Row]) -> Answered:
    counted = Counter(row.how for row in rows)
    names = (name for name in Answered.__slots__ if name != "received")
    return Answered(received=counted.total(), **{name: counted[name] for name in names})


def _how(
    rank: int,
    received: datetime,
    due: datetime | None,
    answer: datetime | None,
    now: datetime,
    hours: OpeningHours,
) -> str:
    if rank < lifecycle.REST:
        return "danger"
    if due is None:
        return "no_aim"
    if answer is None:
        return "waiting" if due > now else "late"
    if answer > due:
        return "late"
    if hours.local(answer).date() == hours.local(received).date():
        return "same_day"
    first_day = came_after_closing(received, hours) and _days(received, due, hours) == 1
    return "next_open_day" if first_day else "in_time"


def _days(received: datetime, due: datetime, hours: OpeningHours) -> int:
    """How many open days lie after the day of arrival, up to the day that it was due."""
    day, last = hours.local(received).date() + timedelta(days=1), hours.local(due).date()
    count = 0
    while day <= last:
        count += any(True for _ in hours.on(day))
        day += timedelta(days=1)
    return count
