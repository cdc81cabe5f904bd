"""A policy pack, loaded and made ready to rule."""

import hashlib
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from importlib.resources import files as package_files
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from fingerpost.policy import conditions, engine, files, strict_yaml
from fingerpost.policy.compiled import Compiled
from fingerpost.policy.conditions import Condition
from fingerpost.policy.engine import ReadyPathway, ReadyRule
from fingerpost.policy.matcher import KINDS
from fingerpost.policy.ruling import ActionRuling, PackRef, Ruling
from fingerpost.policy.strict_yaml import PackError
from fingerpost.policy.vocabulary import ACTIONS, FACTS, MUST_NOT_MISS, SIGNALS

T = TypeVar("T")


@dataclass(frozen=True)
class Pack:
    """One body's policy, ready to rule. Made by ``load``; never changed."""

    folder: Path
    about: files.About
    ref: PackRef
    clauses: Mapping[str, files.Clause]
    params: Mapping[str, files.Param]
    conditions: Mapping[str, Mapping[str, Any]]
    rules: tuple[ReadyRule, ...]
    pathways: tuple[ReadyPathway, ...]
    replies: tuple[files.Reply, ...]
    reasons: files.Reasons
    service: files.Service
    signposts: tuple[files.Signpost, ...]
    actions: Mapping[str, files.ActionNote]
    tensions: tuple[files.Tension, ...]
    ours: Mapping[str, files.Param] = field(default_factory=dict)
    """Under overlays: the parameters that they narrow, as the body itself has them, as ``ours.name``."""

    @property
    def numbers(self) -> Mapping[str, files.Param]:
        """Every parameter that a condition may use."""
        return {**self.params, **self.ours}

    @cached_property
    def rule_by_id(self) -> Mapping[str, ReadyRule]:
        """Rules by their permanent ids."""
        return {ready.rule.id: ready for ready in self.rules}

    @cached_property
    def pathway_by_id(self) -> Mapping[str, files.Pathway]:
        """Pathways by id, in order of precedence."""
        return {ready.pathway.id: ready.pathway for ready in self.pathways}

    def rule(self, facts: Mapping[str, object], at: datetime | None = None) -> Ruling:
        """Rule on the facts as the policy stood at ``at`` (aware; None is undated).

        Facts are the signals (whole percentages) and ``vocabulary.FACTS``; one that is missing or None is unknown.
        """
        standing = self.standing(at.date() if at else None)
        fast = standing._compiled.rule(facts, at.date() if at else None, self.ref)
        return standing.rule_plainly(facts, at) if fast is None else fast

    @cached_property
    def turning_days(self) -> tuple[date, ...]:
        """The days from which a parameter is worth something else, in order."""
        return tuple(sorted({each.until for param in self.numbers.values() for each in param.earlier}))

    def leading(self, pathways: Sequence[str]) -> tuple[str, ...]:
        """Those of a post's pathways that are as dangerous as the gravest of them, in order of precedence."""
        found = [self.pathway_by_id[name] for name in self.pathway_by_id if name in pathways]
        gravest = max((each.danger for each in found), default=0)
        return tuple(each.id for each in found if each.danger == gravest)

    def words_for(self, pathways: Sequence[str]) -> tuple[files.Reply, ...]:
        """The approved words for a post of these pathways, in order of precedence: those of the leading ones only, so
        that nobody is met with the words of something calmer while somebody may be in danger (4.4.1, 4.4.2, 4.6)."""
        order = {name: place for place, name in enumerate(self.leading(pathways))}
        fitting = [
            each
            for each in self.replies
            if set(each.pathways) & set(order) and not (each.alone and set(pathways) - set(each.pathways))
        ]
        return tuple(sorted(fitting, key=lambda each: min(order[name] for name in each.pathways if name in order)))

    def areas_of(self, signpost: files.Signpost) -> tuple[str, ...]:
        """The only areas of its countries in which help is there, by name; none where it serves all of each country."""
        return tuple(area.name for area in self.service.areas if area.id in signpost.areas)

    def standing(self, on: date | None) -> "Pack":
        """The pack with every parameter as it is worth on that day; on a day that is not known, the newest."""
        return self if on is None else self._stood.get(bisect_right(self.turning_days, on), self)

    @cached_property
    def _stood(self) -> Mapping[int, "Pack"]:
        """The pack before each of its turning days, by how many of them had passed."""
        return {number: as_it_stood(self, day) for number, day in enumerate(self.turning_days)}

    @property
    def all_conditions(self) -> tuple[Condition, ...]:
        """The conditions of all rules, then those of all pathways."""
        return *(ready.condition for ready in self.rules), *(ready.condition for ready in self.pathways)

    @cached_property
    def _compiled(self) -> Compiled:
        return Compiled(self.rules, self.pathways, self.all_conditions, self.why_a_person)

    def rule_plainly(self, facts: Mapping[str, object], at: datetime | None = None) -> Ruling:
        """The same ruling, one condition after the other: what ``rule`` means. For packs that rule only rarely."""
        on = at.date() if at else None
        if (standing := self.standing(on)) is not self:
            return standing.rule_plainly(facts, at)
        answers = [(ready, ready.test(facts)) for ready in self.rules if ready.in_force(on)]
        fired = [ready for ready, answer in answers if answer]
        unsettled = [ready for ready, answer in answers if answer is None]
        routes = [(ready, ready.test(facts)) for ready in self.pathways]
        *special, last = (ready.pathway for ready, answer in routes if answer)
        taken = tuple(special) or (last,)
        open_routes = [ready for ready, answer in routes if answer is None]
        actions = engine.rule_on_actions(fired, unsettled)
        person_why = self.why_a_person(facts, taken, open_routes, actions)
        return Ruling(
            pathway=taken[0].id,
            pathways=tuple(pathway.id for pathway in taken),
            actions=actions,
            findings=tuple(engine.fired_by(ready, facts) for ready in fired),
            person=bool(person_why),
            person_why=person_why,
            unknowns=engine.unknowns([*unsettled, *open_routes], facts),
            near=engine.near_misses((ready for ready, answer in answers if answer is False), facts),
            why=taken[0].says,
            pack=self.ref,
        )

    def why_a_person(
        self,
        facts: Mapping[str, object],
        taken: tuple[files.Pathway, ...],
        open_routes: Sequence[ReadyPathway],
        actions: Mapping[str, ActionRuling],
    ) -> tuple[str, ...]:
        """Every reason for which a person must settle a post of these facts; empty when none need to."""
        why = [pathway.says for pathway in taken if pathway.person]
        why += [f"Whether there is {signal} is not known." for signal in MUST_NOT_MISS if facts.get(signal) is None]
        why += [
            f"Whether this is {ready.pathway.title.lower()} is not known."
            for ready in open_routes
            if ready.pathway.person and ready.pathway.id not in MUST_NOT_MISS
        ]
        why += [
            f"The policy asks for {action.replace('_', ' ')} and speaks against it."
            for action, ruling in actions.items()
            if ruling.modality == "conflict"
        ]
        return tuple(why)


