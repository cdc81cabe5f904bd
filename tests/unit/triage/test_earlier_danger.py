"""A crisis unfolds over several messages, and is not forgotten when the last one says little."""

from fingerpost.post import Author, Message, Post
from fingerpost.triage.assessment import Finding
from fingerpost.triage.assessor import words_of
from fingerpost.triage.signals import crisis

DANGER = "i've taken all my tablets"


def found(text: str, *earlier: tuple[str, str]) -> Finding:
    """What the crisis signal makes of the last of several messages."""
    thread = tuple(Message(author=author, text=said) for author, said in earlier)
    return crisis.detect(words_of(Post(text=text, kind="dm", author=Author(handle="sam"), thread=thread)))


def test_danger_in_an_earlier_message_of_the_same_person_still_counts() -> None:
    answer = found("hello?", ("sam", DANGER))
    assert answer.score is not None
    assert answer.score >= 80
    assert answer.spans == ()
    assert answer.why.startswith("In an earlier message: ")


def test_what_somebody_else_wrote_is_not_counted_as_theirs() -> None:
    assert found("hello?", ("alex", DANGER)).score == 0


def test_danger_that_has_passed_counts_less() -> None:
    still, passed = found("hello?", ("sam", DANGER)), found("I'm safe now, thank you so much", ("sam", DANGER))
    assert still.score is not None
    assert passed.score is not None
    assert 50 <= passed.score < still.score


def test_the_stronger_of_now_and_before_is_told() -> None:
    answer = found("taken all my tablets just now, i can't go on", ("sam", "i feel so hopeless"))
    assert answer.spans
    assert not answer.why.startswith("In an earlier message")


def test_grief_lowers_danger_and_does_not_silence_it() -> None:
    grief = found("My son died by suicide last year and your trust failed him")
    both = found("My son died by suicide last year and I want to be with him tonight, I've got the pills here")
    assert grief.score is not None
    assert both.score is not None
    assert grief.score < 50 < both.score
