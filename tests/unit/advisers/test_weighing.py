"""Advice weighed into an assessment: it raises, it never lowers, and it says who said what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.advisers import Advice, Opinion, weigh
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.triage import Assessment, Finding
from fingerpost.triage.clues import FIRES


def assessment(**found: Finding) -> Assessment:
    nothing = Finding(0, by="rule")
    findings = {name: found.get(name, nothing) for name in SIGNALS}
    return Assessment(findings, text_read=True, empty_text=False, language="en", version="t1")


def advice(name: str = "presidio", **opinions: Opinion) -> Advice:
    return Advice(name, "v1", opinions)


def opinion(score: int, *spans: tuple[int, int], own: bool = False) -> Opinion:
    return Opinion(score, spans, "The adviser finds it.", own)


def test_what_nobody_found_becomes_what_the_adviser_finds() -> None:
    found = weigh(assessment(), [advice(hate=opinion(59, (2, 5)))]).findings["hate"]
    assert found == Finding(59, ((2, 5),), "The adviser finds it.", "adviser:presidio")


def test_what_our_reader_found_keeps_its_reason_and_gets_the_advisers_beside_it() -> None:
    ours = Finding(55, ((0, 3),), "Insults somebody.", "rule:abuse/1")
    found = weigh(assessment(abuse=ours), [advice(abuse=opinion(80, (2, 9)))]).findings["abuse"]
    assert found == Finding(80, ((0, 9),), "Insults somebody. The adviser finds it.", "adviser:presidio+rule:abuse/1")


@pytest.mark.parametrize("score", [0, 49, 55])
def test_an_opinion_that_is_no_higher_or_faint_changes_nothing(score: int) -> None:
    ours = Finding(55, ((0, 3),), "Insults somebody.", "rule:abuse/1")
    assert weigh(assessment(abuse=ours), [advice(abuse=opinion(score))]).findings["abuse"] is ours


@pytest.mark.parametrize(("score", "expected"), [(0, None), (49, None), (50, 50), (90, 90)])
def test_the_unknown_becomes_known_only_when_it_is_found(score: int, expected: int | None) -> None:
    unknown = Finding(None, (), "The language was not understood.", "language/1")
    found = weigh(assessment(crisis=unknown), [advice(crisis=opinion(score))]).findings["crisis"]
    assert found.score == expected


def test_whose_information_it_is_stays_as_our_reader_knows_it() -> None:
    ours = Finding(
        60, ((0, 3),), "Gives a phone number, which the writer says is their own.", "rule:personal_info/1:own"
    )
    found = weigh(assessment(personal_info=ours), [advice(personal_info=opinion(90))]).findings["personal_info"]
    assert found.by.endswith(":own")


@pytest.mark.parametrize("own", [True, False])
def test_whose_it_is_comes_from_the_words_where_only_the_adviser_found_it(own: bool) -> None:
    found = weigh(assessment(), [advice(personal_info=opinion(90, own=own))]).findings["personal_info"]
    assert found.by.endswith(":own") is own


def test_a_reading_says_which_advisers_answered_and_why_one_did_not() -> None:
    silent = Advice("local", "v1", unknown="It did not answer within 5 seconds.")
    weighed = weigh(assessment(), [advice(), silent])
    assert weighed.advisers == {"presidio": "answered", "local": "unknown: It did not answer within 5 seconds."}
    assert weighed.findings == assessment().findings


def test_the_version_tells_that_somebody_was_asked_and_with_what_set_up() -> None:
    versions = {weigh(assessment(), [Advice("presidio", set_up)]).version for set_up in ("v1", "v2")}
    assert len(versions) == 2
    assert all(version.startswith("t1+advisers/") for version in versions)


def test_without_advice_the_assessment_is_the_same() -> None:
    held = assessment()
    assert weigh(held, []) is held


SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(41, 80)), max_size=3).map(tuple)
SCORES = st.integers(0, 100)
FINDINGS = st.builds(Finding, st.none() | SCORES, SPANS, st.text(max_size=5), st.sampled_from(("rule/1", "rule/1:own")))
OPINIONS = st.builds(Opinion, SCORES, SPANS, st.text(max_size=5), st.booleans())
ADVICE = st.builds(
    Advice,
    st.sampled_from(("presidio", "local", "toxicity")),
    st.just("v1"),
    st.dictionaries(st.sampled_from(SIGNALS), OPINIONS),
    st.sampled_from(("", "It was late.")),
)


@given(st.fixed_dictionaries(dict.fromkeys(SIGNALS, FINDINGS)), st.lists(ADVICE, max_size=4))
def test_no_advice_whatever_lowers_a_score_or_hides_what_was_known(
    findings: dict[str, Finding], given_advice: list[Advice]
) -> None:
    before = Assessment(findings, True, False, "en", "t1")
    after = weigh(before, given_advice)
    assert set(after.findings) == set(before.findings)
    for name, was in before.findings.items():
        now = after.findings[name]
        if was.score is None:
            assert now.score is None or now.score >= FIRES
        else:
            assert now.score is not None
            assert now.score >= was.score
        assert now == was or "adviser:" in now.by
        if was.score is not None and was.score >= FIRES:
            assert now.by.endswith(was.by)
            assert all(any(start <= first and last <= end for start, end in now.spans) for first, last in was.spans)
    assert before.findings == findings
