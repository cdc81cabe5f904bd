"""Reads text as a person would: disguises undone, each character knowing where it came from.

In order: look-alike letters, fancy alphabets, hidden characters and emoji (``characters``); then letters set apart,
figures and signs for letters, stretched letters and words run together (``disguises``); then white space.
A letter hidden by an asterisk stays hidden ("f**k"): word lists match the asterisk as any letter.
"""

import re
from array import array
from collections.abc import Iterable

from fingerpost.triage.characters import emoji_at, letters, unmask
from fingerpost.triage.disguises import STAGES, Edit

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\v\f\r]")
_SPACE = re.compile(r"[ \t\n]{2,}|\t")


def normalise(text: str) -> tuple[str, "array[int]", "array[int]"]:
    """The plain words with their start and end offsets in the original. Linear in the length of the text."""
    if text.isascii() and not _CONTROL.search(text):
        plain, starts, ends = text.lower(), array("q", range(len(text))), array("q", range(1, len(text) + 1))
    else:
        plain, starts, ends = _characters(text)
    for stage in STAGES:
        edits = stage(plain)
        if edits:
            plain = _edited(plain, starts, ends, edits)
    edits = [(found.start(), found.end(), "\n" if "\n" in found.group() else " ") for found in _SPACE.finditer(plain)]
    if edits:
        plain = _edited(plain, starts, ends, edits)
    return plain, starts, ends


def _characters(text: str) -> tuple[str, "array[int]", "array[int]"]:
    """Every character read by itself, and emoji by name. A name said three times is not said again."""
    parts: list[str] = []
    starts, ends = array("q"), array("q")
    at, last, times = 0, "", 0
    shown = unmask(text)
    while at < len(text):
        character = shown[at]
        if character < "\x7f" and character >= " " and text[at + 1 : at + 2] not in "\ufe0f\u20e3":
            read, length = character.lower(), 1
        else:
            read, length = emoji_at(text, at) or (letters(character), 1)
        if len(read) > 2:
            times = times + 1 if read == last else 1
            last = read
            read = read if times <= 3 else " "
        if read:
            parts.append(read)
            starts.extend([at] * len(read))
            ends.extend([at + length] * len(read))
        elif ends:
            ends[-1] = at + length
        at += length
    return "".join(parts), starts, ends


def _edited(plain: str, starts: "array[int]", ends: "array[int]", edits: Iterable[Edit]) -> str:
    """The plain words with ranges replaced; the offsets are changed in place."""
    parts: list[str] = []
    new_starts, new_ends = array("q"), array("q")
    last = 0
    for start, end, put in edits:
        parts += [plain[last:start], put]
        new_starts.extend(starts[last:start])
        new_ends.extend(ends[last:start])
        if len(put) == end - start:
            new_starts.extend(starts[start:end])
            new_ends.extend(ends[start:end])
        elif put:
            new_starts.extend([starts[start] if start < len(starts) else ends[-1]] * len(put))
            new_ends.extend([ends[end - 1] if end > start else new_starts[-1]] * len(put))
        elif new_ends:
            new_ends[-1] = ends[end - 1]
        last = end
    parts.append(plain[last:])
    new_starts.extend(starts[last:])
    new_ends.extend(ends[last:])
    starts[:], ends[:] = new_starts, new_ends
    return "".join(parts)
