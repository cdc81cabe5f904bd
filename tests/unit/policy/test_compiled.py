"""Ruling by bits and patterns gives, for all facts, the ruling that the conditions give one by one."""

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta

import pytest

from fingerpost import policy
from fingerpost.policy import compiled, overlay, vocabulary, written
from fingerpost.policy.conditions import compile_test, parse
from fingerpost.policy.matcher import Matcher
from fingerpost.policy.pack import make_ready
from random_facts import random_facts

PACK = policy.load(policy.shipped())
LAID = overlay.lay(PACK, list(overlay.available(PACK.folder).values()))


@pytest.mark.parametrize("pack", [PACK, LAID], ids=["bare", "with overlays"])
def test_the_fast_way_and_the_plain_way_rule_alike(pack):
    for facts in random_facts(pack, 5_000):
        assert pack.rule(facts) == pack.rule_plainly(facts)


def test_both_ways_agree_when_every_pattern_was_forgotten(monkeypatch):
    monkeypatch.setattr(compiled, "MOST_PATTERNS", 3)
    pack = policy.load(policy.shipped())
    for facts in random_facts(pack, 500, seed=3):
        assert pack.rule(facts) == pack.rule_plainly(facts)


@pytest.mark.parametrize(
    "odd",
    [
        {"hate": True},
        {"hate": "70"},
        {"hate": 70.5},
        {"public": 1},
        {"tagged": "yes"},
        {"platform": ["x"]},
        {"hate": {}},
        {"not_a_fact": 3},
    ],
    ids=str,
)
def test_facts_of_another_kind_are_ruled_on_the_plain_way(odd):
    usual = dict.fromkeys(vocabulary.SIGNALS, 0) | {"platform": "x", "public": True}
    for facts in (usual | odd, {**usual, "hate": 90} | odd):
        assert PACK.rule(facts) == PACK.rule_plainly(facts)
        assert PACK.rule({**usual, "hate": 90}) == PACK.rule_plainly({**usual, "hate": 90})


def test_dated_rules_are_in_force_between_their_dates_both_ways():
    start = datetime(2026, 3, 1, tzinfo=UTC)
    rules = [ready.rule for ready in PACK.rules]
    rules[0] = rules[0].model_copy(update={"from_": start.date()})
    rules[1] = rules[1].model_copy(update={"until": start.date()})
    pack = make_ready(PACK, rules)
    for days in (-1, 0, 1, None):
        at = None if days is None else start + timedelta(days=days)
        for facts in random_facts(pack, 300):
            assert pack.rule(facts, at) == pack.rule_plainly(facts, at)
    late, early = (
        {f.rule for f in pack.rule({"hate": 90, "profanity": 90}, start + timedelta(days=d)).findings} for d in (1, -1)
    )
    assert late != early


def test_a_ruling_can_be_changed_by_its_reader_without_changing_the_next():
    facts = {"hate": 90}
    before = PACK.rule(facts)
    before.actions.clear()
    assert PACK.rule(facts) == PACK.rule_plainly(facts)


def test_conditions_without_parts_are_settled():
    conditions = [parse(made, {}, {}, "here") for made in ({"all": []}, {"any": []}, {"not": {"any": []}})]
    assert Matcher(conditions).answers({}) == (True, False, True)
    assert [compile_test(condition)({}) for condition in conditions] == [True, False, True]


def test_a_written_ruling_is_the_ruling():
    for facts in random_facts(PACK, 500, seed=5):
        ruling = PACK.rule(facts)
        assert json.loads(written.to_json(ruling)) == written.to_dict(ruling) == json.loads(json.dumps(asdict(ruling)))


def test_words_in_a_pack_are_written_as_json_whatever_they_are(monkeypatch):
    monkeypatch.setattr(written, "MOST_TEXTS", 2)
    ruling = replace(PACK.rule({"hate": 90}), why='Say "no"\n', person_why=("\\ é",))
    assert json.loads(written.to_json(ruling)) == written.to_dict(ruling)
