"""Marks what was found in the words of a post, without ever changing them. Pure."""

from collections.abc import Iterable
from itertools import pairwise

from fingerpost.desk.queries.shapes import Segment

Mark = tuple[int, int, str]
"""A half-open range of code points and the signal found there."""


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The range widened to the words that it begins and ends in: a reader of pieces of words marks no pieces."""
    while 0 < start < len(text) and _in_a_word(text[start - 1]) and _in_a_word(text[start]):
        start -= 1
    while 0 < end < len(text) and _in_a_word(text[end - 1]) and _in_a_word(text[end]):
        end += 1
    return start, end


def _in_a_word(letter: str) -> bool:
    return letter.isalnum() or letter in "'’"


def segments(text: str, marks: Iterable[Mark]) -> tuple[Segment, ...]:
    """The text cut where marks begin and end. Overlapping marks share segments; ranges outside the text are cut off."""
    inside = [(max(0, start), min(len(text), end), name) for start, end, name in marks]
    inside = [(start, end, name) for start, end, name in inside if start < end]
    cuts = sorted({0, len(text), *(start for start, _, _ in inside), *(end for _, end, _ in inside)})
    found = []
    for start, end in pairwise(cuts):
        names = dict.fromkeys(name for begin, stop, name in inside if begin <= start and end <= stop)
        found.append(Segment(text[start:end], tuple(names)))
    return tuple(found)
