"""Finds what identifies or reaches a private person: UK numbers with their check digits, and ways to get in touch.

Public numbers and mailboxes are not personal: helplines, 03, 08 and 09 lines, role addresses, an organisation's desk.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

from nhs_number.validate import is_valid as nhs_number_is_valid

from fingerpost.triage.addresses import addresses
from fingerpost.triage.births import birth_dates
from fingerpost.triage.contacts import accounts, mailboxes
from fingerpost.triage.marks import Mark
from fingerpost.triage.number_plates import plates
from fingerpost.triage.phones import phones
from fingerpost.triage.spoken_numbers import Row, rows
from fingerpost.triage.surroundings import NOT_A_PERSONS, after, before
from fingerpost.triage.words import Words

NHS_NUMBER = "an NHS number"
INSURANCE_NUMBER = "a National Insurance number"

_TEN = re.compile(r"(?<![\d+/=_#.£$])\d{3}([ \-.]?)\d{3}([ \-.]?)\d{4}(?![\d]|[.]\d)")
_NHS = re.compile(
    r"\b(?:nhs|n\.h\.s\.?|chi|health)\W{0,3}(?:service )?(?:number|numb|num|no|nr|wan|one|id|#)\b[^\n\d]{0,25}$|"
    r"\b(?:nhs|n\.h\.s\.?)\W{0,3}$"
)
_NHS_AFTER = re.compile(
    r"\W{0,3}(?:(?:is |that's |thats |that is |that |it's |its |was )?(?:me |my |her |his |the |our )?)"
    r"(?:(?:nhs|chi) (?:no\b|num|one\b|nr\b|id\b)|nhs(?:$|[,.;!?]))"
)
_NINO = re.compile(r"(?<![a-z0-9])[a-z]{2}[ \-.]?\d{2}[ \-.]?\d{2}[ \-.]?\d{2}[ \-.]?[a-d](?![a-z0-9])")
_NINO_GIVEN_OUT = re.compile(r"(?!bg|gb|kn|nk|nt|tn|zz)[a-ceghj-prstw-z][a-ceghj-nprstw-z]")
_NI = r"\b(?:ni|nino|national insurance|insurance number|n\.i\.?)"
_NI_SAID = re.compile(rf"{_NI}\b[^\n]{{0,25}}$")
_NI_AFTER = re.compile(r"\W{0,3}(?:is |that's |thats )?(?:me |my |her |his |the )?(?:ni|nino|national insurance)\b")
_NINO_IN_PIECES = re.compile(
    rf"{_NI}(?: (?:no|num|number))?\b[^\n\d]{{0,20}}?\b(?P<number>[a-z] ?[a-z](?:\W{{1,3}}(?:then |and )?|)\d"
    r"(?:[ \-.,/]{0,3}(?:then |and )?\d){5}(?:\W{0,3}(?:then |and )?[a-d]\b)?)"
)

_CARD = re.compile(r"(?<![\d/=_#.+])[2-6]\d{3}(?:[ \-]?\d){9,15}(?!\d)")
_CARD_START = re.compile(r"4|5[0-8]|2[2-7]|3[4678]|6")
_SORT = re.compile(r"(?<![\d\-/])\d{2}[ \-]\d{2}[ \-]\d{2}(?![\d\-/])|(?<!\d)\d{6}(?!\d)")
_ACCOUNT = re.compile(r"(?<![\d+])\d{8}(?!\d)")
_BANK = re.compile(
    r"\b(?:sort ?code|sort|s/c|a/c|account (?:number|num|no)|acc(?:t|ount)?\.? ?(?:number|num|no)|bank details)\b"
)
_SORT_AND_ACCOUNT = re.compile(
    r"(?<![\d\-/.+])(?:\d{2} \d{2} \d{2}|\d{2}-\d{2}-\d{2}|\d{6})(?!\d)[ ,.;:/|a-z\-]{1,24}(?<!\d)\d{8}(?!\d)"
)

_LICENCE = re.compile(r"(?<![a-z0-9])[a-z9]{5}\d[0156]\d[0-3]\d{2}[a-z][a-z9][a-z0-9]{3}(?![a-z0-9])")
_PASSPORT = re.compile(r"\bpassport\b[^\n\d]{0,20}\d{9}(?!\d)")
_RECORD = re.compile(
    r"\b(?:hospital|patient|mrn|rio|paris|systmone|medical record|unit)\W{0,3}(?:record )?(?:number|num|no|id|"
    r"ref)\b\W{0,4}(?:is |was )?"
    r"[a-z]{0,3}\d{5,9}(?!\d)"
)
_DIGIT = re.compile(r"\d")


def identifiers(words: Words) -> tuple[Mark, ...]:
    """Everything in the words that identifies or reaches a private person, in no order. Worked out once."""
    held = words.worked_out.get("identifiers")
    if isinstance(held, tuple):
        return held
    marks = tuple(_found(_plain_figures(words.plain), words.shown))
    words.worked_out["identifiers"] = marks
    return marks


def _found(plain: str, shown: str) -> Iterator[Mark]:
    yield from mailboxes(plain)
    yield from accounts(plain)
    read = list(rows(plain))
    yield from phones(plain, read)
    yield from _nhs_numbers_read_aloud(plain, read)
    yield from _insurance_numbers(plain, read)
    if _DIGIT.search(plain):
        for find in _FINDERS:
            yield from find(plain)
    yield from plates(plain, shown)
    yield from birth_dates(plain, shown)
    yield from (Mark(start, end, "an address", sure) for start, end, sure in addresses(plain, shown))


def _plain_figures(plain: str) -> str:
    """Figures of every script as 0 to 9, each in its place."""
    if plain.isascii():
        return plain
    return "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in plain)


def _nhs_numbers(plain: str) -> Iterator[Mark]:
    for found in _TEN.finditer(plain):
        ahead = before(plain, found.start())
        valid = nhs_number_is_valid(re.sub(r"\D", "", found.group()))
        if _NHS.search(ahead) or _NHS_AFTER.match(after(plain, found.end())):
            yield Mark(*found.span(), NHS_NUMBER, 97 if valid else 70)
        elif valid and not NOT_A_PERSONS.search(ahead) and not found.group().startswith("0"):
            spaced = bool(found.group(1) and found.group(2))
            yield Mark(*found.span(), NHS_NUMBER, 85 if spaced else 62)


def _nhs_numbers_read_aloud(plain: str, read: list[Row]) -> Iterator[Mark]:
    """NHS numbers in words or oddly spaced. What is said to be one counts with a wrong check digit too."""
    for row in read:
        if len(row.digits) != 10:
            continue
        ahead = before(plain, row.start)
        valid = nhs_number_is_valid(row.digits)
        if _NHS.search(ahead) or _NHS_AFTER.match(after(plain, row.end)):
            yield Mark(row.start, row.end, NHS_NUMBER, 92 if valid else 68)
        elif (
            valid
            and (row.worded > 2 or row.pieces > 6)
            and not row.digits.startswith("0")
            and not NOT_A_PERSONS.search(ahead)
        ):
            yield Mark(row.start, row.end, NHS_NUMBER, 75)


def _insurance_numbers(plain: str, read: list[Row]) -> Iterator[Mark]:
    """Also with letters that are not given out: people misremember and miscopy their own number."""
    for found in _NINO.finditer(plain):
        ahead = before(plain, found.start())
        if _NI_SAID.search(ahead) or _NI_AFTER.match(after(plain, found.end())):
            yield Mark(*found.span(), INSURANCE_NUMBER, 97)
        elif not NOT_A_PERSONS.search(ahead):
            yield Mark(*found.span(), INSURANCE_NUMBER, 88 if _NINO_GIVEN_OUT.match(found.group()) else 70)
    for row in read:
        if len(row.digits) == 6 and row.worded > 2 and _NI_SAID.search(before(plain, row.start)):
            yield Mark(row.start, row.end, INSURANCE_NUMBER, 75)
    for found in _NINO_IN_PIECES.finditer(plain):
        yield Mark(*found.span("number"), INSURANCE_NUMBER, 80)


def _bank(plain: str) -> Iterator[Mark]:
    for found in _CARD.finditer(plain):
        digits, counts = re.sub(r"\D", "", found.group()), NOT_A_PERSONS.search(before(plain, found.start()))
        if 13 <= len(digits) <= 19 and _CARD_START.match(digits) and luhn(digits) and not counts:
            yield Mark(*found.span(), "a bank card number", 88)
    said = _BANK.search(plain)
    for found in _SORT_AND_ACCOUNT.finditer(plain):
        if said or not NOT_A_PERSONS.search(before(plain, found.start())):
            yield Mark(*found.span(), "bank details", 88)
    if said:
        sorts = [found.span() for found in _SORT.finditer(plain)]
        numbers = [found.span() for found in _ACCOUNT.finditer(plain)]
        for start, end in sorts[:20] + numbers[:20]:
            yield Mark(start, end, "bank details", 90 if sorts and numbers else 75)


def luhn(digits: str) -> bool:
    """Whether a card number's check digit is right."""
    figures = [int(digit) for digit in reversed(digits)]
    return sum(figures[::2] + [sum(divmod(2 * figure, 10)) for figure in figures[1::2]]) % 10 == 0


def _documents(plain: str) -> Iterator[Mark]:
    for pattern, kind in (
        (_LICENCE, "a driving licence number"),
        (_PASSPORT, "a passport number"),
        (_RECORD, "a patient's record number"),
    ):
        for found in pattern.finditer(plain):
            yield Mark(*found.span(), kind, 85)


_FINDERS: tuple[Callable[[str], Iterator[Mark]], ...] = (_nhs_numbers, _bank, _documents)
