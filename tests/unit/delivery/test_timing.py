"""When a notice leaves, and how long a try waits for the next."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.delivery.notices.timing import after_quiet, leaves_at, wait

LONDON = ZoneInfo("Europe/London")
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2037, 12, 1), timezones=st.just(UTC))  # noqa: DTZ001


def at(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "rhythm", "leaves"),
    [
        ("2026-11-23T10:20", "at_once", "2026-11-23T10:20"),
        ("2026-11-23T10:20", "hourly", "2026-11-23T11:00"),
        ("2026-11-23T08:20", "daily", "2026-11-23T09:00"),
        ("2026-11-23T10:20", "daily", "2026-11-24T09:00"),
        ("2026-07-01T08:20", "daily", "2026-07-02T08:00"),  # 9am by the summer's clock
        ("2026-11-23T20:00", "at_once", "2026-11-24T07:30"),
        ("2026-11-24T03:00", "hourly", "2026-11-24T07:30"),
    ],
)
def test_what_can_wait_leaves_together_and_outside_quiet_hours(now: str, rhythm: str, leaves: str) -> None:
    assert leaves_at(at(now), rhythm, time(19), time(7, 30), LONDON) == at(leaves)


def test_quiet_hours_within_a_day_and_none_at_all() -> None:
    assert after_quiet(at("2026-11-23T13:00"), time(12), time(14), LONDON) == at("2026-11-23T14:00")
    assert after_quiet(at("2026-11-23T11:00"), time(12), time(14), LONDON) == at("2026-11-23T11:00")
    assert after_quiet(at("2026-11-23T13:00"), None, time(14), LONDON) == at("2026-11-23T13:00")
    assert after_quiet(at("2026-11-23T13:00"), time(9), time(9), LONDON) == at("2026-11-23T13:00")


@given(MOMENTS, st.sampled_from(["at_once", "hourly", "daily"]), TIMES, TIMES)
def test_it_leaves_within_two_days_never_earlier_and_never_in_quiet_hours(now, rhythm, start, end) -> None:
    found = leaves_at(now, rhythm, start, end, LONDON)
    assert now <= found <= now + timedelta(hours=50)
    if start != end:
        assert after_quiet(found, start, end, LONDON) == found


def test_tries_grow_further_apart_and_end() -> None:
    waits = [wait(n, urgent=False) for n in range(1, 11)]
    assert waits[:3] == [timedelta(seconds=10), timedelta(seconds=20), timedelta(seconds=40)]
    assert waits[-1] is None
    assert all(each <= timedelta(hours=1) for each in waits if each)


def test_urgent_ones_are_tried_often_and_given_up_within_a_quarter_of_an_hour() -> None:
    waits = [wait(n, urgent=True) for n in range(1, 13)]
    assert waits[-1] is None
    assert sum((each for each in waits if each), timedelta()) < timedelta(minutes=15)
    assert max(each for each in waits if each) <= timedelta(minutes=1)
