"""How well a pack's examples would notice a mistake: the pack is changed in one small way after another.

A change that makes an example fail is *killed*. One that no example notices *survives*, and shows where an example is
missing. One that changes nothing for any facts at all is *equivalent*, proved by boxes, and does not count.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from fingerpost.policy import boxes
from fingerpost.policy.checking.examples import Example, wrong
from fingerpost.policy.conditions import Condition
from fingerpost.policy.pack import Pack, make_pathways, make_rule

OTHER_WORDS: Mapping[str, tuple[str, ...]] = {
    "must": ("should", "must_not"),
    "should": ("may", "must"),
    "may": ("must",),
    "should_not": ("must_not", "may"),
    "must_not": ("should_not", "may"),
}
OTHER_OPS: Mapping[str, str] = {"gte": "gt", "gt": "gte", "lte": "lt", "lt": "lte"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One small change: what it is in words, and the pack that has it. ``touched`` names the rules that differ."""

    what: str
    pack: Pack
    touched: frozenset[str]
    pathways: bool = False


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
    for mutant in mutants(pack):
        if _noticed(pack, mutant, examples):
            killed += 1
        elif _same_everywhere(pack, mutant):
            equivalent += 1
        else:
            survived.append(mutant.what)
    return Score(killed, equivalent, tuple(survived))


def by_rule(pack: Pack, examples: Sequence[Example]) -> Mapping[str, tuple[int, int]]:
    """For each rule the mutants of itself that the examples kill, and all that could be noticed."""
    found: dict[str, tuple[int, int]] = {}
    for mutant in _rule_mutants(pack):
        (rule,) = mutant.touched
        killed = _noticed(pack, mutant, examples)
        if killed or not _same_everywhere(pack, mutant):
            before = found.get(rule, (0, 0))
            found[rule] = (before[0] + killed, before[1] + 1)
    return found


def _noticed(pack: Pack, mutant: Mutant, examples: Sequence[Example]) -> bool:
    changed = [(pack.rule_by_id[name], mutant.pack.rule_by_id[name]) for name in mutant.touched]
    for example in examples:
        matters = mutant.pathways or any(
            before.test(example.facts) is not (now := after.test(example.facts))
            or (now is not False and (before.effects, before.rule) != (after.effects, after.rule))
            for before, after in changed
        )
        if matters and wrong(mutant.pack.rule_plainly(example.facts, example.at), example.case):
            return True
    return False


def _same_everywhere(pack: Pack, mutant: Mutant) -> bool:
    if mutant.pathways:
        pairs = [
            (before.condition, after.condition)
            for before, after in zip(pack.pathways, mutant.pack.pathways, strict=True)
        ]
        return all(_equal(before, after) for before, after in pairs)
    return all(
        pack.rule_by_id[name].rule.then == mutant.pack.rule_by_id[name].rule.then
        and pack.rule_by_id[name].rule.overrides == mutant.pack.rule_by_id[name].rule.overrides
        and pack.rule_by_id[name].rule.closes == mutant.pack.rule_by_id[name].rule.closes
        and _equal(pack.rule_by_id[name].condition, mutant.pack.rule_by_id[name].condition)
        for name in mutant.touched
    )


def _equal(one: Condition, other: Condition) -> bool:
    if one == other:
        return True
    these, those = boxes.boxes(one), boxes.boxes(other)
    return not any(boxes.subtract(these, those)) and not any(boxes.subtract(those, these))


def mutants(pack: Pack) -> Iterator[Mutant]:
    """Every small change that is tried."""
    yield from _rule_mutants(pack)
    yield from _named_mutants(pack)
    yield from _param_mutants(pack)
    yield from _pathway_mutants(pack)


def _rule_mutants(pack: Pack) -> Iterator[Mutant]:
    for ready in pack.rules:
        rule = ready.rule
        changes: list[tuple[str, dict[str, Any]]] = [(what, {"when": when}) for what, when in changed(rule.when)]
        for number, said in enumerate(rule.then):
            rest = [*rule.then[:number], *rule.then[number + 1 :]]
            ((word, action),) = said.items()
            changes.append((f"no longer says {word} {action}", {"then": rest}))
            changes += [
                (f"says {other} {action}, not {word}", {"then": [*rest, {other: action}]})
                for other in OTHER_WORDS[word]
            ]
        changes += [
            (f"no longer overrides {name}", {"overrides": [one for one in rule.overrides if one != name]})
            for name in rule.overrides
        ]
        if rule.closes:
            changes.append(("no longer closes", {"closes": False}))
        for what, change in changes:
            yield _with_rules(pack, f"{rule.id}: {what}", {rule.id: rule.model_copy(update=change)})


