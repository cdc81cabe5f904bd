"""Which hours somebody watches, and which nobody does."""

from datetime import UTC, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fingerpost.desk.watching.cover import gaps, open_spans, watched_from
from fingerpost.post.clock import OpeningHours

MIDNIGHT = datetime(2026, 11, 23, tzinfo=UTC)
OFFICE = OpeningHours({day: ((time(9), time(16, 30)),) for day in range(5)})


def h(hour: int) -> datetime:
    return MIDNIGHT + timedelta(hours=hour)


def test_what_nobody_watches_lies_between_what_somebody_does() -> None:
    assert gaps([(h(9), h(17)), (h(16), h(20))], h(0), h(24)) == ((h(0), h(9)), (h(20), h(24)))
    assert gaps([], h(0), h(24)) == ((h(0), h(24)),)
    assert gaps([(h(-5), h(30))], h(0), h(24)) == ()


def test_the_desks_hours_are_watched_and_its_nights_are_not() -> None:
    found = gaps(open_spans(OFFICE, h(0), h(48)), h(0), h(48))
    assert [(begins.hour, ends.hour) for begins, ends in found] == [(0, 9), (16, 9), (16, 0)]


def test_hours_that_never_open_watch_nothing() -> None:
    assert list(open_spans(OpeningHours({}), h(0), h(48))) == []


def test_when_somebody_watches_next() -> None:
    assert watched_from([(h(9), h(17)), (h(1), h(3))], h(4)) == h(9)
    assert watched_from([(h(9), h(17))], h(12)) == h(12)
    assert watched_from([(h(9), h(17))], h(17)) is None


SPANS = st.lists(st.tuples(st.integers(-5, 50), st.integers(1, 20)), max_size=6).map(
    lambda pairs: [(h(start), h(start + length)) for start, length in pairs]
)


@given(SPANS)
def test_every_hour_is_watched_or_in_a_gap_and_never_both(spans) -> None:
    found = gaps(spans, h(0), h(48))
    for hour in range(48):
        moment = h(hour) + timedelta(minutes=30)
        watched = any(begins <= moment < ends for begins, ends in spans)
        in_gap = sum(begins <= moment < ends for begins, ends in found)
        assert in_gap == (not watched)
