"""By when a post is to be answered: the service clock with the pack's hours and aims (A3a, A3b, A3e)."""

from datetime import datetime

from fingerpost.desk.lifecycle import REST
from fingerpost.policy import Pack
from fingerpost.policy.files import Aim, Tier
from fingerpost.post.clock import OpeningHours, Period, Target, clock_words, day_words, due, due_words, openings

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def hours(pack: Pack, tier: str) -> OpeningHours:
    """When somebody is at the desk for accounts of this tier; the first tier where the pack does not know it."""
    service = pack.service
    periods: dict[int, tuple[Period, ...]] = {}
    for opening in _tier(pack, tier).hours:
        for day in opening.days:
            number = DAYS.index(day)
            periods[number] = tuple(sorted((*periods.get(number, ()), (opening.opens, opening.closes))))
    return OpeningHours(periods, service.zone, service.holidays, frozenset(service.closed))


def due_at(pack: Pack, tier: str, pathways: tuple[str, ...], received_at: datetime) -> datetime | None:
    """The soonest of the aims of the post's pathways; None when the pack has none for them."""
    aims = _tier(pack, tier).aims
    names = dict.fromkeys(pack.pathway_by_id[name].target for name in pathways)
    open_hours = hours(pack, tier)
    return min((_due(aims[name], received_at, open_hours) for name in names if name in aims), default=None)


def words(at: datetime | None, rank: int, received_at: datetime, now: datetime, open_hours: OpeningHours) -> str:
    """A due time in words. Danger is due now, and says how long it has waited."""
    if at is None:
        return "no target"
    if rank < REST:
        came = open_hours.local(received_at)
        return f"now (came in {day_words(came.date(), open_hours.local(now).date())}, {clock_words(came)})"
    return due_words(at, now, open_hours)


def _tier(pack: Pack, tier: str) -> Tier:
    tiers = pack.service.tiers
    return tiers.get(tier) or next(iter(tiers.values()))


def _due(aim: Aim, received_at: datetime, open_hours: OpeningHours) -> datetime:
    """``now`` is the first moment from the arrival on at which somebody is there to see it."""
    if aim.kind == "now":
        start, _ = next(openings(received_at, open_hours))
        return max(start, received_at)
    return due(received_at, open_hours, Target(aim.kind, aim.amount)).at
