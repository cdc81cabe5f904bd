"""Whoever or whatever acts. Nobody acts unnamed. Needs no Django."""

from dataclasses import dataclass

SYSTEM_ROLE = "system"


class NobodyActs(ValueError):
    """An act was about to be recorded without saying who did it."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, by an opaque id (never a name or an address), and in what role.

    ``id`` is ``user:<uuid>``, ``token:<uuid>`` or ``system:<part of the program>``. Raises NobodyActs for a blank.
    """

    id: str
    role: str

    def __post_init__(self) -> None:
        if not self.id.strip() or not self.role.strip():
            raise NobodyActs("Every act has somebody behind it: give the actor's id and role, neither of them blank.")


def system(part: str) -> Actor:
    """A part of the program acting by itself, such as ``system("worker")``."""
    return Actor(f"{SYSTEM_ROLE}:{part}" if part.strip() else "", SYSTEM_ROLE)
