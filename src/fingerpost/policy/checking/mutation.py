"""How well a pack's examples would notice a mistake: the pack is changed in one small way after another.

A change that makes an example fail is *killed*. One that no example notices *survives*, and shows where an example is
missing. One that changes nothing for any facts at all is *equivalent*, proved by boxes, and does not count.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fingerpost.policy import boxes, engine
from fingerpost.policy.checking.examples import Example, Told, told, wrong
from fingerpost.policy.checking.mutants import Mutant, mutants, rule_mutants
from fingerpost.policy.conditions import Answer, Condition
from fingerpost.policy.engine import ReadyPathway, ReadyRule
from fingerpost.policy.pack import Pack

Ready = ReadyRule | ReadyPathway
Pairs = Sequence[tuple[Ready, Ready]]
"""What a mutant changes: rules and pathways as they are, and what stands in their place."""


@dataclass(frozen=True, slots=True)
class Score:
    """What became of the mutants."""

    killed: int
    equivalent: int
    survived: tuple[str, ...]

    @property
    def percent(self) -> float:
        """The share of mutants that could be noticed and were."""
        counted = self.killed + len(self.survived)
        return 100.0 * self.killed / counted if counted else 0.0


def score(pack: Pack, examples: Sequence[Example]) -> Score:
    """Try every mutant on every example that it could matter to."""
    killed, equivalent, survived = 0, 0, []
    answered = _answered(pack, examples)
    for mutant in mutants(pack):
        pairs = _changes(pack, mutant)
        if any(each.notices(mutant, pairs) for each in answered):
            killed += 1
        elif _same_everywhere(pairs):
            equivalent += 1
        else:
            survived.append(mutant.what)
    return Score(killed, equivalent, tuple(survived))


def by_rule(pack: Pack, examples: Sequence[Example]) -> Mapping[str, tuple[int, int]]:
    """For each rule the mutants of itself that the examples kill, and all that could be noticed."""
    found: dict[str, tuple[int, int]] = {}
    answered = _answered(pack, examples)
    for number, name in enumerate(pack.rule_by_id):
        for mutant in rule_mutants(pack, number):
            pairs = _changes(pack, mutant)
            killed = any(each.notices(mutant, pairs) for each in answered)
            if killed or not _same_everywhere(pairs):
                before = found.get(name, (0, 0))
                found[name] = (before[0] + killed, before[1] + 1)
    return found


def _answered(pack: Pack, examples: Sequence[Example]) -> list["_Answered"]:
    """The examples that can notice something: one that fails already, or is still to do, cannot."""
    answered = [_Answered(pack, example) for example in examples]
    return [each for each in answered if each.holds]


def _changes(pack: Pack, mutant: Mutant) -> Pairs:
    before: Sequence[Ready] = (*pack.rules, *pack.pathways)
    after: Sequence[Ready] = (*mutant.pack.rules, *mutant.pack.pathways)
    return [(one, other) for one, other in zip(before, after, strict=True) if one is not other]


def _same_everywhere(pairs: Pairs) -> bool:
    return all(_meaning(one) == _meaning(other) and _equal(one.condition, other.condition) for one, other in pairs)


def _meaning(ready: Ready) -> tuple[object, ...]:
    """What follows where the condition holds."""
    if isinstance(ready, ReadyPathway):
        return (ready.pathway.id,)
    return ready.effects, ready.rule.overrides, ready.rule.closes


def _equal(one: Condition, other: Condition) -> bool:
    if one == other:
        return True
    these, those = boxes.boxes(one), boxes.boxes(other)
    return not any(boxes.subtract(these, those)) and not any(boxes.subtract(those, these))


class _Answered:
    """An example with the answers of all the pack's conditions, so that a mutant is asked only for what it changes."""

    def __init__(self, pack: Pack, example: Example) -> None:
        self._case, self._facts, self._at = example.case, example.facts, example.at
        on = example.at.date() if example.at else None
        self._not_in_force = {ready.rule.id for ready in pack.rules if not ready.in_force(on)}
        asked: Sequence[Ready] = (*pack.rules, *pack.pathways)
        self._known = {id(ready): self._ask(ready) for ready in asked}
        self._actions = engine.rule_on_actions(*self._standing(pack.rules))

        self._earlier = pack.standing(on) is not pack
        self.holds = not self._wrong(pack, ())

    def notices(self, mutant: Mutant, pairs: Pairs) -> bool:
        """Whether the example fails under the mutant. Only for what changes the ruling is it ruled on again."""
        return (self._earlier or any(self._differs(*pair) for pair in pairs)) and self._wrong(mutant.pack, pairs)

    def _wrong(self, pack: Pack, pairs: Pairs) -> bool:
        """Whether the example fails. On a day on which a parameter was worth something else all is ruled on again."""
        ruling = told(pack.rule_plainly(self._facts, self._at)) if self._earlier else self._told(pack, pairs)
        return bool(wrong(ruling, self._case))

    def _differs(self, one: Ready, other: Ready) -> bool:
        answer = self._known[id(one)]
        return answer is not self._answer(other) or (answer is not False and _meaning(one) != _meaning(other))

    def _told(self, pack: Pack, pairs: Pairs) -> Told:
        fired, unsettled = self._standing(pack.rules)
        rules = [ready for pair in pairs for ready in pair if isinstance(ready, ReadyRule)]
        touched = {action for ready in rules for _, action in ready.effects}
        actions = {**self._actions, **engine.rule_on_actions(fired, unsettled, tuple(touched))}
        routes = [(ready, self._answer(ready)) for ready in pack.pathways]
        *special, last = (ready.pathway for ready, answer in routes if answer)
        taken = tuple(special) or (last,)
        open_routes = [ready for ready, answer in routes if answer is None]
        person = bool(pack.why_a_person(self._facts, taken, open_routes, actions))
        return Told({ready.rule.id for ready in fired}, actions, taken[0].id, person)

    def _standing(self, rules: Sequence[ReadyRule]) -> tuple[list[ReadyRule], list[ReadyRule]]:
        """The rules that apply, and those that could not be answered."""
        answers = [(ready, self._answer(ready)) for ready in rules]
        return [one for one, answer in answers if answer], [one for one, answer in answers if answer is None]

    def _answer(self, ready: Ready) -> Answer:
        return self._known[id(ready)] if id(ready) in self._known else self._ask(ready)

    def _ask(self, ready: Ready) -> Answer:
        """The answer of the condition; a rule that is not in force does not apply."""
        if isinstance(ready, ReadyRule) and ready.rule.id in self._not_in_force:
            return False
        return ready.test(self._facts)
