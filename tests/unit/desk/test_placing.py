"""One column says where a case stands among all others."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fingerpost.desk.placing import is_faint, place

MONDAY = datetime(2026, 9, 7, 9, 0, tzinfo=UTC)
moments = st.integers(0, 4_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
cases = st.tuples(st.integers(0, 3), st.none() | moments, moments, st.integers(1, 10**9))


def open_place(case: tuple[int, datetime | None, datetime, int]) -> str:
    rank, due, received, number = case
    return place(rank, due, received, number)


@given(st.lists(cases, max_size=20))
def test_open_cases_stand_by_danger_then_due_time_then_arrival_then_number(given_cases) -> None:
    no_target = datetime(9999, 1, 1, tzinfo=UTC)
    wanted = sorted(given_cases, key=lambda case: (case[0], case[1] or no_target, case[2], case[3]))
    assert sorted(given_cases, key=open_place) == wanted


@given(cases, cases, moments)
def test_what_is_closed_stands_after_all_that_is_open(one, other, closed) -> None:
    rank, due, received, number = one
    assert place(rank, due, received, number, closed_at=closed) > open_place(other)


@given(cases, moments)
def test_faint_danger_stands_after_what_is_plain_and_before_the_next_rank(one, received) -> None:
    rank, due, came, number = one
    faint = place(rank, due, came, number, faint=rank < 3)
    assert place(rank, None, received, 1) < faint or rank == 3
    assert faint < place(rank + 1, due, received, 1)


def test_danger_is_faint_where_its_own_signal_was_not_found() -> None:
    assert is_faint("life", ("praise", "threat"))
    assert not is_faint("life", ("crisis",))
    assert not is_faint("", ())


def test_what_was_closed_last_stands_first() -> None:
    earlier = place(3, None, MONDAY, 1, closed_at=MONDAY)
    later = place(3, None, MONDAY, 2, closed_at=MONDAY + timedelta(seconds=1))
    assert later < earlier


@given(cases)
def test_a_place_is_digits_of_one_length(case) -> None:
    assert open_place(case).isdecimal()
    assert len(open_place(case)) == 35


@given(cases, cases, moments, moments)
def test_what_sleeps_stands_after_what_is_awake_and_before_what_is_closed(one, other, wakes, closed) -> None:
    rank, due, received, number = one
    asleep = place(rank, due, received, number, asleep=wakes)
    assert open_place(other) < asleep < place(rank, due, received, number, closed_at=closed)
