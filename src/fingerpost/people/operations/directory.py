"""Taking in the staff directory, and saying what was taken and what was not."""

import csv
import hashlib
import io
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from fingerpost.journal.operations import Actor, record
from fingerpost.people.models import Colleague, Organisation
from fingerpost.people.permissions import Permission, require

FIELDS = ("name", "role", "team", "site", "handle", "manager", "email")
WORKS_WITH = "works_with"
"""The column that names overlays (4.8), separated by semicolons. A file without it leaves what is recorded."""
COLUMNS = (*FIELDS, WORKS_WITH)
LONGEST = 120
LONGEST_SHOWN = 40
MOST_BYTES = 20 * 1024 * 1024


class DirectoryFileError(ValueError):
    """The file cannot be a staff directory at all; nothing was changed. The message says what to mend."""


@dataclass(frozen=True, slots=True)
class Refused:
    """One row that was not taken: its line in the file (the heading is line 1), and why.

    Quotes nothing of the row but an overlay that is not known.
    """

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


@dataclass(frozen=True, slots=True)
class DirectoryPreview:
    """What an import would do: the numbers, and who is meant. ``changed`` names the columns, not what is in them."""

    report: DirectoryReport
    added: tuple[str, ...]
    changed: tuple[tuple[str, tuple[str, ...]], ...]
    leaving: tuple[str, ...]

    @property
    def mark(self) -> str:
        """Tells two previews apart: the same file over the same directory has the same mark."""
        return hashlib.sha256(repr((self.report, self.added, self.changed, self.leaving)).encode()).hexdigest()


Row = dict[str, str]
Told = dict[str, str | list[str]]
Who = tuple[str, str]


def import_directory(
    content: bytes, *, organisation: Organisation, by: Actor, overlays: Collection[str] = ()
) -> DirectoryReport:
    """Make the directory what this CSV file says: name, role, team, site, handle, manager, email, works_with (4.6).

    Only ``name`` is needed. People are recognised by e-mail address, else by name and team; whoever is not in the
    file leaves the directory. A row that cannot be taken is reported, whoever it is about stays as they were, and the
    others are taken. ``overlays`` are the ids that ``works_with`` may name: those of the policy in force (4.8).

    Raises NotPermitted; DirectoryFileError for a file without a heading or without a single good row.
    """
    require(by, Permission.IMPORT_DIRECTORY)
    read = _read(content, overlays)
    with transaction.atomic():
        plan = _planned(organisation, read, hold=True)
        _make_it_so(organisation, plan)
        record(
            organisation_id=organisation.pk,
            by=by,
            act="directory.imported",
            subject=f"organisation:{organisation.pk}",
            clause="4.6",
            facts={
                "added": len(plan.added),
                "changed": len(plan.changed),
                "removed": len(plan.leaving),
                "refused": len(read.refused),
            },
        )
    return _report(plan, read)


def preview_directory(
    content: bytes, *, organisation: Organisation, by: Actor, overlays: Collection[str] = ()
) -> DirectoryPreview:
    """What ``import_directory`` would do with this file now; nothing is changed. Raises the same."""
    require(by, Permission.IMPORT_DIRECTORY)
    read = _read(content, overlays)
    plan = _planned(organisation, read, hold=False)
    return DirectoryPreview(
        _report(plan, read),
        added=tuple(sorted(str(row["name"]) for row in plan.added)),
        changed=tuple(sorted((colleague.name, _differing(colleague, told)) for colleague, told in plan.changed)),
        leaving=tuple(sorted(colleague.name for colleague in plan.leaving)),
    )


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that could be read: its good rows by person, what was refused, and whom the refused rows are about."""

    rows: dict[Who, Row]
    refused: tuple[Refused, ...]
    left: set[Who]
    placed: bool
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What taking the file in comes to."""

    added: list[Told]
    changed: list[tuple[Colleague, Told]]
    leaving: list[Colleague]
    unchanged: int


def _read(content: bytes, overlays: Collection[str]) -> _Read:
    reader = _reader(content)
    columns = reader.fieldnames or ()
    rows, refused, left = _sort_out(_rows(reader), overlays)
    if not rows:
        first = f" Line {refused[0].line}: {refused[0].why}" if refused else ""
        raise DirectoryFileError(f"The file has no person that can be taken, so nothing was changed.{first}")
    unknown = tuple(name for name in columns if name and name not in COLUMNS)
    return _Read(rows, tuple(refused), left, WORKS_WITH in columns, unknown)


