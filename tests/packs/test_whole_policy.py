"""The shipped pack speaks of the whole policy: every obligation has its place, and whatever can be served is."""

import pytest

from fingerpost import policy
from fingerpost.policy import overlay
from fingerpost.policy.checking.serving import NEEDS_SERVING, slips
from fingerpost.policy.more_files import read_more

OBLIGATIONS = 155
FOLDER = policy.shipped()
PACK = policy.load(FOLDER)
MORE = read_more(FOLDER)


def test_every_obligation_of_the_register_stands_in_a_clause():
    assert len({clause.obligation for clause in PACK.clauses.values()}) == OBLIGATIONS


def test_whatever_the_policy_asks_is_served_by_something_that_is_there():
    assert slips(PACK, MORE) == []
    asked = [clause for clause in PACK.clauses.values() if clause.disposition in NEEDS_SERVING]
    assert [clause.id for clause in asked if not clause.served_by] == []


def test_a_gap_has_no_quote_and_everything_else_has_a_short_one():
    for clause in PACK.clauses.values():
        if clause.disposition == "gap" and clause.number == "not in the policy":
            assert clause.quote is None, clause.id
        elif clause.disposition != "gap":
            assert clause.quote, clause.id
            assert len(clause.quote.split()) <= 16, clause.id


def test_words_to_be_copied_as_they_stand_are_the_words_of_the_policy():
    assert MORE.guidance is not None
    exact = {advice.id: advice for advice in MORE.guidance.advice if advice.exact}
    assert set(exact) == {"disclaimer", "blog-disclaimer", "personal-account"}
    for advice in exact.values():
        assert advice.exact in (PACK.clauses[advice.clause].quote or "")
        assert advice.check is not None
        assert advice.check.words == [advice.exact]


def test_a_step_of_the_ladder_owes_a_second_person_where_the_action_does():
    assert MORE.people is not None
    for step in MORE.people.ladder.steps:
        assert step.second_person == PACK.actions[step.action].second_person, step.id
    (block,) = [step for step in MORE.people.ladder.steps if step.action == "block"]
    assert block.from_breaches == PACK.params["repeat_breaches"].value


def test_nothing_that_the_policy_leaves_out_has_been_given_a_period():
    assert {record.kept.amount for record in MORE.records} == {"unstated"}


def test_the_nine_bodies_and_a_partner_can_be_laid_over_it():
    known = overlay.available(FOLDER)
    assert set(known) == {"police-partner", "nmc", "gmc", "hcpc", "bma", "rcn", "rps", "rcot", "bda", "csp"}
    laid = overlay.lay(PACK, list(known.values()))
    assert laid.params["ground"].value == 70
    assert laid.params["threat_route"].value == PACK.params["threat_route"].value
    assert {laid.clauses[ready.rule.clause].obligation for ready in laid.rules if ready.rule.overlay} <= {
        "4.8a",
        "4.8f",
    }


@pytest.mark.parametrize("facts", [{"recording": 90, "abuse": 90, "names_staff": 90, "tagged": True}])
def test_a_partner_that_forbids_what_we_must_do_leaves_it_to_a_person(facts):
    laid = overlay.lay(PACK, [overlay.available(FOLDER)["police-partner"]])
    assert PACK.rule(facts).actions["ask_remove"].modality == "must"
    ruling = laid.rule(facts)
    assert ruling.actions["ask_remove"].modality == "conflict"
    assert ruling.person
