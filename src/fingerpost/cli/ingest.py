"""``fingerpost ingest FILE``: posts from JSON lines into the desk. The same lines as ``fingerpost triage`` reads."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from fingerpost.cli import installation
from fingerpost.cli.refusal import CannotStart
from fingerpost.post import json_lines, wire


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost ingest``."""
    command.add_argument("file", metavar="FILE", help="a file of JSON lines, or - for standard input")


def main(arguments: argparse.Namespace) -> int:
    """Take every good line, say which were not taken and why. Returns 1 when any was not. Safe to run again."""
    with _opened(arguments.file) as stream:
        installation.start()
        count = _take_all(stream)
    print(
        f"{count['taken']} taken, {count['known']} known already, {count['not a post']} not posts, {count['bad']} bad.",
        flush=True,
    )
    return int(count["bad"] > 0)


def _take_all(stream: BinaryIO) -> Counter[str]:
    from fingerpost.inbox import operations
    from fingerpost.journal.actor import system
    from fingerpost.people import queries
    from fingerpost.register.queries import account_named

    try:
        organisation = queries.organisation()
    except queries.NoOrganisation as bad:
        raise CannotStart(str(bad)) from None
    count: Counter[str] = Counter()
    for number, raw in json_lines.lines(stream):
        found = wire.parse_line(raw)
        if isinstance(found, wire.BadLine):
            count["bad"] += 1
            print(f"line {number}: {found.message} {found.hint}", file=sys.stderr)
        elif isinstance(found, wire.NotAPost):
            count["not a post"] += 1
        else:
            account = account_named(organisation, found.platform, found.account)
            change = operations.take_in(
                found, organisation=organisation, account=account, by=system("ingest"), source="file"
            )
            count["taken" if change.new else "known"] += 1
    return count


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer
        return
    try:
        with Path(name).open("rb") as stream:
            yield stream
    except OSError as bad:
        raise CannotStart(f"{name}: cannot be read: {bad.strerror}. Check the name and who may read it.") from None
