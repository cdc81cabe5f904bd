"""Hate is found whoever it is aimed at, and talk about the same people is not."""

from collections.abc import Sequence

import pytest

from fingerpost.post import Post
from fingerpost.triage import Assessor

GROUPS = (
    *("women", "trans people", "gay people", "black people", "disabled people", "Muslims", "immigrants", "Jews"),
    *("Gypsies", "Travellers", "Asians", "Poles", "refugees", "old people", "mentally ill people", "autistic people"),
)
HATEFUL = (
    "{} are vermin",
    "I can't stand {}, filthy the lot of them",
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
MOST_OF = 5
"""Of six wordings, how many must be read rightly for every group: no group is read much worse than another."""


def share(assessor: Assessor, wordings: Sequence[str], group: str) -> int:
    """How many of the wordings are taken for hate."""
    found = (assessor.assess(Post(wording.format(group))).findings["hate"].score or 0 for wording in wordings)
    return sum(score >= 50 for score in found)


@pytest.mark.parametrize("group", GROUPS)
def test_contempt_is_found_whoever_it_is_aimed_at(assessor, group):
    assert share(assessor, HATEFUL, group) >= MOST_OF


@pytest.mark.parametrize("group", GROUPS)
def test_talk_about_the_same_people_is_not_hate(assessor, group):
    assert share(assessor, HARMLESS, group) <= len(HARMLESS) - MOST_OF
