"""``fingerpost triage``: JSON lines in, JSON lines out. The format is a public contract: docs/triage-format.md."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fingerpost import platforms, policy, reading
from fingerpost.cli import triage_evaluate
from fingerpost.cli.in_order import in_order
from fingerpost.cli.progress import Progress
from fingerpost.cli.refusal import CannotStart
from fingerpost.cli.triage_inputs import how_many, load_advisers, load_model, load_pack, load_staff
from fingerpost.cli.triage_pictures import PictureFolder
from fingerpost.post import Post, json_lines, wire
from fingerpost.triage import Assessor

if TYPE_CHECKING:
    from fingerpost.advisers import Panel


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost triage``."""
    command.add_argument("--pack", metavar="DIR", type=Path, help="the policy pack (default: the shipped one)")
    command.add_argument(
        "--staff", metavar="FILE.csv", type=Path, help="colleagues: name, role, team, site, handle, manager"
    )
    command.add_argument("--at", metavar="TIME", help="the time of posts that give none, with its zone")
    command.add_argument("--pictures", metavar="FOLDER", type=Path, help="read the pictures that posts name in it")
    command.add_argument("--model", metavar="FOLDER", type=Path, help="a taught model (default: the shipped one)")
    command.add_argument("--advisers", metavar="FILE.toml", type=Path, help="ask the outside readers in this file too")
    command.add_argument(
        "--workers", metavar="N", type=int, default=1, help="processes that read at once; the order stays (default: 1)"
    )
    acts = command.add_subparsers(dest="act", metavar="ACT", required=False)
    triage_evaluate.add_arguments(acts.add_parser("evaluate", help="measure triage on a file of labelled posts"))


def main(arguments: argparse.Namespace) -> int:
    """Read standard input to its end. Returns 1 when any line was bad."""
    if arguments.act == "evaluate":
        return triage_evaluate.main(arguments)
    workers = how_many(arguments.workers)
    files = (arguments.pack, arguments.staff, arguments.model, arguments.advisers, arguments.pictures)
    prepare = partial(_reading, *files, _read_at(arguments.at))
    if workers > 1:
        prepare()  # so that what cannot start says so here, once
    bad = False
    with Progress(sys.stdin.buffer) as progress:
        for answer in in_order(prepare, json_lines.lines(sys.stdin.buffer), workers):
            bad = bad or "error" in answer
            sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False).encode() + b"\n")
            sys.stdout.buffer.flush()
            progress.step()
    return int(bad)


def _reading(
    folder: Path | None,
    staff: Path | None,
    model: Path | None,
    advisers: Path | None,
    pictures: Path | None,
    at: datetime | None,
) -> Callable[[tuple[int, bytes]], Any]:
    panel = load_advisers(advisers)
    beside = PictureFolder(pictures) if pictures else None
    return _Reader(load_pack(folder), Assessor(load_staff(staff), load_model(model)), panel, beside, at).answer


class _Reader:
    """Everything that is loaded once, before the first line is read."""

    def __init__(
        self,
        pack: policy.Pack,
        assessor: Assessor,
        panel: "Panel | None",
        pictures: PictureFolder | None,
        at: datetime | None,
    ) -> None:
        self.pack, self.assessor, self.panel, self.pictures, self.at = pack, assessor, panel, pictures, at

    def answer(self, line: tuple[int, bytes]) -> dict[str, Any]:
        """The output line for one input line."""
        number, raw = line
        found = wire.parse_line(raw)
        if isinstance(found, wire.BadLine):
            return {"line": number, "error": found.to_dict()}
        if isinstance(found, wire.NotAPost):
            return {"line": number, "not_a_post": found.what}
        post = replace(found, at=self.at) if found.at is None else found
        if self.pictures is None or not post.media:
            return reading.to_dict(self._read(post), number)
        post, told = self.pictures.read(post)
        return {**reading.to_dict(self._read(post), number), "pictures": told}

    def _read(self, post: Post) -> reading.Reading:
        can = platforms.capabilities(post.platform)
        context = {**reading.NO_RECORDS, **post.context}
        assessment = self.assessor.assess(post)
        if self.panel:
            assessment = self.panel.advise(assessment, post, self.pack)
        return reading.compose(post, assessment, self.pack, can, context)


def _read_at(written: str | None) -> datetime | None:
    if written is None:
        return None
    try:
        return wire.read_time(written, "--at")
    except wire.BadPost as bad:
        raise CannotStart(f"{bad.message} {bad.hint}") from None
