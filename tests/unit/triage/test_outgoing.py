"""What is asked about before the body's own words leave."""

import pytest

from fingerpost.triage.outgoing import KINDS, check
from fingerpost.triage.published import Published

OURS = Published.within(["0800 052 0219", "Ring +44 300 123 4567, or write to jo.dales@example.org", "@TEWV"])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi [[first name]], thanks for this", "placeholder"),
        ("Ring Jo on 07700 900123", "unpublished_number"),
        ("Write to jo.bloggs@example.org", "personal_info"),
        ("Her NHS number 999 000 0018 is on the form", "personal_info"),
        ("My sister Karen was sectioned and on Elm ward", "patient_info"),
        ("Your appointment on Tuesday was cancelled", "individual_care"),
        ("We can see from your notes that you rang", "individual_care"),
        ("You were on Elm ward in May", "individual_care"),
        ("Your son was admitted last night", "individual_care"),
        ("The Trust is not liable for this", "legal_matter"),
        ("You should stop taking sertraline", "clinical_advice"),
        ("That sounds like you have depression", "clinical_advice"),
        ("Please calm down", "unkind"),
        ("That is bullshit", "unkind"),
    ],
)
def test_words_that_should_be_looked_at_again_are_marked(text: str, kind: str) -> None:
    concerns = check(text)
    assert kind in {concern.kind for concern in concerns} <= set(KINDS)
    assert all(text[slice(*concern.span)] and concern.why.endswith(".") for concern in concerns)


@pytest.mark.parametrize(
    "text",
    [
        "We're really sorry to hear this. Please send us a private message with your phone number.",
        "If you are worried about your medication, please speak to your GP or call 111.",
        "We can't discuss your care here, but our advice team would like to help: 0800 052 0219.",
        "To change or cancel your appointment, call 0300 123 4567.",
        "Thank you so much, we'll pass this on to the team on Elm ward!",
        "If you are in crisis, call 111 and choose option 2. In danger, call 999.",
        "",
    ],
)
def test_a_kind_and_careful_reply_raises_nothing(text: str) -> None:
    assert check(text, published=OURS) == ()


@pytest.mark.parametrize(
    "words",
    [
        "Call 01632 960 123 and ask for the crisis team.",
        "Our switchboard is on 01632 960123.",
        "Text 07700 900123 at any hour.",
        "Ring 0800 052 0218.",
        "Ring +44 (0)300 123 4568.",
        "oh seven seven double oh nine double oh one two three",
    ],
)
def test_a_number_that_is_not_published_is_asked_about_once(words: str) -> None:
    (concern,) = check(words, published=OURS)
    assert concern.kind == "unpublished_number"
    assert "is not one of our published numbers" in concern.why


@pytest.mark.parametrize(
    "words",
    [
        "Ring 0800 0520219.",
        "Ring 0300 1234567 or +44 (0)800 052 0219.",
        "Write to Jo.Dales@example.org.",
        "Find us: @tewv",
    ],
)
def test_what_is_published_passes_however_it_is_written(words: str) -> None:
    assert check(words, published=OURS) == ()


def test_short_numbers_and_what_counts_a_thing_are_no_telephone_numbers() -> None:
    assert check("Ring 999, 111 or 116 123, or text 85258. Your booking number is 01632 960124.") == ()


def test_what_somebody_gave_of_their_own_is_not_said_again_in_public() -> None:
    heard = "ring me on 07700 900123"
    kinds = {each.kind for each in check("We will ring 07700900123.", published=OURS, heard=heard)}
    assert "personal_info" in kinds
    assert {each.kind for each in check("We will ring 07700900124.", heard=heard)} == {"unpublished_number"}


@pytest.mark.parametrize(
    "words",
    ["Your NHS number is 999 000 0018.", "NI number AB 12 34 56 C", "Jo Fell, born 3 April 1962", "4 Elm Terrace"],
)
def test_nothing_else_that_is_personal_becomes_known(words: str) -> None:
    said = check(words, published=Published.within([words]))
    assert [each.kind for each in said] == [each.kind for each in check(words)]
