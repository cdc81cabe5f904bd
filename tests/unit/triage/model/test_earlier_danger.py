"""A crisis unfolds over several messages, and is not forgotten when the last one says little."""

import pytest

from fingerpost.post import Author, Message, Post
from fingerpost.triage import Assessor

ROUTED = 15
"""The score from which the shipped pack routes a crisis."""
DANGER = ("i've taken all my tablets", "im going to end it tonight", "ive cut myself really deep this time")
SAID_AFTER = ("hello?", "is anyone there", "never mind")


def crisis(assessor: Assessor, text: str, *earlier: tuple[str, str]) -> int:
    """What is made of the last of several messages."""
    thread = tuple(Message(author=author, text=said) for author, said in earlier)
    post = Post(text=text, kind="dm", author=Author(handle="sam"), thread=thread)
    return assessor.assess(post).findings["crisis"].score or 0


@pytest.mark.parametrize("danger", DANGER)
@pytest.mark.parametrize("text", SAID_AFTER)
def test_danger_in_an_earlier_message_of_the_same_person_still_counts(assessor, danger, text):
    assert crisis(assessor, text, ("sam", danger)) >= ROUTED


@pytest.mark.parametrize("text", SAID_AFTER[:2])
def test_what_somebody_else_wrote_is_not_counted_as_theirs(assessor, text):
    assert crisis(assessor, text, ("alex", DANGER[0])) < ROUTED


def test_an_officer_is_told_that_it_stands_in_an_earlier_message(assessor):
    thread = (Message(author="sam", text=DANGER[0]),)
    post = Post(text="hello?", kind="dm", author=Author(handle="sam"), thread=thread)
    finding = assessor.assess(post).findings["crisis"]
    assert finding.why.startswith("In an earlier message: ")
    assert finding.spans == ()


def test_chat_that_was_harmless_stays_so(assessor):
    assert crisis(assessor, "hello?", ("sam", "what time do you open on saturday")) < ROUTED
