"""What is different between two packs, field by field, with facts that show each difference at work.

A rule or pathway that was given another id is a removal and an addition: ids are permanent names. *Stricter* and
*looser* speak of the room left to the body and its staff (4.8); *harsher* and *milder* of acts against the public.
"""

from dataclasses import dataclass
from typing import Any

from fingerpost.policy.comparing.change import Change
from fingerpost.policy.comparing.compared import COMPARED
from fingerpost.policy.pack import Pack
from fingerpost.policy.ruling import PackRef

PARTS = tuple(compared.part for compared in COMPARED)
"""What is compared, in this order."""


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
    """What changes when ``b`` takes the place of ``a``, in every file of theirs.

    Raises ``PackError`` where a file beside the rules cannot be read.
    """
    return Difference(a.ref, b.ref, tuple(change for each in COMPARED for change in each.changes(a, b)))


__all__ = ["PARTS", "Difference", "difference"]
