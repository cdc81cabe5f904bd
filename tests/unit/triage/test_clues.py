"""Clues raise a score, and do not count where something else is meant."""

import re

from fingerpost.post import Post
from fingerpost.triage.assessor import words_of
from fingerpost.triage.clues import Clue, detector, says

FIRE = Clue(80, "Speaks of fire.", re.compile("fire"))
NO_DRILL = Clue(80, "Speaks of fire.", re.compile("fire"), unless=re.compile("drill"))


def score(text: str, *clues: Clue) -> int | None:
    """What some clues make of a text."""
    return detector("threat", clues)(words_of(Post(text=text))).score


def test_what_explains_a_clue_away_does_so_in_its_own_sentence_only() -> None:
    assert score("There is a fire drill", NO_DRILL) == 0
    assert score("The drill is at ten. There is a fire", NO_DRILL) == 80


def test_a_further_reason_adds_a_little() -> None:
    smoke = Clue(60, "Speaks of smoke.", re.compile("smoke"))
    found = detector("threat", (FIRE, smoke))(words_of(Post(text="smoke and fire")))
    assert (found.score, found.why, found.spans) == (84, "Speaks of fire.", ((0, 5), (10, 14)))


def test_a_reason_too_weak_to_count_adds_nothing_and_is_not_shown() -> None:
    warm = Clue(30, "Speaks of warmth.", re.compile("warm"))
    found = detector("threat", (FIRE, warm))(words_of(Post(text="warm fire")))
    assert (found.score, found.spans) == (80, ((5, 9),))


def test_nothing_found_is_zero_without_a_reason() -> None:
    found = detector("threat", (FIRE,))(words_of(Post(text="good morning")))
    assert (found.score, found.why, found.spans, found.by) == (0, "", (), "rule:threat/1")


def test_words_are_whole_spaces_stretch_and_apostrophes_get_lost() -> None:
    pattern = says("i'll do it", "stop ?now")
    assert all(pattern.fullmatch(text) for text in ("ill do it", "i'll  do, it", "stopnow", "stop now"))
    assert not pattern.search("i'll do items")
    assert not pattern.search("nonstop nowhere")


def test_a_very_long_text_without_a_full_stop_is_read_in_time_that_grows_with_its_length() -> None:
    assert score("fire drill " * 20_000, NO_DRILL) == 0
