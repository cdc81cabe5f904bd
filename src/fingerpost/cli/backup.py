"""``fingerpost backup FOLDER``: everything, copied while the system runs. ``backup verify FOLDER``: is it still so?"""

import argparse
from pathlib import Path

from fingerpost.cli import installation
from fingerpost.cli.refusal import CannotStart


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost backup``."""
    command.add_argument("words", nargs="+", metavar="[verify] FOLDER", help="where to, or what to verify")


def main(arguments: argparse.Namespace) -> int:
    """Back up, or verify. Returns 1 for a backup that is not what it was."""
    *before, folder = arguments.words
    if before not in ([], ["verify"]):
        raise CannotStart("write: fingerpost backup FOLDER, or: fingerpost backup verify FOLDER")
    return _verify(Path(folder)) if before else _take(Path(folder))


def _take(folder: Path) -> int:
    installation.start()
    from fingerpost.cli.safekeeping.taking import take

    made, seal = take(folder.absolute())
    size = sum(each.size for each in made.files)
    print(f"{folder}: {len(made.files)} files, {size:,} bytes, {made.journal['entries']:,} entries in the journal.")
    print(f"SHA-256 of its manifest, to be noted elsewhere: {seal}")
    print("The keys are not in it. Keep a copy of keys.json in another place.")
    return 0


def _verify(folder: Path) -> int:
    from fingerpost.cli.safekeeping.checking import check
    from fingerpost.cli.safekeeping.manifest import NAME, digest

    said, wrong = check(folder)
    for each in wrong:
        print(each)
    if wrong:
        print("This backup is not what it was. Do not rely on it.")
        return 1
    print(f"{folder} is as it was made on {said.made_at} by Fingerpost {said.fingerpost}.")
    print(f"SHA-256 of its manifest: {digest(folder / NAME)}")
    return 0