def _with_rules(pack: Pack, what: str, new: Mapping[str, Any]) -> Mutant:
    made = {name: make_rule(pack, rule) for name, rule in new.items()}
    rules = tuple(made.get(ready.rule.id, ready) for ready in pack.rules)
    return Mutant(what, replace(pack, rules=rules), frozenset(made))


def _remade(pack: Pack, what: str, bare: Pack) -> Mutant:
    """All rules made again over changed parameters or named conditions."""
    rules = tuple(make_rule(bare, ready.rule) for ready in pack.rules)
    touched = frozenset(
        new.rule.id for old, new in zip(pack.rules, rules, strict=True) if old.condition != new.condition
    )
    return Mutant(what, replace(bare, rules=rules), touched)


def _named_mutants(pack: Pack) -> Iterator[Mutant]:
    for name, written in pack.conditions.items():
        for what, when in changed(written):
            yield _remade(pack, f"condition {name}: {what}", replace(pack, conditions={**pack.conditions, name: when}))


def _param_mutants(pack: Pack) -> Iterator[Mutant]:
    for name, param in pack.params.items():
        if isinstance(param.value, int):
            for value in (param.value - 1, param.value + 1):
                params = {**pack.params, name: param.model_copy(update={"value": value})}
                mutant = _remade(pack, f"parameter {name}: {value}, not {param.value}", replace(pack, params=params))
                yield replace(mutant, pack=replace(mutant.pack, pathways=make_pathways(mutant.pack)), pathways=True)


def _pathway_mutants(pack: Pack) -> Iterator[Mutant]:
    for number, ready in enumerate(pack.pathways[:-1]):
        for what, when in changed(ready.pathway.when):
            pathway = ready.pathway.model_copy(update={"when": when})
            made = make_pathways(pack, [one.pathway if one is not ready else pathway for one in pack.pathways])
            yield Mutant(f"pathway {pathway.id}: {what}", replace(pack, pathways=made), frozenset(), pathways=True)
        if number:
            order = [one.pathway for one in pack.pathways]
            order[number - 1], order[number] = order[number], order[number - 1]
            what = f"pathway {ready.pathway.id}: before {pack.pathways[number - 1].pathway.id}"
            yield Mutant(what, replace(pack, pathways=make_pathways(pack, order)), frozenset(), pathways=True)


def changed(written: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every small change of a condition, as the pack writes it, with what it is in words."""
    ((key, value),) = written.items()
    if key in ("all", "any"):
        for number, part in enumerate(value):
            if len(value) > 1:
                yield f"without {_short(part)}", {key: [*value[:number], *value[number + 1 :]]}
            for what, new in changed(part):
                yield what, {key: [*value[:number], new, *value[number + 1 :]]}
        if len(value) > 1:
            yield f"{'any' if key == 'all' else 'all'} of them", {"any" if key == "all" else "all": value}
    elif key == "not":
        yield "not turned round", dict(value)
        for what, new in changed(value):
            yield what, {"not": new}
    elif key != "use":
        yield from _changed_comparison(key, value)


def _changed_comparison(fact: str, tests: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for op, operand in tests.items():
        rest = {name: held for name, held in tests.items() if name != op}
        if op in OTHER_OPS:
            yield f"{fact} {OTHER_OPS[op]} {operand}", {fact: {**rest, OTHER_OPS[op]: operand}}
        if isinstance(operand, bool):
            yield f"{fact} is {not operand}", {fact: {**rest, op: not operand}}
        elif isinstance(operand, int):
            yield f"{fact} {op} {operand + 1}", {fact: {**rest, op: operand + 1}}
            yield f"{fact} {op} {operand - 1}", {fact: {**rest, op: operand - 1}}


def _short(part: Mapping[str, Any]) -> str:
    ((key, value),) = part.items()
    return f"{key} {value}" if key == "use" else key
