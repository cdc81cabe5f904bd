"""A pack's own examples: facts, and what the policy is to say of them, named as sentences. They are its tests."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from pydantic import Field, TypeAdapter, ValidationError

from fingerpost.policy import strict_yaml
from fingerpost.policy.files import Part
from fingerpost.policy.pack import Pack
from fingerpost.policy.ruling import ActionRuling, Ruling
from fingerpost.policy.strict_yaml import PackError
from fingerpost.policy.vocabulary import FACTS, SIGNALS


class Usually(Part):
    """What a fact is in every example that does not say otherwise, and on which day it all happens, if that matters."""

    signals: int
    facts: dict[str, Any]
    at: date | None = None


class Case(Part):
    """One example.

    ``closed`` names all the actions that no person may open. ``cites`` says which rules an action's ruling rests on,
    all of them, in any order. ``at`` is the day on which it happens, for rules with dates. ``todo`` says why the
    example does not hold yet; such a case is reported and fails nothing.
    """

    name: str
    given: dict[str, Any]
    pathway: str | None = None
    expect: dict[str, str] = Field(default_factory=dict)
    because: list[str] = Field(default_factory=list)
    cites: dict[str, list[str]] = Field(default_factory=dict)
    closed: list[str] | None = None
    not_because: list[str] = Field(default_factory=list)
    person: bool | None = None
    at: date | None = None
    todo: str | None = None


class Examples(Part):
    """One file of examples."""

    usually: Usually
    cases: list[Case]


@dataclass(frozen=True, slots=True)
class Example:
    """One example with all its facts, the file it stands in, and its moment (None when no date matters)."""

    file: Path
    case: Case
    facts: Mapping[str, Any]
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """As much of a ruling as an example can look at: ``rules`` are those that apply."""

    rules: Set[str]
    actions: Mapping[str, ActionRuling]
    pathway: str
    person: bool


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that does not hold: every way in which it does not, in plain words."""

    example: Example
    told: tuple[str, ...]


def read(folder: Path) -> list[Example]:
    """Every example of a pack, in the order of its files. Raises ``PackError``."""
    return [example for file in sorted((folder / "tests").glob("*.yaml")) for example in _of_file(file)]


def _of_file(file: Path) -> Iterator[Example]:
    try:
        written = TypeAdapter(Examples).validate_python(strict_yaml.read(file))
    except ValidationError as bad:
        first = bad.errors()[0]
        raise PackError(f"{file}: {'.'.join(map(str, first['loc']))}: {first['msg']}.") from None
    usual = dict.fromkeys(SIGNALS, written.usually.signals) | written.usually.facts
    for case in written.cases:
        for name in (*written.usually.facts, *case.given):
            if name not in SIGNALS and name not in FACTS:
                raise PackError(f"{file}: {case.name}: '{name}' is neither a signal nor a fact. Check how it is spelt.")
        day = case.at or written.usually.at
        yield Example(file, case, usual | case.given, datetime.combine(day, time(12), UTC) if day else None)


def failing(pack: Pack, examples: Sequence[Example]) -> list[Failure]:
    """The examples that do not hold under the pack, todos left out."""
    found = (Failure(example, wrong(told(pack.rule(example.facts, example.at)), example.case)) for example in examples)
    return [failure for failure in found if failure.told and not failure.example.case.todo]


def done_todos(pack: Pack, examples: Sequence[Example]) -> list[Example]:
    """Examples marked as not holding yet that do hold: the mark can go."""
    return [one for one in examples if one.case.todo and not wrong(told(pack.rule(one.facts, one.at)), one.case)]


def told(ruling: Ruling) -> Told:
    """As much of the ruling as an example can look at."""
    return Told({finding.rule for finding in ruling.findings}, ruling.actions, ruling.pathway, ruling.person)


def wrong(ruling: Told, case: Case) -> tuple[str, ...]:
    """Every way in which the ruling is not what the example says, in plain words; nothing when it holds."""
    said = [
        f"{action} is {ruling.actions[action].modality}, not {modality}"
        if action in ruling.actions
        else f"there is no action '{action}'"
        for action, modality in case.expect.items()
        if action not in ruling.actions or ruling.actions[action].modality != modality
    ]
    if case.pathway not in (None, ruling.pathway):
        said.append(f"the pathway is {ruling.pathway}, not {case.pathway}")
    if case.person not in (None, ruling.person):
        said.append("a person must settle it" if ruling.person else "no person needs to settle it")
    said += [f"{rule} does not apply" for rule in case.because if rule not in ruling.rules]
    said += [f"{rule} applies" for rule in case.not_because if rule in ruling.rules]
    closed = sorted(action for action, said_of in ruling.actions.items() if said_of.closed)
    if case.closed is not None and closed != sorted(case.closed):
        said.append(f"closed to everybody are {', '.join(closed) or 'none'}, not {', '.join(case.closed) or 'none'}")
    for action, rules in case.cites.items():
        cited = ruling.actions[action].because if action in ruling.actions else ()
        if sorted(cited) != sorted(rules):
            said.append(f"{action} rests on {', '.join(cited) or 'nothing'}, not on {', '.join(rules) or 'nothing'}")
    return tuple(said)


def one_sided(pack: Pack, examples: Sequence[Example]) -> list[str]:
    """Rules that no example meets, or that every example meets: nothing would notice if they were wrong."""
    met = [{finding.rule for finding in pack.rule(example.facts, example.at).findings} for example in examples]
    return [rule for rule in pack.rule_by_id if not 0 < sum(rule in fired for fired in met) < len(met)]
