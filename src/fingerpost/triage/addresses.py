"""Finds where a private person lives: house, street and postcode. An organisation's premises are public."""

import re
from collections.abc import Iterator

from fingerpost.triage.surroundings import ORGANISATION, after, before

POSTCODE = re.compile(
    r"(?<![a-z0-9])(?:[a-pr-uwyz](?:\d{1,2}|\d[a-hjkpstuw]|[a-hk-y]\d{1,2}|[a-hk-y]\d[abehmnprv-y])|gir(?= 0aa)) ?"
    r"\d[abd-hjlnp-uw-z]{2}(?![a-z0-9])"
)
_CERTAIN = r"road|rd|street|avenue|ave|crescent|cres|terrace|lane|close|drive|gardens|grove|mews|garth|wynd"
_PERHAPS = r"st|court|place|way|square|hill|park|view|walk|row|green|rise|bank|gate|dene|villas|cottages|estate|towers?"
_NAME = (
    r"(?!the |on |of |in |a |an |to |and |or |my |your |our |for |at |is |was |by |down |off |along |hours?|days?|"
    r"weeks?|months?|years?|mins?|miles?|people|staff|nurses?)[a-z][a-z'.\-]{1,20} "
)
STREET = re.compile(
    rf"(?<![\w£$.:/])(?:(?:flat|apartment|apt|room|unit|number|"
    rf"no\.?) ?\d{{1,4}}[a-z]?,? )?(?<![£$.:/])\d{{1,4}}[a-z]?,? (?:{_NAME}){{1,3}}"
    rf"(?:(?P<certain>{_CERTAIN})|(?P<perhaps>{_PERHAPS}))\b(?!'s)"
)
_NAMED_STREET = re.compile(rf"\b(?:{_NAME}){{1,2}}(?:{_CERTAIN})\b")
_LIVES = re.compile(r"\b(?:lives?|living|lived|stays?|staying|home|house|houses|resides?|flat)\b[^.!?\n]{0,28}$")
_FOUND = re.compile(
    r"\b(?:(?:my|his|her|their) addr(?:ess)?|address|addr|moved to|find (?:him|her|them|me)|round (?:to|at)|"
    r"come to|visit|"
    r"deliver(?:ed)? to|send (?:it|them|a|the|an)?\b.{0,12}to|ambulance to)\b[^.!?\n]{0,28}$"
)
_SAID = re.compile(
    r"\b(?:my|his|her|their|home) addr(?:ess)? ?(?:is|:|was)? ?(\d{1,4}[a-z]?,? [a-z]{3,20}(?: [a-z]{3,20})?)"
)
_POSTCODE_SAID = re.compile(
    r"\b(?:my|his|her|their|home|our) (?:post ?code|address)\b[^.!?\n]{0,16}$|\bi(?:'m| am|m)? (?:live|in|at|"
    r"living)(?: in| at)? $"
)
_HOUSE_AFTER = re.compile(r"\W{0,3}(?:house|flat|door) (?:number|no\.?|num)? ?\d")
_HOUSE = re.compile(r"\b(?:house|flat|number|no\.?|apartment)? ?(?<![:./£\d])\d{1,4}[a-z]?,? ?(?:[a-z' ]{0,30}, ?)?$")


def addresses(plain: str) -> Iterator[tuple[int, int, int]]:
    """Ranges of the plain words that give a private address, each with how sure it is (a whole percentage)."""
    postcodes = list(POSTCODE.finditer(plain))
    for found in STREET.finditer(plain):
        lives, with_postcode = _LIVES.search(before(plain, found.start())), POSTCODE.search(after(plain, found.end()))
        if lives:
            yield found.start(), found.end(), 92
        elif not ORGANISATION.search(before(plain, found.start())) and _FOUND.search(before(plain, found.start())):
            yield found.start(), found.end(), 90
        elif _public(plain, found.start(), found.end()):
            continue
        elif with_postcode:
            yield found.start(), found.end() + with_postcode.end(), 90
        elif found.group("certain") or found.group().startswith("flat"):
            yield found.start(), found.end(), 68
    for found in postcodes:
        ahead = before(plain, found.start())
        private = _HOUSE.search(ahead) or _LIVES.search(ahead) or _HOUSE_AFTER.match(after(plain, found.end()))
        if _POSTCODE_SAID.search(ahead) or (private and not _public(plain, found.start(), found.end())):
            yield found.start(), found.end(), 75
    if "live" in plain:
        yield from _lives_on(plain)
    if "addr" in plain:
        yield from ((*found.span(1), 80) for found in _SAID.finditer(plain))


_LIVES_ON = re.compile(
    rf"\b(?:lives?|living) (?:on|in|at|down|up) (?:the corner of )?((?:{_NAME}){{1,2}}(?:{_CERTAIN}))\b"
)


def _lives_on(plain: str) -> Iterator[tuple[int, int, int]]:
    for found in _LIVES_ON.finditer(plain):
        yield found.start(1), found.end(1), 62


def _public(plain: str, start: int, end: int) -> bool:
    return bool(ORGANISATION.search(before(plain, start)) or ORGANISATION.search(after(plain, end)))
