"""Clues raise, guards lower, and danger is lowered but not silenced."""

import re

import pytest

from fingerpost.post import Post
from fingerpost.triage.assessor import words_of
from fingerpost.triage.clues import Clue, Guard, detector, says, weigh

FIRE = Clue(80, "Speaks of fire.", re.compile("fire"))
NOT_HERE = Guard(40, re.compile("drill"))


def score(text: str, clue: Clue = FIRE, *guards: Guard) -> int | None:
    """What one clue and some guards make of a text."""
    return detector("threat", (clue,), guards)(words_of(Post(text=text))).score


def test_a_guard_lowers_only_the_clue_of_its_own_sentence() -> None:
    assert score("The drill is at ten. There is a fire", FIRE, NOT_HERE) == 80
    assert score("There is a fire drill", FIRE, NOT_HERE) == 40


def test_a_guard_on_the_post_lowers_every_clue() -> None:
    assert score("The drill is at ten. There is a fire", FIRE, Guard(40, NOT_HERE.pattern, "post")) == 40


def test_a_guard_before_does_not_look_behind_the_clue() -> None:
    before = Guard(40, re.compile("drill"), "before")
    assert score("a drill for fire", FIRE, before) == 40
    assert score("a fire drill", FIRE, before) == 80


def test_a_guard_takes_a_third_from_a_firm_clue_unless_it_shows_that_something_else_is_meant() -> None:
    firm = Clue(80, "Speaks of fire.", FIRE.pattern, firm=True)
    assert score("a fire drill", firm, NOT_HERE) == 67
    assert score("a fire drill", firm, Guard(40, NOT_HERE.pattern, whole=True)) == 40


def test_a_clue_with_company_needs_it_near_and_outside_itself() -> None:
    with_smoke = Clue(60, "Speaks of fire and smoke.", re.compile("fire"), beside=re.compile("smoke|fire"))
    assert score("smoke and fire", with_smoke) == 60
    assert score("fire", with_smoke) == 0
    assert score("fire" + " and nothing else happened here today" * 5 + " smoke", with_smoke) == 0


def test_a_further_reason_adds_a_little() -> None:
    smoke = Clue(60, "Speaks of smoke.", re.compile("smoke"))
    found = detector("threat", (FIRE, smoke), ())(words_of(Post(text="smoke and fire")))
    assert (found.score, found.why, found.spans) == (84, "Speaks of fire.", ((0, 5), (10, 14)))


def test_nothing_found_is_zero_without_a_reason() -> None:
    found = detector("threat", (FIRE,), ())(words_of(Post(text="good morning")))
    assert (found.score, found.why, found.spans, found.by) == (0, "", (), "rule:threat/1")


def test_words_are_whole_spaces_stretch_and_apostrophes_get_lost() -> None:
    pattern = says("i'll do it", "@start@what now", what="stop")
    assert pattern.search("i'll  do it")
    assert pattern.search("ill do it")
    assert pattern.search("well. stop now")
    assert not pattern.search("will do it")
    assert not pattern.search("please stop now")


def test_a_part_that_was_not_given_is_refused() -> None:
    with pytest.raises(KeyError):
        says("@nobody knows")


def test_many_clues_in_one_endless_sentence_are_each_weighed() -> None:
    weighed = weigh("fire and drill " * 20_000, (FIRE,), (NOT_HERE, Guard(10, re.compile("nothing"), "post")))
    assert len(weighed) == 20_000
