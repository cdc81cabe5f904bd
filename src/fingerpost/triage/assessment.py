"""What triage says of a post: one finding for every signal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Span = tuple[int, int]
"""A half-open range of code points in the post's text as it was given."""
FIRES = 50
"""The score from which a signal counts as present, unless a pack says otherwise."""

ANSWERED = "answered"
UNKNOWN = "unknown: "
"""What is noted of an adviser: that it answered, or, after this, the sentence that says why it did not."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One signal's answer.

    ``score`` is a whole percentage; 0 means that the detector ran and found nothing; None means unknown (it failed, it
    is switched off, or the language was not understood). ``spans`` are sorted and do not overlap. ``why`` is one plain
    sentence, empty when the score is 0, and one more of each adviser that raised it. ``by`` names the detector and its
    version.
    """

    score: int | None
    spans: tuple[Span, ...] = ()
    why: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Assessment:
    """Every signal's finding, and whether the words could be read at all.

    ``text_read`` is False when there are words in a language or form that triage does not understand. ``empty_text``
    is True when there are no words. ``version`` changes whenever any detector does. ``advisers`` names the outside
    readers that were asked as well, with ``ANSWERED``, or ``UNKNOWN`` and why. ``media_read`` is True when a
    machine has read all of the post's pictures, nothing else is to be seen in them, and nothing was found in them.
    """

    findings: Mapping[str, Finding]
    text_read: bool
    empty_text: bool
    language: str | None
    version: str
    advisers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    media_read: bool = False
