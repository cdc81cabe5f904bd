"""Reads rows of figures however they are given: in words, with letters for figures, with signs or emoji between.

"oh double seven", "077oo", "zer0 se7en" and "nine hundred and four" are all read as a person would dial them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

UNITS = {
    word: str(figure)
    for figure, word in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])
}
_NOUGHTS = dict.fromkeys(("oh", "o", "nought", "naught", "nil", "ought", "zer"), "0")
_TEENS = {
    word: str(figure)
    for figure, word in enumerate(
        ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
        10,
    )
}
_TENS = {
    word: figure * 10
    for figure, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_TIMES = {"double": 2, "dbl": 2, "treble": 3, "triple": 3}
_BETWEEN_WORDS = (
    "and then dot dash space hyphen small large blue orange red green yellow purple black white brown diamond circle "
    "square heart star sparkles telephone"
)
_BETWEEN = frozenset(_BETWEEN_WORDS.split())
"""What is said, or shown as an emoji, between figures."""

_TOKEN = re.compile(r"[a-z0-9]+")
_FIGURE = r"(?:zero|zer0|oh|nought|one|two|three|four|five|six|seven|eight|nine)"
_GLUED = re.compile(rf"(?=.*[a-z]{{3}})(?:\d|{_FIGURE}){{2,}}")
_PART = re.compile(rf"\d+|{_FIGURE}")
_MIXED = re.compile(r"(?=.*\d)[0-9o]+")
_LEET = str.maketrans("013457", "oieosv")
_APART = 4
"""The most characters that may stand between two figures of a row, and the most words."""

LONGEST = 30
LEAST = 6


@dataclass(frozen=True, slots=True)
class Row:
    """A row of figures. ``worded`` counts the pieces that were words, or letters for figures, of all ``pieces``."""

    start: int
    end: int
    digits: str
    worded: int
    pieces: int


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    end: int
    word: str
    digits: str


def rows(plain: str) -> Iterator[Row]:
    """Every row of 6 to 30 figures, in order. Linear in the length of the text."""
    held: list[_Piece] = []
    last, idle = 0, 0
    for found in _TOKEN.finditer(plain):
        pieces = _pieces(found)
        near = found.start() - last <= _APART and "\n" not in plain[last : found.start()]
        if held and (not near or idle > _APART or (not pieces and found.group() not in _BETWEEN)):
            yield from _row(held)
            held, idle = [], 0
        if pieces:
            held += pieces
            idle = 0
        elif held:
            idle += 1
            held.append(_Piece(*found.span(), "and" if found.group() == "and" else "", ""))
        last = found.end()
    yield from _row(held)


def _pieces(found: re.Match[str]) -> list[_Piece]:
    """What a token says of a number; several pieces when words and figures are written together ("zero7seven")."""
    piece = _piece(found)
    if piece or len(found.group()) > LONGEST * 2 or not _GLUED.fullmatch(found.group()):
        return [piece] if piece else []
    at = found.start()
    parts = ((at + part.start(), at + part.end(), part.group()) for part in _PART.finditer(found.group()))
    return [
        _Piece(start, end, "", said) if said.isdigit() else _Piece(start, end, said, UNITS.get(said, "0"))
        for start, end, said in parts
    ]


def _piece(found: re.Match[str]) -> _Piece | None:
    word = found.group()
    if word.isdigit():
        return _Piece(*found.span(), "", word)
    if word == "oo":
        return _Piece(*found.span(), "figures", "00")
    if word in _NOUGHTS:
        return _Piece(*found.span(), "zero", "0")
    if len(word) > 1 and _MIXED.fullmatch(word):
        return _Piece(*found.span(), "figures", word.replace("o", "0"))
    read = word if word.isalpha() else word.translate(_LEET)
    if read in UNITS or read in _TEENS:
        return _Piece(*found.span(), read, UNITS.get(read) or _TEENS[read])
    if read in _TENS or read in _TIMES or read in ("hundred", "thousand"):
        return _Piece(*found.span(), read, "")
    return None


def _row(pieces: list[_Piece]) -> Iterator[Row]:
    while pieces and not pieces[-1].digits and pieces[-1].word not in (*_TENS, "hundred", "thousand"):
        pieces.pop()
    digits, at = "", 0
    while at < len(pieces) and len(digits) <= LONGEST:
        more, at = _read(pieces, at)
        digits += more
    if LEAST <= len(digits) <= LONGEST:
        worded = sum(bool(piece.word) and piece.word != "and" for piece in pieces)
        yield Row(pieces[0].start, pieces[-1].end, digits, worded, sum(bool(piece.digits) for piece in pieces))


def _read(pieces: list[_Piece], at: int) -> tuple[str, int]:
    """The figures that the next piece or pieces stand for, and where reading goes on."""
    piece = pieces[at]
    following = pieces[at + 1].word if at + 1 < len(pieces) else ""
    if piece.word in _TIMES:
        digit = pieces[at + 1].digits if at + 1 < len(pieces) else ""
        return (digit[:1] * _TIMES[piece.word] + digit[1:], at + 2) if digit else ("", at + 1)
    if piece.word in _TENS or (len(piece.digits) == 1 and following in ("hundred", "thousand")):
        amount, after = _amount(pieces, at)
        return str(amount), after
    return piece.digits, at + 1


def _amount(pieces: list[_Piece], at: int) -> tuple[int, int]:
    """A number said as a whole: "three thousand four hundred and eighty-six"."""
    total = 0
    for word, worth in (("thousand", 1000), ("hundred", 100)):
        if at + 1 < len(pieces) and len(pieces[at].digits) == 1 and pieces[at + 1].word == word:
            total += int(pieces[at].digits) * worth
            at += 2
    joined = bool(total) and at < len(pieces) and pieces[at].word == "and"
    rest = at + joined
    if rest < len(pieces) and (joined or not total or pieces[rest].word in _TENS):
        piece = pieces[rest]
        if piece.word in _TENS:
            unit = pieces[rest + 1] if rest + 1 < len(pieces) else None
            adds = unit is not None and unit.word in UNITS and unit.digits != "0"
            return total + _TENS[piece.word] + (int(unit.digits) if unit and adds else 0), rest + 1 + adds
        if piece.digits and len(piece.digits) <= 2:
            return total + int(piece.digits), rest + 1
    return total, at
