"""Where a case stands among all others, as digits that sort: one column to order by and to go on from. Pure.

What is open stands by danger, then by its due time, then by its arrival; what is closed stands after it, the newest
first. A page of the queue begins after the place of the last case before it, however many there are (keyset
pagination), and a case that has no target needs no rule of its own.
"""

from datetime import UTC, datetime

STANDS_BY = frozenset({"rank", "due_at", "received_at", "closed_at"})
"""The columns that a place is made of."""

CLOSED = "9"
"""What the places of closed cases begin with."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST = 10**12 - 1
_NO_TARGET = str(_LAST)


def place(rank: int, due_at: datetime | None, received_at: datetime, closed_at: datetime | None, number: int) -> str:
    """The place of a case, in 35 digits. Times count in whole seconds; ``number`` parts what is otherwise the same."""
    if closed_at is not None:
        return f"{CLOSED}{_LAST - _seconds(closed_at):012}{_LAST - _seconds(received_at):012}{number:010}"
    due = _NO_TARGET if due_at is None else f"{_seconds(due_at):012}"
    return f"{min(rank, 8)}{due}{_seconds(received_at):012}{number:010}"


def _seconds(at: datetime) -> int:
    """Seconds since 1970, never below nought."""
    return max(0, int((at - _EPOCH).total_seconds()))
