"""Weighs the words of those who sell: offers, prices, followers, coins, cures, and how to get them. Clause: A3k8."""

from fingerpost.triage.assessment import Finding
from fingerpost.triage.tone import longest, table_of, tokens_of
from fingerpost.triage.words import Words, tidy

TABLE = table_of("adverts", "not_adverts")
ALONE = 4
"""What must come together for a post to be an advertisement."""
MORE = 6
WHY = "Offers something for sale or money, or looks for followers."


def pitch(words: Words) -> Finding:
    """Whether the post sells. Words of charity, care, questions and warnings speak against it."""
    tokens, spans = tokens_of(words.plain)
    weights: dict[tuple[str, ...], int] = {}
    marks: list[tuple[int, int]] = []
    against = at = 0
    while at < len(tokens):
        entry = longest(TABLE, tokens, at)
        if entry:
            for kind, weight in entry[2]:
                if kind == "adverts":
                    weights[entry[1]] = weight
                    marks.append((spans[at][0], spans[at + entry[0] - 1][1]))
                else:
                    against += weight
        at += entry[0] if entry else 1
    strongest, total = max(weights.values(), default=0), sum(weights.values())
    if strongest < 2 or total - 2 * against < (ALONE if strongest > 2 else MORE):
        return Finding(0)
    if against and strongest < ALONE:
        return Finding(0)
    score = 62 if total < MORE else 72 if total < 2 * MORE else 82
    return Finding(score, tuple(tidy(words.span(*mark) for mark in marks)), WHY)
