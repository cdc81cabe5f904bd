"""How signals write down the wordings that they look for, and the words for people and places that several share."""

import re

APOSTROPHE = re.compile(r"(?<!\[)'")
GAP = r"[^.!?\n]{0,45}?"

STAFF = (
    r"(?:staff|nurses?|doctors?|drs?|dr|gps?|consultants?|psychiatrists?|psychologists?|therapists?|counsellors?|"
    r"receptionists?|reception|social workers?|support workers?|care ?coordinators?|care ?co-ordinators?|keyworkers?|"
    r"key workers?|carers?|hcas?|healthcare assistants?|matrons?|sisters?|ward managers?|managers?|management|cpns?|"
    r"paramedics?|midwi(?:fe|ves)|health visitors?|physios?|ots?|occupational therapists?|call handlers?|porters?|"
    r"cleaners?|practitioners?|clinicians?|workers?|teams?|crew|people (?:there|who work there)|bosses|board|execs?|"
    r"chiefs?)"
)
"""Anybody who works for the body."""

SERVICE = (
    r"(?:trusts?|nhs|hospitals?|wards?|units?|clinics?|services?|camhs|cmht|iapt|talking therapies|crisis (?:team|"
    r"line)|"
    r"care|treatment|aftercare|system|organisation|place|department|appointments?|waiting (?:lists?|times?|room)|"
    r"waits?|"
    r"surgery|practice|centre|helpline|phone ?lines?|switchboard|communication|comms|website|app|food|parking|"
    r"building|"
    r"facilities|discharge|assessments?|referrals?|support|therapy|response|decisions?|polic(?:y|ies)|leadership|a&e|"
    r"tewv|council|reception area|booking system|mental health (?:care|services?|support|provision))"
)
"""The body, and what it runs, decides or provides."""

KIN = (
    r"(?:mum|mam|mother|mom|dad|father|nan|nana|nanna|gran|grandma|granny|grandad|granda|son|daughter|bairn|lad|lass|"
    r"kid|"
    r"child|husband|wife|hubby|partner|boyfriend|girlfriend|brother|sister|friend|mate|uncle|aunt|auntie|cousin|"
    r"niece|"
    r"nephew|grandson|granddaughter|neighbour|mother-in-law|baby|family|loved one|relative|fella|missus|step ?son|"
    r"step ?daughter)"
)
"""Somebody close to whoever is writing."""


def phrase(*wordings: str) -> re.Pattern[str]:
    """One pattern for any of the wordings, as whole words of the plain text.

    In a wording a space stands for any white space, an apostrophe may be left out, and an ellipsis stands for a few
    words of the same sentence.
    """
    return re.compile(r"(?<!\w)(?:" + "|".join(map(_written_out, wordings)) + r")(?!\w)")


def opening(*wordings: str) -> re.Pattern[str]:
    """Like ``phrase``, for wordings that must reach to the end of what comes before a match."""
    return re.compile(r"(?<!\w)(?:" + "|".join(map(_written_out, wordings)) + r")\W*$")


def following(*wordings: str) -> re.Pattern[str]:
    """Like ``phrase``, for wordings that must come straight after a match."""
    return re.compile(r"^\W*(?:" + "|".join(map(_written_out, wordings)) + r")(?!\w)")


def _written_out(wording: str) -> str:
    return APOSTROPHE.sub("['’]?", wording).replace("…", GAP).replace(" ?", r"\s*+").replace(" ", r"\s++")
