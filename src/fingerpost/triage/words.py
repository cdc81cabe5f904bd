"""A post's words as a person would read them, with the way back to the text as it was given."""

import re
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from fingerpost.post import Post
from fingerpost.triage.assessment import Span


@dataclass(frozen=True, slots=True)
class StaffMention:
    """A colleague found in the words. ``how`` says by what: full name, handle, nickname, name and ward, title."""

    span: Span
    name: str
    how: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Words:
    """What every detector reads.

    ``plain`` is lower-case, with disguises undone (see ``fingerpost.triage.normalise``). ``offsets[i]`` is the code
    point of the original text from which ``plain[i]`` came, and ``ends[i]`` the one after its last. ``earlier`` holds
    the same author's earlier messages, plain, oldest first. ``staff`` is who of the directory is mentioned.
    ``understood`` says whether the words can be read, and ``language`` is their likely language (ISO 639), if any.
    """

    post: Post
    plain: str
    offsets: "array[int]"
    ends: "array[int]"
    earlier: tuple[str, ...] = ()
    staff: tuple[StaffMention, ...] = ()
    understood: bool = True
    language: str | None = None
    own_hosts: frozenset[str] = field(default=frozenset())
    worked_out: dict[str, object] = field(default_factory=dict, compare=False, repr=False)
    """What one signal has worked out from the words and another may use. It lives and dies with the words."""

    @property
    def original(self) -> str:
        """The text exactly as it was given."""
        return self.post.text

    @property
    def shown(self) -> str:
        """The plain words with the capitals of the original, letter for letter."""
        text = self.original
        if text.islower():
            return self.plain
        return "".join(
            letter.upper() if text[at].isupper() and len(letter.upper()) == 1 else letter
            for letter, at in zip(self.plain, self.offsets, strict=True)
        )

    def span(self, start: int, end: int) -> Span:
        """The range of the original text that ``plain[start:end]`` was read from."""
        if start >= end:
            at = self.offsets[start] if start < len(self.offsets) else len(self.original)
            return at, at
        return self.offsets[start], self.ends[end - 1]

    def find(self, *patterns: re.Pattern[str]) -> list[Span]:
        """Where any pattern matches the plain words, as tidy ranges of the original."""
        return tidy(self.span(*found.span()) for pattern in patterns for found in pattern.finditer(self.plain))


def tidy(spans: Iterable[Span]) -> list[Span]:
    """Sorted ranges with overlapping or touching ones joined and empty ones dropped."""
    return list(_joined(sorted(span for span in spans if span[0] < span[1])))


def _joined(spans: list[Span]) -> Iterator[Span]:
    held: Span | None = None
    for start, end in spans:
        if held is None:
            held = (start, end)
        elif start <= held[1]:
            held = (held[0], max(held[1], end))
        else:
            yield held
            held = (start, end)
    if held is not None:
        yield held
