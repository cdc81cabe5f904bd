"""Whether somebody is watching at this moment, and if not, from when on: said as it is (4.4.2, Appendix 3)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from fingerpost.desk import service
from fingerpost.desk.closed_days import closed_days
from fingerpost.desk.watching.colleagues import Colleagues
from fingerpost.desk.watching.cover import Span, gaps, open_spans, watched_from
from fingerpost.inbox.packs import pack_of
from fingerpost.people.models import Organisation
from fingerpost.policy import Pack
from fingerpost.post.clock import OpeningHours, clock_words, day_words, is_open

ROTA, DESK, NOBODY = "rota", "desk", "nobody"
FORTNIGHT = timedelta(days=14)
AHEAD = timedelta(days=60)
"""How far ahead is looked for the next moment at which somebody watches."""

FOREVER = "Nobody is watching, and no hours are set in which anybody will be. If somebody is in danger, call 999."


@dataclass(frozen=True, slots=True)
class Watch:
    """Who watches: ``by`` is desk, rota or nobody; ``until`` when that ends, None when no end is known.

    ``words`` says it as a sentence, without naming anybody.
    """

    by: str
    until: datetime | None
    words: str


def main_tier(pack: Pack) -> str:
    """The tier of the accounts that are watched most closely: the first that the pack names."""
    return next(iter(pack.service.tiers))


def hours_of(organisation: Organisation, tier: str = "") -> OpeningHours:
    """The desk's hours for accounts of this tier, with the days that somebody closed."""
    pack = pack_of(organisation)
    return service.hours(pack, tier or main_tier(pack), closed_days(organisation.pk))


def watch(organisation: Organisation, now: datetime) -> Watch:
    """Who watches over danger at this moment."""
    open_hours = hours_of(organisation)
    open_now = list(open_spans(open_hours, now, now + AHEAD))
    turns = Colleagues(organisation).turns(now, now + AHEAD)
    if is_open(now, open_hours):
        return _watch(DESK, open_now[0][1], "The desk is open until {when}.", now, open_hours)
    if on_call := [turn.ends_at for turn in turns if turn.starts_at <= now]:
        words = "The desk is closed. Somebody is on call for danger until {when}."
        return _watch(ROTA, max(on_call), words, now, open_hours)
    first = watched_from([*open_now, *((turn.starts_at, turn.ends_at) for turn in turns)], now)
    words = "Nobody is watching until {when}. If somebody is in danger, call 999."
    return _watch(NOBODY, first, words if first else FOREVER, now, open_hours)


def unwatched(organisation: Organisation, now: datetime, ahead: timedelta = FORTNIGHT) -> tuple[Span, ...]:
    """The times ahead in which neither the desk is open nor anybody is on call."""
    until = now + ahead
    turns = ((turn.starts_at, turn.ends_at) for turn in Colleagues(organisation).turns(now, until))
    return gaps([*open_spans(hours_of(organisation), now, until), *turns], now, until)


def moment_words(at: datetime, now: datetime, open_hours: OpeningHours) -> str:
    """A moment as people say it: "9am", "9am tomorrow", "9am on Monday", "9am on Monday 7 December 2026"."""
    local, today = open_hours.local(at), open_hours.local(now).date()
    day = day_words(local.date(), today)
    near = {"today": "", "tomorrow": " tomorrow", "yesterday": " yesterday"}
    return clock_words(local) + near.get(day, f" on {day}")


def _watch(by: str, until: datetime | None, words: str, now: datetime, open_hours: OpeningHours) -> Watch:
    return Watch(by, until, words.format(when=moment_words(until, now, open_hours)) if until else words)
