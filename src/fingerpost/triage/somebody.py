"""Finds who is spoken of: people by name, and staff by what they do ("that nurse on Elm ward")."""

import re
from collections.abc import Iterator
from functools import cache

from fingerpost.triage.assessment import Span
from fingerpost.triage.lexicon import load
from fingerpost.triage.staff_names import ordinary_words
from fingerpost.triage.words import Words, tidy

STAFF_ROLE = (
    r"(?:(?:staff|student|lead|head|ward|senior|junior|charge|mental health|community|care|support|social|key|"
    r"reception|"
    r"healthcare|agency|night|crisis|trainee|duty|on ?call|occupational|nhs|bank) ){0,2}"
    r"(?:nurse|doctor|dr|doc|gp|receptionist|manager|psychiatrist|psychologist|consultant|therapist|counsellor|"
    r"co-?ordinator|(?<=port )worker|(?<=cial )worker|(?<=key )worker|(?<=care )worker|(?<=nhs )worker|matron|"
    r"hca|cpn|rmn|assistant|clinician|practitioner|paramedic|midwife|porter|"
    r"secretary|"
    r"call handler|keyworker|chief exec(?:utive)?|chief|ceo|director|chair(?:man|woman)?|shrink|registrar|pharmacist|"
    r"security guard|admin|operator|member of staff|staff member|employee|amhp)"
)
"""One member of staff, by what they do."""

_DESCRIBED = re.compile(
    rf"\b(?:that|this|the|your|ur|yer|you're|a certain|one of your|one of the|a|another|my|her|his|our|ya|dat|da)"
    rf" (?:[a-z'\-*]{{2,14}} ){{0,3}}?{STAFF_ROLE}(?!s\b|['’]?s? (?:appointment|surgery|team|service|office|line))\b"
    r"(?: (?:on|at|in|from|over at|up at|called|named) (?:the )?[a-z'\-]+(?: (?:ward|unit|team|hospital|clinic|"
    r"reception|desk))?)?"
)
_COUNTER = re.compile(
    r"\b(?:that|the|your|this) (?:[a-z'\-*]{2,14} ){0,3}?(?:woman|man|bloke|guy|lad|lass|lady|girl|person|one|"
    r"cow|bitch|"
    r"cunt|twat|prick|witch|blonde|ginger) (?:on|at|in|from|who works (?:on|at|in)|working (?:on|at|"
    r"in)) (?:the |your )?"
    r"(?:[a-z'\-]+ )?(?:reception|front desk|desk|ward|phones?|switchboard|crisis (?:team|line)|unit|clinic|access)\b"
)
_TITLED = re.compile(r"\b(?:dr|doctor|nurse|sister|matron|prof(?:essor)?)\.? ([a-z][a-z'\-]{2,20})\b")
_NAMED_THERE = re.compile(
    r"\b([a-z][a-z'\-]{2,14})(?: [a-z][a-z'\-]{2,20})? (?:on|at|in|from|who works (?:on|at|in|for)) (?:the |"
    r"your |ur )?(?:[a-z'\-]+ ){0,2}"
    r"(?:reception|ward|front desk|crisis team|access team|cmht|camhs|unit|switchboard|your team|your place|"
    r"your trust)\b"
)
_CAPITALS = re.compile(r"\b[A-Z][a-z'’\-]{1,20}(?: [A-Z]\.?)? (?:Mc|Mac|O['’])?[A-Z][a-zA-Z'’\-]{1,25}\b")
_LOWER = re.compile(r"\b([a-z]{2,14}) ([a-z][a-z'\-]{2,20})\b")


@cache
def given_names() -> frozenset[str]:
    """First names that are taken for a person's."""
    return frozenset(name for listed in ("given_names", "nicknames") for line in load(listed) for name in line.split())


@cache
def _surnames() -> frozenset[str]:
    return frozenset(load("surnames")) - ordinary_words() - given_names()


def staff_spoken_of(words: Words) -> tuple[list[Span], list[Span]]:
    """Ranges of the plain words where one member of staff is named, and where one is only described."""
    named = [found.span() for found in _TITLED.finditer(words.plain) if _capital(words, found.start(1))]
    named += [
        found.span()
        for found in _NAMED_THERE.finditer(words.plain)
        if found.group(1) in given_names()
        and (found.group(1) not in ordinary_words() or _capital(words, found.start(1)))
    ]
    described = [found.span() for pattern in (_DESCRIBED, _COUNTER) for found in pattern.finditer(words.plain)]
    return named + _plain_places(words), described


def _plain_places(words: Words) -> list[Span]:
    """Where the directory's mentions lie in the plain words."""
    found: list[Span] = []
    at = 0
    for mention in words.staff:
        while at < len(words.offsets) and words.offsets[at] < mention.span[0]:
            at += 1
        end = at
        while end < len(words.ends) and words.ends[end] <= mention.span[1]:
            end += 1
        found.append((at, max(end, at + 1)))
    return found


def _capital(words: Words, at: int) -> bool:
    return words.original[words.offsets[at]].isupper()


def full_names(words: Words) -> list[Span]:
    """Ranges of the original where a person's first name and surname stand, colleagues left out."""
    sure = (mention for mention in words.staff if mention.how != "first name")
    taken = {place for mention in sure for place in range(*mention.span)}
    return tidy(span for span in _full_names(words) if taken.isdisjoint(range(*span)))


def _full_names(words: Words) -> Iterator[Span]:
    for found in _CAPITALS.finditer(words.original):
        if found.group().split(" ")[0].lower() in given_names():
            yield found.span()
    for found in _LOWER.finditer(words.plain):
        if found.group(1) in given_names() and found.group(1) not in ordinary_words() and found.group(2) in _surnames():
            yield words.span(*found.span())
