"""When a notice leaves: at once, or with others, and never in somebody's quiet hours unless it is urgent. Pure.

Moments are aware UTC; quiet hours and the daily hour are wall-clock times of the zone.
"""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAILY_AT = time(9)
FIRST_WAIT, LONGEST_WAIT, MOST_TRIES = 10, 3600, 10
URGENT_FIRST_WAIT, URGENT_LONGEST_WAIT, URGENT_MOST_TRIES = 5, 60, 12
"""Seconds between tries, doubling from the first to the longest. Urgent ones give up after about nine minutes: by then
the next person has been told."""


def leaves_at(
    now: datetime, rhythm: str, quiet_from: time | None, quiet_until: time | None, zone: ZoneInfo
) -> datetime:
    """The first moment from ``now`` on at which what may wait is sent. ``rhythm`` is at_once, hourly or daily."""
    at = now
    if rhythm == "hourly":
        at = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    elif rhythm == "daily":
        at = _next(now, DAILY_AT, zone)
    return after_quiet(at, quiet_from, quiet_until, zone)


def after_quiet(at: datetime, quiet_from: time | None, quiet_until: time | None, zone: ZoneInfo) -> datetime:
    """The moment itself, or the end of the quiet hours that it falls into. Both ends are needed, and must differ."""
    if quiet_from is None or quiet_until is None or quiet_from == quiet_until:
        return at
    shown = at.astimezone(zone).time()
    over_midnight = quiet_from > quiet_until
    quiet = (shown >= quiet_from or shown < quiet_until) if over_midnight else quiet_from <= shown < quiet_until
    return _next(at, quiet_until, zone) if quiet else at


def wait(tries: int, *, urgent: bool) -> timedelta | None:
    """How long until the next try after so many; None when it is given up."""
    first, longest, most = (
        (URGENT_FIRST_WAIT, URGENT_LONGEST_WAIT, URGENT_MOST_TRIES)
        if urgent
        else (FIRST_WAIT, LONGEST_WAIT, MOST_TRIES)
    )
    return None if tries >= most else timedelta(seconds=min(longest, first * 2 ** (tries - 1)))


def _next(after: datetime, wall: time, zone: ZoneInfo) -> datetime:
    """The first moment after this one at which the clock on the wall shows ``wall``."""
    day = after.astimezone(zone).date()
    found = datetime.combine(day, wall, zone).astimezone(UTC)
    return found if found > after else datetime.combine(day + timedelta(days=1), wall, zone).astimezone(UTC)
