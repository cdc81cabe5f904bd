"""What an adviser says of a post, as plain frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from fingerpost.triage import Span


@dataclass(frozen=True, slots=True)
class Opinion:
    """One signal: ``score`` is a whole percentage, ``spans`` are ranges of the post's text, ``why`` is one sentence.

    ``own`` says of personal information that the writer calls it their own.
    """

    score: int
    spans: tuple[Span, ...]
    why: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """All that one adviser says of one post; or, in ``unknown``, the sentence that says why it said nothing.

    ``version`` changes whenever what the adviser was set up with does.
    """

    name: str
    version: str
    opinions: Mapping[str, Opinion] = field(default_factory=lambda: MappingProxyType({}))
    unknown: str = ""

    @property
    def by(self) -> str:
        """The adviser's name beside those of rules and models."""
        return f"adviser:{self.name}"


def percent(share: Any) -> int | None:
    """A share from 0 to 1 as a whole percentage; None for anything else, however much like a number it looks."""
    sound = type(share) in (int, float) and 0 <= share <= 1
    return round(100 * share) if sound else None
