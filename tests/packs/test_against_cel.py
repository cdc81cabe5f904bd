"""Every condition of every pack is answered alike by our engine and by a CEL engine that we did not write."""

from pathlib import Path
from typing import Any

import cel
import pytest

from fingerpost import policy
from fingerpost.policy import overlay
from fingerpost.policy.checking.cel import to_cel
from fingerpost.policy.matcher import Matcher
from random_facts import random_facts

EVENTS = 10_000
FOLDERS = sorted(path.parent for path in (Path(__file__).parents[2] / "packs").glob("*/pack.yaml"))


def with_its_overlays(folder: Path) -> policy.Pack:
    return overlay.lay(policy.load(folder), list(overlay.available(folder).values()))


def answer(program: Any, known: Any) -> bool | None:
    """What CEL says; an error is "not known"."""
    try:
        found: bool = program.execute(known)
    except (RuntimeError, TypeError, ValueError):
        return None
    assert type(found) is bool
    return found


@pytest.mark.parametrize("make", [policy.load, with_its_overlays], ids=["bare", "with its overlays"])
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_cel_agrees_on_every_event_unknowns_included(folder, make):
    pack = make(folder)
    named = {
        **{f"rule {ready.rule.id}": (ready.condition, ready.test) for ready in pack.rules},
        **{f"pathway {ready.pathway.id}": (ready.condition, ready.test) for ready in pack.pathways},
    }
    programs = [(name, cel.compile(to_cel(condition)), test) for name, (condition, test) in named.items()]
    together = Matcher(pack.all_conditions)
    met: set[bool | None] = set()
    for facts in random_facts(pack, EVENTS):
        known = cel.Context({name: value for name, value in facts.items() if value is not None})
        fast = together.answers(facts)
        assert fast is not None
        for (name, program, test), at_once in zip(programs, fast, strict=True):
            theirs, ours = answer(program, known), test(facts)
            assert theirs is ours is at_once, f"{name}: CEL {theirs}, we {ours}, at once {at_once}, of {facts}"
            met.add(ours)
    assert met == {True, False, None}
