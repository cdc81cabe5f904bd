"""Whether made-up words are far enough from those of the post that they were made from. Needs no Django.

A model can give back what it was taught on, so nothing that a member of the public wrote may be in it: not their words,
not who they are, not whom they speak of.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from fingerpost.post import Post
from fingerpost.triage import Assessor, Directory
from fingerpost.triage.assessment import FIRES
from fingerpost.triage.assessor import words_of
from fingerpost.triage.links import links_of
from fingerpost.triage.somebody import full_names, given_names
from fingerpost.triage.staff_names import ordinary_words

MOST_SHARED = 3
"""Words in a row that may stand in both: four are somebody's own."""
EVERYBODYS = frozenset({"999", "111", "112", "101"})
"""Numbers that belong to nobody."""
CALENDAR = frozenset(
    [
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter", "nhs"),
        *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
        *("november", "december"),
    ]
)
PERSONAL = {
    "personal_info": "It holds personal information by the rules. Take it out.",
    "patient_info": "It makes somebody known as a patient. Write it so that nobody can be told by it.",
    "names_staff": "It names a colleague. Use a role instead.",
}
"""What an example may not hold, and what to do about it."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_HANDLE = re.compile(r"@\w+")
_NUMBER = re.compile(r"\d+")
_WITHIN = re.compile(r"(?<=[\w,;:'’\"“(]\s)[A-Z][a-z'’\-]+")
"""A capital within a sentence: a name of a person or place, as a rule."""


@dataclass(frozen=True, slots=True)
class Original:
    """The post that a correction was about: its words, what its author is called, and the links beside it."""

    text: str
    names: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


def faults(written: str, original: Original, directory: Directory | None = None) -> tuple[str, ...]:
    """Everything for which the made-up words are refused, in sentences for their writer; empty when they stand."""
    return tuple(dict.fromkeys((*_shared(written, original), *_personal(written, directory))))


def _shared(written: str, original: Original) -> Iterator[str]:
    own, theirs = _words(written), _words(original.text)
    if run := _run(own, theirs):
        yield f"It shares “{run}” with the original. Say it in other words."
    for name in sorted(_names(original) & set(own)):
        yield f"It shares the name “{name}” with the original. Use another, or none."
    for what, found in (("handle", _HANDLE), ("number", _NUMBER)):
        for each in sorted(_found(found, original.text) & _found(found, written) - EVERYBODYS):
            yield f"It shares the {what} “{each}” with the original. Take it out, or use another."
    hosts = _hosts(original.text, original.links) & _hosts(written, ())
    for host in sorted(hosts):
        yield f"It shares the link “{host}” with the original. Take it out, or use one that ends in example.org."


def _run(own: Sequence[str], theirs: Sequence[str]) -> str:
    """The first words in a row that stand in both: more than MOST_SHARED, or the whole of a shorter original."""
    length = min(MOST_SHARED + 1, len(theirs))
    if not length or (length == 1 and len(own) > 1):
        return ""
    known = {tuple(theirs[at : at + length]) for at in range(len(theirs) - length + 1)}
    runs = (tuple(own[at : at + length]) for at in range(len(own) - length + 1))
    return " ".join(next((run for run in runs if run in known), ()))


def _names(original: Original) -> set[str]:
    """Words that name somebody or some place, as far as the rules know them; small letters."""
    words = words_of(Post(original.text))
    certain = given_names() - ordinary_words()
    found = {word for word in _words(" ".join((original.text, *original.names))) if word in certain}
    found |= {word for start, end in full_names(words) for word in _words(original.text[start:end])}
    found |= {word for name in original.names for word in _words(name) if word not in ordinary_words()}
    if not original.text.istitle():
        found |= {word for each in _WITHIN.findall(original.text) for word in _words(each)}
    return {word for word in found if len(word) > 1} - CALENDAR


def _hosts(text: str, links: Iterable[str]) -> set[str]:
    return {link.host.removeprefix("www.") for link in links_of(Post(text, links=tuple(links))) if link.host}


def _found(pattern: re.Pattern[str], text: str) -> set[str]:
    return {each.casefold() for each in pattern.findall(f"{text} {words_of(Post(text)).plain}")}


def _words(text: str) -> list[str]:
    """The words as they are read, disguises undone."""
    return [word.replace("’", "'") for word in _WORD.findall(words_of(Post(text)).plain)]


def _personal(written: str, directory: Directory | None) -> Iterator[str]:
    found = Assessor(directory=directory).assess(Post(written)).findings
    for name, told in PERSONAL.items():
        if (found[name].score or 0) >= FIRES:
            yield told
