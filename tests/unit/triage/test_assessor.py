"""What an assessment always is: every signal answered, nothing guessed, the way back to the text kept."""

import logging
from collections.abc import Mapping
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Author, Message, Post
from fingerpost.triage import assessor as module
from fingerpost.triage.assessment import Finding
from fingerpost.triage.assessor import Assessor, words_of
from fingerpost.triage.directory import Directory
from fingerpost.triage.example import COLLEAGUES
from fingerpost.triage.words import Words, tidy

ASSESSOR = Assessor(Directory(COLLEAGUES))


def test_every_signal_is_answered_in_the_vocabularys_order() -> None:
    assert tuple(ASSESSOR.assess(Post("hello")).findings) == SIGNALS


@pytest.mark.parametrize("text", ["", "   ", "\u200b\u200d", "\n\n"])
def test_a_post_without_words_is_read_and_found_empty(text: str) -> None:
    assessment = ASSESSOR.assess(Post(text))
    assert assessment.empty_text
    assert assessment.text_read
    assert {finding.score for finding in assessment.findings.values()} == {0}


def test_an_emoji_is_a_word() -> None:
    assert not ASSESSOR.assess(Post("👍")).empty_text


def test_the_meaning_of_another_language_is_unknown_and_its_form_is_still_read() -> None:
    assessment = ASSESSOR.assess(Post("Nie mogę spać, proszę o pomoc, mój telefon to 07700 900123"))
    assert not assessment.text_read
    assert assessment.language == "pl"
    assert assessment.findings["criticism"].score is None
    assert "language" in assessment.findings["crisis"].why
    assert (assessment.findings["personal_info"].score or 0) >= 50


def test_a_check_that_fails_is_unknown_and_says_nothing_of_the_post_in_the_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        SIGNAL = "praise"
        EXAMPLES = ()

        def detect(self, words: Words) -> Finding:
            raise ValueError(words.original)

    monkeypatch.setattr(module, "detectors", lambda: {"praise": Broken()})
    with caplog.at_level(logging.ERROR):
        finding = ASSESSOR.assess(Post("secret words")).findings["praise"]
    assert finding.score is None
    assert finding.why == "This check failed; a person must look."
    assert "praise" in caplog.text
    assert "secret" not in caplog.text


def test_a_model_is_given_what_the_rules_found_and_has_the_last_word() -> None:
    class Model:
        version = "sample-1"

        def read(self, words: Words, rules: Mapping[str, Finding]) -> Mapping[str, Finding]:
            assert (rules["personal_info"].score or 0) >= 50
            return {**rules, "praise": Finding(90, (), "The model reads praise.", "model/sample-1")}

    read = Assessor(model=Model()).assess(Post("ring me on 07700 900123"))
    assert read.findings["praise"].by == "model/sample-1"
    assert read.findings["personal_info"].by.startswith("rule:")
    assert read.version.endswith("+sample-1")


@pytest.mark.parametrize(
    ("post", "earlier"),
    [
        (Post("b", author=Author("@Jo", None), thread=(Message("jo", "A"), Message("sam", "C"))), ("a",)),
        (Post("b", author=Author(None, "Jo Bloggs"), thread=(Message("jo bloggs", "A"),)), ("a",)),
        (Post("b", kind="dm", account="trust", thread=(Message("trust", "C"), Message("x1", "A"))), ("a",)),
        (Post("b", kind="comment", thread=(Message("x1", "A"),)), ()),
    ],
)
def test_only_the_same_authors_earlier_messages_are_read_with_a_post(post: Post, earlier: tuple[str, ...]) -> None:
    assert words_of(post).earlier == earlier


TEXTS = st.one_of(
    st.text(max_size=120),
    st.lists(
        st.sampled_from(
            ["Priya Nair", "is a", "k i l l", "07700 900123", "🔪", "Ƒuck", "NE99 1AA", "\n", "a\u0336", "Dr Okafor"]
        )
    ).map(" ".join),
)


@settings(deadline=None, max_examples=60)
@given(TEXTS)
def test_spans_are_sorted_apart_and_inside_the_text_whatever_it_says(text: str) -> None:
    for finding in ASSESSOR.assess(Post(text)).findings.values():
        assert finding.score is None or 0 <= finding.score <= 100
        assert all(0 <= start < end <= len(text) for start, end in finding.spans)
        assert all(one[1] < other[0] for one, other in pairwise(finding.spans))


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))))
def test_tidy_ranges_cover_the_same_places_once(spans: list[tuple[int, int]]) -> None:
    covered = {place for start, end in spans for place in range(start, end)}
    tidied = tidy(spans)
    assert {place for start, end in tidied for place in range(start, end)} == covered
    assert all(one[1] < other[0] for one, other in pairwise(tidied))


def test_the_version_names_the_code_and_the_word_lists() -> None:
    assert len(module.digest()) == 12
    assert Assessor().version == module.digest()


def test_a_model_that_fails_on_a_post_leaves_unknown_what_only_it_could_tell(caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        version = "broken"

        def read(self, words: Words, rules: Mapping[str, Finding]) -> Mapping[str, Finding]:
            raise RuntimeError(words.original)

    with caplog.at_level(logging.ERROR):
        found = Assessor(model=Broken()).assess(Post("secret words, ring 07700 900123")).findings
    assert found["crisis"].score is None
    assert "The learned reader could not be used: it failed on this post" in found["crisis"].why
    assert (found["personal_info"].score or 0) >= 50
    assert "The model broken failed with RuntimeError." in caplog.text
    assert "secret" not in caplog.text
