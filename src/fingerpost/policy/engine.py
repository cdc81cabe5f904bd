"""Rules on facts. Every rule is evaluated; none is first, and none is last."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from fingerpost.policy.conditions import Atom, Condition, Facts, Test, unknown_facts
from fingerpost.policy.files import Pathway, Rule
from fingerpost.policy.modality import NEGATIVE, combine
from fingerpost.policy.ruling import ActionRuling, Fired, NearMiss, Seen, Unknown
from fingerpost.policy.vocabulary import ACTIONS, COERCIVE, NEEDS_GROUND

NEAR = 10
"""How many points short of a threshold still counts as a near miss."""


@dataclass(frozen=True, slots=True)
class ReadyRule:
    """A rule made ready: its condition as a tree and as a function, and the number of its clause as printed."""

    rule: Rule
    condition: Condition
    test: Test
    obligation: str
    number: str
    effects: tuple[tuple[str, str], ...]

    def in_force(self, on: date | None) -> bool:
        """Whether the rule applies on that day; a moment that is not known is today's law."""
        starts, ends = self.rule.from_, self.rule.until
        return on is None or ((starts is None or starts <= on) and (ends is None or on < ends))


@dataclass(frozen=True, slots=True)
class ReadyPathway:
    """A pathway made ready."""

    pathway: Pathway
    condition: Condition
    test: Test


def fired_by(ready: ReadyRule, facts: Facts) -> Fired:
    """The record of a rule that applies, with every comparison that held."""
    return Fired(
        rule=ready.rule.id,
        obligation=ready.obligation,
        clause=ready.number,
        says=ready.rule.says,
        ground=ready.rule.ground,
        seen=tuple(_seen(atom, facts) for atom in ready.condition.atoms() if atom.test(facts)),
    )


def _seen(atom: Atom, facts: Facts) -> Seen:
    return Seen(atom.fact, atom.op, atom.operand, facts.get(atom.fact))


def rule_on_actions(
    fired: Sequence[ReadyRule], unsettled: Sequence[ReadyRule], actions: Sequence[str] = ACTIONS
) -> Mapping[str, ActionRuling]:
    """What all the rules together say of every action, or of these.

    ``fired`` are the rules that apply, ``unsettled`` those that could not be answered. An act that needs a ground is
    not permitted unless a rule allows it, nor while a prohibition on it could not be answered.
    """
    speaking = _speaking(fired)
    held = _held_back(unsettled)
    closing = {action for ready in fired if ready.rule.closes for word, action in ready.effects if word in NEGATIVE}
    return {
        action: _rule_on(action, speaking.get(action, ()), held.get(action, ()), action in closing)
        for action in actions
    }


def _speaking(fired: Sequence[ReadyRule]) -> dict[str, list[tuple[str, str]]]:
    """For each action the words said of it and by which rule, without what was explicitly overridden."""
    set_aside = {(named, action) for ready in fired for named in ready.rule.overrides for _, action in ready.effects}
    found: dict[str, list[tuple[str, str]]] = {}
    for ready in fired:
        for word, action in ready.effects:
            if (ready.rule.id, action) not in set_aside and not _from_outside(ready, word, action):
                found.setdefault(action, []).append((word, ready.rule.id))
    _tell_of_demands(fired, found)
    return found


def _from_outside(ready: ReadyRule, word: str, action: str) -> bool:
    """Whether an overlay asks for or permits an act against the public, which only the body's own policy can (4.8)."""
    return ready.rule.overlay is not None and action in NEEDS_GROUND and word not in NEGATIVE


def _tell_of_demands(fired: Sequence[ReadyRule], found: dict[str, list[tuple[str, str]]]) -> None:
    """An overlay that demands what the body's own policy does not is a conflict, for a person; it is never done."""
    demanded_here = {action for action, said in found.items() if "must" in dict(said)}
    for ready in fired:
        for word, action in ready.effects:
            if word == "must" and _from_outside(ready, word, action) and action not in demanded_here:
                found.setdefault(action, []).extend([("must", ready.rule.id), ("should_not", ready.rule.id)])


def _held_back(unsettled: Iterable[ReadyRule]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for ready in unsettled:
        for word, action in ready.effects:
            if word in NEGATIVE and action in COERCIVE:
                found.setdefault(action, []).append(ready.rule.id)
    return found


def _rule_on(action: str, said: Sequence[tuple[str, str]], held: Sequence[str], closing: bool) -> ActionRuling:
    modality = combine(word for word, _ in said)
    because = tuple(dict.fromkeys(rule for _, rule in said))
    if modality in ("must", "should", "may") and held:
        return ActionRuling("not_permitted", (*because, *held), closed=True)
    if modality is None:
        return ActionRuling("not_permitted" if action in NEEDS_GROUND else "free", tuple(held))
    return ActionRuling(modality, because, closed=closing and modality in ("must_not", "should_not", "conflict"))


def near_misses(silent: Iterable[ReadyRule], facts: Facts) -> tuple[NearMiss, ...]:
    """Rules with a ground that one score, a little higher, would have made apply."""
    found = []
    for ready in silent:
        if ready.rule.ground:
            close = [atom for atom in ready.condition.atoms() if _just_short(atom, facts)]
            if close:
                found.append(NearMiss(ready.rule.id, _seen(close[0], facts)))
    return tuple(found)


def _just_short(atom: Atom, facts: Facts) -> bool:
    seen = facts.get(atom.fact)
    return atom.op == "gte" and type(seen) is int and type(atom.operand) is int and 0 < atom.operand - seen <= NEAR


def unknowns(unsettled: Iterable[ReadyRule | ReadyPathway], facts: Facts) -> tuple[Unknown, ...]:
    """Rules and pathways that could not be answered, each with the facts it lacked."""
    return tuple(
        Unknown(
            ready.rule.id if isinstance(ready, ReadyRule) else f"pathway {ready.pathway.id}",
            unknown_facts(ready.condition, facts),
        )
        for ready in unsettled
    )
