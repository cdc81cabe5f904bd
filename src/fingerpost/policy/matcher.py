"""Answers all of a pack's conditions at once, in a few microseconds, exactly as the conditions answer one by one.

Every distinct comparison has two bits, one for "holds" and one for "does not hold"; neither is set while the fact is
not known. So the facts become one whole number, and a condition is a mask over it: ``any`` holds when a bit of its mask
is set, ``all`` when every bit is. No code is generated, and ``conditions.compile_test`` stays the meaning of it all.
"""

from collections.abc import Mapping, Sequence
from operator import getitem
from typing import Any

from fingerpost.policy.conditions import Answer, Atom, Condition, Facts
from fingerpost.policy.vocabulary import FACTS, MUST_NOT_MISS, SIGNALS

KINDS: Mapping[str, type] = {**dict.fromkeys(SIGNALS, int), **FACTS}
Literal = tuple[int, int]
"""The bits that say that a condition holds, and that it does not."""

MOST_VALUES = 2_000
"""How many values of one fact are remembered; a fact with more is worked out each time."""

MOST_KINDS = 5_000


class _Bits(dict[Any, int]):
    """Value of one fact to the bits of all comparisons with it, worked out when first asked for."""

    def __init__(self, atoms: Sequence[tuple[Atom, Literal]], known: int) -> None:
        super().__init__({None: 0})
        self.atoms, self.known = atoms, known

    def __missing__(self, value: object) -> int:
        bits = self.known
        for atom, (holds, fails) in self.atoms:
            answer = atom.test({atom.fact: value})
            bits |= 0 if answer is None else holds if answer else fails
        if len(self) < MOST_VALUES:
            self[value] = bits
        return bits


class Matcher:
    """Conditions made ready to be answered together. ``literals[n]`` are the bits of the n-th."""

    def __init__(self, conditions: Sequence[Condition]) -> None:
        self._next = 1
        self._atoms: dict[tuple[Any, ...], tuple[Atom, Literal]] = {}
        self._placed: dict[tuple[str, int, int], Literal] = {}
        self._steps: list[tuple[bool, int, int, int, int]] = []
        self.literals = tuple(self._place(condition) for condition in conditions)
        found = dict.fromkeys((*MUST_NOT_MISS, *(atom.fact for atom, _ in self._atoms.values())))
        self.facts = tuple(found)
        self.known = {fact: self._bit() for fact in self.facts}
        self._kinds = tuple(KINDS[fact] for fact in self.facts)
        self._met: set[tuple[type, ...]] = set()
        self._tables = tuple(
            _Bits([held for held in self._atoms.values() if held[0].fact == fact], self.known[fact])
            for fact in self.facts
        )

    def values(self, facts: Facts) -> tuple[Any, ...] | None:
        """What the conditions look at, or None when something there is not of its kind, and bits cannot tell."""
        values = tuple(map(facts.get, self.facts))
        kinds = tuple(map(type, values))
        if kinds not in self._met:
            if any(
                found is not kind and found is not type(None) for found, kind in zip(kinds, self._kinds, strict=True)
            ):
                return None
            if len(self._met) < MOST_KINDS:
                self._met.add(kinds)
        return values

    def seen(self, values: tuple[Any, ...]) -> int:
        """The bits of every comparison, from ``values``."""
        return sum(map(getitem, self._tables, values))

    def seen_alone(self, fact: str, value: object) -> int:
        """The bits of every comparison with one fact. Those of all facts together are their sum."""
        return self._tables[self.facts.index(fact)][value] if fact in self.facts else 0

    def settle(self, bits: int) -> int:
        """The bits with those of every condition, by Kleene's strong logic."""
        for is_any, holding, failing, holds, fails in self._steps:
            if is_any:
                if bits & holding:
                    bits |= holds
                elif bits & failing == failing:
                    bits |= fails
            elif bits & failing:
                bits |= fails
            elif bits & holding == holding:
                bits |= holds
        return bits

    def answers(self, facts: Facts) -> tuple[Answer, ...] | None:
        """What each condition answers, or None when something is not of its kind."""
        values = self.values(facts)
        if values is None:
            return None
        bits = self.settle(self.seen(values))
        return tuple(True if bits & holds else False if bits & fails else None for holds, fails in self.literals)

    def bit_of(self, atom: Atom) -> int:
        """The bit that says that the comparison holds."""
        return self._atoms[_key(atom)][1][0]

    def _bit(self) -> int:
        bit, self._next = self._next, self._next << 1
        return bit

    def _place(self, condition: Condition) -> Literal:
        if condition.atom:
            key = _key(condition.atom)
            if key not in self._atoms:
                self._atoms[key] = (condition.atom, (self._bit(), self._bit()))
            return self._atoms[key][1]
        if condition.kind == "not":
            holds, fails = self._place(condition.parts[0])
            return fails, holds
        key = (condition.kind, *self._masks(condition))
        if key not in self._placed:
            self._placed[key] = (self._bit(), self._bit())
            self._steps.append((condition.kind == "any", *key[1:], *self._placed[key]))
        return self._placed[key]

    def _masks(self, condition: Condition) -> Literal:
        """The holding and failing bits of every part; parts of the same kind are taken up into the whole."""
        holding = failing = 0
        for part in condition.parts:
            same = part.kind == condition.kind
            holds, fails = self._masks(part) if same else self._place(part)
            holding, failing = holding | holds, failing | fails
        return holding, failing


def _key(atom: Atom) -> tuple[Any, ...]:
    """What makes two comparisons one; 1 and True are two."""
    operand = atom.operand
    kinds = tuple(map(type, operand)) if isinstance(operand, tuple) else type(operand)
    return atom.fact, atom.op, operand, kinds
