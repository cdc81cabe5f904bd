"""``fingerpost directory import FILE``: make the staff directory what a CSV file says."""

import argparse
import sys
from pathlib import Path
from typing import Any

from fingerpost.cli import installation
from fingerpost.cli.refusal import CannotStart


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost directory``."""
    acts = command.add_subparsers(dest="act", metavar="ACT", required=True)
    take = acts.add_parser("import", help="make the directory what this file says; whoever is not in it leaves")
    take.add_argument("file", type=Path, metavar="FILE", help="a CSV file; see docs/running/directory.md")


def main(arguments: argparse.Namespace) -> int:
    """Import the file, and say what was taken and what was not. Returns 1 when any row was not taken."""
    try:
        content = arguments.file.read_bytes()
    except OSError as bad:
        raise CannotStart(
            f"{arguments.file}: cannot be read: {bad.strerror}. Check the name and who may read it."
        ) from None
    installation.start()
    return _import(content)


def _import(content: bytes) -> int:
    from fingerpost.journal.actor import system
    from fingerpost.people import queries
    from fingerpost.people.operations import DirectoryFileError, import_directory

    try:
        organisation = queries.organisation()
        known = _overlays(organisation)
        report = import_directory(content, organisation=organisation, by=system("directory"), overlays=known)
    except (queries.NoOrganisation, DirectoryFileError) as bad:
        raise CannotStart(str(bad)) from None
    for row in report.refused:
        print(f"line {row.line}: {row.why}", file=sys.stderr)
    if report.unknown_columns:
        print(f"Columns that are not known and were left out: {', '.join(report.unknown_columns)}.", file=sys.stderr)
    print(
        f"Taken: {report.taken} ({report.added} new, {report.changed} changed). "
        f"Removed: {report.removed}. Refused: {len(report.refused)}."
    )
    return int(bool(report.refused))


def _overlays(organisation: Any) -> tuple[str, ...]:
    """The ids that the file may name: the overlays of the policy in force."""
    from fingerpost.inbox.queries import overlays_of
    from fingerpost.policy import PackError

    try:
        return tuple(each.overlay.id for each in overlays_of(organisation))
    except PackError as bad:
        raise CannotStart(str(bad)) from None
