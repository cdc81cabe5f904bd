"""Finds what identifies or reaches a private person: UK numbers with their check digits, and ways to get in touch.

Public numbers and mailboxes are not personal: helplines, 03, 08 and 09 lines, role addresses, an organisation's desk.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from nhs_number.validate import is_valid as nhs_number_is_valid

from fingerpost.triage.addresses import addresses
from fingerpost.triage.surroundings import NOT_A_PERSONS, ORGANISATION, PERSONAL, after, before


@dataclass(frozen=True, slots=True)
class Mark:
    """``start`` and ``end`` are places in the plain words; ``sure`` a whole percentage."""

    start: int
    end: int
    kind: str
    sure: int


_EMAIL = re.compile(r"(?<![\w.%+'-])[a-z0-9][\w.%+'-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}")
_SPELT_EMAIL = re.compile(
    r"(?<![\w.%+'-])[a-z0-9][\w.%+'-]{1,40} ?(?:"
    r"[\[({] ?at ?[\])}] ?[a-z0-9-]{2,30} ?(?:\.|[\[({]? ?dot ?[\])}]?) ?[a-z]{2,5}\b"
    r"| at (?:gmail|hotmail|outlook|yahoo|icloud|live|btinternet|sky|aol|[a-z0-9-]{2,30}(?= dot ))(?:\.|"
    r" dot )[a-z]{2,5}\b"
    r"|@ ?(?:gmail|hotmail|outlook|yahoo|icloud|live|btinternet|aol)\b(?!\.))"
)
_ROLE = re.compile(
    r"(?:^|[._\-+])(?:info|information|enquir(?:y|ies)|inquiries|press(?:office)?|media|complaints?|pals|foi|"
    r"contact(?:us)?|"
    r"admin|hello|help(?:desk)?|support|office|reception|comms|communications|feedback|referrals?|no-?reply|"
    r"team|jobs|"
    r"recruitment|safeguarding|membership|volunteering|customer\w*|service|services|research|training|news|events|"
    r"newsletter|bookings?|appointments?|patient\w*|postmaster|webmaster|privacy|dpo|sar|accessto\w*|medicalrecords|"
    r"charity|fundraising|library|crisis\w*|iapt|talkingtherapies|camhs|newsdesk|editor|tips|hr|mail|email|sales)"
    r"(?:[._\-+]|\d{0,2}$)"
)

_PHONE = re.compile(
    r"(?<![\d+/=_#])(?:(?:\+ ?|00)44[ .\-]?(?:\( ?0 ?\) ?)?|44(?= ?7)|\( ?0|"
    r"0)[ .\-]?\d(?:[ .\-()/]{0,2}\d){8,9}(?![\d]|[.\-]\d|"
    r",\d{3})"
)
_ABROAD = re.compile(r"(?<![\w+])\+(?!44|1?0)[1-9]\d{0,2}(?:[ .\-()]{0,2}\d){7,12}(?!\d)")
_NO_ZERO = re.compile(r"(?<![\d+/=_#.£$])7\d{3}[ \-]?\d{3}[ \-]?\d{3}(?!\d)")
_CALL = re.compile(
    r"\b(?:call|ring|text|txt|phone|mobile|mob|tel|whatsapp|number|num|no|contact|msg|message|"
    r"bell)\b\W*(?:\w+\W+){0,3}$"
)
_FIGURE = r"(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)"
_SPELT_PHONE = re.compile(rf"\b(?:zero|oh|o|nought|plus four four)\W{{1,3}}(?:{_FIGURE}\W{{1,3}}){{5,14}}{_FIGURE}\b")

_TEN = re.compile(r"(?<![\d+/=_#.£$])\d{3}([ \-.]?)\d{3}([ \-.]?)\d{4}(?![\d]|[.]\d)")
_NHS = re.compile(
    r"\b(?:nhs|chi|health)\W{0,3}(?:service )?(?:number|numb|num|no|nr|id|#)\b[^\n\d]{0,25}$|\bnhs\W{0,3}$"
)
_NINO = re.compile(
    r"(?<![a-z0-9])(?!bg|gb|kn|nk|nt|tn|zz)(?:[a-ceghj-prstw-z][a-ceghj-nprstw-z]|qq)"
    r"[ \-.]?\d{2}[ \-.]?\d{2}[ \-.]?\d{2}[ \-.]?[a-d](?![a-z0-9])"
)
_NI_SAID = re.compile(r"\b(?:ni|nino|national insurance|n\.i\.?)\b[^\n]{0,25}$")

_DATE = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?(?: of)?[ \-/.](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?"
    r"[ \-/.]?(?:\d{4}|'?\d{2})\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}(?:st|nd|"
    r"rd|th)?,? \d{4}"
    r"|\d{1,2} ?[/.\-] ?\d{1,2} ?[/.\-] ?\d{2,4}(?!\d)|\d{4}-\d{2}-\d{2}|\b\d{1,2} \d{1,2} (?:19|20)?\d{2}\b|"
    r"\b[0-3]\d[01]\d(?:19|20)?\d{2}\b)"
)
_BIRTH = re.compile(
    rf"(?:\bd\.? ?o\.? ?b\b\.?|\bdate of birth\b|\bbirth ?date\b|\bbirthday(?:'s| is| was|:)|\bbday(?:'s| is|:)|"
    rf"\b(?:i|he|she|they|who|son|daughter|mum|mam|dad|baby|child|wife|husband|brother|sister|patient)(?: was|"
    rf"'s| were| is)? "
    rf"born(?: on)?\b|\bborn(?: on)?(?= ?\d))[^\n\d]{{0,18}}{_DATE}|{_DATE} ?\(?(?:d\.?o\.?b\b|date of birth)"
)

_NOT_BORN = re.compile(
    r"\b(?:nhs|trust|service|charity|society|club|movement|idea|bevan|bowlby|freud)\b[^.!?\n]{0,20}$"
)

_CARD = re.compile(r"(?<![\d/=_#.+])[2-6]\d{3}(?:[ \-]?\d){9,15}(?!\d)")
_CARD_START = re.compile(r"4|5[0-8]|2[2-7]|3[4678]|6")
_SORT = re.compile(r"(?<![\d\-/])\d{2}[ \-]\d{2}[ \-]\d{2}(?![\d\-/])|(?<!\d)\d{6}(?!\d)")
_ACCOUNT = re.compile(r"(?<![\d+])\d{8}(?!\d)")
_BANK = re.compile(
    r"\b(?:sort ?code|s/c|account (?:number|num|no)|acc(?:t|ount)?\.? ?(?:number|num|no)|bank details)\b"
)

_PLATE = re.compile(r"(?<![a-z0-9])[a-hj-pr-y]{2}(?:0[1-9]|[1-7]\d) ?[a-hj-pr-z]{3}(?![a-z0-9])")
_OLD_PLATE = re.compile(
    r"(?<![a-z0-9])(?:[a-hj-pr-y]\d{1,3} ?[a-hj-pr-z]{3}|[a-hj-pr-z]{3} ?\d{1,3}[a-hj-pr-y])(?![a-z0-9])"
)
_CAR = re.compile(
    r"\b(?:car|van|vehicle|motor|motorbike|bike|drives?|driving|drove|park(?:s|ed|ing)?|reg(?:istration)?|"
    r"number ?plate|plates?|"
    r"audi|bmw|ford|fiesta|focus|vauxhall|corsa|astra|golf|vw|polo|mini|fiat|kia|nissan|qashqai|juke|honda|"
    r"toyota|yaris|"
    r"renault|clio|peugeot|citroen|skoda|seat|mazda|merc(?:edes)?|range rover|land rover|jag(?:uar)?|tesla|"
    r"hyundai|volvo)\b"
)
_PLATE_SAID = re.compile(r"\b(?:reg(?:istration)?|number ?plate|plates?)\b")

_LICENCE = re.compile(r"(?<![a-z0-9])[a-z9]{5}\d[0156]\d[0-3]\d{2}[a-z][a-z9][a-z0-9]{3}(?![a-z0-9])")
_PASSPORT = re.compile(r"\bpassport\b[^\n\d]{0,20}\d{9}(?!\d)")
_RECORD = re.compile(
    r"\b(?:hospital|patient|mrn|rio|paris|systmone|medical record|unit)\W{0,3}(?:record )?(?:number|num|no|id|"
    r"ref)\b\W{0,4}(?:is |was )?"
    r"[a-z]{0,3}\d{5,9}(?!\d)"
)
_DIGIT = re.compile(r"\d")


def identifiers(plain: str) -> list[Mark]:
    """Everything in the plain words that identifies or reaches a private person, in no order."""
    marks: list[Mark] = []
    if "@" in plain or " at " in plain or "at]" in plain or "(at" in plain:
        marks += _emails(plain)
    if "seven" in plain:
        marks += (Mark(*found.span(), "a phone number", 75) for found in _SPELT_PHONE.finditer(plain))
    if _DIGIT.search(plain):
        for find in _FINDERS:
            marks += find(plain)
        marks += (Mark(start, end, "an address", sure) for start, end, sure in addresses(plain))
    return marks


def _emails(plain: str) -> Iterator[Mark]:
    if "@" in plain:
        for found in _EMAIL.finditer(plain):
            if not _ROLE.search(found.group().partition("@")[0]):
                yield Mark(*found.span(), "an e-mail address", 92)
    for found in _SPELT_EMAIL.finditer(plain):
        yield Mark(*found.span(), "an e-mail address", 80)


def _phones(plain: str) -> Iterator[Mark]:
    for found in _PHONE.finditer(plain):
        digits = re.sub(r"\D", "", found.group().replace("(0)", ""))
        national = re.sub(r"^(?:0044|44)", "0", digits) if digits.startswith(("0044", "44")) else digits
        national = "0" + national.lstrip("0")
        sure = _phone_sure(national, before(plain, found.start()), after(plain, found.end()))
        if sure:
            yield Mark(*found.span(), "a phone number", sure)
    for found in _ABROAD.finditer(plain):
        yield Mark(*found.span(), "a phone number", 65)
    for found in _NO_ZERO.finditer(plain):
        if _CALL.search(before(plain, found.start())):
            yield Mark(*found.span(), "a phone number", 75)


def _phone_sure(national: str, ahead: str, behind: str) -> int:
    if national[1] in "3489" or len(national) < 10:
        return 0
    if national[1] == "7":
        return 92 if len(national) == 11 else 60
    personal = PERSONAL.search(ahead)
    if personal and ("home" in personal.group() or not ORGANISATION.search(personal.group())):
        return 88
    if NOT_A_PERSONS.search(ahead) or ORGANISATION.search(ahead) or ORGANISATION.search(behind[:25]):
        return 0
    return 72


def _nhs_numbers(plain: str) -> Iterator[Mark]:
    for found in _TEN.finditer(plain):
        ahead = before(plain, found.start())
        valid = nhs_number_is_valid(re.sub(r"\D", "", found.group()))
        if _NHS.search(ahead) or (
            valid and re.match(r"\W{0,3}\(?(?:is )?(?:my |her |his |the )?nhs (?:no|num)", after(plain, found.end()))
        ):
            yield Mark(*found.span(), "an NHS number", 97 if valid else 70)
        elif valid and not NOT_A_PERSONS.search(ahead) and not found.group().startswith("0"):
            spaced = bool(found.group(1) and found.group(2))
            yield Mark(*found.span(), "an NHS number", 85 if spaced else 62)


def _insurance_numbers(plain: str) -> Iterator[Mark]:
    for found in _NINO.finditer(plain):
        said = _NI_SAID.search(before(plain, found.start()))
        if said or not found.group().startswith("qq"):
            yield Mark(*found.span(), "a National Insurance number", 97 if said else 88)


def _birth_dates(plain: str) -> Iterator[Mark]:
    if "b" in plain:
        for found in _BIRTH.finditer(plain):
            if not _NOT_BORN.search(before(plain, found.start())):
                yield Mark(*found.span(), "a date of birth", 75 if "born" in found.group() else 92)


def _bank(plain: str) -> Iterator[Mark]:
    for found in _CARD.finditer(plain):
        digits, counts = re.sub(r"\D", "", found.group()), NOT_A_PERSONS.search(before(plain, found.start()))
        if 13 <= len(digits) <= 19 and _CARD_START.match(digits) and luhn(digits) and not counts:
            yield Mark(*found.span(), "a bank card number", 88)
    if _BANK.search(plain):
        sorts = [found.span() for found in _SORT.finditer(plain)]
        accounts = [found.span() for found in _ACCOUNT.finditer(plain)]
        for start, end in sorts[:20] + accounts[:20]:
            yield Mark(start, end, "bank details", 90 if sorts and accounts else 75)


def luhn(digits: str) -> bool:
    """Whether a card number's check digit is right."""
    figures = [int(digit) for digit in reversed(digits)]
    return sum(figures[::2] + [sum(divmod(2 * figure, 10)) for figure in figures[1::2]]) % 10 == 0


def _plates(plain: str) -> Iterator[Mark]:
    for found in _PLATE.finditer(plain):
        around = before(plain, found.start()) + " " + after(plain, found.end())
        if _CAR.search(around):
            yield Mark(*found.span(), "a car registration", 85)
    for found in _OLD_PLATE.finditer(plain):
        if _PLATE_SAID.search(before(plain, found.start())):
            yield Mark(*found.span(), "a car registration", 75)


def _documents(plain: str) -> Iterator[Mark]:
    for pattern, kind in (
        (_LICENCE, "a driving licence number"),
        (_PASSPORT, "a passport number"),
        (_RECORD, "a patient's record number"),
    ):
        for found in pattern.finditer(plain):
            yield Mark(*found.span(), kind, 85)


_FINDERS: tuple[Callable[[str], Iterator[Mark]], ...] = (
    _phones,
    _nhs_numbers,
    _insurance_numbers,
    _birth_dates,
    _bank,
    _plates,
    _documents,
)
