"""Finds dates of birth: said to be one, in any of the usual ways of writing a date, or standing after a full name."""

import re
from collections.abc import Iterator

from fingerpost.triage.lexicon import load
from fingerpost.triage.marks import Mark
from fingerpost.triage.somebody import given_names
from fingerpost.triage.surroundings import ORGANISATION, before

KIND = "a date of birth"

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_DAY = (
    r"(?:(?:twenty|thirty)[ \-])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
)
_YEAR = r"(?:(?:nineteen|twenty|two thousand|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ \-](?:and )?[a-z]{3,9}){0,2}|\d{4}\b|'?\d{2}\b)"
_NUMBERS = r"\d{1,2} ?[/.\-] ?\d{1,2} ?[/.\-] ?\d{2,4}(?!\d)"
_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of| o'?)?[ \-/.]{_MONTH}\.?,?[ \-/.]?(?:\d{{4}}|'?\d{{2}})\b"
    rf"|(?:the )?{_DAY},? (?:of )?{_MONTH},? {_YEAR}"
    rf"|{_MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th) (?:of the )?\d{{1,2}}(?:st|nd|rd|th),? \d{{2,4}}\b|{_NUMBERS}|\d{{4}}-\d{{2}}-\d{{2}}|\b\d{{1,2}} \d{{1,2}} (?:19|20)?\d{{2}}\b|\b[0-3]\d[01]\d(?:19|20)?\d{{2}}\b)"
)
_SOMEBODY = r"i|he|she|they|who|son|daughter|mum|mam|dad|baby|child|wife|husband|brother|sister|patient|bairn|lad|lass"
_BIRTH = re.compile(
    rf"(?:\bd\.? ?o\.? ?b\b\.?(?:'s)?|\bdate (?:of|o'?) birth\b(?:'s)?|\bbirth ?dates?\b|\bbirthday\b|\bbday\b|"
    rf"\bur(?:\.|odz\w{{0,6}}\.?)(?= ?\d)|\bgeb(?:oren)?\b\.?|\bnacid[oa]\b|\bn[eé]e? le\b|\bganwyd\b|\bdyddiad geni\b|"
    rf"\b(?:{_SOMEBODY})(?: was|'s| were| is)? born(?: on)?\b|\bborn(?: on)?(?= ?(?:the )?\d))"
    rf"[^\n\d]{{0,24}}{_DATE}|{_DATE} ?\(?(?:d\.?o\.?b\b|date of birth|is (?:my|his|her) (?:birthday|dob))"
)
_NOT_BORN = re.compile(
    r"\b(?:nhs|trust|service|charity|society|club|movement|idea|bevan|bowlby|freud)\b[^.!?\n]{0,20}$"
)
_OF_SOMEBODY = re.compile(
    rf"\b(?P<first>[a-z][a-z'\-]{{1,15}}) (?P<last>[a-z][a-z'\-]{{2,20}}),? ?[\[(]?(?:{_NUMBERS}|"
    rf"\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH},? \d{{4}}\b)"
)
_PAST_YEAR = re.compile(r"(?:19\d{2}|200\d|201\d)\W*$|[/.\- ]\d{2}$")
_MOURNED = re.compile(r"\b(?:memory|died|passed|rip|rest in peace|funeral|inquest|death)\b")


def birth_dates(plain: str, shown: str) -> Iterator[Mark]:
    """Dates of birth in the plain words; ``shown`` is the same with its capitals."""
    if "b" in plain or "ur" in plain or "nacid" in plain or "ganwyd" in plain:
        for found in _BIRTH.finditer(plain):
            if not _NOT_BORN.search(before(plain, found.start())):
                yield Mark(*found.span(), KIND, 75 if "born" in found.group() else 92)
    for found in _OF_SOMEBODY.finditer(plain):
        if _is_somebody(found, shown) and _PAST_YEAR.search(found.group()) and not _MOURNED.search(plain):
            yield Mark(*found.span(), KIND, 62)


def _is_somebody(found: re.Match[str], shown: str) -> bool:
    """Whether two words are a person's name: a known first name, or two capitals and no organisation or place."""
    first, last = found.group("first"), found.group("last")
    if ORGANISATION.search(f"{first} {last}") or re.fullmatch(_MONTH, last) or last in load("names_that_are_words"):
        return False
    capitals = shown[found.start("first")].isupper() and shown[found.start("last")].isupper()
    return capitals or first in given_names()
