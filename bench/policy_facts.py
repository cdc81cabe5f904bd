"""Facts as posts give them, the same on every run: mostly zeros, a few signals up."""

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from fingerpost.policy.conditions import Condition
from fingerpost.policy.engine import ReadyRule
from fingerpost.policy.vocabulary import FACTS, SIGNALS

KNOWN: dict[str, object] = {
    **{name: {bool: False, int: 0, str: "other"}[kind] for name, kind in FACTS.items()},
    "platform": "facebook",
    "kind": "comment",
    "public": True,
    "text_read": True,
}


def facts_of_posts(count: int, seed: int = 68) -> Iterator[dict[str, Any]]:
    """Every signal is up in one post of ten, by chance, at any height."""
    chance = random.Random(seed)
    for _ in range(count):
        scores = {name: chance.randint(1, 100) if chance.random() < 0.1 else 0 for name in SIGNALS}
        yield scores | KNOWN


def many_rules(rules: tuple[ReadyRule, ...], count: int) -> list[ReadyRule]:
    """As many different rules, made from these by moving every threshold a little."""
    made: list[ReadyRule] = []
    while len(made) < count:
        turn = len(made) // len(rules)
        for ready in rules[: count - len(made)]:
            rule = ready.rule.model_copy(update={"id": f"{ready.rule.id}-{turn}", "overrides": []})
            made.append(replace(ready, rule=rule, condition=_moved(ready.condition, turn)))
    return made


def _moved(condition: Condition, by: int) -> Condition:
    atom = condition.atom
    if atom and type(atom.operand) is int:
        atom = replace(atom, operand=atom.operand + by)
    return replace(condition, atom=atom, parts=tuple(_moved(part, by) for part in condition.parts))
