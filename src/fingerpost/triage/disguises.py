"""Undoes the ways in which people hide a word from a machine but not from a reader.

Each stage reads lower-case text and answers with edits, in order and not overlapping. Each is linear: its patterns have
no nested repeats, and what it does for one word is bounded.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import islice, product

from fingerpost.triage.lexicon import load

Edit = tuple[int, int, str]
"""Replace the range with the text."""

_ENDINGS = ("", "s", "es", "ed", "er", "ers", "ing", "in", "y", "z", "ty")
_LONGEST = 24

_APART = re.compile(r"(?<![a-z0-9@_])[a-z]([ .\-_*/|,~+]{1,3})(?:[a-z]\1)+[a-z](?![a-z0-9])")
_TEXTSPEAK = frozenset("aiuryncbkox")
_SPLIT = re.compile(r"(?<![a-z0-9@/._*\-~|])[a-z]{1,12}(?:[._*\-~|][a-z]{1,12}){1,4}(?![a-z0-9@/._*\-~|])")
_RUN = re.compile(r"(?<![a-z0-9@/._:=\-])[a-z]{9,40}(?![a-z0-9@/_:=\-]|\.[a-z])")

_FIGURES = {
    "4": "a", "3": "e", "1": "il", "0": "o", "5": "s", "7": "t", "$": "s", "@": "a", "!": "il", "8": "b", "6": "g",
    "9": "g", "|": "il", "€": "e", "£": "l", "+": "t", "2": "z", "*": "*",
}  # fmt: skip
_USUAL = str.maketrans("4310574$", "aeiostas")
_HINT = re.compile(r"[a-z][0-9$@!|€£+][0-9$@!|€£+]*[a-z]|[a-z][0-9$|€+]|[0-9$@!|€£+][a-z]")
_TOKEN = re.compile(r"\S+")
_ADDRESS = re.compile(
    r"://|^www\.|\.(?:com?|org|net|uk|gov|nhs|ly|me|io|info|biz|xyz|top|ru|gl|be|tv|app|link)(?![a-z])|@.*\."
)
_HANDLE = re.compile(r"\W*@(?!ss(?:holes?)?\b|rse(?:holes?)?\b)[a-z0-9_.]{3}")
_CORE = re.compile(r"[a-z0-9$@!|€£+]+")
_REAL = re.compile(
    r"\d+(?:st|nd|rd|th|[ap]m|m[gl]|[ck]?m|mcg|kg?|hrs?|mins?|yrs?|ish|x|s|pc|p|bn|weeks?|days?|months?|years?)"
    r"|[a-z]{1,2}\d[a-z\d]?|\d[a-z]{2}|[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}|[a-z]+\d{2,}|\d{2,}[a-z]*"
)
_INSIDE = re.compile(r"(?=(?:[^a-z]*[a-z]){3})[a-z]+[01345$](?:[a-z]+[01345$])*[a-z]+")

_LONG = re.compile(r"([a-z])\1{2,}")
_LETTERS = re.compile(r"(?<![a-z0-9@_])[a-z]{3,}+(?![0-9_@])")


@cache
def _known() -> frozenset[str]:
    """The words people disguise, with their usual endings."""
    words = set(load("disguised_words"))
    return frozenset(word + ending for word in words for ending in _ENDINGS) | {
        word[:-1] + ending for word in words if word.endswith("e") for ending in ("ing", "ed", "er", "y")
    }


@cache
def _ordinary() -> frozenset[str]:
    return frozenset(load("stretched_words")) | frozenset(load("joined_words"))


@lru_cache(maxsize=4096)
def words_in(run: str) -> tuple[str, ...]:
    """The known words that make up a run of letters, whole; the fewest there can be. Empty when there are none."""
    best: list[tuple[str, ...] | None] = [()] + [None] * len(run)
    small, known = frozenset(load("joined_words")), _known()
    for end in range(1, len(run) + 1):
        for start in range(max(0, end - 16), end):
            before, word = best[start], run[start:end]
            if before is None or (word not in small and (len(word) < 3 or word not in known)):
                continue
            held = best[end]
            if held is None or len(before) + 1 < len(held):
                best[end] = (*before, word)
    return best[-1] or ()


def set_apart(text: str) -> list[Edit]:
    """Letters with something between each ("f u c k", "k-i-l-l") are joined; between words one space is kept."""
    return [edit for found in _APART.finditer(text) for edit in _closed(found)]


def _closed(found: re.Match[str]) -> Iterator[Edit]:
    gap, at = found.group(1), found.start()
    run = found.group().replace(gap, "")
    if gap.isspace() and len(run) == 3 and _TEXTSPEAK.issuperset(run):
        return
    words = words_in(run) if len(run) <= 60 else ()
    breaks, total = set(), 0
    for word in words[:-1]:
        total += len(word)
        breaks.add(total)
    for position in range(1, len(run)):
        start = at + position + (position - 1) * len(gap)
        yield start, start + len(gap), " " if position in breaks else ""


def split(text: str) -> list[Edit]:
    """A word with a mark or two inside it ("sh.it", "ki-ll") is joined when that gives a word that people disguise."""
    edits: list[Edit] = []
    for found in _SPLIT.finditer(text):
        joined = re.sub(r"[^a-z]", "", found.group())
        if len(joined) > 3 and joined in _known() and not _made_of_words(found.group()):
            edits += [
                (found.start() + at, found.start() + at + 1, "")
                for at, mark in enumerate(found.group())
                if not mark.isalpha()
            ]
    return edits


def _made_of_words(written: str) -> bool:
    return all(part in _known() or part in _ordinary() for part in re.split(r"[^a-z]", written))


def figures(text: str) -> list[Edit]:
    """Figures and signs that stand for letters ("k1ll", "b!tch") are read as letters; real numbers are left alone."""
    if not _HINT.search(text):
        return []
    edits: list[Edit] = []
    for token in _TOKEN.finditer(text):
        word = token.group()
        if len(word) > _LONGEST * 2 or not _HINT.search(word) or _ADDRESS.search(word) or _HANDLE.match(word):
            continue
        for core in _CORE.finditer(word):
            if len(core.group()) <= _LONGEST and (read := _without_figures(core.group())) != core.group():
                at = token.start() + core.start()
                edits.append((at, at + len(read), read))
    return edits


@lru_cache(maxsize=4096)
def _without_figures(core: str) -> str:
    tail = len(core) - len(core.rstrip("!"))
    body = core[: len(core) - tail] if tail else core
    if body in ("g4s", "h1n1") or body.isalpha() or not any(letter.isalpha() for letter in body):
        return core
    choices = [_FIGURES.get(letter, letter) for letter in body]
    for letters in islice(product(*choices), 16):
        word = "".join(letters)
        if (len(word) > 2 and word in _known()) or _squeezed(word) is not None:
            return word + core[len(core) - tail :]
    if not _REAL.fullmatch(body) and _INSIDE.fullmatch(body):
        return body.translate(_USUAL) + core[len(core) - tail :]
    return core


@lru_cache(maxsize=4096)
def _squeezed(word: str) -> str | None:
    """The known word that a stretched one stands for, if any."""
    runs = [found.span() for found in _LONG.finditer(word)]
    if not runs or len(runs) > 4 or len(word) > 200:
        return None
    for wanted in (_known(), _ordinary()):
        for counts in product((2, 1), repeat=len(runs)):
            tried = _cut(word, runs, counts)
            if tried in wanted:
                return tried
    return None


def _cut(word: str, runs: list[tuple[int, int]], counts: tuple[int, ...]) -> str:
    parts, last = [], 0
    for (start, end), count in zip(runs, counts, strict=True):
        parts.append(word[last : start + count])
        last = end
    return "".join(parts) + word[last:]


def stretched(text: str) -> list[Edit]:
    """Three letters or more in a row become one or two: whichever gives a word, else two. "xxx" and "www" stay."""
    if not _LONG.search(text):
        return []
    edits: list[Edit] = []
    for token in _LETTERS.finditer(text):
        word = token.group()
        if word in ("xxx", "www") or not _LONG.search(word):
            continue
        known = _squeezed(word)
        taken = 0
        for run in _LONG.finditer(word):
            keep = 2
            if known is not None:
                at = run.start() - taken
                keep = 2 if known[at : at + 2] == run.group()[:2] else 1
            edits.append((token.start() + run.start() + keep, token.start() + run.end(), ""))
            taken += run.end() - run.start() - keep
    return edits


def run_together(text: str) -> list[Edit]:
    """Words written without spaces ("killyourself", "ihateallwomen") are parted when every part is known."""
    edits: list[Edit] = []
    for found in _RUN.finditer(text):
        run = found.group()
        words = () if run in _known() or run.startswith(load("whole_words")) else words_in(run)
        if len(words) < 2 or not any(len(word) > 2 and word in _known() for word in words):
            continue
        at = found.start()
        for word in words[:-1]:
            at += len(word)
            edits.append((at, at, " "))
    return edits


STAGES: tuple[Callable[[str], list[Edit]], ...] = (set_apart, split, figures, stretched, run_together)
"""In the order in which they are undone."""
