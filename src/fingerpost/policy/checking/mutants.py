"""Every small change of a pack that somebody could make by mistake."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from fingerpost.policy.files import Rule
from fingerpost.policy.pack import Pack, make_pathway, make_rule

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
    """One small change: what it is in words, and the pack that has it. What it leaves alone is the very same object."""

    what: str
    pack: Pack


def mutants(pack: Pack) -> Iterator[Mutant]:
    """Every small change that is tried."""
    for number in range(len(pack.rules)):
        yield from rule_mutants(pack, number)
    yield from _named_mutants(pack)
    yield from _param_mutants(pack)
    yield from _pathway_mutants(pack)


def rule_mutants(pack: Pack, number: int) -> Iterator[Mutant]:
    """Every small change of one of the pack's rules."""
    rule = pack.rules[number].rule
    for what, change in _changes(rule):
        made = make_rule(pack, rule.model_copy(update=change))
        rules = (*pack.rules[:number], made, *pack.rules[number + 1 :])
        yield Mutant(f"{rule.id}: {what}", replace(pack, rules=rules))


def _changes(rule: Rule) -> Iterator[tuple[str, dict[str, Any]]]:
    for what, when in changed(rule.when):
        yield what, {"when": when}
    for number, said in enumerate(rule.then):
        rest = [*rule.then[:number], *rule.then[number + 1 :]]
        ((word, action),) = said.items()
        yield f"no longer says {word} {action}", {"then": rest}
        for other in OTHER_WORDS[word]:
            yield f"says {other} {action}, not {word}", {"then": [*rest, {other: action}]}
    for name in rule.overrides:
        yield f"no longer overrides {name}", {"overrides": [one for one in rule.overrides if one != name]}
    if rule.closes:
        yield "no longer closes", {"closes": False}


def _named_mutants(pack: Pack) -> Iterator[Mutant]:
    for name, written in pack.conditions.items():
        for what, when in changed(written):
            bare = replace(pack, conditions={**pack.conditions, name: when})
            yield Mutant(f"condition {name}: {what}", _remade(bare, name))


def _param_mutants(pack: Pack) -> Iterator[Mutant]:
    for name, param in pack.params.items():
        if isinstance(param.value, int):
            for value in (param.value - 1, param.value + 1):
                bare = replace(pack, params={**pack.params, name: param.model_copy(update={"value": value})})
                yield Mutant(f"parameter {name}: {value}, not {param.value}", _remade(bare, f"${name}"))


def _remade(bare: Pack, name: str) -> Pack:
    """The pack with those rules and pathways made again that stand on the parameter or condition of this name."""
    rules = (make_rule(bare, ready.rule) if _stands_on(name, ready.rule.when, bare) else ready for ready in bare.rules)
    pathways = (
        make_pathway(bare, ready.pathway) if _stands_on(name, ready.pathway.when, bare) else ready
        for ready in bare.pathways
    )
    return replace(bare, rules=tuple(rules), pathways=tuple(pathways))


def _stands_on(name: str, written: Mapping[str, Any], pack: Pack) -> bool:
    """Whether a condition, as the pack writes it, compares with ``$parameter`` or uses the named condition."""
    ((key, value),) = written.items()
    if key in ("all", "any"):
        return any(_stands_on(name, part, pack) for part in value)
    if key == "not":
        return _stands_on(name, value, pack)
    if key == "use":
        return name == value or _stands_on(name, pack.conditions[value], pack)
    return name in value.values()


def _pathway_mutants(pack: Pack) -> Iterator[Mutant]:
    for number, ready in enumerate(pack.pathways[:-1]):
        before, after = pack.pathways[:number], pack.pathways[number + 1 :]
        for what, when in changed(ready.pathway.when):
            made = make_pathway(pack, ready.pathway.model_copy(update={"when": when}))
            yield Mutant(f"pathway {ready.pathway.id}: {what}", replace(pack, pathways=(*before, made, *after)))
        if number:
            *first, other = before
            what = f"pathway {ready.pathway.id}: before {other.pathway.id}"
            yield Mutant(what, replace(pack, pathways=(*first, ready, other, *after)))


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


__all__ = ["Mutant", "changed", "mutants", "rule_mutants"]
