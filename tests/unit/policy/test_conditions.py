"""Conditions on facts: Kleene's logic, and what the pack's writer is told when one is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.policy.conditions import compile_test, parse, unknown_facts
from fingerpost.policy.strict_yaml import PackError

A, B = {"hate": {"gte": 60}}, {"platform": {"is": "x"}}
FACTS = st.fixed_dictionaries(
    {}, optional={"hate": st.none() | st.integers(0, 100), "platform": st.none() | st.sampled_from(["x", "facebook"])}
)


def answer(written: object, facts: dict[str, object], **named: object) -> bool | None:
    return compile_test(parse(written, {"line": 60}, named, "here"))(facts)


@pytest.mark.parametrize(
    ("written", "facts", "expected"),
    [
        (A, {"hate": 60}, True),
        (A, {"hate": 59}, False),
        (A, {}, None),
        (A, {"hate": None}, None),
        (A, {"hate": "much"}, None),
        ({"hate": {"gt": 10, "lte": 20}}, {"hate": 20}, True),
        ({"hate": {"gte": "$line"}}, {"hate": 60}, True),
        ({"platform": {"in": ["x", "facebook"]}}, {"platform": "facebook"}, True),
        ({"tagged": {"is": True}}, {"tagged": 1}, False),
        ({"all": []}, {}, True),
        ({"any": []}, {}, False),
        ({"all": [A, B]}, {"hate": 0}, False),
        ({"all": [A, B]}, {"hate": 90}, None),
        ({"any": [A, B]}, {"hate": 90}, True),
        ({"any": [A, B]}, {"hate": 0}, None),
        ({"not": A}, {}, None),
        ({"not": A}, {"hate": 0}, True),
        ({"use": "hateful"}, {"hate": 70}, True),
    ],
)
def test_answers(written, facts, expected):
    assert answer(written, facts, hateful=A) is expected


@given(FACTS)
def test_unknown_is_never_taken_for_false_nor_for_true(facts):
    for part in (A, B, {"all": [A, B]}, {"any": [A, B]}):
        found, refused = answer(part, facts), answer({"not": part}, facts)
        assert (found is None) == (refused is None)
        assert found is None or found is not refused
    known = {key: value for key, value in facts.items() if value is not None}
    assert answer({"all": [A, B]}, known) is answer({"not": {"any": [{"not": A}, {"not": B}]}}, known)


@given(FACTS, st.integers(0, 100))
def test_learning_a_fact_never_overturns_an_answer(facts, score):
    for part in ({"all": [A, B]}, {"any": [A, B]}, {"not": A}):
        before = answer(part, facts)
        if before is not None and facts.get("hate") is None:
            assert answer(part, {**facts, "hate": score}) is before


def test_the_facts_that_are_missing_are_named():
    condition = parse({"all": [A, B]}, {}, {}, "here")
    assert unknown_facts(condition, {"hate": 5}) == ("platform",)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("hate", "a condition is one of all, any, not, use or a fact"),
        ({"hate": {"over": 5}}, "'over' is not a comparison"),
        ({"hate": {}}, "needs a comparison"),
        ({"hate": {"gte": "$nowhere"}}, "there is no parameter 'nowhere'"),
        ({"use": "nothing"}, "there is no named condition 'nothing'"),
        ({"use": "loop"}, "there is no named condition 'loop'"),
        ({"all": A}, "takes a list"),
    ],
)
def test_a_wrong_condition_is_told_with_its_place(written, told):
    with pytest.raises(PackError, match=r"^here: ") as wrong:
        answer(written, {}, loop={"use": "loop"})
    assert told in str(wrong.value)
