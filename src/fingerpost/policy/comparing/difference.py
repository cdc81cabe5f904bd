"""What is different between two packs, field by field, with facts that show each difference at work.

A rule or pathway that was given another id is a removal and an addition: ids are permanent names. *Stricter* and
*looser* speak of the room left to the body and its staff (4.8); *harsher* and *milder* of acts against the public.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fingerpost.policy.comparing.change import Change, of_threshold
from fingerpost.policy.comparing.rules import of_pathways, of_rules
from fingerpost.policy.files import Part
from fingerpost.policy.pack import Pack
from fingerpost.policy.ruling import PackRef

PARTS = (
    "pack",
    "parameters",
    "rules",
    "pathways",
    "clauses",
    "actions",
    "replies",
    "reasons",
    "service",
    "signposts",
    "tensions",
)
"""What is compared, in this order."""

WORDS_CUT = 80


@dataclass(frozen=True, slots=True)
class Difference:
    """Every change from ``old`` to ``new``. False when there is none."""

    old: PackRef
    new: PackRef
    changes: tuple[Change, ...]

    def __bool__(self) -> bool:
        return bool(self.changes)

    def of(self, part: str) -> tuple[Change, ...]:
        """The changes of one of ``PARTS``."""
        return tuple(change for change in self.changes if change.part == part)

    def to_dict(self) -> dict[str, Any]:
        """The difference as JSON, for ``--json``."""
        return {
            "old": {"ref": self.old.ref, "version": self.old.version, "digest": self.old.digest},
            "new": {"ref": self.new.ref, "version": self.new.version, "digest": self.new.digest},
            "changes": [change.to_dict() for change in self.changes],
        }

    def lines(self) -> list[str]:
        """The difference in plain English."""
        if not self.changes:
            return ["The two packs say the same."]
        said = []
        for part in dict.fromkeys(change.part for change in self.changes):
            said.append(f"{part.capitalize()}:")
            said += [f"  {line}" for change in self.of(part) for line in change.lines()]
        return said


def difference(a: Pack, b: Pack) -> Difference:
    """What changes when ``b`` takes the place of ``a``."""
    return Difference(a.ref, b.ref, tuple(_changes(a, b)))


def _changes(a: Pack, b: Pack) -> Iterator[Change]:
    yield from of_part("pack", "pack", a.about, b.about)
    if a.ref.overlays != b.ref.overlays:
        was, now = list(a.ref.overlays), list(b.ref.overlays)
        told = f"overlays were {_short(was) or 'none'}, are {_short(now) or 'none'}"
        yield Change("pack", "overlays", "changed", told, was, now)
    yield from _of_params(a, b)
    yield from of_rules(a, b)
    yield from of_pathways(a, b)
    yield from of_rows("clauses", a.clauses, b.clauses)
    yield from of_rows("actions", a.actions, b.actions, _of_action)
    for part, old, new in _named_rows(a, b):
        yield from of_rows(part, old, new)
    yield from of_part("reasons", "statement", a.reasons, b.reasons, without=("grounds",))
    yield from of_part("service", "desk", a.service, b.service, without=("tiers", "accounts"))


def _named_rows(a: Pack, b: Pack) -> Iterator[tuple[str, Mapping[str, Part], Mapping[str, Part]]]:
    yield "replies", _by_id(a.replies), _by_id(b.replies)
    yield "reasons", _grounds(a), _grounds(b)
    yield "service", a.service.tiers, b.service.tiers
    yield "service", _accounts(a), _accounts(b)
    yield "signposts", _by_id(a.signposts), _by_id(b.signposts)
    yield "tensions", _by_id(a.tensions), _by_id(b.tensions)


def _grounds(pack: Pack) -> dict[str, Part]:
    return {f"ground {ground.obligation}": ground for ground in pack.reasons.grounds}


def _accounts(pack: Pack) -> dict[str, Part]:
    return {f"{one.platform} {one.handle}": one for one in pack.service.accounts}


def _by_id(rows: Sequence[Any]) -> dict[str, Part]:
    return {row.id: row for row in rows}


def of_rows(
    part: str,
    old: Mapping[str, Part],
    new: Mapping[str, Part],
    label: Callable[[str, Any, Any], str] = lambda field, before, after: "neutral",
) -> Iterator[Change]:
    """Rows added, removed and changed; ``label`` tells for a field whether its change is stricter, looser or neutral.

    Serves any named rows of a pack, those of ``more_files`` as well.
    """
    for name in (*old, *(name for name in new if name not in old)):
        if name not in new:
            yield Change(part, name, "removed", _told(old[name]), before=_dump(old[name]))
        elif name not in old:
            yield Change(part, name, "added", _told(new[name]), after=_dump(new[name]))
        else:
            yield from of_part(part, name, old[name], new[name], label=label)


def of_part(
    part: str,
    name: str,
    old: Part,
    new: Part,
    without: Sequence[str] = (),
    label: Callable[[str, Any, Any], str] = lambda field, before, after: "neutral",
) -> Iterator[Change]:
    """One change for every field that differs, and inside mappings one for every key."""
    was, now = _dump(old), _dump(new)
    for field, before, after in _fields(was, now):
        if before != after and field.split(".")[0] not in without:
            what = f"{field.replace('_', ' ')} was {_short(before)}, is {_short(after)}"
            yield Change(part, name, "changed", what, before, after, label(field, before, after))


def _fields(was: Mapping[str, Any], now: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any, Any]]:
    for key in dict.fromkeys((*was, *now)):
        before, after, name = was.get(key), now.get(key), f"{above}{key}"
        if isinstance(before, dict) and isinstance(after, dict):
            yield from _fields(before, after, f"{name}.")
        else:
            yield name, before, after


def _of_params(a: Pack, b: Pack) -> Iterator[Change]:
    for name in (*a.params, *(name for name in b.params if name not in a.params)):
        if name not in b.params:
            yield Change("parameters", name, "removed", f"it was {_short(a.params[name].value)}", _dump(a.params[name]))
            continue
        if name not in a.params:
            told = f"it is {_short(b.params[name].value)} {b.params[name].unit}"
            yield Change("parameters", name, "added", told, after=_dump(b.params[name]))
            continue
        old, new = a.params[name], b.params[name]
        agree = (old.stricter, old.unit) == (new.stricter, new.unit)

        def label(field: str, before: Any, after: Any, agree: bool = agree, way: str = new.stricter) -> str:
            return of_threshold(way, before, after) if field == "value" and agree else "neutral"

        yield from of_part("parameters", name, old, new, label=label)


def _of_action(field: str, before: Any, after: Any) -> str:
    """A second person, or reasons owed, leave the body less room."""
    if field not in ("second_person", "owes_reasons"):
        return "neutral"
    return "stricter" if after and not before else "looser"


def _dump(part: Part) -> dict[str, Any]:
    return part.model_dump(mode="json", by_alias=True)


def _told(part: Part) -> str:
    for name in ("title", "says", "name", "what", "told"):
        if isinstance(found := getattr(part, name, None), str):
            return _short(found)
    return "a row"


def _short(value: Any) -> str:
    if isinstance(value, list):
        value = ", ".join(_short(one) for one in value)
    text = (
        {True: "true", False: "false", None: "not there"}.get(value, str(value)) if not isinstance(value, dict) else "…"
    )
    return text if len(text) <= WORDS_CUT else f"{text[: WORDS_CUT - 1]}…"


__all__ = ["PARTS", "Difference", "difference", "of_part", "of_rows"]
