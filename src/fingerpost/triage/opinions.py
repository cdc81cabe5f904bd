"""Weighs the clauses of a post: does it think ill of the body, think well of it, or tell of a wrong? Clauses: A3g, A3i."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fingerpost.triage.adverts import pitch
from fingerpost.triage.assessment import Finding, Span
from fingerpost.triage.tone import SURE, Clause, clauses_of
from fingerpost.triage.words import Words, tidy

SHORT = 7
"""A post of so few words to the body's page is about the body."""
LONGER = 14
Verdict = tuple[int, str, tuple[str, ...], Clause]
FIRES = 50


@dataclass(frozen=True, slots=True)
class Told:
    """A post's clauses and what they come to together."""

    clauses: Sequence[Clause]
    words: int
    ours: int
    good: int
    bad: int
    done: int
    elsewhere: bool
    people: bool
    they: bool
    sure: bool
    beside_the_point: Sequence[Span]

    @property
    def not_blame(self) -> Sequence[Span]:
        """Where bitter words do not blame the body: beside the point, or within thanks ("lost without you")."""
        thanks = [span for clause in self.clauses if not clause.bad + clause.done for span in clause.thanks]
        return tidy((*self.beside_the_point, *thanks))

    @property
    def not_praise(self) -> Sequence[Span]:
        """Where good words do not praise the body: beside the point, or in a clause that speaks ill of it."""
        soured = [(clause.start, clause.end) for clause in self.clauses if clause.bad >= 2]
        return tidy((*self.beside_the_point, *soured))


def told(words: Words) -> Told:
    """Everything that the post says of the body, worked out once. What is sent to its page or account speaks to it."""
    known = words.worked_out.get("opinions")
    if not isinstance(known, Told):
        known = words.worked_out["opinions"] = _told(words)
    return known


def _told(words: Words) -> Told:
    clauses = clauses_of(words.plain)
    mine = [clause for clause in clauses if not clause.not_ours]
    return Told(
        clauses=mine,
        words=sum(clause.words for clause in clauses),
        ours=sum(clause.ours for clause in mine) + (words.post.kind != "post"),
        good=sum(clause.good for clause in mine),
        bad=sum(clause.bad for clause in mine),
        done=sum(clause.done for clause in mine),
        elsewhere=len(mine) < len(clauses),
        people=any(clause.people for clause in clauses),
        sure=any(clause.surely_ours for clause in mine),
        they=any(clause.they for clause in mine),
        beside_the_point=[span for clause in clauses for span in _beside(clause)],
    )


def _beside(clause: Clause) -> Sequence[Span]:
    return [(clause.start, clause.end)] if clause.not_ours else clause.slips


def criticism(words: Words, post: Told) -> Finding:
    """Whether a clause speaks ill of the body, or tells of a failing of it."""
    if not post.bad and not post.done:
        return Finding(0)
    found = [verdict for clause in post.clauses for verdict in _ill_of(clause, post)]
    if post.good >= 4 and post.good > post.bad + post.done:
        found = [verdict for verdict in found if verdict[0] >= 60]
    return _strongest(words, found)


def _ill_of(clause: Clause, post: Told) -> Iterable[Verdict]:
    bad, said = clause.bad - (1 if clause.asks else 0), ("bad", "done")
    if clause.good >= SURE and bad < SURE and not clause.sour:
        return
    if bad >= SURE and (clause.ours or post.ours or post.words <= LONGER):
        yield 74, "Speaks very badly of the body or its service.", said, clause
    elif bad >= 2 and clause.ours >= 2:
        yield 64, "Gives a low opinion of the service or its staff.", said, clause
    elif bad >= 2 and (post.ours >= 2 or post.words <= LONGER) and not post.elsewhere:
        yield 56, "Gives a low opinion.", said, clause
    elif bad >= 1 and clause.surely_ours and not clause.asks:
        yield 52, "Finds fault with the service.", said, clause
    if clause.done >= _enough(clause, post) and not clause.asks and clause.good < SURE:
        yield 56, "Tells of something that the service did wrong or left undone.", said, clause
    elif (
        clause.done >= SURE + clause.people
        and post.words <= SHORT + 2
        and not (clause.asks or post.elsewhere or post.good)
    ):
        yield 52, "Tells of something done wrong or left undone.", said, clause


