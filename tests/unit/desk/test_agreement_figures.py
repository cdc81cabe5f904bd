"""How alike two people decide: the figures, and when they say nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.desk.second_looks.figures import FEWEST, agreement, kappa

decisions = st.sampled_from(("against", "answered", "left"))


def test_the_worked_example_of_cohens_kappa():
    """20 both yes, 5 yes and no, 10 no and yes, 15 both no: 0.7 seen, 0.5 by chance, kappa 0.4."""
    pairs = [("a", "a")] * 20 + [("a", "b")] * 5 + [("b", "a")] * 10 + [("b", "b")] * 15
    found = agreement(pairs)
    assert (found.cases, found.alike, found.percent, found.kappa) == (50, 35, 70, 0.4)
    assert (found.low, found.high) == (56, 81)


def test_few_cases_say_little():
    found = agreement([("left", "left")] * 3)
    assert (found.percent, found.kappa) == (100, None)
    assert found.low < 50
    assert agreement([]) == agreement(())
    assert (agreement([]).low, agreement([]).high) == (0, 100)


def test_where_both_always_decide_the_same_way_chance_explains_all():
    assert kappa([("left", "left")] * 40) is None


@given(st.lists(st.tuples(decisions, decisions), min_size=FEWEST))
def test_kappa_does_not_ask_who_came_first(pairs):
    assert kappa(pairs) == kappa([(other, one) for one, other in pairs])
    found = kappa(pairs)
    assert found is None or -1 <= found <= 1


@pytest.mark.parametrize("agreed", [0, 5, 10])
def test_the_interval_holds_the_share(agreed):
    found = agreement([("left", "left")] * agreed + [("left", "answered")] * (10 - agreed))
    assert found.low <= found.percent <= found.high
