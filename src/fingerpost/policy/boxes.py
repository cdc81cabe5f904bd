"""Conditions as unions of boxes, so that what overlaps, what never applies and what differs is computed, not guessed.

A box gives each fact that it speaks of the values it allows. A condition is true exactly where one of its boxes holds
(for facts that are known), so two conditions overlap where two boxes meet, and any point of the meeting is a witness.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fingerpost.policy.conditions import Atom, Condition
from fingerpost.policy.vocabulary import FACTS, SIGNALS

HIGHEST_SCORE = 100
HIGHEST_COUNT = 1_000_000
ELSE = "(any other)"
"""Stands for every string that no condition names."""


@dataclass(frozen=True, slots=True)
class Between:
    """Whole numbers from ``low`` to ``high``, both included."""

    low: int
    high: int

    def meet(self, other: "Between") -> "Between":
        """The numbers in both."""
        return Between(max(self.low, other.low), min(self.high, other.high))

    def rest(self, whole: "Between") -> "list[Between]":
        """What of ``whole`` is outside."""
        return [part for part in (Between(whole.low, self.low - 1), Between(self.high + 1, whole.high)) if part]

    def __bool__(self) -> bool:
        return self.low <= self.high

    def some(self) -> object:
        """One of the numbers, the smallest."""
        return self.low


@dataclass(frozen=True, slots=True)
class Among:
    """These values; with ``others`` also every value that is not named in ``values``."""

    values: frozenset[Any]
    others: bool = False

    def meet(self, other: "Among") -> "Among":
        """The values in both."""
        if self.others and other.others:
            return Among(self.values | other.values, True)
        if self.others:
            return Among(other.values - self.values)
        if other.others:
            return Among(self.values - other.values)
        return Among(self.values & other.values)

    def rest(self, whole: "Among") -> "list[Among]":
        """What of ``whole`` is outside."""
        outside = whole.meet(Among(self.values, not self.others))
        return [outside] if outside else []

    def __bool__(self) -> bool:
        return self.others or bool(self.values)

    def some(self) -> object:
        """One of the values."""
        return ELSE if self.others else sorted(self.values, key=str)[0]


Range = Between | Among
Box = Mapping[str, Range]


def whole(fact: str) -> Range:
    """Every value that a fact can take."""
    if fact in SIGNALS:
        return Between(0, HIGHEST_SCORE)
    kind = FACTS.get(fact, str)
    if kind is int:
        return Between(0, HIGHEST_COUNT)
    return Among(frozenset({True, False})) if kind is bool else Among(frozenset(), True)


def _of_atom(atom: Atom) -> list[Range]:
    every = whole(atom.fact)
    if isinstance(every, Between):
        return [part for part in _numbers(atom, every) if part]
    values = frozenset(atom.operand) if atom.op == "in" else frozenset({atom.operand})
    found = Among(values).meet(every)
    return [found] if found else []


def _numbers(atom: Atom, every: Between) -> list[Between]:
    limit = atom.operand
    return {
        "gte": lambda: [Between(limit, every.high)],
        "gt": lambda: [Between(limit + 1, every.high)],
        "lte": lambda: [Between(every.low, limit)],
        "lt": lambda: [Between(every.low, limit - 1)],
        "is": lambda: [Between(limit, limit)],
        "in": lambda: [Between(one, one) for one in limit],
    }[atom.op]()


def meet(one: Box, other: Box) -> Box | None:
    """Where both boxes hold, or None where they never do."""
    found = dict(one)
    for fact, values in other.items():
        narrowed = found[fact].meet(values) if fact in found else values  # type: ignore[arg-type]
        if not narrowed:
            return None
        found[fact] = narrowed
    return found


def boxes(condition: Condition, *, negated: bool = False) -> list[Box]:
    """The boxes in which the condition holds (or, negated, does not). None means that it never does."""
    if condition.atom:
        fact = condition.atom.fact
        ranges = _of_atom(condition.atom)
        if negated:
            ranges = _outside(ranges, fact)
        return [{fact: values} for values in ranges]
    if condition.kind == "not":
        return boxes(condition.parts[0], negated=not negated)
    if (condition.kind == "any") is not negated:
        return _without_repeats([box for part in condition.parts for box in boxes(part, negated=negated)])
    found: list[Box] = [{}]
    for part in condition.parts:
        others = boxes(part, negated=negated)
        found = [both for one in found for other in others if (both := meet(one, other)) is not None]
        found = _without_repeats(found)
    return found


def _outside(ranges: list[Range], fact: str) -> list[Range]:
    left: list[Range] = [whole(fact)]
    for taken in ranges:
        left = [part for held in left for part in taken.rest(held)]  # type: ignore[arg-type]
    return left


def _without_repeats(found: list[Box]) -> list[Box]:
    seen: dict[frozenset[tuple[str, Range]], Box] = {frozenset(box.items()): box for box in found}
    return list(seen.values())


def subtract(these: list[Box], those: list[Box]) -> Iterator[Box]:
    """Boxes in which one of ``these`` holds and none of ``those``, one after the other as they are found."""
    for box in these:
        yield from _left_of(box, those)


def _left_of(box: Box, those: list[Box]) -> Iterator[Box]:
    if not those:
        yield box
        return
    first, *others = those
    if meet(box, first) is None:
        yield from _left_of(box, others)
        return
    kept = dict(box)
    for fact, values in first.items():
        held = kept.get(fact, whole(fact))
        for part in values.rest(held):  # type: ignore[arg-type]
            yield from _left_of({**kept, fact: part}, others)
        kept[fact] = held.meet(values)  # type: ignore[arg-type]


def witness(box: Box) -> dict[str, object]:
    """Facts that lie in the box: the smallest values that do."""
    return {fact: values.some() for fact, values in box.items()}
