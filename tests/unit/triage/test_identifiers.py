"""What identifies or reaches a private person is found in the words, of the right kind and in the right place."""

import pytest

from fingerpost.post import Post
from fingerpost.triage.assessor import words_of
from fingerpost.triage.identifiers import identifiers


def kinds(text: str) -> set[str]:
    return {mark.kind for mark in identifiers(words_of(Post(text=text)))}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ring us on oh seven seven double oh nine double oh one two three", "a phone number"),
        ("nhs number 999 000 0018", "an NHS number"),
        ("PD 44 91 02 B is me ni", "a National Insurance number"),
        ("00-73-22 / 40917756", "bank details"),
        ("Jinny Tarrant, 6 June 1983", "a date of birth"),
        ("born on the 2nd of May 2016", "a date of birth"),
        ("black merc ZZ60 SSO on the zigzags again", "a car registration"),
        ("number plate ABZ 1234", "a car registration"),
        ("my registration is M123 ABC", "a car registration"),
        ("33 coble row, gate's on the latch", "an address"),
        ("Coble Row 4, please", "an address"),
        ("The Old Forge, Smithy Brow", "an address"),
        ("4 Maes y Gog", "an address"),
        ("jo.tarrant@example.org", "an e-mail address"),
        ("jo dot tarrant at example dot org", "an e-mail address"),
        ("add me zed.eff.09 on snap", "the name of an account"),
        ("۰۷۷۰۰ ۹۰۰ ۱۲۳", "a phone number"),
    ],
)
def test_each_kind_is_found(text: str, kind: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Waited 18 weeks, 3 days and 4 hours",
        "I'd like to walk 10 steps without my knees going",
        "row 18 and the bar's shut",
        "2 nurses on the way to the bank",
        "at10 the bus came",
        "We met on 12/03/2024 and 14/03/2024",
        "order number 12345678 from 01/02/24",
        "snap decision that was",
        "look at example dot org for the form",
        "@kev look at this",
        "your comment of 28 November at 10:15am on our Facebook account.\n\nWhich post this is about",
        "it was posted on facebook 10.30am",
    ],
)
def test_what_only_looks_like_it_is_left(text: str) -> None:
    assert kinds(text) == set()


def test_a_mark_stands_where_the_number_was_written() -> None:
    words = words_of(Post(text="Ring 📞 07700 900123 please"))
    (place,) = {words.span(mark.start, mark.end) for mark in identifiers(words)}
    assert words.original[slice(*place)] == "07700 900123"
