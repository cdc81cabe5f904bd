"""Questions about files that were brought in."""

from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from uuid import UUID

from django.db.models import QuerySet

from fingerpost.inbox import import_files
from fingerpost.inbox.models import ImportLine, PostImport
from fingerpost.people.models import Organisation
from fingerpost.post import tables
from fingerpost.post.post import Post
from fingerpost.post.tables import Encoding, Form
from fingerpost.post.wire import BadLine

SHOWN = 5
"""Lines that are shown before anything is taken."""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A line as it would be taken; where it would not, ``why`` says why not."""

    line: int
    text: str = ""
    author: str = ""
    platform: str = ""
    kind: str = ""
    at: datetime | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file looks like before it is taken. ``guessed`` means that its encoding is likely and not certain."""

    form: Form
    encoding: str
    guessed: bool
    rows: tuple[PreviewRow, ...]


def imports(organisation: Organisation) -> QuerySet[PostImport]:
    """Every file that was brought in, newest first."""
    return PostImport.objects.filter(organisation=organisation).select_related("by").order_by("-offered_at")


def import_by_id(organisation: Organisation, import_id: UUID) -> PostImport | None:
    """One of the organisation's imports."""
    return imports(organisation).filter(pk=import_id).first()


def import_preview(offered: PostImport) -> ImportPreview:
    """The first lines of a file as they would be taken, in the form that it has now."""
    form = Form.from_dict(offered.form)
    stream = import_files.opened(offered, form.start)
    lines = tables.read(stream, form, offset=form.start, number=form.lines)
    rows = tuple(_row(line) for line in islice(lines, SHOWN)) if form.kind == "jsonl" or "text" in form.columns else ()
    return ImportPreview(form, Encoding(offered.encoding).words, offered.encoding == "cp1252", rows)


def import_lines(of: PostImport) -> QuerySet[ImportLine]:
    """What came of each line, in order."""
    return ImportLine.objects.filter(of=of).order_by("line")


def _row(line: tables.Line) -> PreviewRow:
    found = line.found
    if isinstance(found, Post):
        by = found.author.name or found.author.handle or ""
        return PreviewRow(line.number, found.text, by, found.platform, found.kind, found.at)
    why = f"{found.message} {found.hint}" if isinstance(found, BadLine) else "Not a post."
    return PreviewRow(line.number, why=why)
