"""A pack's conditions in CEL, a language for conditions that we did not make, so that other engines can check ours.

A fact that is not known is a variable that is not given. CEL's ``&&`` and ``||`` take up an error on one side when the
other side decides, which is the same as Kleene's "not known"; an expression that ends in an error is not known.
"""

import json
from collections.abc import Mapping
from typing import Any

from fingerpost.policy.conditions import Atom, Condition
from fingerpost.policy.matcher import KINDS
from fingerpost.policy.pack import Pack

_OPERATORS: Mapping[str, str] = {"gte": ">=", "gt": ">", "lte": "<=", "lt": "<", "is": "=="}
_TYPES: Mapping[type, str] = {int: "int", str: "string", bool: "bool"}


def to_cel(condition: Condition) -> str:
    """The condition as one CEL expression, with every part in brackets: CEL reads ``!a == b`` as ``(!a) == b``."""
    if condition.atom:
        return _of_atom(condition.atom)
    parts = [f"({to_cel(part)})" for part in condition.parts]
    if condition.kind == "not":
        return f"!{parts[0]}"
    if not parts:
        return "true" if condition.kind == "all" else "false"
    return (" && " if condition.kind == "all" else " || ").join(parts)


def _of_atom(atom: Atom) -> str:
    if atom.op == "in":
        return f"{atom.fact} in [{', '.join(map(_literal, atom.operand))}]"
    if atom.op == "has":
        return f"{atom.fact}.contains({_literal(atom.operand)})"
    return f"{atom.fact} {_OPERATORS[atom.op]} {_literal(atom.operand)}"


def _literal(value: Any) -> str:
    """A value as CEL writes it; strings in JSON's way, which is CEL's too."""
    return json.dumps(value, ensure_ascii=False)


def export(pack: Pack) -> str:
    """All rules and pathways as a JSON document, their conditions in CEL. Parameters are written out as numbers.

    ``facts`` gives each variable's type; leave out what is not known. ``rules`` all speak; ``pathways`` stand in order
    of precedence. How effects combine is not CEL's to say: see ``modality.combine`` and ``engine``.
    """
    asked = dict.fromkeys(atom.fact for condition in pack.all_conditions for atom in condition.atoms())
    written = {
        "language": "CEL",
        "pack": {"ref": pack.ref.ref, "version": pack.ref.version, "digest": pack.ref.digest},
        "overlays": list(pack.ref.overlays),
        "unknown": "A fact that is not known is left out. An expression that then fails is not known.",
        "facts": {fact: _TYPES[KINDS[fact]] for fact in sorted(asked)},
        "rules": [
            {
                "id": ready.rule.id,
                "clause": ready.rule.clause,
                "when": to_cel(ready.condition),
                "then": [{word: action} for word, action in ready.effects],
                "overrides": list(ready.rule.overrides),
                "from": ready.rule.from_.isoformat() if ready.rule.from_ else None,
                "until": ready.rule.until.isoformat() if ready.rule.until else None,
            }
            for ready in pack.rules
        ],
        "pathways": [
            {"id": ready.pathway.id, "clause": ready.pathway.clause, "when": to_cel(ready.condition)}
            for ready in pack.pathways
        ],
    }
    return json.dumps(written, ensure_ascii=False, indent=2) + "\n"


__all__ = ["export", "to_cel"]
