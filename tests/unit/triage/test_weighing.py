"""Clues are weighed: the strongest speaks, others add a little, and what explains a match away removes it."""

import re

from fingerpost.post import Post
from fingerpost.triage.assessor import words_of
from fingerpost.triage.phrases import opening, phrase
from fingerpost.triage.weighing import Clue, weigh

FIRE = Clue(70, "Fire.", phrase("fire"))
FLOOD = Clue(60, "Flood.", phrase("flood"))


def score(text: str, *clues: Clue) -> int:
    return weigh(words_of(Post(text=text)), clues, "rule:test/1").score or 0


def test_nothing_found_is_zero_without_a_reason() -> None:
    found = weigh(words_of(Post(text="calm")), (FIRE,), "rule:test/1")
    assert (found.score, found.spans, found.why) == (0, (), "")


def test_a_second_kind_of_clue_adds_a_little_and_the_strongest_gives_the_reason() -> None:
    found = weigh(words_of(Post(text="flood and fire")), (FLOOD, FIRE), "rule:test/1")
    assert 70 < (found.score or 0) <= 80
    assert found.why == "Fire."
    assert len(found.spans) == 2


def test_the_same_clue_twice_adds_nothing() -> None:
    assert score("fire fire fire", FIRE) == 70


def test_words_just_before_a_match_may_explain_it_away() -> None:
    clue = Clue(70, "Fire.", phrase("fire"), before=opening("no"))
    assert score("there is no fire", clue) == 0
    assert score("no, really, there is a fire", clue) == 70


def test_one_explained_match_does_not_silence_another() -> None:
    clue = Clue(70, "Fire.", phrase("fire"), before=opening("no"))
    assert score("no fire yesterday. today a fire", clue) == 70


def test_a_clue_may_need_company_elsewhere_in_the_text() -> None:
    clue = Clue(70, "Fire.", phrase("fire"), beside=phrase("ward"))
    assert score("fire in my belly", clue) == 0
    assert score("on the ward there is fire", clue) == 70


def test_rules_alone_are_never_certain() -> None:
    clues = [Clue(90, "x", re.compile(letter)) for letter in "abcdef"]
    assert score("abcdef", *clues) == 95
