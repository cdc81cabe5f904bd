"""Serious wrongdoing asserted as a fact of an identified person or of the organisation. Clause: Appendix 3.

Opinion, criticism, questions and what somebody lived through are not defamation, however bitter. Only a bald
accusation of crime, corruption or sexual misconduct of one identified person scores 75 or more.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from fingerpost.triage.accusations import (
    AT_A_PLACE,
    BODY,
    CLUES,
    GUARDS,
    HURT,
    KIN_SUBJECT,
    POST,
    PRONOUN,
    ROLED,
    TITLED,
)
from fingerpost.triage.assessment import Finding, Span
from fingerpost.triage.clues import Weighed, finding, weigh
from fingerpost.triage.example import Example
from fingerpost.triage.somebody import full_names, given_names
from fingerpost.triage.words import Words

SIGNAL = "defamation"
BY = f"rule:{SIGNAL}/1"

SUBJECT_REACH = 70
"""How many characters before an accusation its subject is looked for."""
LESS_FOR_POST, LESS_FOR_ROLE, LESS_FOR_PRONOUN, LESS_FOR_BODY = 3, 12, 20, 24
"""What an accusation is less worth where only a post, a role, or "he" or "she" is given, or it is a whole body."""
LESS_WHEN_ASKED = 35
NOBODY = 60
LOOKED_AT = 40
"""How many accusations in one post are looked at, the gravest first."""


def detect(words: Words) -> Finding:
    """The strongest accusation, weighed by who is accused."""
    weighed = sorted(weigh(words.plain, CLUES, GUARDS), key=lambda one: -one.score)[:LOOKED_AT]
    if not weighed:
        return Finding(0, by=BY)
    names = list(_names(words))
    pronoun = _pronoun(words.plain, names)
    return finding(words, [_of_somebody(words.plain, names, pronoun, one) for one in weighed], BY)


def _of_somebody(plain: str, names: list[Span], pronoun: int, one: Weighed) -> Weighed:
    less = _less(plain, names, pronoun, one)
    asked = plain[one.end : one.end + 80].split(".")[0].split("!")[0].split("\n")[0]
    return replace(one, score=one.score - less - (LESS_WHEN_ASKED if "?" in asked else 0))


def _less(plain: str, names: list[Span], pronoun: int, one: Weighed) -> int:
    since = max(0, one.start - SUBJECT_REACH)
    subjects = [(end, 0) for start, end in names if since <= start < one.end]
    subjects += [(found.end(), _role(plain, found)) for found in ROLED.finditer(plain, since, one.start + 4)]
    for pattern, less in (
        (PRONOUN, pronoun),
        (BODY, NOBODY if one.clue.why == HURT else LESS_FOR_BODY),
        (KIN_SUBJECT, NOBODY),
    ):
        subjects += [(found.end(), less) for found in pattern.finditer(plain, since, one.start + 4)]
    if not subjects:
        return 0 if any(one.end <= start <= one.end + 12 for start, _ in names) else NOBODY
    return max(subjects, key=lambda subject: (subject[0], -subject[1]))[1]


def _role(plain: str, found: re.Match[str]) -> int:
    return LESS_FOR_POST if POST.search(found.group()) or AT_A_PLACE.match(plain, found.end()) else LESS_FOR_ROLE


def _pronoun(plain: str, names: list[Span]) -> int:
    """ "He" is whom the post named or described before, unless that is one of the writer's own people."""
    if names or ROLED.search(plain):
        return LESS_FOR_ROLE
    return NOBODY if KIN_SUBJECT.search(plain) else LESS_FOR_PRONOUN


def _names(words: Words) -> Iterator[Span]:
    """Where a person is named in the plain words: with a title, in full, or by a first name written with a capital."""
    yield from (found.span() for found in TITLED.finditer(words.plain))
    spans = [*full_names(words), *(mention.span for mention in words.staff)]
    known = given_names()
    at, size = 0, len(words.plain)
    while at < size:
        end = at
        while end < size and (words.plain[end].isalnum() or words.plain[end] in "'-"):
            end += 1
        if words.plain[at:end] in known and words.original[words.offsets[at]].isupper():
            yield at, end
        at = max(end, at + 1)
    if spans:
        yield from _in_plain(words, spans)


def _in_plain(words: Words, spans: list[Span]) -> Iterator[Span]:
    """Ranges of the original as ranges of the plain words."""
    places = {offset: at for at, offset in reversed(list(enumerate(words.offsets)))}
    for start, end in spans:
        if start in places:
            yield places[start], places[start] + (end - start)


EXAMPLES = (
    Example("Dr Kenton is a paedophile", True),
    Example("Nurse Bell killed my mum and covered it up", True),
    Example("she steals drugs from the ward", True),
    Example("the chief exec is on the take", True),
    Example("Priya Nair has been stealing morphine from patients", True),
    Example("That receptionist at Roseberry Park is a thief", True),
    Example("Dr Okafor falsified my son's notes after he died", True),
    Example("the ward manager on Birch takes bribes", True),
    Example("Dave Robson is sleeping with a patient", True),
    Example("your medical director lied under oath at the inquest", True),
    Example("Mr Harlow is a fraudster and everyone knows it", True),
    Example("The psychiatrist there raped a girl", True),
    Example("nonce Dr Kenton still working there", True),
    Example("that nurse on nights beats patients", True),
    Example("Katherine Hall isn't even a qualified nurse", True),
    Example("The trust is corrupt and covering up deaths", True, "the organisation: weak"),
    Example("Dr Marsh is always drunk on shift", True),
    Example("he's a drug dealer that porter, sells drugs to the patients", True),
    Example("Dr Smith was rude and never rang back", False, "own experience"),
    Example("your trust failed him", False),
    Example("my son died because nobody listened", False),
    Example("Dr Okafor is useless and should be sacked", False, "opinion"),
    Example("Is it true that Dr Kenton was struck off?", False, "a question"),
    Example("I think the manager is incompetent", False),
    Example("The consultant got my diagnosis wrong and I nearly died", False),
    Example("my ex is a rapist and I need help", False, "a disclosure"),
    Example("You lot killed my brother with your waiting lists", False),
    Example("the parking charges are theft", False),
    Example("Lucy Letby is a murderer", False, "a publicised conviction"),
    Example("My uncle abused me when I was little", False),
    Example("the nurse stole my heart, what an angel", False),
    Example("they treated me like a criminal", False),
    Example("Dr Marsh lied to me about my medication", False, "criticism"),
    Example("Staff covered the night shift brilliantly", False),
    Example("The receptionist was on the phone to her mates", False),
    Example("Dr Hall is a legend", False),
    Example("someone stole my phone on the ward", False),
    Example("I'm a recovering alcoholic", False),
)
