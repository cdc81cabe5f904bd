"""What two rules say together of one action: the whole table, and its laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.policy.modality import combine

WORDS = ("must", "should", "may", "should_not", "must_not")


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("must", "must_not", "conflict"),
        ("must", "should_not", "conflict"),
        ("should", "must_not", "must_not"),
        ("may", "must_not", "must_not"),
        ("should", "should_not", "should_not"),
        ("may", "should_not", "should_not"),
        ("must", "should", "must"),
        ("must", "may", "must"),
        ("should", "may", "should"),
        ("must_not", "should_not", "must_not"),
        *((word, word, word) for word in WORDS),
    ],
)
def test_two_rules_on_one_action(one, other, together):
    assert combine([one, other]) == together
    assert combine([other, one]) == together


def test_where_no_rule_speaks_there_is_no_answer():
    assert combine([]) is None


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8))
def test_order_and_repetition_change_nothing(said):
    assert combine(said) == combine(sorted(said)) == combine(said + said) == combine(set(said))


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8))
def test_another_prohibition_never_opens_an_action(said):
    open_ = {"must", "should", "may"}
    for ban in ("should_not", "must_not"):
        assert combine([*said, ban]) not in open_
