"""Finds car registrations: current, earlier and Northern Irish ones, those made to order, and the part somebody saw."""

import re
from collections.abc import Iterator

from fingerpost.triage.marks import Mark
from fingerpost.triage.surroundings import after, before

KIND = "a car registration"

_CURRENT = re.compile(r"(?<![a-z0-9])(?P<area>[a-z]{2})\d{2}[ \-]?[a-z]{3}(?![a-z0-9])")
_EARLIER = re.compile(r"(?<![a-z0-9])(?:[a-z]\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,3}[a-z])(?![a-z0-9])")
_SHORT = re.compile(
    r"\b(?:reg(?:istration)?|(?:number ?)?plates?)(?: (?:no|num|number))?\.?(?:'s| is| was| reads| says|s)?[ :;,\-]{1,3}"
    r"(?!(?:was|is|for|the|and|my|of|in|on|at|no|it|by|to|from|since|has|had)\b)(?P<plate>[a-z]{1,3} ?\d{1,4}(?: ?[a-z]{1,3})?|\d{1,4} ?[a-z]{1,3})(?![a-z0-9])"
)
_PART = re.compile(
    r"\b(?:reg(?:istration)?|plates?)(?: (?:no|num|number))?,? (?:that )?(?:ends?|ending|starts?|starting|begins?|"
    r"beginning)(?: in| with)? (?!the|this|that|with|and|at|on|in|it|to|up)(?P<plate>[a-z0-9]{2,4})\b"
)
_CAR = re.compile(
    r"\b(?:car|van|vehicle|motor|motorbike|bike|minibus|lorry|taxi|scooter|drives?|driving|drove|park(?:s|ed|ing)?|"
    r"reg(?:istration)?|number ?plate|plates?|whoever owns|owner of|blocking|lights on|at the lights|"
    r"audi|bmw|ford|fiesta|focus|transit|vauxhall|corsa|astra|golf|vw|polo|passat|mini|fiat|panda|kia|picanto|nissan|"
    r"qashqai|juke|micra|honda|civic|jazz|toyota|yaris|aygo|renault|clio|captur|peugeot|citroen|berlingo|skoda|fabia|"
    r"octavia|seat|ibiza|leon|mazda|merc(?:edes)?|range rover|land rover|jag(?:uar)?|tesla|hyundai|volvo|suzuki|"
    r"swift|dacia|duster|zafira|insignia|mondeo|puma|kuga)\b"
)
_ALPHABET = (
    "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo "
    "sierra tango uniform victor whiskey xray yankee zulu"
)
_SPELT = re.compile(rf"\b(?:(?:{'|'.join(_ALPHABET.split())})[ ,.\-]{{1,3}}){{2}}(?:{'|'.join(_ALPHABET.split())})\b")
_SAID = re.compile(r"\b(?:reg(?:istration)?|number ?plates?|plates?)\b")
_WORDS = frozenset(
    [
        "am",
        "an",
        "as",
        "at",
        "be",
        "by",
        "do",
        "go",
        "he",
        "hi",
        "if",
        "in",
        "is",
        "it",
        "me",
        "my",
        "no",
        "of",
        "oh",
        "on",
        "or",
        "so",
        "to",
        "up",
        "us",
        "we",
        "ur",
        "ts",
        "dl",
        "ne",
        "sr",
        "dh",
        "yo",
    ]
)
"""Two letters that are a word, or the beginning of a postcode here, and so no part of a plate in small letters."""


def plates(plain: str, shown: str) -> Iterator[Mark]:
    """Registrations in the plain words; ``shown`` is the same with its capitals."""
    for found in _CURRENT.finditer(plain):
        capitals = shown[found.start() : found.end()].isupper()
        around = before(plain, found.start()) + " " + after(plain, found.end())
        if found.group("area") in _WORDS and not (capitals and _CAR.search(around)):
            continue
        if _CAR.search(around):
            yield Mark(*found.span(), KIND, 85)
        elif capitals:
            yield Mark(*found.span(), KIND, 70)
    for found in _EARLIER.finditer(plain):
        capitals = shown[found.start() : found.end()].isupper()
        ahead = before(plain, found.start())
        if _SAID.search(ahead) and (capitals or len(found.group()) > 5):
            yield Mark(*found.span(), KIND, 75)
        elif capitals and _CAR.search(ahead + " " + after(plain, found.end())):
            yield Mark(*found.span(), KIND, 66)
    for found in _SPELT.finditer(plain):
        if _CAR.search(before(plain, found.start()) + " " + after(plain, found.end())):
            yield Mark(*found.span(), KIND, 64)
    if "reg" in plain or "plate" in plain:
        yield from _told(plain, shown)


def _told(plain: str, shown: str) -> Iterator[Mark]:
    """What is said to be a plate, short or in part."""
    for found in _SHORT.finditer(plain):
        plate = shown[found.start("plate") : found.end("plate")]
        if plate.isupper() or (len(plate) > 4 and plate[0].isalpha()):
            yield Mark(*found.span("plate"), KIND, 75)
    for found in _PART.finditer(plain):
        yield Mark(*found.span("plate"), KIND, 62)