def _report(plan: _Plan, read: _Read) -> DirectoryReport:
    return DirectoryReport(
        len(plan.added), len(plan.changed), plan.unchanged, len(plan.leaving), read.refused, read.unknown
    )


def _differing(colleague: Colleague, told: Told) -> tuple[str, ...]:
    """The columns in which a colleague changes; never what stands in them."""
    return tuple(name for name, value in told.items() if getattr(colleague, name) != value)


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


def _sort_out(
    rows: Iterable[tuple[int, Row | str]], overlays: Collection[str]
) -> tuple[dict[Who, Row], list[Refused], set[Who]]:
    """The good rows by person, what was refused, and whom the refused rows are about."""
    good: dict[Who, Row] = {}
    refused: list[Refused] = []
    left: set[Who] = set()
    for line, row in rows:
        why = row if isinstance(row, str) else _problem(row) or _strange(row, overlays)
        if why or isinstance(row, str):
            refused.append(Refused(line, why))
            left |= set() if isinstance(row, str) else {_who(row)}
        elif _who(row) in good:
            refused.append(Refused(line, "The same person is in the file already, on an earlier line."))
        else:
            good[_who(row)] = row
    return good, refused, left


def _problem(row: Row) -> str:
    """What is wrong with a row, or nothing."""
    if not row["name"]:
        return "There is no name."
    for name in FIELDS:
        if len(row[name]) > LONGEST:
            return f"The {name} is longer than {LONGEST} characters."
    try:
        if row["email"]:
            validate_email(row["email"])
    except ValidationError:
        return "The e-mail address is not one."
    return ""


def _strange(row: Row, overlays: Collection[str]) -> str:
    """Which overlay nobody knows, or nothing."""
    strange = [name for name in _placements(row) if name not in overlays]
    if not strange:
        return ""
    known = f"It knows: {', '.join(sorted(overlays))}." if overlays else "It knows none."
    return (
        f"The column {WORKS_WITH} names '{strange[0][:LONGEST_SHOWN]}', and the policy in force has no overlay of that "
        f"id. {known} Separate several by ';'."
    )


def _placements(row: Row) -> list[str]:
    return sorted({name for each in row[WORKS_WITH].split(";") if (name := each.strip().lower())})


def _who(row: Row) -> Who:
    """What tells one person from another."""
    return ("", row["email"].lower()) if row["email"] else (row["name"].casefold(), row["team"].casefold())


def _planned(organisation: Organisation, read: _Read, *, hold: bool) -> _Plan:
    """What would change. With ``hold``, nobody else imports until the transaction ends."""
    if hold:
        Organisation.objects.select_for_update().get(pk=organisation.pk)
    rows = dict(read.rows)
    plan = _Plan([], [], [], 0)
    unchanged = 0
    for colleague in Colleague.objects.filter(organisation=organisation):
        who = _who({name: getattr(colleague, name) for name in FIELDS})
        row = rows.pop(who, None)
        if row is None:
            plan.leaving.extend([] if who in read.left else [colleague])
        elif _differing(colleague, told := _told(row, placed=read.placed)):
            plan.changed.append((colleague, told))
        else:
            unchanged += 1
    plan.added.extend(_told(row, placed=read.placed) for row in rows.values())
    return replace(plan, unchanged=unchanged)


def _make_it_so(organisation: Organisation, plan: _Plan) -> None:
    for colleague, told in plan.changed:
        for name, value in told.items():
            setattr(colleague, name, value)
    Colleague.objects.bulk_update([colleague for colleague, _ in plan.changed], (*FIELDS, "overlays"), batch_size=500)
    leavers = [colleague.pk for colleague in plan.leaving]
    for start in range(0, len(leavers), 500):
        Colleague.objects.filter(pk__in=leavers[start : start + 500]).delete()
    added = [Colleague(organisation=organisation, **told) for told in plan.added]
    Colleague.objects.bulk_create(added, batch_size=500)


def _told(row: Row, *, placed: bool) -> Told:
    """What the row says of a colleague, by field; of where they are placed only if the file has that column."""
    said: Told = {name: row[name] for name in FIELDS}
    return said | ({"overlays": list(_placements(row))} if placed else {})
