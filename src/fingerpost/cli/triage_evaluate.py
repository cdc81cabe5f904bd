"""``fingerpost triage evaluate FILE``: how well triage reads posts that people have labelled. See docs/measuring.md."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from fingerpost.cli.in_order import in_order
from fingerpost.cli.progress import Progress
from fingerpost.cli.refusal import CannotStart
from fingerpost.cli.triage_inputs import how_many, load_model, load_staff
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import json_lines
from fingerpost.post.wire import BadLine
from fingerpost.triage import Assessor, measuring
from fingerpost.triage.assessment import FIRES
from fingerpost.triage.measuring import plots
from fingerpost.triage.measuring.measured import KINDS

HIGHEST = 100


@dataclass(frozen=True, slots=True)
class Judged:
    """One labelled post as people and as triage see it, without its words."""

    line: int
    id: str | None
    labels: Mapping[str, bool]
    about: Mapping[str, str]
    scores: Mapping[str, int | None]


Answer = tuple[int, BadLine | Judged]


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost triage evaluate``."""
    command.add_argument("file", metavar="FILE", type=Path, help="labelled posts as JSON lines")
    command.add_argument("--json", action="store_true", dest="as_json", help="print the report as JSON")
    command.add_argument(
        "--by", metavar="KEYS", default=",".join(KINDS), help=f"kinds of post (default: {','.join(KINDS)})"
    )
    command.add_argument(
        "--threshold",
        metavar="SIGNAL=N",
        action="append",
        default=[],
        help="the score from which a signal counts as present, if not 50; may be given again",
    )
    command.add_argument("--plots", metavar="FOLDER", type=Path, help="draw reliability and precision-recall as SVG")
    command.add_argument("--wrong", metavar="OUT", type=Path, help="write line, id and signal of every wrong answer")
    command.add_argument("--staff", dest="known_staff", metavar="FILE.csv", type=Path, help="colleagues")
    command.add_argument(
        "--model",
        dest="taught",
        metavar="FOLDER",
        type=Path,
        help="a taught model (default: the shipped)",
    )
    command.add_argument("--workers", metavar="N", type=int, default=1, help="processes that read at once (default: 1)")


def main(arguments: argparse.Namespace) -> int:
    """Read the file to its end. Returns 1 when a line was bad, after the report on the others."""
    thresholds = dict(map(_threshold, arguments.threshold))
    measured = measuring.Measured(tuple(filter(None, arguments.by.split(","))), thresholds)
    wrong = _Wrong(arguments.wrong, thresholds)
    bad = 0
    prepare = partial(_assessing, arguments.known_staff, arguments.taught)
    load_staff(arguments.known_staff)
    load_model(arguments.taught)
    with _opened(arguments.file) as stream, Progress(stream) as progress:
        for number, answer in in_order(prepare, json_lines.lines(stream), how_many(arguments.workers)):
            progress.step()
            if isinstance(answer, BadLine):
                bad += 1
                print(f"line {number}: {answer.message} {answer.hint}", file=sys.stderr)
                continue
            measured.add(answer.labels, answer.about, answer.scores)
            wrong.note(answer)
    if not measured.posts:
        raise CannotStart(f"{arguments.file}: there is no labelled post to measure on. See docs/measuring.md.")
    print(json.dumps(measured.to_dict(), indent=1) if arguments.as_json else "\n".join(measured.lines()))
    wrong.close()
    if arguments.plots:
        _draw(measured, arguments.plots)
    return int(bool(bad))


def _assessing(staff: Path | None, taught: Path | None) -> Callable[[tuple[int, bytes]], Answer]:
    assessor = Assessor(load_staff(staff), load_model(taught))

    def answer(line: tuple[int, bytes]) -> Answer:
        number, raw = line
        found = measuring.read_line(raw)
        if isinstance(found, BadLine):
            return number, found
        scores = {name: each.score for name, each in assessor.assess(found.post).findings.items()}
        return number, Judged(number, found.post.id, found.labels, found.about, scores)

    return answer


def _opened(file: Path) -> BinaryIO:
    try:
        return file.open("rb")
    except OSError as fault:
        raise CannotStart(f"{file} cannot be read: {fault.strerror}.") from None


def _threshold(written: str) -> tuple[str, int]:
    name, _, score = written.partition("=")
    if name not in SIGNALS or not score.isdecimal() or not 0 < int(score) <= HIGHEST:
        raise CannotStart(f"--threshold {written}: write a signal and a score from 1 to 100, such as crisis=35.")
    return name, int(score)


def _draw(measured: measuring.Measured, folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for signal, counts in measured.counts():
            (folder / f"{signal}-reliability.svg").write_text(plots.reliability(signal, counts), encoding="utf-8")
            (folder / f"{signal}-precision-recall.svg").write_text(
                plots.precision_recall(signal, counts), encoding="utf-8"
            )
    except OSError as fault:
        raise CannotStart(f"the plots cannot be written to {folder}: {fault.strerror}.") from None


class _Wrong:
    """Wrong answers, one JSON object a line, without the words of the post: those are in the file that was measured."""

    def __init__(self, file: Path | None, thresholds: dict[str, int]) -> None:
        self._thresholds = thresholds
        try:
            self._out = file.open("w", encoding="utf-8") if file else None
        except OSError as fault:
            raise CannotStart(f"{file} cannot be written: {fault.strerror}.") from None

    def note(self, judged: Judged) -> None:
        """Write down every signal that was missed or raised falsely."""
        if self._out is None:
            return
        for signal, present in judged.labels.items():
            score = judged.scores[signal]
            if score is not None and (score >= self._thresholds.get(signal, FIRES)) is not present:
                what = "missed" if present else "false alarm"
                row = {"line": judged.line, "id": judged.id, "signal": signal, "score": score, "wrong": what}
                self._out.write(json.dumps(row) + "\n")

    def close(self) -> None:
        """Nothing more comes."""
        if self._out:
            self._out.close()
