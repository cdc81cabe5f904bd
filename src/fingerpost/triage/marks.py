"""What identifies or reaches a person, where it stands in the plain words, and how sure that is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """``start`` and ``end`` are places in the plain words; ``sure`` a whole percentage."""

    start: int
    end: int
    kind: str
    sure: int
