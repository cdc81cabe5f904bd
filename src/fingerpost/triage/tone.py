"""Reads what a post says of the body, clause by clause, with weighted word lists: good, bad, done wrong, withheld.

A clause is what stands between full stops, or around a "but". A denial within the last few words turns an opinion
round and makes a failing of what people are owed. What is said of oneself, and of things elsewhere, does not count
against the body. One pass over the words; nothing looks further than a few words back. Clauses: A3c, A3g, A3i.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from fingerpost.triage.lexicon import load

Entry = tuple[int, tuple[str, ...], tuple[tuple[str, int], ...]]
Table = Mapping[str, tuple[Entry, ...]]

TOKEN = re.compile(r"[a-z0-9][a-z0-9'’&*]*|[@£$]|[.!?\n;]+|,")
ENDS = frozenset(".!?\n;")
PAUSES = frozenset({","})
TURNS = frozenset({"but", "although", "though", "however", "yet", "while", "until", "except"})
DENIALS = frozenset(load("denials"))
NOT_YET = frozenset(load("not_yet"))
OF_ONESELF = frozenset({"im", "feel", "feeling", "felt", "myself", "ive"})
FELT = frozenset(load("felt"))
PEOPLE = frozenset(load("people"))
SOUR = frozenset({"another", "finally", "eventually", "only", "apparently", "again", "yet", "still"})
"""Good words beside these may be meant the other way."""
PAST = frozenset(load("past_tense"))
NOT_PAST = frozenset({"need", "bed", "red", "med", "ted", "shed", "proceed", "indeed"})
THEM = frozenset({"they", "theyve", "theyd", "theyre", "theyll", "them"})
OPINION_LISTS = (
    "bad_opinion",
    "good_opinion",
    "done_wrong",
    "kept_from",
    "ours",
    "elsewhere",
    "own_slips",
    "complaint_words",
)
REACH = 4
"""How many words back a denial, or "I feel", still holds."""
SLIGHT_ONCE = ("bad", "done")
SURE = 3
"""The weight of wordings that need nothing beside them."""


@dataclass(slots=True)
class Clause:
    """What one clause says, in weights, and where in the plain words it says so."""

    start: int = 0
    end: int = 0
    words: int = 0
    bad: int = 0
    good: int = 0
    done: int = 0
    ours: int = 0
    surely_ours: bool = False
    elsewhere: int = 0
    complaint: int = 0
    asks: bool = False
    people: bool = False
    they: bool = False
    past: bool = False
    sour: bool = False
    thanks: list[tuple[int, int]] = field(default_factory=list)
    slips: list[tuple[int, int]] = field(default_factory=list)
    marks: list[tuple[str, int, int]] = field(default_factory=list)

    @property
    def not_ours(self) -> bool:
        """Whether the clause is about something else than the body."""
        if not self.elsewhere:
            return False
        return not self.ours if self.elsewhere == 1 else self.elsewhere >= SURE or not self.surely_ours

    def add(self, kind: str, weight: int, start: int, end: int) -> None:
        """Counts a wording, and remembers where it stands. However many slight ones there are, they count as one."""
        slight = weight == 1 and kind in SLIGHT_ONCE and any(held[0] == kind + "?" for held in self.marks)
        setattr(self, kind, getattr(self, kind) + (0 if slight else weight))
        if weight == 1 and kind in SLIGHT_ONCE:
            self.marks.append((kind + "?", start, start))
        self.marks.append((kind, start, end))


def table_of(*names: str) -> Table:
    """The weighted lists as one look-up by first word, the longest wordings first."""
    kinds: dict[tuple[str, ...], list[tuple[str, int]]] = {}
    for name in names:
        for line in load(name):
            wording, _, weight = line.rpartition(" ")
            kinds.setdefault(tuple(_bare(wording).split()), []).append((name, int(weight)))
    by_first: dict[str, list[Entry]] = {}
    for words, held in kinds.items():
        by_first.setdefault(words[0], []).append((len(words), words, tuple(held)))
    return {first: tuple(sorted(entries, key=lambda entry: -entry[0])) for first, entries in by_first.items()}


def tokens_of(plain: str) -> tuple[list[str], list[tuple[int, int]]]:
    """The words and stops of the plain text, without apostrophes, and where they stand."""
    found = list(TOKEN.finditer(plain))
    return [_bare(match.group()) for match in found], [match.span() for match in found]


def longest(table: Table, tokens: list[str], at: int) -> Entry | None:
    """The longest listed wording that begins at a word."""
    for entry in table.get(tokens[at], ()):
        length, words, _ = entry
        if length == 1 or tuple(tokens[at : at + length]) == words:
            return entry
    return None


def _bare(word: str) -> str:
    return word.replace("'", "").replace("’", "") if "'" in word or "’" in word else word


OPINIONS = table_of(*OPINION_LISTS)
HOLDS_OTHERS = frozenset({"bad_opinion", "good_opinion", "done_wrong", "complaint_words"})
NAMED = {
    words[0]: dict(kinds)["ours"]
    for entries in OPINIONS.values()
    for length, words, kinds in entries
    if length == 1 and "ours" in dict(kinds)
}
"""Words for the body that may stand within a longer wording."""


def clauses_of(plain: str) -> list[Clause]:
    """Every clause of the plain words that says anything."""
    return [clause for clause in _Reader(plain).read() if clause.words]


class _Reader:
    """One pass over the words, remembering the last denial and the last "I feel"."""

    def __init__(self, plain: str) -> None:
        self.tokens, self.spans = tokens_of(plain)
        self.clause = Clause()
        self.denied = self.oneself = self.i_denied = self.not_yet = -99

    def read(self) -> Iterator[Clause]:
        at = 0
        while at < len(self.tokens):
            token = self.tokens[at]
            if token[0] in ENDS or token in TURNS:
                self.clause.asks = "?" in token
                yield self.clause
                self.clause = Clause()
                self.denied = self.oneself = self.i_denied = self.not_yet = -99
                at += 1
                continue
            at += self._take(at, token)
        yield self.clause

    def _take(self, at: int, token: str) -> int:
        """Reads the wording that begins here and says how many words it took."""
        clause = self.clause
        entry = longest(OPINIONS, self.tokens, at)
        length = entry[0] if entry else 1
        clause.words += length
        clause.people = clause.people or token in PEOPLE
        clause.they = clause.they or token in THEM
        clause.sour = clause.sour or token in SOUR
        clause.past = clause.past or token in PAST or (token[-2:] == "ed" and token not in NOT_PAST)
        clause.start = clause.start if clause.words > length else self.spans[at][0]
        clause.end = self.spans[at + length - 1][1]
        if entry:
            start, end = self.spans[at][0], self.spans[at + length - 1][1]
            for kind, weight in entry[2]:
                self._count(kind, weight, at, length, start, end)
            if length > 1 and entry[2][0][0] in HOLDS_OTHERS:
                for inner in self.tokens[at : at + length]:
                    self._ours(NAMED.get(inner, 0))
                    clause.people = clause.people or inner in PEOPLE
        if token in DENIALS and (length == 1 or self.tokens[at + 1 : at + length] == ["one"]):
            self.denied = at
            before = self.tokens[max(0, at - 2) : at]
            if before[-1:] in (["i"], ["ive"]) or (token in ("dont", "cant") and "i" in before):
                self.i_denied = at
        elif token in OF_ONESELF and length == 1:
            self.oneself = at
        elif token in NOT_YET and length == 1:
            self.not_yet = at
        elif token in PAUSES:
            self.denied = -99
        return length

    def _ours(self, weight: int) -> None:
        self.clause.ours += weight
        self.clause.surely_ours = self.clause.surely_ours or weight >= SURE

    def _count(self, kind: str, weight: int, at: int, length: int, start: int, end: int) -> None:
        clause = self.clause
        denied = at - self.denied <= REACH
        if kind == "own_slips":
            clause.slips.append((start, end))
        elif kind == "ours":
            self._ours(weight)
        elif kind == "elsewhere":
            clause.elsewhere = max(clause.elsewhere, weight)
        elif kind == "complaint_words":
            clause.add("complaint", 0 if denied else weight, start, end)
        elif kind == "done_wrong":
            clause.add("done", weight, start, end)
        elif kind == "kept_from":
            if denied and (weight == SURE or self.i_denied != self.denied):
                clause.add("done", 2, start, end)
        elif kind == "good_opinion":
            self._good(weight, denied, at, start, end)
        elif kind == "bad_opinion":
            self._bad(weight, denied, at, length, start, end)

    def _good(self, weight: int, denied: bool, at: int, start: int, end: int) -> None:
        if weight < SURE and at - self.not_yet <= REACH:
            return
        if not denied:
            self.clause.add("good", weight, start, end)
            if weight >= SURE:
                self.clause.thanks.append((start, end))
        elif weight < SURE and self.i_denied != self.denied and self._turns_round(at):
            self.clause.add("bad", weight, start, end)

    def _turns_round(self, at: int) -> bool:
        """Whether the denial is of what is said here: "no good", but not "No, it was good" or "Nothing, all good"."""
        denial = self.tokens[self.denied]
        return denial not in ("nothing", "none") and (denial != "no" or at - self.denied == 1)

    def _bad(self, weight: int, denied: bool, at: int, length: int, start: int, end: int) -> None:
        token = self.tokens[at]
        single = length == 1 or token in ("like", "a", "an", "such")
        oneself = at - self.oneself <= REACH and single and token not in FELT
        if token in ("made", "make", "makes", "left"):
            self.oneself = -99
        if denied:
            self.clause.good += 1
        elif not oneself:
            self.clause.add("bad", weight, start, end)
