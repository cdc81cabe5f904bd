"""Hate is found whoever it is aimed at, and talk about the same people is not."""

import pytest

from fingerpost.post import Post
from fingerpost.triage.assessor import words_of
from fingerpost.triage.signals import hate

GROUPS = (
    "women", "trans people", "gay people", "black people", "disabled people", "Muslims", "immigrants", "Jews",
    "Gypsies", "Travellers", "Asians", "Poles", "refugees", "old people", "mentally ill people", "autistic people",
    "pregnant women", "veterans", "🧕", "👨🏿", "♿", "👬",
)  # fmt: skip
HATEFUL = (
    "{} are vermin",
    "I can't stand {}",
    "{} should all be deported",
    "{} don't deserve to live",
    "get rid of all {}",
    "someone should shoot {}",
)
HARMLESS = (
    "{} deserve better care",
    "I don't hate {}",
    "Nobody should ever say that {} are vermin",
    "People who say they hate {} make me angry",
    "{} wait too long for an appointment",
    "How do {} get a referral?",
)


def score(text: str) -> int:
    """What the hate signal makes of a text."""
    found = hate.detect(words_of(Post(text=text)))
    assert found.score is not None
    return found.score


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("wording", HATEFUL)
def test_contempt_is_found_whoever_it_is_aimed_at(wording: str, group: str) -> None:
    assert score(wording.format(group)) >= 50


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("wording", HARMLESS)
def test_talk_about_the_same_people_is_not_hate(wording: str, group: str) -> None:
    assert score(wording.format(group)) < 50


def test_a_dark_skin_tone_says_who_is_meant_and_the_span_is_the_picture() -> None:
    text = "🔪 👨🏿"
    found = hate.detect(words_of(Post(text=text)))
    assert found.score is not None
    assert found.score >= 50
    assert found.spans == ((0, len(text)),)
