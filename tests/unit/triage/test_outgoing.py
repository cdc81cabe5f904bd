"""What is asked about before the body's own words leave."""

import pytest

from fingerpost.triage.outgoing import KINDS, check


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi [[first name]], thanks for this", "placeholder"),
        ("Ring Jo on 07700 900123", "personal_info"),
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
    assert check(text) == ()
