"""The draw of second looks: its shares, that it can be repeated, and that nobody can foresee it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from fingerpost.desk.second_looks.decisions import DECISIONS, SHORT, decision_of
from fingerpost.desk.second_looks.draw import drawn
from fingerpost.policy.files import SecondLook
from fingerpost.policy.vocabulary import ACTIONS


def sample(share: int, cases: int, key: bytes = b"key", stratum: str = "officer:routine:calm") -> list[int]:
    return [case for case in range(cases) if drawn(key, stratum, case, share)]


@given(share=st.integers(0, 100), blocks=st.integers(1, 3), key=st.binary(min_size=1))
def test_each_officer_and_pathway_gets_exactly_its_share(share, blocks, key):
    assert len(sample(share, 100 * blocks, key)) == share * blocks


@pytest.mark.parametrize(("share", "among", "wanted"), [(10, 10, 1), (25, 4, 1), (36, 25, 9), (50, 2, 1)])
def test_even_few_cases_get_their_share(share, among, wanted):
    for start in range(0, 200, among):
        assert len([case for case in sample(share, 200) if start <= case < start + among]) == wanted


def test_every_case_has_the_same_chance():
    hits = [0] * 10
    for number in range(2000):
        for case in sample(10, 10, key=number.to_bytes(2, "big")):
            hits[case] += 1
    assert all(130 <= count <= 270 for count in hits)


def test_the_draw_can_be_repeated_and_hangs_on_the_key_and_on_the_stratum():
    assert sample(10, 300) == sample(10, 300)
    assert sample(10, 300) != sample(10, 300, key=b"another")
    assert sample(10, 300) != sample(10, 300, stratum="another:routine:calm")


def test_nobody_can_tell_from_the_cases_drawn_which_comes_next():
    between = {b - a for a, b in zip(sample(10, 1000), sample(10, 1000)[1:], strict=False)}
    assert len(between) > 8


def test_all_or_none():
    assert sample(100, 7) == list(range(7))
    assert sample(0, 7) == []


@pytest.mark.parametrize(
    ("done", "decision"),
    [
        ({"hide", "private_reply"}, "against"),
        ({"refer_police", "report_platform"}, "against"),
        ({"refer_safeguarding", "reply"}, "passed_on"),
        ({"refer_police"}, "passed_on"),
        ({"signpost"}, "answered"),
        ({"no_action"}, "left"),
        (set(), "left"),
    ],
)
def test_a_case_counts_as_the_weightiest_thing_that_was_done(done, decision):
    assert decision_of(done) == decision


def test_every_action_is_of_a_kind_that_a_second_reader_can_choose():
    assert {decision_of({action}) for action in ACTIONS} == set(DECISIONS) == set(SHORT)
    assert [action for action in ACTIONS if decision_of({action}) == "left"] == ["unhide", "unblock", "no_action"]


def test_danger_is_always_looked_at_more_often():
    assert SecondLook().share_of("crisis", danger=True) > SecondLook().share_of("routine", danger=False)
    assert SecondLook(share=10, danger=50, pathways={"praise": 2}).share_of("praise", danger=False) == 2
    assert SecondLook(share=100, danger=100).share_of("crisis", danger=True) == 100
    for share, danger, pathways in ((10, 10, {}), (10, 20, {"complaint": 20}), (60, 50, {})):
        with pytest.raises(ValidationError, match="looked at more often"):
            SecondLook(share=share, danger=danger, pathways=pathways)
