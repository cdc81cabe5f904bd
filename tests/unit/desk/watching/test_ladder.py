"""Who is told next when nobody has said that they have it."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.desk.watching.ladder import (
    DESK,
    HOLDER,
    LAPS,
    LEAD,
    MANAGER,
    NOBODY,
    ON_CALL,
    Rung,
    There,
    Told,
    danger_rung,
    late_moments,
    late_rung,
)
from fingerpost.post.clock import OpeningHours

HOURS = OpeningHours({day: ((time(9), time(16, 30)),) for day in range(5)})
MINUTES = timedelta(minutes=1)


def climbed(there: There, most: int = 40) -> list[Rung]:
    """Every step that is taken while nobody answers and nothing changes."""
    told: list[Told] = []
    rungs: list[Rung] = []
    while (rung := danger_rung(told, there)) is not None and rung.whom != NOBODY and len(rungs) < most:
        rungs.append(rung)
        told.append(Told(rung.lap, rung.whom, frozenset(rung.people)))
    return rungs


def test_each_person_on_call_is_told_in_turn_then_those_above_and_then_all_over_again() -> None:
    rungs = climbed(There(("a", "b", "c"), ("a", "b", "c", "d"), ("lead", "manager")))
    first = [(ON_CALL, ("a",)), (ON_CALL, ("b",)), (ON_CALL, ("c",)), (LEAD, ("lead", "manager"))]
    assert [(rung.whom, rung.people) for rung in rungs] == first * LAPS


def test_the_open_desk_is_told_where_nobody_is_on_call() -> None:
    rungs = climbed(There((), ("a", "b"), ("lead",)))
    assert [rung.whom for rung in rungs] == [DESK, LEAD] * LAPS


def test_where_nobody_watches_nobody_is_told_and_that_is_a_step() -> None:
    assert danger_rung((), There((), (), ("lead",))) == Rung(1, NOBODY)


def test_whoever_comes_on_call_meanwhile_is_told_and_nobody_twice_in_a_lap() -> None:
    told = [Told(1, ON_CALL, frozenset({"a"}))]
    assert danger_rung(told, There(("b", "a"))) == Rung(1, ON_CALL, ("b",))
    assert danger_rung(told, There(("a",), (), ("lead",))) == Rung(1, LEAD, ("lead",))


def test_those_above_hear_even_when_the_rota_ends_before_anybody_answered() -> None:
    assert danger_rung([Told(1, ON_CALL, frozenset({"a"}))], There((), (), ("lead",))) == Rung(1, LEAD, ("lead",))


NAMES = st.lists(st.sampled_from("abcdef"), unique=True, max_size=4)


@given(NAMES, NAMES, NAMES)
def test_it_always_ends_and_reaches_everybody_there(on_call, desk, above) -> None:
    rungs = climbed(There(on_call, desk, above))
    assert len(rungs) < 40
    reached = {person for rung in rungs for person in rung.people}
    if on_call:
        assert reached == {*on_call, *above}
    elif desk:
        assert reached == {*desk, *above}


def at(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("due", "moments"),
    [
        ("2026-11-23T16:30", ["2026-11-23T15:30", "2026-11-23T16:30", "2026-11-24T09:00"]),
        ("2026-11-23T09:30", ["2026-11-23T09:00", "2026-11-23T09:30", "2026-11-23T10:30"]),
        ("2026-11-27T16:30", ["2026-11-27T15:30", "2026-11-27T16:30", "2026-11-30T09:00"]),
    ],
)
def test_late_work_is_told_of_when_somebody_is_there_to_act(due: str, moments: list[str]) -> None:
    found = late_moments(at(due), 60 * MINUTES, 60 * MINUTES, HOURS)
    assert found == tuple(zip((HOLDER, LEAD, MANAGER), map(at, moments), strict=True))


def test_each_is_told_once_and_what_was_missed_is_not_told_late() -> None:
    moments = late_moments(at("2026-11-23T16:30"), 60 * MINUTES, 60 * MINUTES, HOURS)
    assert late_rung((), moments, at("2026-11-23T15:00")) == (None, at("2026-11-23T15:30"))
    assert late_rung((), moments, at("2026-11-23T15:30")) == (HOLDER, at("2026-11-23T16:30"))
    assert late_rung({HOLDER}, moments, at("2026-11-23T15:31")) == (None, at("2026-11-23T16:30"))
    assert late_rung({HOLDER}, moments, at("2026-11-23T18:00")) == (LEAD, at("2026-11-24T09:00"))
    assert late_rung({HOLDER, LEAD}, moments, at("2026-11-24T09:00")) == (MANAGER, None)
    assert late_rung((), moments, at("2026-11-25T09:00")) == (MANAGER, None)
    assert late_rung({MANAGER}, moments, at("2026-11-25T09:00")) == (None, None)
