"""Rules on facts as ``Pack.rule_plainly`` does, with the same result, faster.

Facts matter to a policy only through the comparisons that they meet. So what the rules together say is worked out once
for every pattern of comparisons and kept; for each post only the observed values are filled in.
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import Any

from fingerpost.policy import engine
from fingerpost.policy.conditions import Atom, Condition, Facts
from fingerpost.policy.engine import ReadyPathway, ReadyRule
from fingerpost.policy.files import Pathway
from fingerpost.policy.matcher import KINDS, MOST_VALUES, Literal, Matcher
from fingerpost.policy.ruling import ActionRuling, Fired, NearMiss, PackRef, Ruling, Seen, Unknown
from fingerpost.policy.vocabulary import ACTIONS

MOST_PATTERNS = 20_000
"""How many patterns are kept before all are forgotten and learnt again: a bound on memory, not on what is ruled."""

WhyAPerson = Callable[[Facts, tuple[Pathway, ...], Sequence[ReadyPathway], Mapping[str, ActionRuling]], tuple[str, ...]]


class Speaker:
    """Turns the bits of a ``Matcher`` into what a pack's rules say. ``literals``: the rules' first, then pathways'."""

    def __init__(
        self, rules: Sequence[ReadyRule], pathways: Sequence[ReadyPathway], literals: Sequence[Literal]
    ) -> None:
        self.rules, self.pathways = tuple(rules), tuple(pathways)
        self._rule_bits, self._pathway_bits = literals[: len(rules)], literals[len(rules) :]
        days = {day for ready in rules for day in (ready.rule.from_, ready.rule.until) if day}
        self._days = sorted(days)
        self.on_action = {action: OnAction(action, self.rules, self._rule_bits) for action in ACTIONS}
        self.routes_mask = sum({bit for literal in self._pathway_bits for bit in literal})

    @property
    def dated(self) -> bool:
        """Whether any rule has a date."""
        return bool(self._days)

    def period(self, on: date | None) -> int:
        """Which of the spans between the rules' dates a day lies in; days of one span have the same rules."""
        return -1 if on is None else bisect_right(self._days, on)

    def actions(self, bits: int, on: date | None) -> Mapping[str, ActionRuling]:
        """What is said of every action where these bits are set, on that day."""
        return {action: spoken.ruling(bits, on) for action, spoken in self.on_action.items()}

    def routes(self, bits: int) -> tuple[tuple[Pathway, ...], tuple[ReadyPathway, ...]]:
        """The pathways that take the post, the first one first, and those that could not be answered."""
        taken, open_routes = [], []
        for ready, (holds, fails) in zip(self.pathways, self._pathway_bits, strict=True):
            if bits & holds:
                taken.append(ready.pathway)
            elif not bits & fails:
                open_routes.append(ready)
        *special, last = taken
        return tuple(special) or (last,), tuple(open_routes)

    def standing(self, bits: int, on: date | None) -> tuple[list[int], list[ReadyRule], list[ReadyRule]]:
        """Rules in force that apply (by number), that could not be answered, and that do not apply."""
        fired, unsettled, silent = [], [], []
        for number, (holds, fails) in enumerate(self._rule_bits):
            ready = self.rules[number]
            if self._days and not ready.in_force(on):
                continue
            if bits & holds:
                fired.append(number)
            elif bits & fails:
                silent.append(ready)
            else:
                unsettled.append(ready)
        return fired, unsettled, silent


