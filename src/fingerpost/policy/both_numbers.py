"""What a rule of ours says once others narrow the numbers that it uses (4.8).

Duties and prohibitions are united: the rule asks or bars as soon as our number or theirs would have it, so that no
overlay drops a duty of ours. What it opens against the public is intersected: both numbers must have it.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from fingerpost.policy.files import Param, Pathway, Rule
from fingerpost.policy.modality import NEGATIVE
from fingerpost.policy.vocabulary import NEEDS_GROUND

Written = dict[str, Any]
Named = Mapping[str, Mapping[str, Any]]

OURS = "ours."
"""Stands before a parameter's name where a condition asks for our own value and not for the narrower one."""

GROWS_WITH = ("lt", "lte", "in")
"""Comparisons that hold more often the greater the number, or the longer the list."""


class BothNumbers:
    """Conditions over our numbers and over those of overlays. ``moved`` are the parameters that an overlay narrows."""

    def __init__(self, moved: Mapping[str, Param], named: Named) -> None:
        self._moved, self._named = moved, named
        self.params = {f"{OURS}{name}": param for name, param in moved.items()}

    def rules(self, rule: Rule) -> Iterator[Rule]:
        """The rule, or its two halves where it opens acts against the public and says something else as well."""
        either, both = self._read(rule.when, widely=True), self._read(rule.when, widely=False)
        if either == both:
            yield rule
            return
        against = [said for said in rule.then if _opens(said)]
        rest = [said for said in rule.then if not _opens(said)]
        if against or rule.ground:
            closes = rule.closes and not rest
            yield rule.model_copy(update={"then": against, "when": both, "closes": closes})
        if rest:
            half = {"id": f"{rule.id}.either", "half_of": rule.id, "ground": None} if against or rule.ground else {}
            yield rule.model_copy(update={"then": rest, "when": either, **half})

    def pathway(self, pathway: Pathway) -> Pathway:
        """The pathway, taken as soon as either number leads there: a person more may look, never one fewer."""
        return pathway.model_copy(update={"when": self._read(pathway.when, widely=True)})

    def _read(self, written: Mapping[str, Any], widely: bool) -> Written:
        """The condition with, at every comparison, whichever of the two numbers makes it hold more often, or less."""
        ((key, value),) = written.items()
        if key in ("all", "any"):
            return {key: [self._read(part, widely) for part in value]}
        if key == "not":
            return {key: self._read(value, not widely)}
        if key == "use":
            return self._read(self._named[value], widely) if self._moves(self._named[value]) else {key: value}
        return {key: {op: self._operand(op, operand, widely) for op, operand in value.items()}}

    def _moves(self, written: Mapping[str, Any]) -> bool:
        ((key, value),) = written.items()
        if key in ("all", "any"):
            return any(map(self._moves, value))
        if key in ("not", "use"):
            return self._moves(value if key == "not" else self._named[value])
        return any(self._name(operand) in self._moved for operand in value.values())

    def _operand(self, op: str, operand: Any, widely: bool) -> Any:
        name = self._name(operand)
        if name not in self._moved:
            return operand
        theirs_greater = self._moved[name].stricter in ("higher", "union")
        wants_greater = (op in GROWS_WITH) is widely
        return operand if theirs_greater is wants_greater else f"${OURS}{name}"

    def _name(self, operand: Any) -> str:
        return operand[1:] if isinstance(operand, str) and operand.startswith("$") else ""


def _opens(said: Mapping[Any, str]) -> bool:
    return any(word not in NEGATIVE and action in NEEDS_GROUND for word, action in said.items())


__all__ = ["OURS", "BothNumbers"]
