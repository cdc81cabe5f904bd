"""What a rule of ours says once others narrow the numbers that it uses: each body's own reading, put together (4.8).

Duties and prohibitions are united: what the rule asks or bars holds as soon as one body's numbers meet its condition,
so that no overlay drops a duty of ours. What it opens against the public is intersected: all bodies' numbers must meet
its condition.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from fingerpost.policy.files import Param, Pathway, Rule
from fingerpost.policy.modality import NEGATIVE
from fingerpost.policy.vocabulary import NEEDS_GROUND

Written = dict[str, Any]
Named = Mapping[str, Mapping[str, Any]]

OURS = "ours"
"""The name of the body itself beside those of overlays."""


class Readings:
    """How each body reads a condition. ``bodies`` gives by name what each has for the parameters that it changes."""

    def __init__(self, ours: Mapping[str, Param], bodies: Mapping[str, Mapping[str, Param]], named: Named) -> None:
        self._named = named
        self._moved = {name for params in bodies.values() for name in params}
        every = {OURS: {name: ours[name] for name in self._moved}, **bodies}
        self.params = {f"{body}.{name}": param for body, params in every.items() for name, param in params.items()}

    def rules(self, rule: Rule) -> Iterator[Rule]:
        """The rule, or its two halves where it opens acts against the public and says something else as well."""
        readings = self._each(rule.when)
        if len(readings) < 2:
            yield rule
            return
        against = [said for said in rule.then if _opens(said)]
        rest = [said for said in rule.then if not _opens(said)]
        if against or rule.ground:
            yield rule.model_copy(
                update={"then": against, "when": {"all": readings}, "closes": rule.closes and not rest}
            )
        if rest:
            half = {"id": f"{rule.id}.either", "half_of": rule.id, "ground": None} if against or rule.ground else {}
            yield rule.model_copy(update={"then": rest, "when": {"any": readings}, **half})

    def pathway(self, pathway: Pathway) -> Pathway:
        """The pathway, taken as soon as one body's numbers lead there: a person more may look, never one fewer."""
        readings = self._each(pathway.when)
        return pathway.model_copy(update={"when": {"any": readings}}) if len(readings) > 1 else pathway

    def _each(self, when: Mapping[str, Any]) -> list[Written]:
        bodies = dict.fromkeys(name.split(".")[0] for name in self.params)
        readings: list[Written] = []
        for body in bodies:
            written = self._as_read_by(body, when)
            if written not in readings:
                readings.append(written)
        return readings or [dict(when)]

    def _as_read_by(self, body: str, written: Mapping[str, Any]) -> Written:
        ((key, value),) = written.items()
        if key in ("all", "any"):
            return {key: [self._as_read_by(body, part) for part in value]}
        if key == "not":
            return {key: self._as_read_by(body, value)}
        if key == "use":
            return self._as_read_by(body, self._named[value])
        return {key: {op: self._number(body, operand) for op, operand in value.items()}}

    def _number(self, body: str, operand: Any) -> Any:
        name = operand[1:] if isinstance(operand, str) and operand.startswith("$") else None
        if name not in self._moved:
            return operand
        own = f"{body}.{name}"
        return f"${own if own in self.params else f'{OURS}.{name}'}"


def _opens(said: Mapping[Any, str]) -> bool:
    return any(word not in NEGATIVE and action in NEEDS_GROUND for word, action in said.items())


__all__ = ["OURS", "Readings"]
