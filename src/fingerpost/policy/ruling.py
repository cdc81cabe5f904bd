"""What the policy says of a post's facts, with all that it stands on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class PackRef:
    """Which pack spoke: its reference, version, a SHA-256 over its files, and the overlays laid over it."""

    ref: str
    version: str
    digest: str
    overlays: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """One comparison as it was met: what was looked at, what was seen, what it was held against."""

    fact: str
    op: str
    operand: Any
    observed: object


@dataclass(frozen=True, slots=True)
class Fired:
    """One rule that applies. ``obligation`` is its row in the obligations register, ``clause`` the printed number."""

    rule: str
    obligation: str
    clause: str
    says: str
    ground: str | None
    seen: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class ActionRuling:
    """What the policy says of one action.

    ``because`` names the rules that spoke, for and against. ``closed`` is True when no person may open the action now
    (an open crisis, or a fact without which safety cannot be told); otherwise a person may still assert a ground.
    """

    modality: str
    because: tuple[str, ...] = ()
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """A rule that could not be answered, and the facts it lacked."""

    rule: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A rule that would have applied had one score been a little higher."""

    rule: str
    seen: Seen


@dataclass(frozen=True, slots=True)
class Ruling:
    """The policy's whole answer. Stored with what was decided, never computed again from changed words."""

    pathway: str
    pathways: tuple[str, ...]
    actions: Mapping[str, ActionRuling]
    findings: tuple[Fired, ...]
    person: bool
    person_why: tuple[str, ...]
    unknowns: tuple[Unknown, ...]
    near: tuple[NearMiss, ...]
    why: str
    pack: PackRef

    @property
    def grounds(self) -> tuple[str, ...]:
        """The obligations that found a ground for taking action against the words, in the pack's order."""
        return tuple(dict.fromkeys(fired.ground for fired in self.findings if fired.ground))
