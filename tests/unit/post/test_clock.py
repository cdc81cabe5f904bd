"""The service clock: opening hours, bank holidays, clock changes and due times in words."""

from datetime import UTC, date, datetime, time

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


def test_periods_that_touch_or_overlap_are_one_opening_and_no_hour_counts_twice():
    hours = OpeningHours({0: ((time(9), time(12)), (time(11), time(13)), (time(13), time(14)))})
    assert list(hours.on(date(2026, 11, 23))) == [(at("2026-11-23T09:00:00"), at("2026-11-23T14:00:00"))]
    assert clock.due(at("2026-11-23T09:00:00"), hours, Target("working_hours", 4)).at == at("2026-11-23T13:00:00")


def test_what_came_in_after_closing_is_known():
    assert clock.came_after_closing(at("2026-11-23T16:30:00"), HOURS)
    assert not clock.came_after_closing(at("2026-11-23T16:29:59"), HOURS)
    assert not clock.came_after_closing(at("2026-11-23T06:00:00"), HOURS)
    assert clock.came_after_closing(at("2026-11-21T10:00:00"), HOURS)  # a Saturday


@pytest.mark.parametrize(
    ("due", "words"),
    [
        ("2026-11-23T16:30:00", "due today by 4:30pm"),
        ("2026-11-24T12:00:00", "due tomorrow by midday"),
        ("2026-11-27T17:00:00", "due Friday by 5pm"),
        ("2026-12-04T09:05:00", "due Friday 4 December 2026 by 9:05am"),
        ("2026-11-24T09:30:00", "due tomorrow by 9:30am"),
        ("2026-11-23T09:59:30", "1 minute late"),
        ("2026-11-23T09:35:00", "25 minutes late"),
        ("2026-11-23T09:00:00", "1 hour late"),
        ("2026-11-23T08:10:00", "110 minutes late"),
        ("2026-11-23T08:00:00", "2 hours late"),
        ("2026-11-22T16:30:00", "17 hours late"),
        ("2026-11-20T16:30:00", "2 days late"),
    ],
)
def test_due_times_are_said_as_people_say_them(due, words):
    assert clock.due_words(at(due), at("2026-11-23T10:00:00"), HOURS) == words
