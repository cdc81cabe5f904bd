"""``fingerpost triage``: JSON lines in, JSON lines out. The format is a public contract: docs/triage-format.md."""

import argparse
import json
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from fingerpost import platforms, policy, reading
from fingerpost.cli.refusal import CannotStart
from fingerpost.post import Post, json_lines, wire
from fingerpost.triage import Assessor, Directory, DirectoryError


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost triage``."""
    command.add_argument("--pack", metavar="DIR", type=Path, help="the policy pack (default: the shipped one)")
    command.add_argument(
        "--staff", metavar="FILE.csv", type=Path, help="colleagues: name, role, team, site, handle, manager"
    )
    command.add_argument("--at", metavar="TIME", help="the time of posts that give none, with its zone")


def main(arguments: argparse.Namespace) -> int:
    """Read standard input to its end. Returns 1 when any line was bad."""
    reader = _Reader(arguments)
    bad = False
    for number, raw in json_lines.lines(sys.stdin.buffer):
        answer = reader.answer(number, raw)
        bad = bad or "error" in answer
        sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False).encode() + b"\n")
        sys.stdout.buffer.flush()
    return int(bad)


class _Reader:
    """Everything that is loaded once, before the first line is read."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.pack = _load_pack(arguments.pack)
        self.assessor = Assessor(directory=_load_staff(arguments.staff))
        self.at = _read_at(arguments.at)

    def answer(self, number: int, raw: bytes) -> dict[str, Any]:
        """The output line for one input line."""
        found = wire.parse_line(raw)
        if isinstance(found, wire.BadLine):
            return {"line": number, "error": found.to_dict()}
        if isinstance(found, wire.NotAPost):
            return {"line": number, "not_a_post": found.what}
        post = replace(found, at=self.at) if found.at is None else found
        return reading.to_dict(self._read(post), number)

    def _read(self, post: Post) -> reading.Reading:
        can = platforms.capabilities(post.platform)
        context = {**reading.NO_RECORDS, **post.context}
        return reading.read(post, self.assessor, self.pack, can, context)


def _load_pack(folder: Path | None) -> policy.Pack:
    try:
        return policy.load(folder or policy.shipped())
    except policy.PackError as bad:
        raise CannotStart(f"the policy pack cannot be used.\n  {bad}") from None


def _load_staff(path: Path | None) -> Directory | None:
    if path is None:
        return None
    try:
        return Directory.from_csv(path)
    except DirectoryError as bad:
        raise CannotStart(f"the staff file cannot be used.\n  {bad}") from None


def _read_at(written: str | None) -> datetime | None:
    if written is None:
        return None
    try:
        return wire.read_time(written, "--at")
    except wire.BadPost as bad:
        raise CannotStart(f"{bad.message} {bad.hint}") from None
