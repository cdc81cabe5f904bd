"""Days and times as the NHS writes them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from fingerpost.web import times

NOW = datetime(2027, 8, 6, 15, 30, tzinfo=UTC)


def test_a_moment_is_told_by_the_clock_on_the_wall() -> None:
    assert times.moment(NOW) == "6 August 2027 at 4:30pm"
    assert times.moment(datetime(2027, 1, 6, 12, 0, tzinfo=UTC)) == "6 January 2027 at midday"


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2027, 8, 6, 8, 0, tzinfo=UTC), "today at 9am"),
        (datetime(2027, 8, 5, 23, 0, tzinfo=UTC), "today at midnight"),
        (datetime(2027, 8, 5, 22, 59, tzinfo=UTC), "yesterday at 11:59pm"),
        (datetime(2027, 8, 7, 8, 0, tzinfo=UTC), "tomorrow at 9am"),
        (datetime(2027, 8, 2, 8, 5, tzinfo=UTC), "Monday at 9:05am"),
        (datetime(2027, 7, 30, 8, 0, tzinfo=UTC), "30 July 2027 at 9am"),
    ],
)
def test_what_is_near_is_told_as_people_tell_it(at: datetime, said: str) -> None:
    assert times.when(at, NOW) == said


def test_a_machine_is_told_the_whole_moment() -> None:
    assert times.machine(NOW) == "2027-08-06T15:30:00+00:00"


def test_a_day_without_a_time_is_itself() -> None:
    assert times.day(date(2026, 8, 6)) == "6 August 2026"


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (timedelta(hours=2, minutes=10, seconds=59), "2 hours 10 minutes"),
        (timedelta(days=1, hours=1, minutes=59), "1 day 1 hour"),
        (timedelta(days=3, minutes=5), "3 days"),
        (timedelta(minutes=1), "1 minute"),
        (timedelta(seconds=59), "less than a minute"),
    ],
)
def test_how_long_something_took_is_told_in_two_units_and_never_rounded_up(span: timedelta, said: str) -> None:
    assert times.lasted(span) == said
