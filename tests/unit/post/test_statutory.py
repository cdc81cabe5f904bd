"""The law's clocks for requests: counted by hand, and against a plain count over many days."""

from datetime import date, timedelta

import pytest

from fingerpost.post.statutory import (
    ANYWHERE,
    Request,
    clock,
    is_working_day,
    next_working_day,
    same_day_of_month,
    working_day_after,
)

TODAY = date(2027, 1, 4)


def test_the_day_it_came_in_does_not_count_and_the_twentieth_working_day_is_the_last() -> None:
    # Monday 6 September 2027: no bank holiday in the four weeks after it.
    assert clock(Request("foi", date(2027, 9, 6)), TODAY).due == date(2027, 10, 4)


def test_bank_holidays_and_weekends_are_left_out() -> None:
    # Friday 18 December 2026: Christmas Day, the 28th for Boxing Day, and New Year's Day are left out.
    found = clock(Request("foi", date(2026, 12, 18)), TODAY)
    assert found.due == date(2027, 1, 20)


def test_the_law_leaves_out_a_holiday_anywhere_in_the_united_kingdom_and_ours_is_never_later() -> None:
    found = clock(Request("foi", date(2027, 3, 5)), TODAY)
    assert found.due is not None
    assert found.latest is not None
    assert found.latest > found.due  # St Patrick's Day, in Northern Ireland
    for step in range(400):
        either = clock(Request("foi", date(2026, 1, 1) + timedelta(days=step)), TODAY)
        assert either.due <= either.latest  # type: ignore[operator]


def test_a_request_that_came_at_a_weekend_counts_from_the_next_working_day() -> None:
    saturday, friday = (clock(Request("foi", day), TODAY).due for day in (date(2027, 9, 4), date(2027, 9, 3)))
    assert saturday == friday


def test_what_we_asked_them_stops_the_clock_and_their_answer_starts_it_afresh() -> None:
    asked = Request("foi", date(2027, 9, 6), asked=date(2027, 9, 9))
    assert clock(asked, TODAY).stopped
    answered = Request("foi", date(2027, 9, 6), asked=date(2027, 9, 9), clarified=date(2027, 9, 20))
    assert clock(answered, TODAY).due == working_day_after(date(2027, 9, 20), 20)


def test_it_can_be_extended_once_to_forty_working_days() -> None:
    found = clock(Request("eir", date(2027, 9, 6), extended=date(2027, 9, 30)), TODAY)
    assert found.due == date(2027, 11, 1)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2027, 9, 3), date(2027, 10, 4)),  # 3 October 2027 is a Sunday
        (date(2027, 1, 31), date(2027, 3, 1)),  # no 31 February; the 28th is a Sunday
        (date(2028, 1, 30), date(2028, 2, 29)),  # a leap year
        (date(2026, 11, 25), date(2026, 12, 29)),  # Christmas Day, Boxing Day's Monday
        (date(2027, 12, 15), date(2028, 1, 17)),  # over the turn of the year; the 15th is a Saturday
    ],
)
def test_a_person_asks_for_their_own_information_and_has_it_within_a_month(received: date, due: date) -> None:
    assert clock(Request("sar", received), TODAY).due == due


def test_a_subject_access_request_waits_for_who_they_are_and_for_what_they_mean() -> None:
    known = Request("sar", date(2027, 9, 1), identified=date(2027, 9, 8))
    assert clock(known, TODAY).due == date(2027, 10, 8)
    waited = Request("sar", date(2027, 9, 1), asked=date(2027, 9, 6), clarified=date(2027, 9, 9))
    assert clock(waited, TODAY).due == date(2027, 10, 4)
    assert clock(Request("sar", date(2027, 9, 1), asked=date(2027, 9, 6)), TODAY).stopped


def test_two_months_more_where_it_is_extended() -> None:
    assert clock(Request("sar", date(2027, 9, 6), extended=date(2027, 9, 30)), TODAY).due == date(2027, 12, 6)


def test_it_is_late_only_after_the_laws_last_day_and_no_more_once_it_was_answered_in_time() -> None:
    request = Request("foi", date(2027, 9, 6))
    last = clock(request, TODAY).latest
    assert last is not None
    assert not clock(request, last).late
    assert clock(request, last + timedelta(days=1)).late
    assert not clock(Request("foi", date(2027, 9, 6), answered=last), last + timedelta(days=90)).late


def test_there_is_no_clock_for_an_ordinary_question() -> None:
    with pytest.raises(ValueError, match="There is no clock for 'ordinary'"):
        clock(Request("ordinary", TODAY), TODAY)


def test_working_days_agree_with_a_plain_count() -> None:
    for start in (date(2026, 12, 1) + timedelta(days=step) for step in range(60)):
        end = working_day_after(start, 20, ANYWHERE)
        between = [start + timedelta(days=step) for step in range(1, (end - start).days + 1)]
        assert sum(is_working_day(day, ANYWHERE) for day in between) == 20
        assert is_working_day(end, ANYWHERE)


def test_months_end_where_they_end() -> None:
    assert same_day_of_month(date(2027, 8, 31), 1) == date(2027, 9, 30)
    assert same_day_of_month(date(2027, 11, 30), 3) == date(2028, 2, 29)
    assert next_working_day(date(2026, 12, 25)) == date(2026, 12, 29)
