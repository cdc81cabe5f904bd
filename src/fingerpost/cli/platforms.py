"""``fingerpost platforms read NAME FILE…``: what a platform sent, printed as posts that ``fingerpost triage`` reads."""

import argparse
import json
import sys
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from fingerpost.cli.refusal import CannotStart

REAL_PLATFORMS = "fingerpost.config.platforms"
"""What knows the real platforms. It stands above this package, so it is named, as settings are, not imported."""


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
    import_module(REAL_PLATFORMS).fill()
    from fingerpost.platforms import UnknownPlatform
    from fingerpost.platforms.read import read_files

    bad = False
    try:
        lines = read_files(arguments.platform, ((name, _File(name)) for name in arguments.files))
    except UnknownPlatform as unknown:
        raise CannotStart(str(unknown)) from None
    for line in lines:
        bad = bad or "error" in line
        sys.stdout.buffer.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
    sys.stdout.buffer.flush()
    return int(bad)


class _File:
    """A file that is opened when its turn comes, so that one that is missing does not stop the others."""

    def __init__(self, name: str) -> None:
        self._name = name

    def read(self, size: int, /) -> bytes:
        """At most so many bytes. Raises ``OSError``."""
        if self._name == "-":
            return sys.stdin.buffer.read(size)
        stream: BinaryIO
        with Path(self._name).open("rb") as stream:
            return stream.read(size)
