"""What carries each clause: rules, examples, mutants killed, and what was seen in real work."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fingerpost.policy.checking import mutation
from fingerpost.policy.checking.examples import Example
from fingerpost.policy.pack import Pack


@dataclass(frozen=True, slots=True)
class Row:
    """One clause. ``examples`` counts those that meet one of its rules; ``killed`` and ``mutants`` are None when not
    asked for; ``live`` counts stored readings in which one of its rules applied, None when there are none to ask."""

    clause: str
    number: str
    obligation: str
    disposition: str
    served_by: tuple[str, ...]
    rules: tuple[str, ...]
    examples: int
    killed: int | None = None
    mutants: int | None = None
    live: int | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """The whole table, in the order of the pack's clauses."""

    rows: tuple[Row, ...]

    @property
    def by_disposition(self) -> dict[str, int]:
        """How many clauses have each disposition."""
        kinds = dict.fromkeys(row.disposition for row in self.rows)
        return {kind: sum(row.disposition == kind for row in self.rows) for kind in kinds}

    @property
    def obligations(self) -> frozenset[str]:
        """Every obligation that some clause carries."""
        return frozenset(row.obligation for row in self.rows)


def cover(
    pack: Pack, examples: Sequence[Example], *, mutate: bool = False, live: Mapping[str, int] | None = None
) -> Coverage:
    """Work the table out. ``live`` maps rules to how many stored readings they applied in."""
    rules_of: dict[str, list[str]] = {name: [] for name in pack.clauses}
    for ready in pack.rules:
        rules_of[ready.rule.clause].append(ready.rule.id)
    met = [{fired.rule for fired in pack.rule(example.facts, example.at).findings} for example in examples]
    tried = mutation.by_rule(pack, examples) if mutate else None
    return Coverage(tuple(_row(pack, name, rules_of[name], met, tried, live) for name in pack.clauses))


def _row(
    pack: Pack,
    name: str,
    rules: Sequence[str],
    met: Sequence[set[str]],
    tried: Mapping[str, tuple[int, int]] | None,
    live: Mapping[str, int] | None,
) -> Row:
    clause = pack.clauses[name]
    pathways = [f"pathway:{one.pathway.id}" for one in pack.pathways if one.pathway.clause == name]
    named = [f"rule:{rule}" for rule in rules]
    sums = [tried.get(rule, (0, 0)) for rule in rules] if tried is not None else None
    return Row(
        clause=name,
        number=clause.number,
        obligation=clause.obligation,
        disposition=clause.disposition,
        served_by=tuple(dict.fromkeys([*clause.served_by, *named, *pathways])),
        rules=tuple(rules),
        examples=sum(not fired.isdisjoint(rules) for fired in met),
        killed=sum(one for one, _ in sums) if sums is not None else None,
        mutants=sum(both for _, both in sums) if sums is not None else None,
        live=sum(live.get(rule, 0) for rule in rules) if live is not None else None,
    )