def _enough(clause: Clause, post: Told) -> int:
    """How much must have been done wrong, by how sure it is that the body did it."""
    if clause.surely_ours:
        return 2
    if clause.ours >= 2 or post.ours > 2:
        return 3
    return 4 if post.ours else 99


def praise(words: Words, post: Told) -> Finding:
    """Whether a clause speaks well of the body and the rest of the post does not take it back."""
    if not post.good or post.bad + post.done > post.good + 2:
        return Finding(0)
    found = [verdict for clause in post.clauses for verdict in _well_of(clause, post)]
    return Finding(0) if found and pitch(words).score else _strongest(words, found)


def _well_of(clause: Clause, post: Told) -> Iterable[Verdict]:
    good, said = clause.good, ("good",)
    if clause.bad >= 2 or (clause.done >= 2 and good < SURE) or (clause.asks and good < SURE):
        return
    if good >= SURE and (clause.ours or post.ours or post.words <= LONGER):
        yield 74, "Gives thanks, or speaks very well of the service or its people.", said, clause
    elif good >= 2 and clause.ours:
        yield 66, "Gives a high opinion of the service or its people.", said, clause
    elif good >= 2 and (post.ours or (post.words <= SHORT and not clause.people)) and not post.elsewhere:
        yield 58, "Speaks warmly.", said, clause


def grievance(words: Words, post: Told) -> Finding:
    """Whether the post tells what was done to somebody, or says that they complain."""
    found: list[Verdict] = [
        (80, "Wants to complain or says that they have complained.", ("complaint",), clause)
        for clause in post.clauses
        if clause.complaint >= SURE
    ]
    if not found and (post.good >= SURE and post.good > post.done):
        return Finding(0)
    if post.ours >= 2 or (post.people and (post.ours or post.they or (post.done > SURE and not post.elsewhere))):
        for clause in post.clauses:
            score = _told_of(clause, post)
            if score:
                found.append(
                    (score, "Tells of something that the service did wrong or left undone.", ("done",), clause)
                )
    return _strongest(words, found)


def _told_of(clause: Clause, post: Told) -> int:
    if clause.asks and clause.done < 5:
        return 0
    if clause.done >= 5 and post.ours >= 2:
        return 70
    if (clause.done >= SURE and post.people) or clause.done > SURE:
        return 62
    theirs = post.sure or post.they or post.ours
    if (
        clause.past
        and (clause.people or post.people)
        and theirs
        and not post.elsewhere
        and clause.done + min(clause.bad, 2) >= 2
    ):
        return 54
    return 56 if clause.done and post.done >= 4 and not post.elsewhere else 0


def _strongest(words: Words, found: Sequence[Verdict]) -> Finding:
    if not found:
        return Finding(0)
    best = max(found, key=lambda verdict: verdict[0])
    spans = [
        words.span(start, end)
        for _, _, kinds, clause in found
        for kind, start, end in clause.marks
        if kind in kinds and start < end
    ]
    if not spans:
        return Finding(0)
    return Finding(min(92, best[0] + 3 * (len(found) - 1)), tuple(tidy(spans)), best[1])


def joined(first: Finding, second: Finding, by: str) -> Finding:
    """The stronger of two findings on the same question; together when both fire."""
    a, b = first.score or 0, second.score or 0
    strong, weak = (first, second) if a >= b else (second, first)
    if min(a, b) < FIRES:
        return Finding(strong.score, strong.spans, strong.why, by)
    spans = tuple(tidy((*strong.spans, *weak.spans)))
    return Finding(min(95, max(a, b) + 4) if max(a, b) < 95 else max(a, b), spans, strong.why, by)
