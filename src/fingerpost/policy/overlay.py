"""Another body's requirements laid over a pack: the most restrictive holds, field by field (4.8).

Prohibitions and duties are united, thresholds are narrowed in the direction that each parameter declares, and nothing
that an overlay says can permit, or make a duty of, an act against the public that the body's own policy does not:
*restrictive* narrows what the body and its staff may do, and never means harsher on the public. The result does not
depend on the order of the overlays, nor on how often one is laid.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from fingerpost.policy import files
from fingerpost.policy.both_numbers import BothNumbers
from fingerpost.policy.files import Identifier, Part
from fingerpost.policy.pack import Pack, make_ready, read_one
from fingerpost.policy.strict_yaml import PackError


class About(Part):
    """Whose requirements these are, and whether anybody has checked them against their source."""

    id: Identifier
    name: str
    kind: Literal["partner", "professional"]
    source: str
    verified_on: date | None = None
    verified: bool
    applies_to: str


class Guidance(Part):
    """One thing that the other body says, in our words, for people to read."""

    id: Identifier
    says: str
    modality: files.Modality
    verified: bool


class Overlay(Part):
    """One overlay file."""

    overlay: About
    params: dict[str, files.Param] = Field(default_factory=dict)
    clauses: list[files.Clause] = Field(default_factory=list)
    rules: files.Rules = files.Rules(rules=[])
    guidance: list[Guidance] = Field(default_factory=list)


def available(folder: Path) -> dict[str, Path]:
    """The overlays that come with a pack, by id."""
    return {file.stem: file for file in sorted((folder / "overlays").glob("*.yaml"))}


def read(file: Path) -> Overlay:
    """Read one overlay. Raises ``PackError``."""
    found: Overlay = read_one(file, Overlay)
    if found.overlay.id != file.stem:
        raise PackError(
            f"{file}: the overlay calls itself '{found.overlay.id}'. Its id and its file's name must agree."
        )
    return found


def lay(pack: Pack, overlays: Sequence[Path]) -> Pack:
    """The pack with the overlays laid over it. Raises ``PackError`` where a direction is undeclared or disagrees."""
    if pack.ref.overlays:
        raise PackError(f"{pack.ref.ref} has overlays over it already. Lay all of them at once over the bare pack.")
    laid = {file.stem: (file, read(file)) for file in sorted(overlays, key=lambda file: file.stem)}
    clauses, conditions = dict(pack.clauses), dict(pack.conditions)
    for file, overlay in laid.values():
        _unite(clauses, {clause.id: clause for clause in overlay.clauses}, file, "clause")
        _unite(conditions, overlay.rules.conditions, file, "named condition")
    params = _narrowed(pack.params, laid.values())
    moved = {name: ours for name, ours in pack.params.items() if params[name] != ours}
    numbers = BothNumbers(moved, pack.conditions)
    rules = _overriding_halves([each for ready in pack.rules for each in numbers.rules(ready.rule)])
    for file, overlay in laid.values():
        rules += [_own(rule, overlay.overlay.id, file) for rule in overlay.rules.rules]
    bare = replace(
        pack, clauses=clauses, params=params, ours=numbers.params, conditions=conditions, ref=_ref(pack, laid.values())
    )
    return make_ready(bare, rules, [numbers.pathway(ready.pathway) for ready in pack.pathways])


def _overriding_halves(rules: list[files.Rule]) -> list[files.Rule]:
    """A rule that overrides another overrides both its halves."""
    halves = {rule.half_of: rule.id for rule in rules if rule.half_of}
    return [
        rule.model_copy(
            update={"overrides": [*rule.overrides, *(halves[name] for name in rule.overrides if name in halves)]}
        )
        for rule in rules
    ]


def _unite(known: dict[str, Any], more: Mapping[str, Any], file: Path, what: str) -> None:
    for name, value in more.items():
        if known.setdefault(name, value) != value:
            raise PackError(
                f"{file}: the {what} '{name}' is known already and says something else. Give it another id."
            )


def _own(rule: files.Rule, overlay: str, file: Path) -> files.Rule:
    if rule.ground or rule.overrides:
        raise PackError(f"{file}: {rule.id}: an overlay may not find a ground or override a rule; it can only narrow.")
    return rule.model_copy(update={"id": f"{overlay}.{rule.id}", "overlay": overlay})


NARROWER: Mapping[str, Callable[[Any, Any], Any]] = {
    "lower": min,
    "higher": max,
    "union": lambda one, other: sorted({*one, *other}),
    "intersection": lambda one, other: sorted({*one} & {*other}),
}


def _narrowed(params: Mapping[str, files.Param], laid: Iterable[tuple[Path, Overlay]]) -> Mapping[str, files.Param]:
    found = dict(params)
    for file, overlay in laid:
        for name, param in overlay.params.items():
            if name not in found:
                raise PackError(
                    f"{file}: the pack has no parameter '{name}', so nobody can tell which way is stricter."
                )
            ours = found[name]
            if (ours.stricter, ours.unit) != (param.stricter, param.unit):
                raise PackError(
                    f"{file}: '{name}' is stricter {param.stricter} in {param.unit} here, but {ours.stricter} in"
                    f" {ours.unit} in the pack. The two bodies must agree before either can be held to it."
                )
            found[name] = _narrower(ours, param)
    return found


def _narrower(ours: files.Param, theirs: files.Param) -> files.Param:
    """The narrower of the two on every day: each day on which either changes is one on which what holds may change."""
    narrower = NARROWER[ours.stricter]
    days = sorted({each.until for each in (*ours.earlier, *theirs.earlier)})
    eves = [(until, until - timedelta(days=1)) for until in days]
    reasons = {each.until: each.reason for each in (*theirs.earlier, *ours.earlier)}
    earlier = [
        files.Earlier(until=until, value=narrower(ours.on(eve), theirs.on(eve)), reason=reasons[until])
        for until, eve in eves
    ]
    return ours.model_copy(update={"value": narrower(ours.value, theirs.value), "earlier": earlier})


def _ref(pack: Pack, laid: Iterable[tuple[Path, Overlay]]) -> Any:
    """The pack's reference with every overlay's digest in it, in one order."""
    named = sorted(
        (overlay.overlay.id, hashlib.sha256(file.read_bytes().replace(b"\r\n", b"\n")).hexdigest())
        for file, overlay in laid
    )
    if not named:
        return pack.ref
    mixed = hashlib.sha256(pack.ref.digest.encode() + "".join(f"\0{name}\0{digest}" for name, digest in named).encode())
    return replace(pack.ref, digest=mixed.hexdigest(), overlays=tuple(name for name, _ in named))
