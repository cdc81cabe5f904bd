"""Mutants are tried only where they can matter, and fare as they would if everything were ruled on again."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from fingerpost import policy
from fingerpost.policy import files
from fingerpost.policy.checking import examples, mutation
from fingerpost.policy.checking.examples import told, wrong
from fingerpost.policy.checking.mutants import mutants, rule_mutants
from fingerpost.policy.pack import make_ready

PACKS = ["corp-0068", "marchbrook"]


def unnoticed_plainly(pack, cases):
    return [
        mutant.what
        for mutant in mutants(pack)
        if not any(wrong(told(mutant.pack.rule_plainly(example.facts, example.at)), example.case) for example in cases)
    ]


@pytest.mark.parametrize("name", PACKS)
def test_the_score_is_that_of_ruling_on_every_example_again(name):
    folder = policy.shipped(name)
    pack, cases = policy.load(folder), examples.read(folder)
    for some in (cases, cases[::30]):
        score = mutation.score(pack, some)
        unnoticed = unnoticed_plainly(pack, some)
        assert score.killed == len(list(mutants(pack))) - len(unnoticed) > 0
        assert score.equivalent + len(score.survived) == len(unnoticed)
        assert set(score.survived) <= set(unnoticed)


@pytest.mark.parametrize("name", PACKS)
def test_a_survivor_is_one_that_some_facts_would_tell_apart(name):
    folder = policy.shipped(name)
    pack = policy.load(folder)
    score = mutation.score(pack, [])
    assert score.killed == 0
    assert score.equivalent < len(score.survived)
    assert any(what.startswith("parameter") for what in score.survived)


def test_an_example_of_an_earlier_day_is_ruled_on_by_what_the_numbers_were():
    pack = policy.load(policy.shipped())
    name, param = next((name, param) for name, param in pack.params.items() if type(param.value) is int)
    earlier = files.Earlier(until=date(2026, 6, 1), value=param.value + 7, reason="It was higher.")
    dated = make_ready(
        replace(pack, params={**pack.params, name: param.model_copy(update={"earlier": [earlier]})}),
        [ready.rule for ready in pack.rules],
    )
    before = datetime(2026, 5, 1, tzinfo=UTC)
    cases = [replace(one, at=before) for one in examples.read(pack.folder)[::30]]
    cases = [one for one in cases if not wrong(told(dated.rule(one.facts, one.at)), one.case)]
    assert mutation.score(dated, cases).killed == len(list(mutants(dated))) - len(unnoticed_plainly(dated, cases)) > 0


def test_an_example_that_fails_already_notices_nothing():
    folder = policy.shipped()
    pack, cases = policy.load(folder), examples.read(folder)
    failing = [replace(one, case=one.case.model_copy(update={"pathway": "no-such"})) for one in cases]
    assert mutation.score(pack, failing).killed == 0


def test_the_mutants_of_each_rule_are_counted_with_the_rule():
    folder = policy.shipped()
    pack, cases = policy.load(folder), examples.read(folder)
    counted = mutation.by_rule(pack, cases)
    assert set(counted) == {ready.rule.id for number, ready in enumerate(pack.rules) if any(rule_mutants(pack, number))}
    short = {name for name, (killed, among) in counted.items() if killed < among}
    assert short == {what.partition(":")[0] for what in mutation.score(pack, cases).survived}
