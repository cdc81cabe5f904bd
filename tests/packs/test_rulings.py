"""Runs every example of every pack in the repository: facts in, what the policy says of them out."""

from pathlib import Path
from typing import Any

import pytest

from fingerpost import policy
from fingerpost.policy import strict_yaml
from fingerpost.policy.vocabulary import SIGNALS

PACKS = sorted(path.parent for path in (Path(__file__).parents[2] / "packs").glob("*/pack.yaml"))


def examples() -> list[Any]:
    found = []
    for folder in PACKS:
        written = strict_yaml.read(folder / "tests" / "rulings.yaml")
        usual = dict.fromkeys(SIGNALS, written["usually"]["signals"]) | written["usually"]["facts"]
        found += [pytest.param(folder, usual, case, id=f"{folder.name}: {case['name']}") for case in written["cases"]]
    return found


def test_there_is_a_pack_and_it_has_examples():
    assert len(examples()) > 40


@pytest.mark.parametrize(("folder", "usual", "case"), examples())
def test_example(folder, usual, case):
    ruling = policy.load(folder).rule(usual | case["given"])
    assert {name: ruling.actions[name].modality for name in case.get("expect", {})} == case.get("expect", {})
    assert ruling.pathway == case.get("pathway", ruling.pathway)
    assert ruling.person is case.get("person", ruling.person)
    fired = {finding.rule for finding in ruling.findings}
    assert set(case.get("because", [])) <= fired
    assert not set(case.get("not_because", [])) & fired


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_every_rule_is_met_by_an_example_and_missed_by_another(folder):
    pack = policy.load(folder)
    met = [
        {finding.rule for finding in pack.rule(usual | case["given"]).findings}
        for at, usual, case in (example.values for example in examples())
        if at == folder
    ]
    for rule in pack.rule_by_id:
        assert any(rule in fired for fired in met), f"{rule} is met by no example"
        assert any(rule not in fired for fired in met), f"{rule} is missed by no example"
