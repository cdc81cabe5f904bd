"""What laying overlays over a pack comes to, for people to read: whose number holds, and where bodies pull apart (4.8).

How posts would be ruled on in another way stands in ``difference``; here is what it cannot tell: who asked for what.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from fingerpost.policy.checking.check import overlaps
from fingerpost.policy.overlay import Overlay
from fingerpost.policy.pack import Pack

STRICTER = {
    "lower": "the lower holds",
    "higher": "the higher holds",
    "union": "what either names holds",
    "intersection": "what both name holds",
}
"""What the most restrictive of two values is, by a parameter's declared direction."""


@dataclass(frozen=True, slots=True)
class Number:
    """One parameter that overlays speak of. ``theirs`` are pairs of a body's name and its value, with its reason."""

    name: str
    unit: str
    stricter: str
    ours: Any
    theirs: tuple[tuple[str, Any, str], ...]
    holds: Any

    @property
    def ours_holds(self) -> bool:
        """Whether ours was the most restrictive already."""
        return bool(self.holds == self.ours)


@dataclass(frozen=True, slots=True)
class Side:
    """One of two rules that disagree: whose it is (empty for the body's own), its clause's number and words."""

    whose: str
    clause: str
    says: str
    rule: str


@dataclass(frozen=True, slots=True)
class Clash:
    """A rule that demands an action and one that speaks against it, and facts where they meet."""

    action: str
    sides: tuple[Side, Side]
    witness: dict[str, object]


def numbers(pack: Pack, overlaid: Pack, overlays: Sequence[Overlay], on: date) -> tuple[Number, ...]:
    """The parameters that these overlays speak of, in the pack's order, as they are worth on that day."""
    found = []
    for name, param in pack.params.items():
        theirs = tuple(
            (each.overlay.name, each.params[name].on(on), each.params[name].reason)
            for each in overlays
            if name in each.params
        )
        if theirs:
            holds = overlaid.params[name].on(on)
            found.append(Number(name, param.unit, STRICTER[param.stricter], param.on(on), theirs, holds))
    return tuple(found)


def clashes(overlaid: Pack, overlays: Sequence[Overlay]) -> tuple[Clash, ...]:
    """Where an overlay's rule demands what another rule speaks against, or the other way round."""
    return tuple(_clashes(overlaid, {each.overlay.id: each.overlay.name for each in overlays}))


def _clashes(overlaid: Pack, names: dict[str, str]) -> Iterator[Clash]:
    for overlap in overlaps(overlaid):
        one, other = (overlaid.rule_by_id[name].rule for name in overlap.rules)
        if one.overlay or other.overlay:
            yield Clash(overlap.action, (_side(overlaid, one, names), _side(overlaid, other, names)), overlap.witness)


def _side(overlaid: Pack, rule: Any, names: dict[str, str]) -> Side:
    clause = overlaid.clauses[rule.clause]
    whose = names.get(rule.overlay, rule.overlay) if rule.overlay else ""
    return Side(whose, clause.number, clause.says, rule.id)


__all__ = ["Clash", "Number", "Side", "clashes", "numbers"]
