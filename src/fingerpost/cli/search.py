"""``fingerpost search rebuild``: make again what cases are found by."""

import argparse
import sys

from fingerpost.cli import installation
from fingerpost.cli.refusal import CannotStart


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost search``."""
    acts = command.add_subparsers(dest="act", metavar="ACT", required=True)
    acts.add_parser("rebuild", help="make the full-text index again from every case; others keep finding meanwhile")


def main(arguments: argparse.Namespace) -> int:
    """Rebuild the index, and say how many cases can be found. Returns 0."""
    installation.start(keys_needed=False)
    from django.db import DatabaseError

    from fingerpost.desk.operations import rebuild_search

    done = 0
    try:
        for done in rebuild_search():
            if sys.stderr.isatty():
                print(f"\r{done:,} cases", end="", file=sys.stderr, flush=True)
    except DatabaseError as bad:
        raise CannotStart(f"the database could not be used ({type(bad).__name__}). Run: fingerpost setup") from None
    print(f"{done:,} cases can be found by their words.")
    return 0