def shipped(name: str = "corp-0068") -> Path:
    """The folder of a pack that comes with Fingerpost: in the wheel, or beside a checkout's ``src``."""
    installed = Path(str(package_files("fingerpost"))) / "shipped_packs" / name
    return installed if installed.is_dir() else Path(__file__).resolve().parents[3] / "packs" / name


def load(folder: Path | str) -> Pack:
    """Read and check a pack. Raises ``PackError`` that says which file, what is wrong and what to do."""
    folder = Path(folder)
    if not folder.is_dir():
        raise PackError(f"{folder}: there is no such folder. Give the folder that holds the pack's pack.yaml.")
    about = read_one(folder / "pack.yaml", files.About)
    written = read_one(folder / "rules.yaml", files.Rules)
    bare = Pack(
        folder=folder,
        about=about,
        ref=PackRef(about.ref, about.version, digest(folder)),
        clauses=_by_id(folder / "clauses.yaml", files.Clause),
        params=read_one(folder / "params.yaml", dict[str, files.Param]),
        conditions=written.conditions,
        rules=(),
        pathways=(),
        replies=tuple(read_one(folder / "replies.yaml", list[files.Reply])),
        reasons=read_one(folder / "reasons.yaml", files.Reasons),
        service=read_one(folder / "service.yaml", files.Service),
        signposts=tuple(read_one(folder / "signposts.yaml", list[files.Signpost])),
        actions=_actions(folder),
        tensions=tuple(read_one(folder / "tensions.yaml", list[files.Tension])),
    )
    return make_ready(bare, written.rules)


