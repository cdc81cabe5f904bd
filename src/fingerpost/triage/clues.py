"""How a signal of danger or harm weighs what it reads: clues raise a score, guards lower it.

A clue is a pattern that speaks for a signal; a guard is a pattern that speaks against it (a metaphor, a quotation,
something long past). A firm clue is so serious that a guard takes only a third of what it takes from others: a guard
lowers danger, and does not silence it. Clauses: 4.4, 4.4.1, Appendix 3.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fingerpost.triage.assessment import Finding, Span
from fingerpost.triage.words import Words, tidy

FIRES = 50
"""The score from which a signal counts as present."""
HIGHEST = 97
FURTHER = 4
"""What each further reason adds to the strongest."""
BEFORE = 60
"""How many characters before a clue a "before" guard is looked for."""
REACH = 110
"""How far from a clue what must stand beside it may be."""
AROUND = 300
"""How far a sentence reaches on either side of a clue, where nobody ended it."""

START = r"^|(?<=[.!?\n]\s)|(?<=\n)"
"""Where a sentence begins: ``@start`` in every source."""

_ENDS = re.compile(r"[.!?]+(?=\s|$)|\n")
_QUOTE = "'"
_PART = re.compile(r"@([a-z]+)")
_SPACE = re.compile(r"(\[[^\]]*\])| \?| ")


@dataclass(frozen=True, slots=True)
class Clue:
    """A pattern, the score it deserves by itself (0-100), and what to tell the officer.

    With ``beside`` it counts only when that pattern stands within ``REACH`` characters of it, and not inside it.
    """

    score: int
    why: str
    pattern: re.Pattern[str]
    firm: bool = False
    beside: re.Pattern[str] | None = None

    def matches(self, plain: str) -> list[tuple[int, int]]:
        """Where the pattern stands, together with what must stand beside it."""
        found = [match.span() for match in self.pattern.finditer(plain)]
        if not found or self.beside is None:
            return found
        others = [match.span() for match in self.beside.finditer(plain)]
        starts = [start for start, _ in others]
        return [span for span in found if _near(span, others, starts)]


def _near(span: Span, others: Sequence[Span], starts: Sequence[int]) -> bool:
    first = bisect_left(starts, span[0] - REACH)
    near = others[first : first + 4]
    return any(start <= span[1] + REACH and (end <= span[0] or start >= span[1]) for start, end in near)


@dataclass(frozen=True, slots=True)
class Guard:
    """A pattern that takes ``takes`` points from a clue.

    ``reach`` says where it is looked for: "before" (just before the clue, in the same sentence), "sentence" or "post".
    A ``whole`` guard shows that something else is meant, and takes as much from a firm clue.
    """

    takes: int
    pattern: re.Pattern[str]
    reach: str = "sentence"
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Weighed:
    """A clue found, where in the plain words, and what it is worth after the guards."""

    score: int
    start: int
    end: int
    clue: Clue


def says(*sources: str, **parts: str) -> re.Pattern[str]:
    """Compiles alternatives written as people write: whole words, spaces that stretch, apostrophes that get lost.

    ``@name`` in a source stands for the part of that name, ``@start`` for where a sentence begins. Raises KeyError for a part that was not given.
    """
    parts = {"start": START, **parts}
    joined = "|".join(f"(?:{source})" for source in sources)
    while _PART.search(joined):
        joined = _PART.sub(lambda found: f"(?:{parts[found[1]]})", joined)
    return re.compile(rf"(?<!\w)(?:{_SPACE.sub(_stretch, joined.replace(_QUOTE, _QUOTE + '?'))})(?!\w)")


def _stretch(found: re.Match[str]) -> str:
    return found[1] or (r"[\s,]{0,3}" if found[0] == " ?" else r"[\s,]{1,3}")


def weigh(plain: str, clues: Sequence[Clue], guards: Sequence[Guard]) -> list[Weighed]:
    """Every clue found in the words, each less what the guards take from it. Linear in the length of the words."""
    found = [(clue, span) for clue in clues for span in clue.matches(plain)]
    if not found:
        return []
    ends = [match.end() for match in _ENDS.finditer(plain)]
    standing = [_Standing(guard, _places(guard, plain)) for guard in guards]
    return [_weighed(plain, ends, clue, span, standing) for clue, span in found]


@dataclass(frozen=True, slots=True)
class _Standing:
    """A guard, and where it stands in the words: starts and ends, in order. None when it must be looked for."""

    guard: Guard
    places: tuple[list[int], list[int]] | None

    def within(self, plain: str, start: int, stop: int, at: int) -> bool:
        """Whether it speaks against a clue that begins at ``at`` in the sentence from ``start`` to ``stop``."""
        if self.places is None:
            return bool(self.guard.pattern.search(plain, max(start, at - BEFORE), at))
        starts, ends = self.places
        if self.guard.reach == "post":
            return bool(starts)
        first = bisect_left(starts, start)
        return first < len(starts) and ends[first] <= stop


def _places(guard: Guard, plain: str) -> tuple[list[int], list[int]] | None:
    if guard.reach == "before":
        return None
    spans = [match.span() for match in guard.pattern.finditer(plain)]
    return [start for start, _ in spans], [end for _, end in spans]


def _weighed(plain: str, ends: list[int], clue: Clue, span: Span, standing: Sequence[_Standing]) -> Weighed:
    start, stop = _sentence(plain, ends, span)
    worst = 0
    for one in standing:
        takes = _taken(one.guard, clue)
        if takes > worst and one.within(plain, start, stop, span[0]):
            worst = takes
    return Weighed(clue.score - worst, *span, clue)


def _taken(guard: Guard, clue: Clue) -> int:
    return guard.takes // 3 if clue.firm and not guard.whole else guard.takes


def _sentence(plain: str, ends: list[int], span: Span) -> Span:
    first, last = bisect_right(ends, span[0]), bisect_left(ends, span[1])
    start = ends[first - 1] if first else 0
    stop = ends[last] if last < len(ends) else len(plain)
    return max(start, span[0] - AROUND), min(stop, span[1] + AROUND)


def finding(words: Words, weighed: Sequence[Weighed], by: str) -> Finding:
    """One finding out of all that was weighed: the strongest, and a little more for each further reason."""
    standing = sorted((one for one in weighed if one.score > 0), key=lambda one: (-one.score, one.start))
    if not standing:
        return Finding(0, by=by)
    best = standing[0]
    further = {one.clue.why for one in standing if one.score >= FIRES} - {best.clue.why}
    score = min(HIGHEST, best.score + FURTHER * min(3, len(further)))
    kept = [one for one in standing if one.score >= min(FIRES, best.score)]
    return Finding(score, _spans(words, kept), best.clue.why, by)


def _spans(words: Words, kept: Sequence[Weighed]) -> tuple[Span, ...]:
    return tuple(tidy(words.span(one.start, one.end) for one in kept))


def detector(signal: str, clues: Sequence[Clue], guards: Sequence[Guard]) -> Callable[[Words], Finding]:
    """The detector of a signal for which clues and guards are all there is to it."""
    by = f"rule:{signal}/1"

    def detect(words: Words) -> Finding:
        return finding(words, weigh(words.plain, clues, guards), by)

    return detect
