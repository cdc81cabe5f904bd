"""``fingerpost platforms read NAME FILE…``: what a platform sent, printed as posts that ``fingerpost triage`` reads."""

import argparse
import json
import sys
from pathlib import Path

from fingerpost.cli.refusal import CannotStart


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost platforms``."""
    acts = command.add_subparsers(dest="act", metavar="ACT", required=True)
    read = acts.add_parser("read", help="print each post in a file that a platform sent")
    read.add_argument("platform", metavar="PLATFORM", help="facebook")
    read.add_argument(
        "files", metavar="FILE", nargs="+", help="files of the platform's own JSON, or - for standard input"
    )


def main(arguments: argparse.Namespace) -> int:
    """Print every post and what is none. Returns 1 when a file could not be read as what the platform sends."""
    from fingerpost.platforms import read as reader

    if arguments.platform not in reader.READERS:
        known = ", ".join(sorted(reader.READERS))
        raise CannotStart(f"there is no reader for '{arguments.platform}'. There is one for: {known}.")
    bad = False
    for name in arguments.files:
        for line in reader.read_bytes(arguments.platform, _bytes(name)):
            bad = bad or "error" in line
            sys.stdout.buffer.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
    return int(bad)


def _bytes(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as bad:
        raise CannotStart(f"{name}: cannot be read: {bad.strerror}. Check the name and who may read it.") from None