def make_ready(bare: Pack, rules: list[files.Rule], pathways: Sequence[files.Pathway] | None = None) -> Pack:
    """The pack with these rules, and these pathways or its own, ready to rule. Raises ``PackError``."""
    path = bare.folder / "rules.yaml"
    _refuse_repeats(path, [rule.id for rule in rules])
    _refuse_unknown_overrides(path, rules)
    return replace(bare, rules=tuple(make_rule(bare, rule) for rule in rules), pathways=make_pathways(bare, pathways))


def as_it_stood(pack: Pack, until: date) -> Pack:
    """The pack with every parameter at its value just before ``until``, dates gone: the same reference, other numbers.

    Raises ``PackError`` when an earlier value does not fit a condition that uses it.
    """
    eve = until - timedelta(days=1)
    bare = replace(pack, params=_worth(pack.params, eve), ours=_worth(pack.ours, eve))
    return replace(
        bare,
        rules=tuple(make_rule(bare, ready.rule) for ready in pack.rules),
        pathways=make_pathways(bare, [ready.pathway for ready in pack.pathways]),
    )


def _worth(params: Mapping[str, files.Param], on: date) -> Mapping[str, files.Param]:
    return {name: param.model_copy(update={"value": param.on(on), "earlier": []}) for name, param in params.items()}


def digest(folder: Path) -> str:
    """SHA-256 over the names and bytes of the pack's YAML files, its tests left out."""
    found = hashlib.sha256()
    for path in sorted(folder.glob("*.yaml")):
        held = path.read_bytes().replace(b"\r\n", b"\n")
        found.update(f"{path.name}\0{len(held)}\0".encode() + held)
    return found.hexdigest()


def read_one(path: Path, shape: type[T]) -> T:
    """Read one file of a pack in its shape. Raises ``PackError``."""
    try:
        return TypeAdapter(shape).validate_python(strict_yaml.read(path))
    except ValidationError as bad:
        first = bad.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the file"
        raise PackError(f"{path}: {where}: {first['msg']}. ({bad.error_count()} in all)") from None


Named = TypeVar("Named", files.Clause, files.Pathway)


def _by_id(path: Path, shape: type[Named]) -> Mapping[str, Named]:
    rows: list[Named] = read_one(path, list[shape])  # type: ignore[valid-type]
    _refuse_repeats(path, [row.id for row in rows])
    return {row.id: row for row in rows}


def _refuse_repeats(path: Path, ids: list[str]) -> None:
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            raise PackError(f"{path}: '{name}' is there twice. Ids are permanent names; give one of them another.")
        seen.add(name)


def _refuse_unknown_overrides(path: Path, rules: list[files.Rule]) -> None:
    known = {rule.id for rule in rules}
    for rule in rules:
        for name in rule.overrides:
            if name not in known:
                raise PackError(f"{path}: {rule.id}: overrides '{name}', which is no rule.")


