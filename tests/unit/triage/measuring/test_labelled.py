"""Labelled posts: what a line may say, and how one that cannot be read is told."""

import json

import pytest

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post.wire import BadLine
from fingerpost.triage.measuring import Labelled, read_line


def read(**line: object) -> Labelled | BadLine:
    return read_line(json.dumps({"text": "Some words", **line}).encode())


def test_a_list_of_labels_judges_every_signal():
    found = read(labels=["hate", "abuse"])
    assert isinstance(found, Labelled)
    assert found.labels == {name: name in ("hate", "abuse") for name in SIGNALS}


def test_what_people_are_unsure_of_is_not_judged():
    found = read(labels=["hate"], unsure=["profanity"])
    assert isinstance(found, Labelled)
    assert "profanity" not in found.labels
    assert len(found.labels) == len(SIGNALS) - 1


def test_an_object_of_labels_judges_what_it_names():
    found = read(labels={"hate": True, "crisis": False, "abuse": None})
    assert isinstance(found, Labelled)
    assert found.labels == {"hate": True, "crisis": False}


def test_whatever_text_stands_beside_says_what_kind_of_post_it_is():
    found = read(labels=[], group="race", register="chatty", platform="twitter", size=3)
    assert isinstance(found, Labelled)
    assert found.about == {"group": "race", "register": "chatty", "platform": "x", "kind": "post"}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ({}, "bad_labels"),
        ({"labels": "hate"}, "bad_labels"),
        ({"labels": {"hate": "yes"}}, "bad_labels"),
        ({"labels": ["hate"], "unsure": "abuse"}, "bad_labels"),
        ({"labels": ["hatred"]}, "unknown_signal"),
        ({"labels": [], "unsure": [["hate"]]}, "unknown_signal"),
        ({"labels": {"hatred": True}}, "unknown_signal"),
        ({"labels": [], "text": None}, "wrong_type"),
    ],
)
def test_a_line_that_cannot_be_read_says_what_to_do(line, code):
    found = read(**line)
    assert isinstance(found, BadLine)
    assert found.code == code
    assert found.hint
