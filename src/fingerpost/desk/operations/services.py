"""Taking in the directory of services to which people are sent, and saying what was taken and what was not (A3h)."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from fingerpost.desk.models import CareService
from fingerpost.journal.operations import record
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require

COLUMNS = ("name", "what", "place", "from_age", "to_age", "reach", "checked_on", "check_by")
LONGEST = {"name": 200, "what": 400, "place": 200, "reach": 400}
KEEPS = timedelta(days=182)
"""How long a service is used after it was checked, where the file does not say. Our number: the policy states none."""

MOST_BYTES = 5 * 1024 * 1024
OLDEST = 130


class ServicesFileError(ValueError):
    """The file cannot be a directory of services at all; nothing was changed. The message says what to mend."""


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """One row that was not taken: its line in the file (the heading is line 1), and why."""

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class ServicesReport:
    """How many services the directory now has, and which rows were not taken."""

    taken: int
    refused: tuple[RefusedLine, ...]


def import_services(content: bytes, *, by: User) -> ServicesReport:
    """Make the directory what this CSV file says: name, what, place, from_age, to_age, reach, checked_on, check_by.

    ``name``, ``reach`` and ``checked_on`` are needed; days are written 2026-11-29. The file replaces what was there. A
    row that cannot be taken is reported. Raises NotPermitted; ServicesFileError for a file without a single good row.
    """
    require(by, Permission.KEEP_SERVICES)
    rows, refused = [], []
    for line, row in _rows(content):
        try:
            rows.append(_service(row, by))
        except ValueError as bad:
            refused.append(RefusedLine(line, str(bad)))
    if not rows:
        first = f" Line {refused[0].line}: {refused[0].why}" if refused else ""
        raise ServicesFileError(f"The file has no service that can be taken, so nothing was changed.{first}")
    with transaction.atomic():
        CareService.objects.filter(organisation=by.organisation).delete()
        CareService.objects.bulk_create(rows)
        record(
            organisation_id=by.organisation_id,
            by=by.actor,
            act="services.imported",
            subject="services:directory",
            facts={"taken": len(rows), "refused": len(refused)},
        )
    return ServicesReport(len(rows), tuple(refused))


def _rows(content: bytes) -> Iterator[tuple[int, dict[str, str]]]:
    if len(content) > MOST_BYTES:
        raise ServicesFileError(f"The file is larger than {MOST_BYTES // 1024 // 1024} MB. Is it the right one?")
    try:
        reader = csv.DictReader(io.StringIO(content.decode("utf-8-sig")))
    except UnicodeDecodeError:
        raise ServicesFileError("The file is not UTF-8 text. Save it as “CSV UTF-8” and try again.") from None
    missing = {"name", "reach", "checked_on"} - {(name or "").strip() for name in reader.fieldnames or ()}
    if missing:
        raise ServicesFileError(f"The first line must name the columns. Missing: {', '.join(sorted(missing))}.")
    for row in reader:
        yield reader.line_num, {(key or "").strip(): (value or "").strip() for key, value in row.items() if key}


def _service(row: dict[str, str], by: User) -> CareService:
    texts = {name: row.get(name, "") for name in LONGEST}
    for name in ("name", "reach"):
        if not texts[name]:
            raise ValueError(f"It has no {name}.")
    for name, text in texts.items():
        if len(text) > LONGEST[name]:
            raise ValueError(f"'{name}' is longer than {LONGEST[name]} characters.")
    checked = _day(row.get("checked_on", ""), "checked_on")
    if checked > timezone.now().date():
        raise ValueError("'checked_on' is in the future.")
    until = _day(row["check_by"], "check_by") if row.get("check_by") else checked + KEEPS
    ages = {"from_age": _age(row.get("from_age", ""), 0), "to_age": _age(row.get("to_age", ""), 120)}
    if ages["from_age"] > ages["to_age"]:
        raise ValueError("'from_age' is higher than 'to_age'.")
    return CareService(organisation=by.organisation, checked_on=checked, check_by=until, **texts, **ages)


def _day(text: str, column: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"'{column}' is no day. Write it as 2026-11-29.") from None


def _age(text: str, otherwise: int) -> int:
    if not text:
        return otherwise
    if not text.isdecimal() or int(text) > OLDEST:
        raise ValueError("An age is a whole number of years.")
    return int(text)
