"""One reading of a post: triage, policy and possibility composed, the same every time."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fingerpost import platforms, policy, reading
from fingerpost.policy.vocabulary import ACTIONS, SIGNALS
from fingerpost.post import Media, Post
from fingerpost.triage import Assessment, Finding

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)


class Says:
    """An assessor that says what it is told to: what is tested here is what is made of it."""

    def __init__(self, **scores: int | None) -> None:
        self.scores = scores

    def assess(self, post: Post) -> Assessment:
        found = {
            name: Finding(
                self.scores.get(name, 0), ((0, 1),) if self.scores.get(name) else (), f"Shows {name}.", "test"
            )
            for name in SIGNALS
        }
        return Assessment(found, text_read=True, empty_text=not post.text, language="en", version="test")


@pytest.fixture(scope="module")
def pack() -> policy.Pack:
    return policy.load(policy.shipped())


def read(
    pack: policy.Pack, post: Post, context: dict[str, object] | None = None, **scores: int | None
) -> reading.Reading:
    known = dict(reading.NO_RECORDS) | (context or {})
    return reading.read(post, Says(**scores), pack, platforms.capabilities(post.platform), known, AT)


COMMENT = Post(text="words", platform="facebook", kind="comment")


def test_every_action_has_a_ruling_and_a_possibility(pack):
    made = read(pack, COMMENT, hate=80)
    assert set(made.ruling.actions) == set(made.possible) == set(ACTIONS)
    assert (made.ruling.actions["hide"].modality, made.possible["hide"].how) == ("must", "api")
    assert made.possible["report_platform"].how == "manual"


def test_what_the_policy_asks_and_what_the_platform_allows_are_told_apart(pack):
    made = read(pack, replace(COMMENT, platform="x", kind="mention"), hate=80)
    assert (made.ruling.actions["delete"].modality, made.possible["delete"].how) == ("may", "impossible")
    assert made.possible["delete"].why


def test_a_mention_tags_us_and_a_direct_message_is_private(pack):
    mention = read(pack, replace(COMMENT, kind="mention"), hate=80, names_staff=90)
    message = read(pack, replace(COMMENT, kind="dm"), crisis=90)
    assert mention.facts["tagged"] is True
    assert mention.ruling.actions["ask_remove"].modality == "must"
    assert message.facts["public"] is False
    assert message.ruling.actions["move_private"].modality == "free"


def test_what_the_body_knows_outweighs_what_the_post_brings(pack):
    post = replace(COMMENT, context={"crisis_open": True, "tagged": True})
    assert read(pack, post, hate=80).facts["crisis_open"] is False
    assert read(pack, post, hate=80).facts["tagged"] is True
    assert read(pack, COMMENT, {"crisis_open": True}, hate=80).ruling.actions["hide"].modality == "must_not"


def test_a_picture_is_not_read_by_its_description(pack):
    made = read(pack, replace(COMMENT, media=(Media(alt="a garden"),)), praise=90)
    assert made.ruling.person
    assert made.ruling.pathway == "unread"


def test_the_reason_is_the_pathways_and_then_the_signals(pack):
    assert read(pack, COMMENT, crisis=90).why == "Somebody may be in crisis. Shows crisis."
    assert read(pack, COMMENT, hate=90).why == "It may go against the social media principles. Shows hate."
    assert read(pack, COMMENT).why == "It asks for nothing more than to be read."


def test_the_same_values_give_the_same_reading(pack):
    first, second = (read(pack, COMMENT, hate=80, criticism=40) for _ in range(2))
    assert reading.to_dict(first, 1) == reading.to_dict(second, 1)
    assert reading.explanation(first) == reading.explanation(second)


def test_a_reading_can_be_stored_with_all_that_it_stands_on(pack):
    made = read(pack, COMMENT, hate=80, abuse=55, crisis=None)
    stored = json.loads(json.dumps(reading.explanation(made)))
    assert stored["facts"]["hate"] == 80
    assert [near["rule"] for near in stored["near"]] == ["ground-abuse"]
    assert "hide" in stored["closed"]
    assert any("crisis" in unknown["facts"] for unknown in stored["unknowns"])


def test_a_picture_counts_as_read_only_when_triage_says_so() -> None:
    post = Post("look", media=(Media(words="The bus leaves at nine", whole=True),))
    assessment = Says().assess(post)
    assert reading.facts_of(post, assessment, {})["media_unread"] is True
    assert reading.facts_of(post, replace(assessment, media_read=True), {})["media_unread"] is False
    assert reading.facts_of(Post("look"), assessment, {})["media_unread"] is False
