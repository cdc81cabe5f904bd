"""Where a case stands among all others, as digits that sort: one column to order by and to go on from. Pure.

What is open stands by danger, what shows it plainly before what shows it faintly, then by its due time, then by its
arrival; what is closed stands after it, the newest
first. A page of the queue begins after the place of the last case before it, however many there are (keyset
pagination), and a case that has no target needs no rule of its own.
"""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime

STANDS_BY = frozenset({"rank", "signals", "due_at", "received_at", "closed_at", "snoozed_until"})
"""The columns that a place is made of."""

ASLEEP, CLOSED = "8", "9"
"""What the places of cases that sleep, and of those that are closed, begin with."""

SHOWN_BY: Mapping[str, str] = {"life": "crisis", "threat": "threat", "safeguarding": "safeguarding"}
"""The signal that shows each danger."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST = 10**12 - 1
_NO_TARGET = str(_LAST)


def place(
    rank: int,
    due_at: datetime | None,
    received_at: datetime,
    number: int,
    *,
    faint: bool = False,
    closed_at: datetime | None = None,
    asleep: datetime | None = None,
) -> str:
    """The place of a case, in 35 digits. Times count in whole seconds; ``number`` parts what is otherwise the same.

    A ``faint`` danger stands after those of its rank that are not. What is put to sleep until ``asleep`` stands after
    everything else that is open, the soonest to wake first.
    """
    if closed_at is not None:
        return f"{CLOSED}{_LAST - _seconds(closed_at):012}{_LAST - _seconds(received_at):012}{number:010}"
    if asleep is not None:
        return f"{ASLEEP}{_seconds(asleep):012}{_seconds(received_at):012}{number:010}"
    due = _NO_TARGET if due_at is None else f"{_seconds(due_at):012}"
    return f"{min(2 * rank + faint, 7)}{due}{_seconds(received_at):012}{number:010}"


def is_faint(danger: str, found: Collection[str]) -> bool:
    """Whether this danger counts though its signal is not among those ``found``, at 50 or more.

    Danger counts from far below more likely than not, so that little is missed.
    """
    return danger in SHOWN_BY and SHOWN_BY[danger] not in found


def _seconds(at: datetime) -> int:
    """Seconds since 1970, never below nought."""
    return max(0, int((at - _EPOCH).total_seconds()))
