"""How colleagues are called: titles, first names and what they are shortened to, roles and the words for places."""

import re
from collections.abc import Mapping
from functools import cache

from fingerpost.triage.lexicon import load
from fingerpost.triage.normalise import normalise

TITLES: Mapping[str, str] = {
    "dr": "doctor",
    "doctor": "doctor",
    "doc": "doctor",
    "doktor": "doctor",
    "mister": "",
    "pani": "",
    "pan": "",
    "señor": "",
    "chaplain": "chaplain",
    "imam": "chaplain",
    "prof": "doctor",
    "professor": "doctor",
    "nurse": "nurse",
    "sister": "nurse",
    "matron": "nurse",
    "staff nurse": "nurse",
    "mr": "",
    "mrs": "",
    "ms": "",
    "miss": "",
    "mx": "",
    "sir": "",
    "dame": "",
    "lady": "",
    "lord": "",
    "rev": "chaplain",
    "reverend": "chaplain",
    "father": "chaplain",
    "councillor": "",
    "cllr": "",
}
"""What is said before a surname, and the kind of role that it speaks of, if any."""

_FAMILIES = {
    "doctor": "dr doctor doc doctors psychiatrist consultant registrar gp clinician medic sho shrink professor",
    "nurse": "nurse cpn rmn sister matron midwife nursing charge",
    "assistant": "hca assistant support worker carer hcsw",
    "reception": "receptionist reception secretary admin administrator clerk frontdesk",
    "psychologist": "psychologist psychology therapist counsellor psychotherapist cbt pwp iapt psychological",
    "ot": "ot occupational",
    "social": "social amhp",
    "manager": "manager boss lead director chief chair executive head ceo",
    "coordinator": "coordinator co-ordinator keyworker",
    "pharmacist": "pharmacist pharmacy",
    "chaplain": "chaplain vicar imam priest",
    "porter": "porter cleaner domestic driver cook catering security",
    "physio": "physio physiotherapist",
    "dietitian": "dietitian dietician",
}
ROLES: Mapping[str, str] = {word: family for family, words in _FAMILIES.items() for word in words.split()}
"""The kind of role that a word speaks of."""

_PLACE_WORDS = (
    "ward team unit hospital centre center clinic house park department dept service services surgery "
    "lodge suite site desk reception office hub base building"
)
PLACES = frozenset(_PLACE_WORDS.split())
"""What a team or a site is."""

_GENERAL_WORDS = (
    "the of and for at in on a to community mental health nhs trust foundation adult adults care north "
    "south east west inpatient outpatient st street road staff nursing"
)
_GENERAL = PLACES | frozenset(_GENERAL_WORDS.split())
_WORD = re.compile(r"[a-z][a-z'\-]*")


def key(word: str) -> str:
    """How a name is looked up: without apostrophe, hyphen or the possessive."""
    return word.removesuffix("'s").replace("'", "").replace("-", "")


def words(text: str) -> list[str]:
    """The plain words of a name, a role or a place."""
    return _WORD.findall(normalise(text)[0].replace(".", " "))


def name_parts(name: str) -> tuple[str, str, str]:
    """Title, first name and surname as they are looked up; each may be empty."""
    found = words(name.partition(",")[0])
    title = found.pop(0) if found and found[0] in TITLES else ""
    kept = [key(word) for word in found if key(word)]
    if not kept:
        return title, "", ""
    if len(kept) == 1:
        return (title, "", kept[0]) if title else ("", kept[0], "")
    return title, kept[0], kept[-1]


PARTICLES = frozenset(
    {"de", "der", "den", "di", "da", "la", "le", "van", "von", "mac", "mc", "o", "al", "el", "bin", "ten"}
)


def surnames(name: str) -> frozenset[str]:
    """Every form of the surname: whole, and each half of a double one."""
    found = words(name.partition(",")[0])
    last = found[-1] if len(found) > 1 else ""
    halves = {half for half in last.split("-") if len(half) > 3}
    start = len(found) - 1
    while start > 1 and found[start - 1] in PARTICLES:
        start -= 1
    joined = {key("".join(found[start:]))} if len(found) > 1 else set()
    return frozenset({key(last)} | halves | joined) - {""}


@cache
def _groups() -> Mapping[str, frozenset[str]]:
    known: dict[str, set[str]] = {}
    for line in load("nicknames"):
        for name in line.split():
            known.setdefault(name, set()).update(line.split())
    return {name: frozenset(others) for name, others in known.items()}


def called(first: str) -> frozenset[str]:
    """The first name and everything that it is shortened to, or is short for."""
    return _groups().get(first, frozenset()) | {first}


@cache
def ordinary_words() -> frozenset[str]:
    """Names that are words, so that only a capital or a title makes them a name."""
    return frozenset(load("names_that_are_words"))


def places(*texts: str) -> frozenset[str]:
    """The telling words of a team and a site: "Elm Ward, Roseberry Park" gives elm and roseberry."""
    return frozenset(key(word) for text in texts for word in words(text) if word not in _GENERAL and len(word) > 1)


def roles(text: str) -> frozenset[str]:
    """The kinds of role that a job title speaks of."""
    return frozenset(ROLES[word] for word in words(text) if word in ROLES)
