"""Days and times as the NHS writes them: 6 August 2026, 4:30pm, midday, 9am to 4:30pm."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from fingerpost.post.clock import clock_words

ZONE = ZoneInfo("Europe/London")


def day(at: date) -> str:
    """'6 August 2026', for a moment as for a day that has no time."""
    local = at.astimezone(ZONE) if isinstance(at, datetime) else at
    return f"{local.day} {local:%B} {local.year}"


def clock(at: datetime) -> str:
    """'4:30pm', 'midday', 'midnight', as the clocks on the wall show it."""
    return clock_words(at.astimezone(ZONE))


def moment(at: datetime) -> str:
    """'6 August 2026 at 4:30pm'."""
    return f"{day(at)} at {clock(at)}"


def when(at: datetime, now: datetime | None = None) -> str:
    """'today at 9:05am', 'yesterday at midday', 'Friday at 5pm' within six days, else the full date.

    ``now`` is the moment of asking; left out, the clock is read.
    """
    local, today = at.astimezone(ZONE), (now or datetime.now(UTC)).astimezone(ZONE).date()
    ago = (today - local.date()).days
    names = {0: "today", 1: "yesterday", -1: "tomorrow"}
    if ago in names:
        return f"{names[ago]} at {clock(at)}"
    return f"{local:%A} at {clock(at)}" if 1 < ago <= 6 else moment(at)


def lasted(span: timedelta) -> str:
    """'2 hours 10 minutes', '3 days 4 hours', '1 minute': the two largest units, and never less than it says."""
    left = int(span / timedelta(minutes=1))
    said: list[str] = []
    for name, size in (("day", 24 * 60), ("hour", 60), ("minute", 1)):
        count, left = divmod(left, size)
        if count and len(said) < 2:
            said.append(f"{count} {name}{'s' if count > 1 else ''}")
        elif said:
            break
    return " ".join(said) or "less than a minute"


def machine(at: datetime) -> str:
    """The moment for the ``datetime`` attribute."""
    return at.astimezone(UTC).isoformat(timespec="seconds")


def seconds_left(until: datetime, now: datetime | None = None) -> int:
    """Whole seconds until then, never below nought."""
    return max(0, int((until - (now or datetime.now(UTC))) / timedelta(seconds=1)))


def minutes_left(until: datetime, now: datetime | None = None) -> int:
    """Whole minutes until then, never below nought."""
    return max(0, int((until - (now or datetime.now(UTC))) / timedelta(minutes=1)))
