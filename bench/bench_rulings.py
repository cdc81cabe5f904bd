"""Rulings a second under the shipped pack, with their explanation, beside the same conditions in a CEL engine."""

import random
from typing import Any

import cel

from fingerpost import policy
from fingerpost.policy.conditions import Condition
from fingerpost.policy.vocabulary import SIGNALS
from timing import compare

KNOWN: dict[str, object] = {
    "platform": "facebook",
    "kind": "comment",
    "public": True,
    "tagged": False,
    "empty_text": False,
    "text_read": True,
    "media_unread": False,
    "own_information": False,
    "upheld_breaches": 0,
    "crisis_open": False,
    "contacted": False,
    "identity_known": False,
    "manager_is_subject": False,
    "emergency_mode": False,
}
OPERATORS = {"gte": ">=", "gt": ">", "lte": "<=", "lt": "<", "is": "=="}


def some_facts(count: int) -> list[dict[str, Any]]:
    """Facts as posts give them: mostly zeros, a few signals up."""
    chance = random.Random(68)
    return [
        {name: chance.randint(1, 100) if chance.random() < 0.1 else 0 for name in SIGNALS} | KNOWN for _ in range(count)
    ]


def to_cel(condition: Condition) -> str:
    """The condition as a CEL expression."""
    if condition.atom:
        operand = condition.atom.operand
        written = f'"{operand}"' if isinstance(operand, str) else str(operand).lower()
        return f"{condition.atom.fact} {OPERATORS[condition.atom.op]} {written}"
    parts = [f"({to_cel(part)})" for part in condition.parts]
    if condition.kind == "not":
        return f"!{parts[0]}"
    return (" && " if condition.kind == "all" else " || ").join(parts) or (
        "true" if condition.kind == "all" else "false"
    )


def main() -> None:
    pack, facts = policy.load(policy.shipped()), some_facts(2000)
    conditions = [ready.condition for ready in (*pack.rules, *pack.pathways)]
    programs = [cel.compile(to_cel(condition)) for condition in conditions]

    def ours() -> int:
        for given in facts:
            pack.rule(given)
        return len(facts)

    def theirs() -> int:
        for given in facts[:200]:
            for program in programs:
                program.execute(given)
        return 200

    compare(f"rulings, {len(conditions)} conditions, explained", ours, "conditions alone in CEL", theirs)


if __name__ == "__main__":
    main()
