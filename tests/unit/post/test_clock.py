"""The service clock: opening hours, bank holidays, clock changes and due times in words."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from fingerpost.post import clock
from fingerpost.post.clock import OpeningHours, Target

HOURS = OpeningHours({day: ((time(9), time(16, 30)),) for day in range(5)})
SPLIT = OpeningHours({0: ((time(9), time(12)), (time(13), time(17))), 4: ((time(9), time(15, 30)),)})


def at(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "open_"),
    [
        ("2026-11-23T08:59:59", False),
        ("2026-11-23T09:00:00", True),
        ("2026-11-23T16:29:59", True),
        ("2026-11-23T16:30:00", False),
        ("2026-11-22T12:00:00", False),
        ("2026-12-25T12:00:00", False),
        ("2026-12-28T12:00:00", False),  # the substitute for Boxing Day, a Saturday
        ("2026-07-01T08:30:00", True),  # 9:30 in British summer time
    ],
)
def test_the_desk_is_open_in_its_own_wall_clock_hours(moment, open_):
    assert clock.is_open(at(moment), HOURS) is open_


@pytest.mark.parametrize(
    ("received", "due", "because"),
    [
        ("2026-11-23T10:00:00", "2026-11-23T16:30:00", "the same day"),
        ("2026-11-23T07:00:00", "2026-11-23T16:30:00", "the same day"),
        ("2026-11-23T16:30:00", "2026-11-24T16:30:00", "the next open day, because it came after closing"),
        ("2026-12-24T17:00:00", "2026-12-29T16:30:00", "the next open day, because it came after closing"),
        ("2026-03-27T18:00:00", "2026-03-30T15:30:00", "the next open day, because it came after closing"),
    ],
)
def test_same_day_means_the_close_of_the_day_or_of_the_next_open_one(received, due, because):
    assert clock.due(at(received), HOURS, Target()) == clock.Due(at(due), because)


def test_working_hours_stop_for_lunch_and_carry_over_to_the_next_opening():
    assert clock.due(at("2026-11-23T11:00:00"), SPLIT, Target("working_hours", 2)).at == at("2026-11-23T14:00:00")
    assert clock.due(at("2026-11-23T16:00:00"), SPLIT, Target("working_hours", 2)).at == at("2026-11-27T10:00:00")


def test_statutory_days_are_counted_from_the_day_after():
    assert clock.due(at("2026-12-01T12:00:00"), HOURS, Target("working_days", 20)).at.date() == date(2026, 12, 31)


def test_hours_that_never_open_are_an_error_and_not_an_endless_search():
    with pytest.raises(clock.NeverOpen):
        clock.due(at("2026-11-23T10:00:00"), OpeningHours({}), Target())
    with pytest.raises(ValueError, match="same_day, working_hours or working_days"):
        clock.due(at("2026-11-23T10:00:00"), HOURS, Target("whenever"))


def test_every_clock_change_to_2037_agrees_with_counting_minute_by_minute():
    days = [
        date(year, month, 31) - timedelta(days=back)
        for year in range(2026, 2038)
        for month in (3, 10)
        for back in range(9)
    ]
    for day in days:
        start = datetime.combine(day, time(), UTC)
        for minute in range(0, 24 * 60, 30):
            moment = start + timedelta(minutes=minute)
            local = HOURS.local(moment)
            counted = (
                local.weekday() < 5
                and time(9) <= local.time() < time(16, 30)
                and not clock._bank_holiday("GB-ENG", local.date())
            )
            assert clock.is_open(moment, HOURS) is counted


@pytest.mark.parametrize(
    ("due", "words"),
    [
        ("2026-11-23T16:30:00", "due today by 4:30pm"),
        ("2026-11-24T12:00:00", "due tomorrow by midday"),
        ("2026-11-27T17:00:00", "due Friday by 5pm"),
        ("2026-12-04T09:05:00", "due Friday 4 December 2026 by 9:05am"),
        ("2026-11-23T09:00:00", "overdue since today, 9am"),
        ("2026-11-22T16:30:00", "overdue since yesterday, 4:30pm"),
    ],
)
def test_due_times_are_said_as_people_say_them(due, words):
    assert clock.due_words(at(due), at("2026-11-23T10:00:00"), HOURS) == words
