"""Every hazard in the log has an owner, and tests that are there."""

import ast
import importlib.util
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from source_tree import ROOT


def read() -> tuple[Any, ...]:
    """The log as the tool reads it: a field that is missing or unknown, or a word that is no rating, stops it."""
    spec = importlib.util.spec_from_file_location("hazard_log", ROOT / "tools" / "hazard_log.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return tuple(module.read())


HAZARDS = read()


@cache
def functions(path: Path) -> frozenset[str]:
    """What can be run in a file: ``test_x`` and ``TestY::test_x``."""
    return frozenset(_named(ast.parse(path.read_text(encoding="utf-8")).body))


def _named(body: list[ast.stmt], within: str = "") -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.ClassDef):
            yield from _named(node.body, f"{within}{node.name}::")
        elif isinstance(node, ast.FunctionDef):
            yield f"{within}{node.name}"


def test_each_has_a_number_of_its_own_in_order() -> None:
    assert [each.id for each in HAZARDS] == [f"H{number:02}" for number in range(1, len(HAZARDS) + 1)]


@pytest.mark.parametrize("hazard", HAZARDS, ids=lambda each: each.id)
class TestAHazard:
    def test_has_an_owner_a_cause_an_effect_somebody_who_may_be_harmed_and_controls(self, hazard: Any) -> None:
        parts = (hazard.owner, hazard.hazard, hazard.cause, hazard.effect, *hazard.who, *hazard.controls)
        assert hazard.who
        assert hazard.controls
        assert all(isinstance(part, str) and part.strip() for part in parts)

    def test_names_tests_and_each_of_them_is_there(self, hazard: Any) -> None:
        assert hazard.tests, f"{hazard.id} names no test"
        for node in hazard.tests:
            path, _, name = node.partition("::")
            assert path.startswith("tests/")
            assert (ROOT / path).is_file(), f"{hazard.id} names {path}, which is not there"
            assert name.rpartition("::")[2].startswith("test_")
            assert name in functions(ROOT / path), f"{hazard.id} names {node}, which is not there"

    def test_is_as_open_as_it_says(self, hazard: Any) -> None:
        assert hazard.status in {"open", "transferred", "accept"}
        if hazard.status == "open":
            assert hazard.open, "an open hazard says what is open"
        if hazard.status == "accept":
            assert not hazard.open, "what waits to be accepted has nothing open"
        if hazard.status == "transferred":
            assert hazard.body, "a transferred hazard says what the body does"

    def test_is_made_no_worse_by_its_controls(self, hazard: Any) -> None:
        assert hazard.after.risk <= hazard.before.risk


CARD = (ROOT / "docs" / "model-card.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("signal", ["Crisis", "Threat", "Safeguarding"])
def test_what_is_said_of_how_well_danger_is_read_is_what_the_model_card_says(signal: str) -> None:
    found = re.search(rf"^\| {signal} \|(.*)\|$", CARD, re.MULTILINE)
    assert found
    from_score, posts, recall, precision, _, _, false_alarms, _ = (cell.strip() for cell in found[1].split("|"))
    page = (ROOT / "docs" / "assurance" / "clinical-safety.md").read_text(encoding="utf-8")
    assert f"| {signal} | {recall} | {precision.split()[0]} | {false_alarms.split()[0]} |" in page
    low, high = recall.split("(")[1].rstrip(")").split("–")
    controls = " ".join(control for hazard in HAZARDS[:2] for control in hazard.controls)
    assert re.search(rf"{re.escape(recall.split()[0])}.*\b{low} to {high}, {posts} posts", controls)
    assert re.search(rf"(score of|safeguarding from) {from_score}\b", controls)
