"""The same conditions in engines that we did not write: CEL, Zen and Cedar. Each tells which conditions hold."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import cedarpy
import cel
import zen

from fingerpost.policy.checking.cel import to_cel
from fingerpost.policy.conditions import Atom, Condition

Matches = Callable[[Mapping[str, Any]], list[int]]
OPERATORS = {"gte": ">=", "gt": ">", "lte": "<=", "lt": "<", "is": "=="}


def cel_engine(conditions: Sequence[Condition]) -> Matches:
    """common-expression-language: one program for each condition, the facts given over once."""
    programs = [cel.compile(to_cel(condition)) for condition in conditions]

    def matches(facts: Mapping[str, Any]) -> list[int]:
        given = cel.Context(dict(facts))
        return [number for number, program in enumerate(programs) if program.execute(given)]

    return matches


def zen_engine(conditions: Sequence[Condition]) -> Matches:
    """zen-engine: one compiled expression that is a list of all conditions, the fastest way that we found."""
    whole = zen.compile_expression(f"[{', '.join(_written(each, 'and', 'or', 'not ', '') for each in conditions)}]")

    def matches(facts: Mapping[str, Any]) -> list[int]:
        return [number for number, holds in enumerate(whole.evaluate(dict(facts))) if holds]

    return matches


def cedar_engine(conditions: Sequence[Condition]) -> Matches:
    """cedarpy: one permit for each condition in a parsed set that is used again."""
    policies = cedarpy.PolicySet.from_str(
        "\n".join(
            f"permit(principal, action, resource) when {{ {_written(each, '&&', '||', '!', 'context.')} }};"
            for each in conditions
        )
    )
    entities = cedarpy.Entities.from_json_str("[]")
    request = {"principal": 'Desk::"us"', "action": 'Action::"read"', "resource": 'Post::"it"'}

    def matches(facts: Mapping[str, Any]) -> list[int]:
        found = cedarpy.is_authorized({**request, "context": dict(facts)}, policies, entities)
        return sorted(int(reason.removeprefix("policy")) for reason in found.diagnostics.reasons)

    return matches


def _written(condition: Condition, both: str, either: str, turned: str, before: str) -> str:
    if condition.atom:
        return _atom(condition.atom, before)
    parts = [f"({_written(part, both, either, turned, before)})" for part in condition.parts]
    if condition.kind == "not":
        return f"{turned}{parts[0]}"
    return f" {both if condition.kind == 'all' else either} ".join(parts) or (
        "true" if condition.kind == "all" else "false"
    )


def _atom(atom: Atom, before: str) -> str:
    fact = f"{before}{atom.fact}"
    if atom.op == "in":
        among = json.dumps(list(atom.operand))
        return f"{among}.contains({fact})" if before else f"{fact} in {among}"
    return f"{fact} {OPERATORS[atom.op]} {json.dumps(atom.operand)}"