class OnAction:
    """What a pack's rules say of one action, which only the rules that name it can change."""

    def __init__(self, action: str, rules: Sequence[ReadyRule], literals: Sequence[Literal]) -> None:
        self.action = action
        self._rules = [
            (ready, *literal)
            for ready, literal in zip(rules, literals, strict=True)
            if any(named == action for _, named in ready.effects)
        ]
        self.mask = sum({bit for _, *literal in self._rules for bit in literal})
        self._dated = any(ready.rule.from_ or ready.rule.until for ready, *_ in self._rules)
        self._known: dict[tuple[int, date | None], ActionRuling] = {}

    def ruling(self, bits: int, on: date | None) -> ActionRuling:
        """The modality and the rules behind it, where these bits are set."""
        key = (bits & self.mask, on if self._dated else None)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= MOST_PATTERNS:
                self._known.clear()
            rules = [held for held in self._rules if held[0].in_force(on)]
            fired = [ready for ready, holds, _ in rules if bits & holds]
            unsettled = [ready for ready, holds, fails in rules if not bits & (holds | fails)]
            found = self._known[key] = engine.rule_on_actions(fired, unsettled, (self.action,))[self.action]
        return found


class _SeenOnce(dict[Any, Seen]):
    """One comparison as it was met, by the value that was observed."""

    def __init__(self, atom: Atom) -> None:
        super().__init__()
        self.atom = atom

    def __missing__(self, observed: object) -> Seen:
        seen = Seen(self.atom.fact, self.atom.op, self.atom.operand, observed)
        if len(self) < MOST_VALUES:
            self[observed] = seen
        return seen


class _Shown(dict[Any, Fired]):
    """A rule that applies and the comparisons that held, each with the place of its value: its records, by values."""

    def __init__(self, ready: ReadyRule, atoms: Sequence[tuple[_SeenOnce, int]]) -> None:
        super().__init__()
        self.ready, self.atoms = ready, atoms
        places = tuple(dict.fromkeys(place for _, place in atoms))
        self.looked_at: Callable[[tuple[Any, ...]], Any] = itemgetter(*places) if places else lambda values: ()

    def fired(self, values: tuple[Any, ...]) -> Fired:
        """The record of the rule with these values: the very same one for the same values, as long as it is kept."""
        looked_at = self.looked_at(values)
        found = self.get(looked_at)
        if found is None:
            ready, rule = self.ready, self.ready.rule
            seen = tuple([once[values[place]] for once, place in self.atoms])
            found = Fired(rule.id, ready.obligation, ready.number, rule.says, rule.ground, seen)
            if len(self) < MOST_VALUES:
                self[looked_at] = found
        return found


