"""Finds telephone numbers of private people, however they are written or said.

Helplines, 03, 08 and 09 lines and an organisation's desk or switchboard are public.
"""

import re
from collections.abc import Iterator

from fingerpost.triage.marks import Mark
from fingerpost.triage.spoken_numbers import Row
from fingerpost.triage.surroundings import NOT_A_PERSONS, ORGANISATION, PERSONAL, after, before

KIND = "a phone number"

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
_ZERO_SAID = re.compile(
    r"\b(?:with|w(?:ith|iv)?out|minus|no|add|put|needs?|plus|stick|miss(?:ing|ed)?) (?:on )?(?:the |a |an )?(?:0|zero|nought|"
    r"oh)\b|\+ ?44"
)
_BACKWARDS = re.compile(r"\b(?:backwards?|reversed?|back to front|other way round)\b")
_PIECES = re.compile(
    r"\b(?:starts?|begins?|before|after|ends?|ending|starting|in front|first (?:bit|half|part|half's)|halves|swap(?:ped)?|other way (?:round|about)|second (?:bit|half|part)|last (?:bit|"
    r"half|part)|then)\b"
)
_FIGURES = re.compile(r"\d+(?:[ \-]\d+)*")
_DESK = re.compile(
    r"\b(?:newsroom|news ?desk|secretary|desk|switchboard|main (?:number|line|one)|visiting|direct dial|option \d|rings? (?:out|and)|"
    r"press \d|hold music|on hold|press office|voicemail box)\b"
)
_WHOSE = re.compile(
    rf"\W{{0,3}}(?:is |was |for |at )?(?:the |our |your |a )?(?:[a-z]+ )?{ORGANISATION.pattern}(?<!team)(?<!line)"
)
_ASKED = re.compile(r"\b(?:ring|call|phone|text|txt|contact|whatsapp|bell) [^.!?\n]{0,24}$")
_DIRECT = re.compile(r"\b(?:direct line|mobile on|my (?:own )?(?:number|phone|mobile))\b")


def phones(plain: str, rows: list[Row]) -> Iterator[Mark]:
    """Private numbers in the plain words; ``rows`` are its rows of figures as they are read aloud."""
    for found in _PHONE.finditer(plain):
        sure = _sure(dialled(found.group()), plain, *found.span())
        if sure:
            yield Mark(*found.span(), KIND, sure)
    for found in _ABROAD.finditer(plain):
        yield Mark(*found.span(), KIND, 65)
    for found in _NO_ZERO.finditer(plain):
        if _CALL.search(before(plain, found.start())) or _ZERO_SAID.search(plain):
            yield Mark(*found.span(), KIND, 75)
    for row in rows:
        yield from _read_aloud(row, plain)
    if _PIECES.search(plain):
        yield from _in_pieces(plain)


def written_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where UK numbers of ten or eleven figures stand, whoever they reach; not what counts a thing ("order 0123…")."""
    for found in _PHONE.finditer(text):
        if 10 <= len(dialled(found.group())) <= 11 and not NOT_A_PERSONS.search(before(text.lower(), found.start())):
            yield found.span()


def is_private_number(plain: str, start: int, end: int) -> bool:
    """Whether the UK number that stands there reaches a private person, by its range and what stands around it."""
    return bool(_sure(dialled(plain[start:end]), plain, start, end))


def dialled(written: str) -> str:
    """A number as it is dialled here, figures alone: ``+44 (0)1632 960 123`` is ``01632960123``."""
    digits = re.sub(r"\D", "", written.replace("(0)", ""))
    digits = re.sub(r"^(?:0044|44)", "0", digits) if digits.startswith(("0044", "44")) else digits
    return "0" + digits.lstrip("0")


def _sure(national: str, plain: str, start: int, end: int) -> int:
    """How sure it is that a number in national form is a private person's; 0 when it is public or none."""
    ahead, behind = before(plain, start), after(plain, end)
    if national[1:2] in ("", "3", "4", "5", "6", "8", "9") or not 10 <= len(national) <= 11:
        return 0
    if national[1] == "7":
        return 92 if len(national) == 11 else 60
    if _DIRECT.search(ahead):
        return 75
    personal = PERSONAL.search(ahead)
    if personal and ("home" in personal.group() or not ORGANISATION.search(personal.group())):
        return 88
    asked = _ASKED.search(ahead)
    if (
        NOT_A_PERSONS.search(ahead)
        or ORGANISATION.search(asked.group() if asked else ahead)
        or _DESK.search(ahead + " | " + behind)
    ):
        return 0
    return 0 if _WHOSE.match(behind) else 72


def _read_aloud(row: Row, plain: str) -> Iterator[Mark]:
    digits = row.digits
    if len(digits) in (11, 12) and _BACKWARDS.search(plain) and dialled(digits[::-1])[1] in "127":
        yield Mark(row.start, row.end, KIND, 75)
        return
    if digits.startswith(("07", "447", "00447", "01", "02")):
        national = dialled(digits)
        if len(national) > 11 and row.worded:
            national = national[:11]
        if len(national) == 11 and (sure := _sure(national, plain, row.start, row.end)):
            yield Mark(row.start, row.end, KIND, min(sure, 85))
    elif digits.startswith("7") and len(digits) == 10 and (row.worded > 2 or _ZERO_SAID.search(plain)):
        yield Mark(row.start, row.end, KIND, 70)


def _in_pieces(plain: str) -> Iterator[Mark]:
    """A number given in two pieces, with the word which comes first ("ends 643, starts 07700 900")."""
    pieces = [(found.span(), re.sub(r"\D", "", found.group())) for found in _FIGURES.finditer(plain)][:4]
    dialled = [(span, digits) for span, digits in pieces if len(digits) > 2]
    total = sum(len(digits) for _, digits in dialled)
    begins = [digits for _, digits in dialled if re.match(r"0[127]\d", digits) and len(digits) < 10]
    if len(dialled) == 2 and len(begins) == 1 and total in (10, 11):
        for span, _ in dialled:
            yield Mark(*span, KIND, 66)
