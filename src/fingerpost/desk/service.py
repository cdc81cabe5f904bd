"""By when a post is to be answered: the service clock with the pack's hours and aims (A3a, A3b, A3e)."""

from datetime import date, datetime

from fingerpost.desk.lifecycle import REST
from fingerpost.policy import Pack
from fingerpost.policy.files import Aim, Tier
from fingerpost.post.clock import (
    OpeningHours,
    Period,
    Target,
    came_after_closing,
    clock_words,
    day_words,
    due,
    due_words,
    next_open,
)

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


AFTER_CLOSING = "came in after closing"
"""Said beside a due time on the next open day, so that nobody takes that day for the day of arrival (A3b)."""


def hours(pack: Pack, tier: str, closed: frozenset[date] = frozenset()) -> OpeningHours:
    """When somebody is at the desk for accounts of this tier; the first tier where the pack does not know it.

    ``closed`` are the days on which the desk stays closed beside those of the pack.
    """
    service = pack.service
    periods: dict[int, tuple[Period, ...]] = {}
    for opening in _tier(pack, tier).hours:
        for day in opening.days:
            number = DAYS.index(day)
            periods[number] = tuple(sorted((*periods.get(number, ()), (opening.opens, opening.closes))))
    return OpeningHours(periods, service.zone, service.holidays, closed | frozenset(service.closed))


def due_at(
    pack: Pack,
    tier: str,
    pathways: tuple[str, ...],
    received_at: datetime,
    closed: frozenset[date] = frozenset(),
) -> datetime | None:
    """The soonest of the aims of the post's pathways; None when the pack has none for them."""
    aims = _tier(pack, tier).aims
    names = dict.fromkeys(pack.pathway_by_id[name].target for name in pathways)
    open_hours = hours(pack, tier, closed)
    return min((_due(aims[name], received_at, open_hours) for name in names if name in aims), default=None)


def words(at: datetime | None, rank: int, received_at: datetime, now: datetime, open_hours: OpeningHours) -> str:
    """A due time in words. Danger is due now, and says how long it has waited."""
    if at is None:
        return "no target"
    if rank < REST:
        came = open_hours.local(received_at)
        return f"now (came in {day_words(came.date(), open_hours.local(now).date())}, {clock_words(came)})"
    return due_words(at, now, open_hours) + (f" ({AFTER_CLOSING})" if _next_day(at, received_at, open_hours) else "")


def _next_day(at: datetime, received_at: datetime, open_hours: OpeningHours) -> bool:
    """Whether it is due on the first open day after the day that it came in, because that day was over."""
    first = open_hours.local(next_open(received_at, open_hours)).date()
    return open_hours.local(at).date() == first and came_after_closing(received_at, open_hours)


def _tier(pack: Pack, tier: str) -> Tier:
    tiers = pack.service.tiers
    return tiers.get(tier) or next(iter(tiers.values()))


def _due(aim: Aim, received_at: datetime, open_hours: OpeningHours) -> datetime:
    """``now`` is the first moment from the arrival on at which somebody is there to see it."""
    if aim.kind == "now":
        return next_open(received_at, open_hours)
    return due(received_at, open_hours, Target(aim.kind, aim.amount)).at