Close = tuple[tuple[str, tuple[tuple[int, Any, _SeenOnce], ...]], ...]
"""Silent rules with a ground, and the scores that could have met each: place of the value, threshold, comparison."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    """All of a ruling but the values: which comparisons are shown, what could have been near, what is not known."""

    actions: Mapping[str, ActionRuling]
    shown: tuple[_Shown, ...]
    close: Close
    unknowns: tuple[Unknown, ...]
    person_why: tuple[str, ...]
    pathways: tuple[str, ...]
    why: str


class Compiled:
    """A pack's rules and pathways, ready to rule fast."""

    def __init__(
        self,
        rules: Sequence[ReadyRule],
        pathways: Sequence[ReadyPathway],
        conditions: Sequence[Condition],
        why: WhyAPerson,
    ) -> None:
        self._matcher = Matcher(conditions)
        self._speaker = Speaker(rules, pathways, self._matcher.literals)
        self._why = why
        self._place = {fact: number for number, fact in enumerate(self._matcher.facts)}
        self._patterns: dict[tuple[int, int], _Pattern] = {}
        self._shown: dict[tuple[int, int], _Shown] = {}
        self._seen: dict[int, _SeenOnce] = {}
        self._asked = {id(ready): _asked(ready.condition) for ready in rules}
        self._asked |= {id(ready): _asked(ready.condition) for ready in pathways}
        self._grounds = {ready.rule.id: self._scores(ready.condition) for ready in rules if ready.rule.ground}
        self._atoms = tuple(tuple(map(self._part, ready.condition.atoms())) for ready in rules)

    def _part(self, atom: Atom) -> tuple[_SeenOnce, int, int]:
        """A comparison of a rule: its record by value, the bit that says that it holds, the place of its fact."""
        bit = self._matcher.bit_of(atom)
        return self._seen.setdefault(bit, _SeenOnce(atom)), bit, self._place[atom.fact]

    def rule(self, facts: Facts, on: date | None, ref: PackRef) -> Ruling | None:
        """The ruling, or None when a fact is not of its kind and the plain way must answer."""
        values = self._matcher.values(facts)
        if values is None:
            return None
        bits = self._matcher.seen(values)
        key = (bits, self._speaker.period(on))
        pattern = self._patterns.get(key) or self._learn(key, facts, on)
        return Ruling(
            pattern.pathways[0],
            pattern.pathways,
            dict(pattern.actions),
            tuple([shown.fired(values) for shown in pattern.shown]),
            bool(pattern.person_why),
            pattern.person_why,
            pattern.unknowns,
            _near(pattern.close, values) if pattern.close else (),
            pattern.why,
            ref,
        )

    def _learn(self, key: tuple[int, int], facts: Facts, on: date | None) -> _Pattern:
        bits = self._matcher.settle(key[0])
        taken, open_routes = self._speaker.routes(bits)
        actions = self._speaker.actions(bits, on)
        fired, unsettled, silent = self._speaker.standing(bits, on)
        pattern = _Pattern(
            actions,
            tuple(self._show(number, bits) for number in fired),
            self._close(silent, facts),
            self._unknowns(unsettled, open_routes, facts),
            self._why(facts, taken, open_routes, actions),
            tuple(pathway.id for pathway in taken),
            taken[0].says,
        )
        if len(self._patterns) >= MOST_PATTERNS:
            self._patterns.clear()
            self._shown.clear()
        self._patterns[key] = pattern
        return pattern

    def _show(self, number: int, bits: int) -> _Shown:
        """The rule with the comparisons that held; one and the same for every pattern in which just these held."""
        held = tuple((once, place) for once, bit, place in self._atoms[number] if bits & bit)
        key = (number, sum({bit for _, bit, _ in self._atoms[number] if bits & bit}))
        return self._shown.setdefault(key, _Shown(self._speaker.rules[number], held))

    def _unknowns(
        self, unsettled: Sequence[ReadyRule], open_routes: Sequence[ReadyPathway], facts: Facts
    ) -> tuple[Unknown, ...]:
        named = [(ready.rule.id, self._asked[id(ready)]) for ready in unsettled]
        named += [(f"pathway {ready.pathway.id}", self._asked[id(ready)]) for ready in open_routes]
        return tuple(Unknown(name, tuple([fact for fact in asked if facts.get(fact) is None])) for name, asked in named)

    def _scores(self, condition: Condition) -> tuple[tuple[int, int, _SeenOnce], ...]:
        """The comparisons of a condition that a slightly higher number would meet."""
        parts = map(self._part, condition.atoms())
        return tuple((place, once.atom.operand, once) for once, _, place in parts if _is_a_score(once.atom))

    def _close(self, silent: Sequence[ReadyRule], facts: Facts) -> Close:
        found = []
        for ready in silent:
            if ready.rule.ground:
                held = self._grounds[ready.rule.id]
                scores = tuple([each for each in held if facts.get(each[2].atom.fact) is not None])
                if scores:
                    found.append((ready.rule.id, scores))
        return tuple(found)


def _is_a_score(atom: Atom) -> bool:
    return atom.op == "gte" and type(atom.operand) is int and KINDS[atom.fact] is int


def _asked(condition: Condition) -> tuple[str, ...]:
    return tuple(dict.fromkeys(atom.fact for atom in condition.atoms()))


def _near(close: Close, values: tuple[Any, ...]) -> tuple[NearMiss, ...]:
    found = []
    for rule, scores in close:
        for place, threshold, once in scores:
            if 0 < threshold - values[place] <= engine.NEAR:
                found.append(NearMiss(rule, once[values[place]]))
                break
    return tuple(found)


__all__ = ["Compiled", "OnAction", "Speaker"]
