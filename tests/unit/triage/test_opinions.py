"""What reaches beyond the signals' own examples: both sides of an opinion, attached files, hostile length."""

from types import ModuleType

import pytest

from fingerpost.post import Media, Post
from fingerpost.triage.assessor import words_of
from fingerpost.triage.signals import (
    bad_link,
    clinical_question,
    complaint,
    criticism,
    emergency_incident,
    enquiry,
    information_request,
    legal_matter,
    media_enquiry,
    praise,
    recording,
    spam,
)

ALL = (
    bad_link,
    clinical_question,
    complaint,
    criticism,
    emergency_incident,
    enquiry,
    information_request,
    legal_matter,
    media_enquiry,
    praise,
    recording,
    spam,
)
LONG = 200_000


def fires(signal: ModuleType, text: str, **more: object) -> bool:
    return (signal.detect(words_of(Post(text=text, **more))).score or 0) >= 50  # type: ignore[arg-type]


def test_a_grievance_is_criticism_too_so_that_it_is_visibly_protected() -> None:
    text = "My son was discharged with no support"
    assert fires(complaint, text)
    assert fires(criticism, text)


def test_anger_and_swearing_do_not_turn_criticism_into_anything_less() -> None:
    assert fires(criticism, "you lot are fucking useless, shame on you")
    assert not fires(praise, "you lot are fucking useless, shame on you")


def test_thanks_meant_the_other_way_is_criticism_and_not_praise() -> None:
    assert fires(criticism, "Thanks for nothing TEWV")
    assert not fires(praise, "Thanks for nothing TEWV")


def test_links_repeated_over_and_over_are_spam_even_without_words() -> None:
    assert fires(spam, "https://a.example/x " * 4)
    assert not fires(spam, "https://a.example/x")


def test_the_description_of_a_picture_of_somebodys_dog_is_no_recording() -> None:
    assert not fires(recording, "look", media=(Media(alt="A photo of my dog on the beach"),))


@pytest.mark.parametrize("signal", ALL, ids=lambda signal: str(signal.SIGNAL))
@pytest.mark.parametrize("unit", ["a", " ", "my mum was told ", "x[.]", "how do you ", "http://"])
def test_a_long_hostile_text_is_read_to_its_end(signal: ModuleType, unit: str) -> None:
    """What that costs is in bench/bench_triage.py."""
    assert signal.detect(words_of(Post(text=(unit * LONG)[:LONG]))).score in range(101)
