"""``fingerpost restore FOLDER``: a backup put back into an empty installation, and its journal proven."""

import argparse
from pathlib import Path

from fingerpost.cli import installation


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost restore``."""
    command.add_argument("folder", type=Path, metavar="FOLDER", help="a backup that fingerpost backup made")


def main(arguments: argparse.Namespace) -> int:
    """Put it back, and say what has to be looked at. The keys need not be there yet."""
    installation.start(keys_needed=False)
    from fingerpost.cli.safekeeping.restoring import restore

    said, to_look_at = restore(arguments.folder.absolute())
    print(f"Restored as it stood on {said.made_at}. The journal is whole: {said.journal['entries']:,} entries.")
    for each in to_look_at:
        print(each)
    return 0
