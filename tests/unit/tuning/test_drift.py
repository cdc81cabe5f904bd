"""A week beside the weeks before it: limits by XmR, points outside, and runs of eight on one side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.tuning.drift import ABOVE, BELOW, FEWEST, RUN, RUN_ABOVE, RUN_BELOW, judge, limits

CALM = [10.0, 12.0, 9.0, 11.0, 10.0, 13.0, 8.0, 11.0, 10.0, 12.0, 9.0, 11.0]


def flags(values, step=0.0):
    return [each.flag for each in judge(values, [step] * len(values))]


def test_limits_are_the_mean_and_2_66_mean_moving_ranges():
    found = limits([1.0, 3.0, 2.0])
    assert (found.centre, found.low) == (2.0, 0.0)
    assert found.high == pytest.approx(2.0 + 2.66 * 1.5)


def test_nothing_is_said_while_the_weeks_are_few():
    assert len(CALM) == FEWEST
    assert flags([*CALM[:-1], 1000.0]) == [""] * FEWEST
    assert all(each.limits is None for each in judge(CALM, [0.0] * FEWEST))


@pytest.mark.parametrize(("value", "flag"), [(30.0, ABOVE), (0.0, BELOW), (11.0, "")])
def test_a_week_outside_the_limits_of_those_before_it_is_flagged(value, flag):
    assert flags([*CALM, value])[-1] == flag


def test_a_week_is_judged_by_the_past_and_never_by_itself_or_what_came_later():
    once = judge([*CALM, 30.0], [0.0] * 13)[-1]
    later = judge([*CALM, 30.0, 90.0, 90.0], [0.0] * 15)[12]
    assert once == later
    assert once.limits == limits(CALM)


@pytest.mark.parametrize(("value", "flag"), [(12.0, RUN_ABOVE), (9.0, RUN_BELOW)])
def test_eight_weeks_on_one_side_of_the_mean_before_them_are_flagged_and_seven_are_not(value, flag):
    found = flags([*CALM, *([value] * RUN)])
    assert found[-1] == flag
    assert set(found[:-1]) == {""}


def test_weeks_without_posts_are_left_out():
    assert flags([*CALM[:6], None, *CALM[6:], None, 30.0])[-2:] == ["", ABOVE]


def test_what_one_post_could_have_done_is_no_flag():
    none = [0.0] * FEWEST
    assert flags([*none, 1.0], step=1.0)[-1] == ""
    assert flags([*none, 2.0], step=1.0)[-1] == ABOVE
    assert flags([*none, *([1.0] * RUN)], step=1.0)[-1] == ""


@given(st.lists(st.floats(0, 1), min_size=0, max_size=40))
def test_it_holds_for_any_weeks(values):
    found = judge(values, [0.0] * len(values))
    assert [each.value for each in found] == values
    assert all(each.limits is None or 0 <= each.limits.low <= each.limits.centre <= each.limits.high for each in found)


@given(st.floats(0, 1), st.integers(FEWEST + 1, 40))
def test_weeks_that_are_all_alike_are_never_flagged(value, count):
    assert set(flags([value] * count, step=0.001)) == {""}