def make_rule(pack: Pack, rule: files.Rule) -> ReadyRule:
    """One rule made ready over the pack's clauses, parameters and named conditions. Raises ``PackError``."""
    path = pack.folder / "rules.yaml"
    where = f"{path}: {rule.id}"
    clause = _clause(rule.clause, pack.clauses, where)
    condition = _condition(rule.when, pack, where)
    effects = tuple((word, action) for said in rule.then for word, action in said.items())
    for _, action in effects:
        if action not in ACTIONS:
            raise PackError(f"{where}: '{action}' is not an action. Use one of {', '.join(ACTIONS)}.")
    return ReadyRule(rule, condition, conditions.compile_test(condition), clause.obligation, clause.number, effects)


def _condition(written: Mapping[str, Any], pack: Pack, where: str) -> conditions.Condition:
    values = {name: param.value for name, param in pack.numbers.items()}
    condition = conditions.parse(dict(written), values, pack.conditions, where)
    for atom in condition.atoms():
        if atom.fact not in SIGNALS and atom.fact not in FACTS:
            raise PackError(f"{where}: '{atom.fact}' is neither a signal nor a fact. Check how it is spelt.")
        _refuse_another_kind(atom, where)
    return condition


KIND_WORDS: Mapping[type, str] = {int: "a whole number", str: "text", bool: "true or false"}
ORDERED = ("gte", "gt", "lte", "lt")


def _refuse_another_kind(atom: conditions.Atom, where: str) -> None:
    """A comparison with what the fact can never be would be false, or no answer, for ever."""
    kind = KINDS[atom.fact]
    operands = atom.operand if atom.op == "in" and isinstance(atom.operand, tuple) else (atom.operand,)
    known = kind is int if atom.op in ORDERED else kind is str if atom.op == "has" else True
    if not known or any(type(operand) is not kind for operand in operands):
        raise PackError(
            f"{where}: '{atom.fact}' is {KIND_WORDS[kind]}, so '{atom.op}: {atom.operand}' can never hold."
            f" Compare it with {KIND_WORDS[kind]}{', by is or in' if kind is not int else ''}."
        )


def _clause(name: str, clauses: Mapping[str, files.Clause], where: str) -> files.Clause:
    if name not in clauses:
        raise PackError(f"{where}: there is no clause '{name}' in clauses.yaml.")
    return clauses[name]


def make_pathways(pack: Pack, written: Sequence[files.Pathway] | None = None) -> tuple[ReadyPathway, ...]:
    """The pathways made ready: those of the pack's file, or these. Raises ``PackError``."""
    path = pack.folder / "pathways.yaml"
    ready = tuple(make_pathway(pack, pathway) for pathway in written or _by_id(path, files.Pathway).values())
    if not ready or ready[-1].test({}) is not True:
        raise PackError(
            f"{path}: the last pathway must take every post, so that none is lost. Give it 'when: {{all: []}}'."
        )
    return ready


def make_pathway(pack: Pack, pathway: files.Pathway) -> ReadyPathway:
    """One pathway made ready over the pack's clauses, parameters and named conditions. Raises ``PackError``."""
    where = f"{pack.folder / 'pathways.yaml'}: {pathway.id}"
    _clause(pathway.clause, pack.clauses, where)
    condition = _condition(pathway.when, pack, where)
    return ReadyPathway(pathway, condition, conditions.compile_test(condition))


def _actions(folder: Path) -> Mapping[str, files.ActionNote]:
    path = folder / "actions.yaml"
    found = read_one(path, dict[str, files.ActionNote])
    for missing in set(ACTIONS) ^ set(found):
        raise PackError(f"{path}: '{missing}' must be there exactly if it is an action of the vocabulary.")
    return found


__all__ = [
    "Pack",
    "as_it_stood",
    "digest",
    "load",
    "make_pathway",
    "make_pathways",
    "make_ready",
    "make_rule",
    "read_one",
    "shipped",
]
