"""What triage says of a post: one finding for every signal."""

from collections.abc import Mapping
from dataclasses import dataclass

Span = tuple[int, int]
"""A half-open range of code points in the post's text as it was given."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One signal's answer.

    ``score`` is a whole percentage; 0 means that the detector ran and found nothing; None means unknown (it failed, it
    is switched off, or the language was not understood). ``spans`` are sorted and do not overlap. ``why`` is one plain
    sentence, empty when the score is 0. ``by`` names the detector and its version.
    """

    score: int | None
    spans: tuple[Span, ...] = ()
    why: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Assessment:
    """Every signal's finding, and whether the words could be read at all.

    ``text_read`` is False when there are words in a language or form that triage does not understand. ``empty_text``
    is True when there are no words. ``version`` changes whenever any detector does. ``media_read`` is True when a
    machine has read all of the post's pictures, nothing else is to be seen in them, and nothing was found in them.
    """

    findings: Mapping[str, Finding]
    text_read: bool
    empty_text: bool
    language: str | None
    version: str
    media_read: bool = False
