"""Which hours somebody watches, and which nobody does. Pure; moments are aware UTC."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from fingerpost.post.clock import NeverOpen, OpeningHours, openings

Span = tuple[datetime, datetime]
"""From and until; the end is not part of it."""


def gaps(watched: Iterable[Span], start: datetime, end: datetime) -> tuple[Span, ...]:
    """The spans between ``start`` and ``end`` in which nobody watches, earliest first."""
    found: list[Span] = []
    at = start
    for begins, ends in sorted(watched):
        if begins >= end:
            break
        if begins > at:
            found.append((at, begins))
        at = max(at, ends)
    if at < end:
        found.append((at, end))
    return tuple(found)


def open_spans(hours: OpeningHours, start: datetime, end: datetime) -> Iterator[Span]:
    """The desk's openings that touch the time between; none where it never opens."""
    try:
        for begins, ends in openings(start, hours):
            if begins >= end:
                return
            yield begins, ends
    except NeverOpen:
        return


def watched_from(watched: Iterable[Span], now: datetime) -> datetime | None:
    """The first moment from ``now`` on at which somebody watches; None when none is known."""
    return min((max(begins, now) for begins, ends in watched if ends > now), default=None)
