"""How a signal that stands on set wordings is scored: the strongest clue, and a little more for each further one.

Clauses: 4.4, 4.4.1, Appendix 3.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from fingerpost.triage.assessment import FIRES, Finding, Span
from fingerpost.triage.words import Words, tidy

HIGHEST = 97
FURTHER = 4
"""What each further reason adds to the strongest."""
AROUND = 300
"""How far a sentence reaches on either side of a clue, where nobody ended it."""

_ENDS = re.compile(r"[.!?]+(?=\s|$)|\n")
_QUOTE = "'"
_SPACE = re.compile(r"(\[[^\]]*\])| \?| ")


@dataclass(frozen=True, slots=True)
class Clue:
    """A wording, the score it deserves by itself (0-100), and what to tell the officer.

    It does not count where ``unless`` stands in the same sentence: then something else is meant.
    """

    score: int
    why: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None

    def matches(self, plain: str) -> list[Span]:
        """Where it stands in the plain words and counts."""
        found = [match.span() for match in self.pattern.finditer(plain)]
        if not found or self.unless is None:
            return found
        ends = [match.end() for match in _ENDS.finditer(plain)]
        return [span for span in found if not self.unless.search(plain, *_sentence(plain, ends, span))]


def says(*sources: str) -> re.Pattern[str]:
    """Compiles alternatives written as people write: whole words, spaces that stretch, apostrophes that get lost."""
    joined = "|".join(f"(?:{source})" for source in sources)
    return re.compile(rf"(?<!\w)(?:{_SPACE.sub(_stretch, joined.replace(_QUOTE, _QUOTE + '?'))})(?!\w)")


def _stretch(found: re.Match[str]) -> str:
    return found[1] or (r"[\s,]{0,3}" if found[0] == " ?" else r"[\s,]{1,3}")


def detector(signal: str, clues: Sequence[Clue]) -> Callable[[Words], Finding]:
    """The detector of a signal for which clues are all there is to it. Linear in the length of the words."""
    by = f"rule:{signal}/1"

    def detect(words: Words) -> Finding:
        found = sorted(_found(words.plain, clues), key=lambda one: -one[0].score)
        if not found:
            return Finding(0, by=by)
        best = found[0][0]
        further = sum(clue.score >= FIRES for clue, _ in found[1:])
        score = min(HIGHEST, best.score + FURTHER * min(3, further))
        spans = tidy(words.span(*span) for clue, held in found if clue.score >= min(FIRES, best.score) for span in held)
        return Finding(score, tuple(spans), best.why, by)

    return detect


def _found(plain: str, clues: Sequence[Clue]) -> Iterator[tuple[Clue, list[Span]]]:
    for clue in clues:
        spans = clue.matches(plain)
        if spans:
            yield clue, spans


def _sentence(plain: str, ends: list[int], span: Span) -> Span:
    first, last = bisect_right(ends, span[0]), bisect_left(ends, span[1])
    start = ends[first - 1] if first else 0
    stop = ends[last] if last < len(ends) else len(plain)
    return max(start, span[0] - AROUND), min(stop, span[1] + AROUND)
