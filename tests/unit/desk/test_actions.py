"""One class per action, each saying what people need to know before they act."""

import pytest

from fingerpost.desk import lifecycle
from fingerpost.desk.actions import ACTIONS
from fingerpost.policy.vocabulary import ACTIONS as NAMES
from fingerpost.policy.vocabulary import COERCIVE


def test_every_action_of_the_vocabulary_has_a_class_in_its_order() -> None:
    assert tuple(ACTIONS) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_action_names_an_act_of_the_table(name: str) -> None:
    assert ACTIONS[name].act in lifecycle.ACTS


@pytest.mark.parametrize("name", sorted(COERCIVE))
def test_evidence_comes_before_every_coercive_act(name: str) -> None:
    assert ACTIONS[name].evidence_first


@pytest.mark.parametrize("name", ["hide", "delete", "block"])
def test_the_author_is_owed_reasons_for_what_was_done_to_their_words(name: str) -> None:
    assert ACTIONS[name].notice_owed


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_offered_says_what_to_do_meanwhile(name: str) -> None:
    action = ACTIONS[name]
    assert bool(action.later) == (action.way == "later")


@pytest.mark.parametrize("name", NAMES)
def test_undoing_is_mutual(name: str) -> None:
    action = ACTIONS[name]
    if action.undone_by:
        assert ACTIONS[action.undone_by].undone_by == name


def test_an_impossible_act_says_why() -> None:
    told = ACTIONS["delete"].capability("impossible", "X lets nobody delete another person's post.")
    assert told == "Not possible here. X lets nobody delete another person's post."


def test_a_manual_act_says_that_it_is_recorded_afterwards() -> None:
    assert "then recorded here" in ACTIONS["hide"].capability("manual", "")
