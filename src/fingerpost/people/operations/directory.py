"""Taking in the staff directory, and saying what was taken and what was not."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from fingerpost.journal.operations import Actor, record
from fingerpost.people.models import Colleague, Organisation
from fingerpost.people.permissions import Permission, require

COLUMNS = ("name", "role", "team", "site", "handle", "manager", "email")
LONGEST = 120
MOST_BYTES = 20 * 1024 * 1024


class DirectoryFileError(ValueError):
    """The file cannot be a staff directory at all; nothing was changed. The message says what to mend."""


@dataclass(frozen=True, slots=True)
class Refused:
    """One row that was not taken: its line in the file (the heading is line 1), and why. Never quotes the row."""

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class DirectoryReport:
    """What an import did, in numbers of people, and the rows that it did not take."""

    added: int
    changed: int
    unchanged: int
    removed: int
    refused: tuple[Refused, ...]
    unknown_columns: tuple[str, ...]

    @property
    def taken(self) -> int:
        """How many people of the file are now in the directory."""
        return self.added + self.changed + self.unchanged


Row = dict[str, str]


def import_directory(content: bytes, *, organisation: Organisation, by: Actor) -> DirectoryReport:
    """Make the directory what this CSV file says: columns name, role, team, site, handle, manager, email (4.6).

    Only ``name`` is needed. People are recognised by e-mail address, else by name and team; whoever is not in the
    file leaves the directory. A row that cannot be taken is reported and the others are taken.

    Raises NotPermitted; DirectoryFileError for a file without a heading or without a single good row.
    """
    require(by, Permission.MANAGE_PEOPLE)
    reader = _reader(content)
    unknown = tuple(name for name in reader.fieldnames or () if name and name not in COLUMNS)
    rows, refused = _sort_out(_rows(reader))
    if not rows:
        first = f" Line {refused[0].line}: {refused[0].why}" if refused else ""
        raise DirectoryFileError(f"The file has no person that can be taken, so nothing was changed.{first}")
    with transaction.atomic():
        added, changed, unchanged, removed = _make_it_so(organisation, rows)
        record(
            organisation_id=organisation.pk,
            by=by,
            act="directory.imported",
            subject=f"organisation:{organisation.pk}",
            clause="4.6",
            facts={"added": added, "changed": changed, "removed": removed, "refused": len(refused)},
        )
    return DirectoryReport(added, changed, unchanged, removed, tuple(refused), unknown)


def _reader(content: bytes) -> "csv.DictReader[str]":
    if len(content) > MOST_BYTES:
        raise DirectoryFileError("The file is larger than 20 MB. Export only the columns that Fingerpost needs.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DirectoryFileError("The file is not UTF-8. In a spreadsheet, save it as 'CSV UTF-8'.") from None
    if "\0" in text:
        raise DirectoryFileError("The file is not a CSV file: it holds zero bytes. Save it as 'CSV UTF-8'.")
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True, restkey="", restval="")
    try:
        reader.fieldnames = [name.strip().lower() for name in reader.fieldnames or ()]
    except csv.Error:
        raise DirectoryFileError(_HEADING) from None
    if "name" not in reader.fieldnames or len(set(reader.fieldnames)) < len(reader.fieldnames):
        raise DirectoryFileError(_HEADING)
    return reader


_HEADING = f"The first line must name the columns, each once, among them 'name'. Columns: {', '.join(COLUMNS)}."


def _rows(reader: "csv.DictReader[str]") -> Iterator[tuple[int, Row | str]]:
    """Each row with its line, or the reason why it cannot be taken."""
    while True:
        try:
            given = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield reader.line_num, "The quotation marks do not pair up, so the rest of the file was not read."
            return
        if "" in given:
            yield reader.line_num, "There are more values than columns."
            continue
        yield reader.line_num, {name: " ".join((given.get(name) or "").split()) for name in COLUMNS}


def _sort_out(rows: Iterable[tuple[int, Row | str]]) -> tuple[dict[tuple[str, str], Row], list[Refused]]:
    good: dict[tuple[str, str], Row] = {}
    refused: list[Refused] = []
    for line, row in rows:
        why = row if isinstance(row, str) else _problem(row)
        if why or isinstance(row, str):
            refused.append(Refused(line, why))
        elif _who(row) in good:
            refused.append(Refused(line, "The same person is in the file already, on an earlier line."))
        else:
            good[_who(row)] = row
    return good, refused


def _problem(row: Row) -> str:
    """What is wrong with a row, or nothing."""
    if not row["name"]:
        return "There is no name."
    for name, value in row.items():
        if len(value) > LONGEST:
            return f"The {name} is longer than {LONGEST} characters."
    try:
        if row["email"]:
            validate_email(row["email"])
    except ValidationError:
        return "The e-mail address is not one."
    return ""


def _who(row: Row) -> tuple[str, str]:
    """What tells one person from another."""
    return ("", row["email"].lower()) if row["email"] else (row["name"].casefold(), row["team"].casefold())


def _make_it_so(organisation: Organisation, rows: dict[tuple[str, str], Row]) -> tuple[int, int, int, int]:
    Organisation.objects.select_for_update().get(pk=organisation.pk)  # one import at a time
    rows = dict(rows)
    changed, unchanged, leavers = [], 0, []
    for colleague in Colleague.objects.filter(organisation=organisation):
        row = rows.pop(_who({name: getattr(colleague, name) for name in COLUMNS}), None)
        if row is None:
            leavers.append(colleague.pk)
        elif all(getattr(colleague, name) == value for name, value in row.items()):
            unchanged += 1
        else:
            for name, value in row.items():
                setattr(colleague, name, value)
            changed.append(colleague)
    Colleague.objects.bulk_update(changed, COLUMNS, batch_size=500)
    for start in range(0, len(leavers), 500):
        Colleague.objects.filter(pk__in=leavers[start : start + 500]).delete()
    added = [Colleague(organisation=organisation, **row) for row in rows.values()]
    Colleague.objects.bulk_create(added, batch_size=500)
    return len(added), len(changed), unchanged, len(leavers)
