"""Text cut into words in one way, for what is kept and for what is asked, whatever the database. Pure.

Neither database is left to cut by itself: they disagree on accents, emoji and writing without spaces, and each has
operators of its own. A word here is letters and digits without case or accents; a symbol such as an emoji is a word,
and so is each sign of a script that puts no spaces between words.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LONGEST_WORD = 60
MOST_WORDS = 8000
"""How much of one text is kept. Far more than any platform lets people write."""
MOST_PHRASES = 12
"""How much of one question is looked for."""
SHORTEST_BEGINNING = 2
"""A single letter is looked for as it is: as the beginning of a word it would find everything."""

_ALONE = "\u2600-\u27bf\u2b00-\u2bff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_ALONE += "\U0001f000-\U0001f3fa\U0001f400-\U0001faff\U00020000-\U0003ffff"
_SELECTORS = frozenset(range(0xFE00, 0xFE10))
_MARKS = "".join(
    chr(code) for code in range(0x10000) if code not in _SELECTORS and unicodedata.category(chr(code)) in ("Mn", "Mc")
)
_WORD = re.compile(rf"[{_ALONE}]|(?:(?![{_ALONE}])[^\W_]|[{_MARKS}])+")
_ACCENTS = re.compile("[\u0300-\u036f]")
_CHUNK = re.compile(r'"([^"]*)"?|(\S+)')


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it is looked for, and the code points of the text that it stands at."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand one after the other. ``beginning`` means that the last may go on."""

    words: tuple[str, ...]
    beginning: bool = False

    def at(self, words: Sequence[Word], place: int) -> bool:
        """Whether it stands at this place among the words of a text."""
        there = [each.word for each in words[place : place + len(self.words)]]
        if len(there) < len(self.words) or there[:-1] != list(self.words[:-1]):
            return False
        return there[-1].startswith(self.words[-1]) if self.beginning else there[-1] == self.words[-1]


def cut(text: str) -> Iterator[Word]:
    """The words of a text, in order."""
    for found in _WORD.finditer(text):
        word = folded(found.group())
        if word:
            yield Word(word, found.start(), found.end())


def kept(text: str) -> list[str]:
    """The words of a text as they are kept."""
    return [each.word for _, each in zip(range(MOST_WORDS), cut(text), strict=False)]


def folded(run: str) -> str:
    """A run of letters without case, accents, styled letters or anything that a database takes for a separator."""
    if run.isascii():
        return run.lower()[:LONGEST_WORD]
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", run)).casefold()
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", bare))
    safe = (letter for letter in unicodedata.normalize("NFC", bare) if not letter.isascii() or letter.isalnum())
    return "".join(safe)[:LONGEST_WORD]


def asked(text: str) -> tuple[Phrase, ...]:
    """What somebody looks for. Every part must be there; words in quotes stand together; a word may go on.

    Nothing that can be typed is an operator, so no question is an error; one without any word is empty.
    """
    phrases = (_phrase(found) for found in _CHUNK.finditer(text))
    return tuple(dict.fromkeys(each for each in phrases if each.words))[:MOST_PHRASES]


def marks(text: str, phrases: Sequence[Phrase]) -> tuple[tuple[int, int], ...]:
    """Where in the text the phrases stand, as half-open ranges of code points, in order."""
    words = list(cut(text))
    return tuple(
        (words[place].start, words[place + len(phrase.words) - 1].end)
        for place in range(len(words))
        for phrase in phrases
        if phrase.at(words, place)
    )


def _phrase(found: re.Match[str]) -> Phrase:
    quoted, plain = found.groups()
    words = tuple(kept(plain if quoted is None else quoted)[:MOST_PHRASES])
    goes_on = quoted is None and bool(words) and len(words[-1]) >= SHORTEST_BEGINNING
    return Phrase(words, goes_on)
