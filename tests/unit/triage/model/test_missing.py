"""A model that was expected and is not there: nothing that it alone could tell is taken to be absent."""

import pytest
import yaml

from fingerpost.policy import shipped
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Post
from fingerpost.triage import Assessor
from fingerpost.triage.assessor import FORM, words_of
from fingerpost.triage.model import Missing
from fingerpost.triage.model.missing import BY_FORM, STANDS

WHY = "head.npz is not the file that was measured"


def read(text: str):
    return Assessor(model=Missing(WHY)).assess(Post(text)).findings


def test_what_the_rules_did_not_find_is_unknown_and_says_why():
    found = read("The car park was full again.")
    assert found["crisis"].score is None
    assert found["crisis"].why == f"The learned reader could not be used: {WHY}; a person must look."
    assert {name for name in SIGNALS if found[name].score is not None} == BY_FORM


def test_what_stands_on_form_is_read_as_ever():
    text = "Ring me on 07700 900123."
    with_it, without = read(text), Assessor().assess(Post(text)).findings
    assert {name: with_it[name] for name in BY_FORM} == {name: without[name] for name in BY_FORM}
    assert (with_it["personal_info"].score or 0) >= 50


def test_a_rules_own_finding_stands_with_its_words():
    text = "you stupid paki"
    assert read(text)["hate"] == Assessor().assess(Post(text)).findings["hate"]
    assert (read(text)["hate"].score or 0) >= 50


def test_no_words_need_no_reader():
    assert read("")["crisis"].score == 0


def test_the_version_says_that_it_was_missing():
    assert Assessor(model=Missing(WHY)).version.endswith("+missing")


def test_form_is_what_the_assessor_calls_form_and_swearing():
    assert FORM | {"profanity"} == BY_FORM


@pytest.mark.parametrize("pack", ["corp-0068", "marchbrook"])
def test_no_shipped_policy_acts_on_less_than_what_stands(pack):
    params = yaml.safe_load((shipped(pack) / "params.yaml").read_text(encoding="utf-8"))
    scores = [each["value"] for each in params.values() if each["unit"] == "percent"]
    assert scores
    assert min(scores) >= STANDS


@pytest.mark.parametrize(("score", "stands"), [(STANDS, True), (STANDS - 1, False), (0, False)])
def test_a_weak_clue_is_no_finding(score, stands):
    from fingerpost.triage.assessment import Finding

    rule = Finding(score, ((0, 2),), "Says so.", "rule:abuse/1")
    found = Missing(WHY).read(words_of(Post("hm, well")), {"abuse": rule})
    assert (found["abuse"] == rule) is stands
