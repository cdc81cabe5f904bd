"""``fingerpost ingest FILE``: posts from a CSV file or JSON lines into the desk, as the page for files takes them."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

from fingerpost.cli import installation
from fingerpost.cli.refusal import CannotStart
from fingerpost.post import tables
from fingerpost.post.post import Post
from fingerpost.post.tables import FIELDS, BadFile, Encoding, Form, Line
from fingerpost.post.wire import BadLine

PIECE = 256 * 1024
SAYS = ("platform", "kind", "account")
NO_TEXT = "is no text: not a CSV file and not JSON lines. In a spreadsheet program, choose Save as, then CSV."


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost ingest``."""
    command.add_argument("file", metavar="FILE", help="a CSV file, a file of JSON lines, or - for JSON lines given in")
    command.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="PART=NAME",
        help=f"take this part of a post from the column of this name: {', '.join(FIELDS)}",
    )
    for name in SAYS:
        command.add_argument(f"--{name}", default="", help=f"the {name} of posts that do not say it")


def main(arguments: argparse.Namespace) -> int:
    """Take every good line, say which were not taken and why. Returns 1 when any was not. Safe to run again."""
    with _opened(arguments) as (stream, form):
        installation.start()
        count = _take_all(tables.read(stream, form, offset=form.start, number=form.lines))
    print(
        f"{count['taken']} taken, {count['known']} known already, {count['not a post']} not posts, {count['bad']} bad.",
        flush=True,
    )
    return int(count["bad"] > 0)


def _take_all(lines: Iterator[Line]) -> Counter[str]:
    from fingerpost.inbox import operations
    from fingerpost.journal.actor import system
    from fingerpost.people import queries
    from fingerpost.register.queries import account_named

    try:
        organisation = queries.organisation()
    except queries.NoOrganisation as bad:
        raise CannotStart(str(bad)) from None
    count: Counter[str] = Counter()
    for line in lines:
        found = line.found
        if isinstance(found, BadLine):
            count["bad"] += 1
            print(f"line {line.number}: {found.message} {found.hint}", file=sys.stderr)
        elif isinstance(found, Post):
            account = account_named(organisation, found.platform, found.account)
            change = operations.take_in(
                found, organisation=organisation, account=account, by=system("ingest"), source="file"
            )
            count["taken" if change.new else "known"] += 1
        else:
            count["not a post"] += 1
    return count


@contextmanager
def _opened(arguments: argparse.Namespace) -> Iterator[tuple[BinaryIO, Form]]:
    """The file in UTF-8, where its posts begin, and how it is read; both are told on standard error."""
    given = {name: getattr(arguments, name) for name in SAYS}
    if arguments.file == "-":
        yield sys.stdin.buffer, Form("jsonl", given={name: said for name, said in given.items() if said})
        return
    try:
        with Path(arguments.file).open("rb") as raw, TemporaryFile() as stream:
            encoding = tables.detect(iter(lambda: raw.read(PIECE), b""))
            if encoding is None:
                raise CannotStart(f"{arguments.file} {NO_TEXT}")
            raw.seek(0)
            for piece in tables.in_utf8(iter(lambda: raw.read(PIECE), b""), encoding):
                stream.write(piece)
            stream.seek(0)
            form = _form(stream, arguments.column, given)
            _tell(encoding, form)
            stream.seek(form.start)
            yield stream, form
    except OSError as bad:
        raise CannotStart(
            f"{arguments.file}: cannot be read: {bad.strerror}. Check the name and who may read it."
        ) from None
    except BadFile as bad:
        raise CannotStart(f"{arguments.file}: {bad}") from None


def _form(stream: BinaryIO, named: list[str], given: dict[str, str]) -> Form:
    """How the file is read: as its heading says, put right by what was typed. Raises BadFile."""
    form = tables.look(stream)
    columns = dict(form.columns)
    for part, _, name in (each.partition("=") for each in named):
        if part not in FIELDS or name not in form.heading:
            raise BadFile(f"There is no part {part!r} or no column {name!r}. Columns: {', '.join(form.heading)}.")
        columns = {each: place for each, place in columns.items() if place != form.heading.index(name)}
        columns[part] = form.heading.index(name)
    return form.with_columns(columns, given)


def _tell(encoding: Encoding, form: Form) -> None:
    if form.kind == "csv":
        taken = ", ".join(f"{part} from '{form.heading[place]}'" for part, place in form.columns.items())
        print(f"Read as {encoding.words}. Columns: {taken}.", file=sys.stderr)
