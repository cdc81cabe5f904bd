"""Runs every example of every pack in the repository: facts in, what the policy says of them out."""

from pathlib import Path

import pytest

from fingerpost import policy
from fingerpost.policy.checking import examples

PACKS = sorted(path.parent for path in (Path(__file__).parents[2] / "packs").glob("*/pack.yaml"))
CASES = [
    pytest.param(folder, example, id=f"{folder.name}: {example.case.name}")
    for folder in PACKS
    for example in examples.read(folder)
]


@pytest.mark.parametrize(("folder", "example"), CASES)
def test_example(folder, example):
    assert [failure.told for failure in examples.failing(policy.load(folder), [example])] == []


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_every_rule_is_met_by_an_example_and_missed_by_another(folder):
    assert len(examples.read(folder)) > 40
    assert examples.one_sided(policy.load(folder), examples.read(folder)) == []
