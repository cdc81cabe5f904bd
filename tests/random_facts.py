"""Facts by chance, with values at and beside every threshold of a pack, and with some that are not known."""

import random
from collections.abc import Iterator
from typing import Any

from fingerpost.policy import Pack
from fingerpost.policy.vocabulary import FACTS, SIGNALS


def random_facts(pack: Pack, count: int, seed: int = 68) -> Iterator[dict[str, Any]]:
    """The same facts for the same seed. A fact may be missing or None; the values are of the right kinds."""
    chance = random.Random(seed)  # noqa: S311 - the same facts every time are what is wanted
    edges = values_at_edges(pack)
    for _ in range(count):
        busy, silent = chance.choice((0.05, 0.2, 0.6)), chance.choice((0.0, 0.05, 0.3))
        facts: dict[str, Any] = {}
        for name, values in edges.items():
            if chance.random() >= silent:
                quiet = name in SIGNALS and chance.random() >= busy
                facts[name] = 0 if quiet else chance.choice(values)
            elif chance.random() < 0.5:
                facts[name] = None
        yield facts


def values_at_edges(pack: Pack) -> dict[str, list[Any]]:
    """For every fact the values on either side of each comparison, and an everyday one."""
    found: dict[str, set[Any]] = {name: {0, 100} for name in SIGNALS}
    found |= {name: {bool: {True, False}, int: {0, 1}, str: {"elsewhere"}}[kind] for name, kind in FACTS.items()}
    for condition in pack.all_conditions:
        for atom in condition.atoms():
            operands = atom.operand if isinstance(atom.operand, tuple) else (atom.operand,)
            for operand in operands:
                whole = type(operand) is int
                found[atom.fact] |= {operand - 1, operand, operand + 1} if whole else {operand}
    return {name: sorted((v for v in values if v != -1), key=repr) for name, values in found.items()}
