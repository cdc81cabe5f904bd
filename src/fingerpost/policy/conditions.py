"""Conditions on facts: a tiny language that can be checked, explained and answered with "not known".

``all``, ``any``, ``not``, ``{fact: {gte|gt|lt|lte|in|is|has: literal or $param}}`` and ``{use: name}`` for a condition
that the pack has given a name. Answers are True, False or None (a fact that matters is not known), by Kleene's
strong logic. Anything cleverer than this is a signal computed by code.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fingerpost.policy.strict_yaml import PackError

Facts = Mapping[str, object]
Answer = bool | None
Test = Callable[[Facts], Answer]

WORDS = {
    "gte": "at least",
    "gt": "over",
    "lte": "at most",
    "lt": "under",
    "is": "is",
    "in": "is one of",
    "has": "includes",
}
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "gte": lambda seen, limit: seen >= limit,
    "gt": lambda seen, limit: seen > limit,
    "lte": lambda seen, limit: seen <= limit,
    "lt": lambda seen, limit: seen < limit,
    "is": lambda seen, wanted: type(seen) is type(wanted) and seen == wanted,
    "in": lambda seen, among: seen in among,
    "has": lambda seen, wanted: wanted in seen,
}


@dataclass(frozen=True, slots=True)
class Atom:
    """One comparison of one fact. ``param`` names the parameter that the operand came from, if any."""

    fact: str
    op: str
    operand: Any
    param: str | None = None

    def test(self, facts: Facts) -> Answer:
        """Whether the comparison holds, or None when the fact is not known or is not of a kind that compares."""
        seen = facts.get(self.fact)
        if seen is None:
            return None
        try:
            return _COMPARE[self.op](seen, self.operand)
        except TypeError:
            return None

    def words(self) -> str:
        """The comparison in plain English."""
        operand = ", ".join(map(str, self.operand)) if isinstance(self.operand, tuple) else self.operand
        if isinstance(operand, bool):
            return f"{self.fact} is {'true' if operand else 'false'}"
        return f"{self.fact} {WORDS[self.op]} {operand}"


@dataclass(frozen=True, slots=True)
class Condition:
    """A node of the tree: ``kind`` is all, any, not or atom."""

    kind: str
    parts: tuple["Condition", ...] = ()
    atom: Atom | None = None

    def atoms(self) -> Iterator[Atom]:
        """Every comparison in the condition."""
        if self.atom:
            yield self.atom
        for part in self.parts:
            yield from part.atoms()

    def polarised(self, negated: bool = False) -> Iterator[tuple[Atom, bool]]:
        """Every comparison, and whether it stands under an odd number of nots."""
        if self.atom:
            yield self.atom, negated
        for part in self.parts:
            yield from part.polarised(negated is not (self.kind == "not"))


def parse(written: Any, params: Mapping[str, Any], named: Mapping[str, Any], where: str) -> Condition:
    """Read a condition as the pack writes it. Raises ``PackError`` with ``where`` in front."""
    if not isinstance(written, dict) or len(written) != 1:
        raise PackError(f"{where}: a condition is one of all, any, not, use or a fact, not {written!r}.")
    ((key, value),) = written.items()
    if key in ("all", "any"):
        if not isinstance(value, list):
            raise PackError(f"{where}: '{key}' takes a list of conditions.")
        return Condition(key, tuple(parse(part, params, named, where) for part in value))
    if key == "not":
        return Condition("not", (parse(value, params, named, where),))
    if key == "use":
        if value not in named:
            raise PackError(f"{where}: there is no named condition '{value}'. Write it under 'conditions'.")
        rest = {name: held for name, held in named.items() if name != value}
        return parse(named[value], params, rest, where)
    return _comparisons(key, value, params, where)


def _comparisons(fact: str, tests: Any, params: Mapping[str, Any], where: str) -> Condition:
    if not isinstance(tests, dict) or not tests:
        raise PackError(f"{where}: '{fact}' needs a comparison such as {{gte: 60}}.")
    atoms = []
    for op, operand in tests.items():
        if op not in WORDS:
            raise PackError(f"{where}: '{op}' is not a comparison. Use one of {', '.join(WORDS)}.")
        param = operand[1:] if isinstance(operand, str) and operand.startswith("$") else None
        if param is not None and param not in params:
            raise PackError(f"{where}: there is no parameter '{param}'. Write it in params.yaml.")
        value = params[param] if param is not None else operand
        atoms.append(Atom(fact, op, tuple(value) if isinstance(value, list) else value, param))
    nodes = tuple(Condition("atom", atom=atom) for atom in atoms)
    return nodes[0] if len(nodes) == 1 else Condition("all", nodes)


def compile_test(condition: Condition) -> Test:
    """The condition as a function of the facts."""
    if condition.atom:
        return condition.atom.test
    tests = tuple(compile_test(part) for part in condition.parts)
    if condition.kind == "not":
        inner = tests[0]
        return lambda facts: None if (answer := inner(facts)) is None else not answer
    return _settle(tests, deciding=condition.kind == "any")


def _settle(tests: tuple[Test, ...], *, deciding: bool) -> Test:
    """``any`` is decided by the first True, ``all`` by the first False; an unknown counts only when nothing decides."""

    def answer(facts: Facts) -> Answer:
        result: Answer = not deciding
        for test in tests:
            found = test(facts)
            if found is deciding:
                return deciding
            if found is None:
                result = None
        return result

    return answer


def unknown_facts(condition: Condition, facts: Facts) -> tuple[str, ...]:
    """The facts that the condition asks for and that are not known."""
    return tuple(dict.fromkeys(atom.fact for atom in condition.atoms() if facts.get(atom.fact) is None))
