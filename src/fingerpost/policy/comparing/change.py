"""One change between two packs, and how it bears on the body and on the public."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from fingerpost.policy.vocabulary import FACTS, NEEDS_GROUND, SIGNALS

NARROW = {
    "free": 0,
    "may": 0,
    "should": 1,
    "should_not": 1,
    "must": 2,
    "must_not": 2,
    "not_permitted": 2,
    "conflict": 2,
}
"""How little room a modality leaves the body and its staff."""

HARSH = {"may": 1, "should": 2, "must": 3}
"""How far a modality opens an act against the public; any other keeps it closed."""

USUALLY: Mapping[str, object] = {
    **dict.fromkeys(SIGNALS, 0),
    **{name: {bool: False, int: 0, str: "other"}[kind] for name, kind in FACTS.items()},
    "platform": "facebook",
    "kind": "comment",
    "public": True,
    "text_read": True,
}
"""What a fact is in a witness that does not speak of it: an everyday public comment that says nothing."""


@dataclass(frozen=True, slots=True)
class Witness:
    """Facts on which the two packs rule differently. ``before`` and ``after`` are what each says of the action."""

    facts: Mapping[str, Any]
    action: str | None
    before: str
    after: str

    @property
    def label(self) -> str:
        """Whether the body and its staff have less room (stricter), more (looser), or as much (neutral)."""
        narrower = NARROW.get(self.after, 0) - NARROW.get(self.before, 0)
        return "stricter" if narrower > 0 else "looser" if narrower < 0 else "neutral"

    @property
    def public(self) -> str | None:
        """Whether an act against the public is opened further (harsher) or closed (milder); None for other acts."""
        if self.action not in NEEDS_GROUND:
            return None
        further = HARSH.get(self.after, 0) - HARSH.get(self.before, 0)
        return "harsher" if further > 0 else "milder" if further < 0 else None


@dataclass(frozen=True, slots=True)
class Change:
    """One change. ``label`` is for the body and its staff, ``public`` for the people acted against, apart from it.

    ``kind`` is added, removed or changed. ``label`` and ``public`` are ``mixed`` where witnesses disagree.
    """

    part: str
    name: str
    kind: str
    what: str
    before: Any = None
    after: Any = None
    label: str = "neutral"
    public: str | None = None
    witnesses: tuple[Witness, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The change as JSON."""
        return {
            "part": self.part,
            "name": self.name,
            "kind": self.kind,
            "what": self.what,
            "before": self.before,
            "after": self.after,
            "label": self.label,
            "public": self.public,
            "witnesses": [
                {"facts": dict(seen.facts), "action": seen.action, "before": seen.before, "after": seen.after}
                for seen in self.witnesses
            ],
        }

    def lines(self) -> list[str]:
        """The change in plain English: a line, and one for each example."""
        borne = self.label + (f", {self.public} on the public" if self.public else "")
        said = [f"{self.name} {self.kind}: {self.what} ({borne})"]
        for seen in self.witnesses:
            told = {name: value for name, value in seen.facts.items() if USUALLY[name] != value}
            shown = ", ".join(f"{name} {_shown(value)}" for name, value in told.items()) or "an everyday post"
            about = f"{seen.action.replace('_', ' ')} is" if seen.action else "it is"
            said.append(f"  for example {shown}: {about} {_shown(seen.before)} before, {_shown(seen.after)} after")
        return said


def together(labels: Iterable[str | None]) -> str | None:
    """One label for several: theirs where they agree, ``mixed`` where not; what changes nothing does not count."""
    said = {label for label in labels if label not in (None, "neutral")}
    return None if not said else said.pop() if len(said) == 1 else "mixed"


def of_threshold(stricter: str, before: Any, after: Any) -> str:
    """Whether a parameter was narrowed, by the direction that it declares."""
    if before == after:
        return "neutral"
    if stricter in ("lower", "higher"):
        if not all(isinstance(value, int | float) for value in (before, after)):
            return "neutral"
        return "stricter" if (after < before) is (stricter == "lower") else "looser"
    was, now = _set(before), _set(after)
    grown, shrunk = was < now, now < was
    if not grown and not shrunk:
        return "neutral"
    return "stricter" if grown is (stricter == "union") else "looser"


def _set(value: Any) -> set[Any]:
    return set(value) if isinstance(value, list | tuple) else {value}


def _shown(value: object) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value).replace("_", " ")


__all__ = ["Change", "Witness", "of_threshold", "together"]
