"""Weighs the wordings that a signal knows: each a clue with its score, its reason, and what would explain it away."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fingerpost.triage.assessment import Finding, Span
from fingerpost.triage.words import Words, tidy

BEFORE = 48
AFTER = 60
EACH_FURTHER_CLUE = 6
CERTAIN_AS_RULES_GET = 95


@dataclass(frozen=True, slots=True)
class Clue:
    """A wording that speaks for a signal.

    ``score`` is a whole percentage. ``before`` and ``after`` are looked for just before and just after a match, and
    ``near`` on either side and within it: when found, this match is explained away. ``unless`` is looked for in the
    whole text. ``needs`` must be found within a match for it to count, and ``beside`` anywhere in the text.
    """

    score: int
    why: str
    pattern: re.Pattern[str]
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    near: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    needs: re.Pattern[str] | None = None
    beside: re.Pattern[str] | None = None

    def matches(self, plain: str) -> list[tuple[int, int]]:
        """Where the wording stands in the plain words and nothing explains it away."""
        found = [match.span() for match in self.pattern.finditer(plain)]
        if not found or (self.unless and self.unless.search(plain)):
            return []
        if self.beside and not self.beside.search(plain):
            return []
        return [span for span in found if not self._explained(plain, *span)]

    def _explained(self, plain: str, start: int, end: int) -> bool:
        if self.needs and not self.needs.search(plain, start, end):
            return True
        before, after = plain[max(0, start - BEFORE) : start], plain[end : end + AFTER]
        return bool(
            (self.before and self.before.search(before))
            or (self.after and self.after.search(after))
            or (self.near and self.near.search(plain[max(0, start - BEFORE) : end + AFTER]))
        )


def weigh(words: Words, clues: Sequence[Clue], by: str, beside_the_point: Sequence[Span] = ()) -> Finding:
    """The finding for a post: the strongest clue's score and reason, a little more for each further kind of clue.

    What is found in a range of the plain words that is ``beside_the_point`` (sorted, apart) does not count.

    Scores below 50 are evidence that does not fire alone; two such clues may.
    """
    standing = sorted(_standing(words, clues, beside_the_point), key=lambda held: -held[0].score)
    if not standing:
        return Finding(0, by=by)
    strongest = standing[0][0]
    score = min(strongest.score + EACH_FURTHER_CLUE * (len(standing) - 1), max(CERTAIN_AS_RULES_GET, strongest.score))
    spans = tidy(span for _, held in standing for span in held)
    return Finding(score, tuple(spans), strongest.why, by)


def _standing(words: Words, clues: Sequence[Clue], without: Sequence[Span]) -> Iterator[tuple[Clue, list[Span]]]:
    for clue in clues:
        found = [span for span in clue.matches(words.plain) if not _touches(span, without)]
        if found:
            yield clue, [words.span(*span) for span in found]


def _touches(span: Span, ranges: Sequence[Span]) -> bool:
    at = bisect_left(ranges, (span[1], -1))
    return at > 0 and ranges[at - 1][1] > span[0]
