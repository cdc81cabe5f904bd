"""Rules and model put together: monotone, honest about what failed, and always with a reason and a place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Post
from fingerpost.triage.assessment import Finding
from fingerpost.triage.assessor import words_of
from fingerpost.triage.model.combining import WHYS, Weights, together
from fingerpost.triage.model.encoder import Heard

WORDS = words_of(Post("I know where you park"))
EVEN = Weights(start=0.0, meaning=1.0, rule=1.0, floor=101)
weights = st.builds(Weights, st.floats(-5, 5), st.floats(0, 4), st.floats(0, 4), st.sampled_from([50, 70, 101]))
logits, scores = st.floats(-20, 20), st.integers(0, 100)


@given(weights, logits, logits, scores, scores)
def test_a_higher_word_from_either_never_lowers_the_score(held, one, other, rule, more):
    low, high = sorted((one, other)), sorted((rule, more))
    assert held.score(low[0], high[0]) <= held.score(low[1], high[0])
    assert held.score(low[0], high[0]) <= held.score(low[0], high[1])


@given(weights, logits, scores)
def test_a_score_is_a_whole_percentage_and_never_certain(held, logit, rule):
    assert isinstance(held.score(logit, rule), int)
    assert 0 <= held.score(logit, rule) <= 99


def test_a_rule_that_is_trusted_is_not_talked_down_by_the_model():
    assert Weights(-5.0, 1.0, 0.5, floor=70).score(-10.0, 80) == 80
    assert Weights(-5.0, 1.0, 0.5, floor=90).score(-10.0, 80) < 50


def test_weights_that_would_let_a_word_lower_the_score_are_refused():
    with pytest.raises(ValueError, match="below zero"):
        Weights.read({"start": 0, "meaning": -1, "rule": 0, "floor": 50})


def said(rule: Finding, logit: float, spans=((7, 21),)) -> Finding:
    return together("threat", rule, Heard(logit, spans), EVEN, WORDS, "model/1")


def test_what_only_the_model_hears_is_shown_where_it_stands_and_says_why():
    found = said(Finding(0, by="rule:threat/1"), 3.0)
    assert (found.score, found.spans, found.by) == (95, ((7, 21),), "model/1")
    assert found.why == WHYS["threat"]


def test_what_a_rule_found_keeps_its_words_and_its_reason():
    rule = Finding(80, ((0, 6),), "Says where somebody can be found.", "rule:threat/1")
    found = said(rule, 3.0)
    assert (found.spans, found.why, found.by) == (rule.spans, rule.why, "rule:threat/1+model/1")


def test_a_rule_that_failed_stays_unknown_unless_the_model_hears_the_signal():
    failed = Finding(None, (), "This check failed; a person must look.", "rule:threat/1")
    assert said(failed, -3.0) == failed
    assert said(failed, 3.0).score == 95


def test_nothing_heard_is_nothing_shown():
    assert said(Finding(0, by="rule:threat/1"), -20.0) == Finding(0, by="rule:threat/1")


def test_every_signal_has_words_for_an_officer():
    assert set(WHYS) == set(SIGNALS)
    assert all(why.endswith(".") for why in WHYS.values())
