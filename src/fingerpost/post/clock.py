"""The service clock: when a body is open, and by when a message is due (Appendix 3).

Pure. Hours, zone, holidays' region and targets come from the pack; "now" comes from the caller. Moments go in and come
out as aware UTC datetimes; opening hours are wall-clock times of the body's own zone, so that 9am stays 9am when the
clocks change.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

Period = tuple[time, time]
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SEARCH_DAYS = 400
_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class NeverOpen(ValueError):
    """The hours hold no opening within a year, so nothing could ever be due."""


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When somebody is at the desk. ``periods`` maps a weekday (Monday is 0) to openings, earliest first.

    ``region`` names the bank holidays that close the desk (``GB-ENG``, ``GB-WLS``, ``GB-SCT``, ``GB-NIR``, or None);
    ``closed`` holds local closures.
    """

    periods: Mapping[int, tuple[Period, ...]]
    zone: str = "Europe/London"
    region: str | None = "GB-ENG"
    closed: frozenset[date] = field(default=frozenset())

    def on(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        """The openings of one day as UTC moments, earliest first; those that touch or overlap are one."""
        if day in self.closed or _bank_holiday(self.region, day):
            return
        zone = ZoneInfo(self.zone)
        open_from: datetime | None = None
        until = datetime.min.replace(tzinfo=UTC)
        for start, end in sorted(self.periods.get(day.weekday(), ())):
            begins, ends = _reached(day, start, zone), _reached(day, end, zone)
            if open_from is not None and begins > until:
                yield open_from, until
                open_from = None
            open_from, until = open_from or begins, max(until, ends)
        if open_from is not None and until > open_from:
            yield open_from, until

    def local(self, at: datetime) -> datetime:
        """The moment as the body's own clocks show it."""
        return at.astimezone(ZoneInfo(self.zone))


@dataclass(frozen=True, slots=True)
class Target:
    """How soon a message is to be answered: ``kind`` is same_day, working_hours or working_days; ``amount`` counts
    the last two."""

    kind: str = "same_day"
    amount: int = 0


@dataclass(frozen=True, slots=True)
class Due:
    """By when, and by which rule. ``at`` is UTC."""

    at: datetime
    because: str


def _reached(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """The first moment of the day at which the clock on the wall shows this time, or has gone past it.

    In the spring it jumps over an hour; in the autumn it shows one twice, and the first counts.
    """
    shown = datetime.combine(day, wall)
    moment = shown.replace(tzinfo=zone).astimezone(UTC)
    while (moment - _MINUTE).astimezone(zone).replace(tzinfo=None) >= shown:
        moment -= _MINUTE
    return moment


@lru_cache(maxsize=128)
def _bank_holidays(region: str, year: int) -> frozenset[date]:
    """A year's bank holidays, complete before anybody can ask: threads share them."""
    country, _, part = region.partition("-")
    return frozenset(holidays.country_holidays(country, subdiv=part or None, years=year, expand=False))


def _bank_holiday(region: str | None, day: date) -> bool:
    return region is not None and day in _bank_holidays(region, day.year)


def is_open(at: datetime, hours: OpeningHours) -> bool:
    """Whether somebody is at the desk at this moment. Opening is included, closing is not."""
    return any(start <= at < end for start, end in hours.on(hours.local(at).date()))


def openings(after: datetime, hours: OpeningHours) -> Iterator[tuple[datetime, datetime]]:
    """Openings that end after the moment, soonest first. Raises ``NeverOpen`` when there is none within a year."""
    day, found = hours.local(after).date(), False
    for step in range(_SEARCH_DAYS):
        for start, end in hours.on(day + timedelta(days=step)):
            if end > after:
                found = True
                yield start, end
    if not found:
        raise NeverOpen("The opening hours hold no opening within a year. Check service.yaml in the pack.")


def next_open(at: datetime, hours: OpeningHours) -> datetime:
    """The first moment from this one on at which somebody is at the desk. Raises ``NeverOpen``."""
    start, _ = next(openings(at, hours))
    return max(start, at)


def came_after_closing(received_at: datetime, hours: OpeningHours) -> bool:
    """Whether nobody was to come to the desk any more on the day that it arrived, so that the next open day counts."""
    start, _ = next(openings(received_at, hours))
    return hours.local(start).date() != hours.local(received_at).date()


def due(received_at: datetime, hours: OpeningHours, target: Target) -> Due:
    """By when a message that arrived at this moment is to be answered.

    Same day means the close of the day it came in, or of the next open day when it came after closing (A3b; the
    after-hours rule is the pack's decision, not the policy's words).
    """
    if target.kind == "same_day":
        return _same_day(received_at, hours)
    if target.kind == "working_hours":
        return Due(_after_hours(received_at, hours, timedelta(hours=target.amount)), f"{target.amount} working hours")
    if target.kind == "working_days":
        return _working_days(received_at, hours, target.amount)
    raise ValueError(f"There is no response target '{target.kind}'. Use same_day, working_hours or working_days.")


def _same_day(received_at: datetime, hours: OpeningHours) -> Due:
    start, _ = next(openings(received_at, hours))
    day = hours.local(start).date()
    close = max(end for _, end in hours.on(day))
    late = came_after_closing(received_at, hours)
    return Due(close, "the next open day, because it came after closing" if late else "the same day")


def _after_hours(received_at: datetime, hours: OpeningHours, left: timedelta) -> datetime:
    for start, end in openings(received_at, hours):
        begin = max(start, received_at)
        if end - begin >= left:
            return begin + left
        left -= end - begin
    raise NeverOpen("The opening hours are too short for the response target. Check service.yaml in the pack.")


def _working_days(received_at: datetime, hours: OpeningHours, days: int) -> Due:
    """The close of the n-th open day after the day it came in, as statutory clocks count."""
    received = hours.local(received_at).date()
    counted = 0
    for step in range(1, _SEARCH_DAYS * 2):
        day = received + timedelta(days=step)
        ends = [end for _, end in hours.on(day)]
        counted += bool(ends)
        if ends and counted >= days:
            return Due(max(ends), f"{days} working days")
    raise NeverOpen("The opening hours hold too few open days for the response target. Check service.yaml.")


def clock_words(at: datetime) -> str:
    """A wall-clock time as people say it: 9am, 4:30pm, midday, midnight. ``at`` is already local."""
    if at.minute == 0 and at.hour in (0, 12):
        return "midday" if at.hour == 12 else "midnight"
    minutes = f":{at.minute:02d}" if at.minute else ""
    return f"{at.hour % 12 or 12}{minutes}{'am' if at.hour < 12 else 'pm'}"


def day_words(day: date, today: date) -> str:
    """A day as people say it beside today: today, tomorrow, yesterday, Friday, or Friday 6 August 2027."""
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((day - today).days)
    if near:
        return near
    weekday = WEEKDAYS[day.weekday()]
    return weekday if 0 < (day - today).days < 7 else f"{weekday} {day.day} {day:%B %Y}"


def due_words(at: datetime, now: datetime, hours: OpeningHours) -> str:
    """A due time in words: "due today by 4:30pm", "due tomorrow by 9:30am", "2 hours late"."""
    if at < now:
        return f"{span_words(now - at)} late"
    local, today = hours.local(at), hours.local(now).date()
    return f"due {day_words(local.date(), today)} by {clock_words(local)}"


def span_words(span: timedelta) -> str:
    """How long, in the largest whole unit of which there are two or more, or one: "1 hour", "90 minutes", "3 days".

    Never less than a minute, never more than it was.
    """
    for unit, name in ((_DAY, "day"), (_HOUR, "hour")):
        if span >= 2 * unit:
            return f"{span // unit} {name}s"
    minutes = max(1, span // _MINUTE)
    return "1 hour" if minutes == 60 else f"{minutes} minute{'s' if minutes > 1 else ''}"
