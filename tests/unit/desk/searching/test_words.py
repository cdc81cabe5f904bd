"""Text cut into words in one way, whatever somebody types."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.desk.searching.words import LONGEST_WORD, MOST_PHRASES, Phrase, asked, cut, kept, marks


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Clinic, at 9am!", ["the", "clinic", "at", "9am"]),
        ("don't", ["don", "t"]),
        ("Café ÉCOLE naïve", ["cafe", "ecole", "naive"]),
        ("Straße", ["strasse"]),
        ("𝐇𝐞𝐥𝐩 ｍｅ", ["help", "me"]),
        ("so sad 😢😢", ["so", "sad", "😢", "😢"]),
        ("❤️", ["❤"]),
        ("医院は", ["医", "院", "は"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("@ward_7 #help", ["ward", "7", "help"]),
        ("", []),
        ("!?… \x00 --", []),
    ],
)
def test_words_are_letters_and_digits_without_case_or_accents_and_a_symbol_is_a_word(text, words) -> None:
    assert kept(text) == words


def test_a_word_says_where_it_stands_in_the_text_as_it_was_written() -> None:
    text = "É 😢 Straße"
    assert [text[word.start : word.end] for word in cut(text)] == ["É", "😢", "Straße"]


@given(st.text())
def test_no_word_holds_what_a_database_takes_for_a_separator(text: str) -> None:
    for word in kept(text):
        assert len(word) <= LONGEST_WORD
        assert all(letter.isalnum() for letter in word if letter.isascii())


@given(st.text())
def test_whatever_is_asked_is_a_question(text: str) -> None:
    phrases = asked(text)
    assert len(phrases) <= MOST_PHRASES
    assert all(phrase.words for phrase in phrases)


@given(st.text())
def test_a_text_is_found_by_each_of_its_own_words(text: str) -> None:
    for word in kept(text):
        assert marks(text, (Phrase((word,)),))


def test_a_word_may_go_on_and_words_in_quotes_stand_together_as_they_are() -> None:
    assert asked('clin "opening hours') == (Phrase(("clin",), True), Phrase(("opening", "hours")))


def test_what_is_written_without_a_space_stands_together() -> None:
    assert asked("jo@example.org") == (Phrase(("jo", "example", "org"), True),)


@pytest.mark.parametrize("operators", ["AND OR NOT", "NEAR(a b)", "a* -b ^c", "said : x", "a & b | !c <-> d"])
def test_operators_are_only_words(operators: str) -> None:
    assert all(phrase.words == tuple(kept(" ".join(phrase.words))) for phrase in asked(operators))


def test_a_single_letter_does_not_find_everything_that_begins_with_it() -> None:
    assert asked("a") == (Phrase(("a",), False),)


def test_marks_stand_where_the_phrase_does() -> None:
    text = "The Opening hours of the Clinics"
    found = [text[start:end] for start, end in marks(text, asked('"opening hours" clin'))]
    assert found == ["Opening hours", "Clinics"]
