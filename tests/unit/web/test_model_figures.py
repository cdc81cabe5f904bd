"""A card's figures in words, whatever somebody wrote into the file."""

import pytest

from fingerpost.web.model import figures

TOLD = {"positives": 1234, "recall": [0.931, 0.9, 0.9555], "precision": [1.0, 0.99, 1.0], "auroc": [0.98765, 0.9, 1]}


def test_signals_stand_in_the_vocabularys_order_with_their_intervals() -> None:
    first, second = figures.rows({"signals": {"hate": {}, "crisis": TOLD}})
    assert (first.name, first.positives) == ("Crisis", "1,234")
    assert first.recall == "93.1% (90% to 95.5%)"
    assert (first.precision, first.auroc, first.f1) == ("100% (99% to 100%)", "0.988", "–")
    assert second.recall == "–"


@pytest.mark.parametrize(
    "said", [{}, {"signals": None}, {"signals": []}, {"signals": {"crisis": 5, "sarcasm": {}}}, {"signals": "all"}]
)
def test_what_cannot_be_shown_is_left_out(said: dict[str, object]) -> None:
    assert figures.rows(said) == ()


@pytest.mark.parametrize(
    ("value", "shown"),
    [(None, "–"), ("high", "–"), ([0.5, None, 1], "–"), (True, "–"), (0.25, "25%"), ([], "–"), ([0.5], "50%")],
)
def test_a_figure_is_a_number_or_a_dash(value: object, shown: str) -> None:
    assert figures.share(value) == shown


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ({"data": ["test.jsonl", {"file": "x", "posts": 4}]}, ("test.jsonl", "file: x, posts: 4")),
        ({"data": "one file"}, ("one file",)),
        ({"data": 5}, ()),
        ({}, ()),
    ],
)
def test_what_it_was_measured_on_is_a_list(said: dict[str, object], shown: tuple[str, ...]) -> None:
    assert figures.data(said) == shown


def test_what_it_was_taught_on_is_told_without_noughts() -> None:
    counts = {"authored": 14000, "examples": 0, "open": 3, "other": "x"}
    assert figures.taught_on(counts) == "14,000 posts written for it, 3 texts of open sets"


def test_mistakes_are_told_whole_or_not_at_all():
    told = {"signal": "crisis", "wrong": "missed", "text": "words", "why": "It is quiet."}
    (found,) = figures.mistakes({"mistakes": [told, {"signal": "crisis"}, "no mapping"]})
    assert (found.wrong, found.text, found.why) == ("missed", "words", "It is quiet.")
    assert figures.mistakes({"mistakes": "none"}) == figures.mistakes({}) == ()
