"""What other bodies ask of colleagues, as the pages show it: guidance, numbers, rules, and where bodies differ."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from fingerpost.policy import Pack
from fingerpost.policy.comparing.difference import difference
from fingerpost.policy.comparing.overlaid import Clash, Number, Side, clashes, numbers
from fingerpost.policy.explaining.explain import RuleExplained, explain_rule
from fingerpost.policy.overlay import Overlay
from fingerpost.web.nhs.listing import Colour
from fingerpost.web.policies import presenter
from fingerpost.web.policies.presenter import Effect, Effects

KINDS: Mapping[str, str] = {"partner": "Partner organisation", "professional": "Professional body"}
ORDER = ("must_not", "must", "should_not", "should", "may")
"""The most restrictive first."""

RULING = ("rules", "pathways")
"""The parts of a difference that say how a post would be ruled on; the others have a place of their own."""

KEPT: tuple[str, Colour] = ("Our duty still holds", "grey")
"""What is said of a change by which we would do less: a colleague whom nothing else binds does it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that a body asks of its people. ``whose`` is the body's name and ``overlay`` its id."""

    says: str
    verified: bool
    whose: str
    overlay: str


@dataclass(frozen=True, slots=True)
class Strength:
    """What is asked with one modality."""

    modality: str
    asked: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Clashing:
    """Two bodies that pull apart over an action: who says what, and a post on which they meet."""

    action: str
    sides: tuple[str, str]
    example: str


@dataclass(frozen=True, slots=True)
class Bound:
    """Everything that holds beside the body's own policy under some overlays."""

    guidance: tuple[Strength, ...]
    numbers: tuple[Number, ...]
    rules: tuple[tuple[str, RuleExplained], ...]
    clashes: tuple[Clashing, ...]
    effects: tuple[Effects, ...]
    acts: Mapping[str, str]
    """What the body calls each action."""

    @property
    def differing(self) -> int:
        """How many rules and pathways would answer in another way."""
        return sum(len(part.effects) + len(part.folded) for part in self.effects)

    @property
    def unverified(self) -> int:
        """How many pieces of guidance nobody has read in a copy of the body's own words."""
        return sum(not each.verified for strength in self.guidance for each in strength.asked)


def bound(pack: Pack, overlaid: Pack, overlays: Sequence[Overlay], on: date) -> Bound:
    """What these overlays, laid over ``pack`` as ``overlaid``, come to on a day."""
    return Bound(
        guidance=guidance(overlays),
        numbers=numbers(pack, overlaid, overlays, on),
        rules=tuple(
            (each.overlay.name, explain_rule(overlaid, f"{each.overlay.id}.{rule.id}"))
            for each in overlays
            for rule in each.rules.rules
        ),
        clashes=tuple(_clashing(each, pack) for each in clashes(overlaid, overlays)),
        effects=tuple(_effects(difference(pack, overlaid).to_dict())),
        acts={name: note.title for name, note in pack.actions.items()},
    )


def guidance(overlays: Sequence[Overlay]) -> tuple[Strength, ...]:
    """What is asked of people in words, by how firmly, the most restrictive first."""
    every = [
        (each.modality, Asked(each.says, each.verified, one.overlay.name, one.overlay.id))
        for one in overlays
        for each in one.guidance
    ]
    strengths = (Strength(word, tuple(asked for given, asked in every if given == word)) for word in ORDER)
    return tuple(strength for strength in strengths if strength.asked)


def _clashing(clash: Clash, pack: Pack) -> Clashing:
    facts = ", ".join(
        f"{name.replace('_', ' ')} {_plain(value)}" for name, value in clash.witness.items() if value not in (0, False)
    )
    return Clashing(pack.actions[clash.action].title, (_side(clash.sides[0]), _side(clash.sides[1])), facts)


def _side(side: Side) -> str:
    return f"{side.whose or 'We'}, clause {side.clause}: {side.says}"


def _plain(value: object) -> str:
    return "yes" if value is True else str(value)


def _effects(found: Mapping[str, Any]) -> list[Effects]:
    shown = presenter.effects({"changes": [each for each in found["changes"] if each["part"] in RULING]})
    return [
        replace(part, effects=tuple(map(_kept, part.effects)), folded=tuple(map(_kept, part.folded))) for part in shown
    ]


def _kept(effect: Effect) -> Effect:
    """The effect, without saying that an overlay gives the body more room: both must be met, so it never does."""
    looser = presenter.TAGS["looser"], presenter.TAGS["mixed"]
    return replace(effect, tags=tuple(dict.fromkeys(KEPT if tag in looser else tag for tag in effect.tags)))
