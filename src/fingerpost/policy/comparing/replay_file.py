"""A whole file of stored rulings replayed, on as many processors as are given.

The file is cut at line ends, each part is replayed on its own, and the reports are added up in the file's order.
"""

import gc
import multiprocessing
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from fingerpost.policy.comparing import stored
from fingerpost.policy.comparing.replay import Replayer, replay
from fingerpost.policy.comparing.replay_report import Report
from fingerpost.policy.comparing.stored import NotReplayable, Stored
from fingerpost.policy.pack import Pack

PART = 8 * 1024 * 1024
"""Bytes in one part of the file."""

_given: dict[str, Any] = {}


def replay_file(
    path: Path,
    old: Pack | None,
    new: Pack,
    progress: Callable[[int], None] | None = None,
    examples: int = 10,
    processes: int = 1,
) -> Report:
    """``replay`` over a file of stored rulings. Raises ``OSError`` when it cannot be read.

    With more than one of ``processes`` the parts are shared out, where the system can fork; the report is the same.
    """
    parts = list(_parts(path))
    if processes < 2 or len(parts) < 2 or "fork" not in multiprocessing.get_all_start_methods():
        with path.open("rb") as stream:
            return replay(stored.read(stream), old, new, progress, examples)
    whole, lines = Report(old.ref if old else None, new.ref, limit=examples), 0
    given = (path, old, new, examples)
    with multiprocessing.get_context("fork").Pool(processes, _give, given) as pool:
        for report, read in pool.imap(_replay_part, parts):
            _renumber(report, lines)
            whole.add(report)
            lines += read
            if progress:
                progress(whole.total)
    return whole


def _parts(path: Path) -> Iterator[tuple[int, int]]:
    """Where each part begins and ends, in bytes, so that no line is cut."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        begin = 0
        while begin < size:
            stream.seek(min(begin + PART, size))
            stream.readline()
            end = stream.tell()
            yield begin, end
            begin = end


def _give(path: Path, old: Pack | None, new: Pack, examples: int) -> None:
    gc.freeze()  # the packs live as long as the process; nothing in them needs looking at again
    _given.update(path=path, replayer=Replayer(old, new, examples))


def _replay_part(part: tuple[int, int]) -> tuple[Report, int]:
    with _given["path"].open("rb") as stream:
        counted = _Counted(stream, *part)
        report: Report = _given["replayer"].replay(counted.records())
    return report, counted.lines


class _Counted:
    """The records of one part, and how many lines it has."""

    def __init__(self, stream: BinaryIO, begin: int, end: int) -> None:
        self.stream, self.begin, self.end, self.lines = stream, begin, end, 0

    def records(self) -> Iterator[Stored | NotReplayable]:
        """The records from begin to end."""
        self.stream.seek(self.begin)
        left = self.end - self.begin
        while left > 0 and (line := self.stream.readline()):
            left -= len(line)
            self.lines += 1
            if line.strip():
                yield stored.read_line(self.lines, line.rstrip(b"\r\n"))


def _renumber(report: Report, before: int) -> None:
    """Lines were counted from the start of the part; count them from the start of the file."""
    for number, each in enumerate(report.lines_not_replayable):
        name = f"line {each.line + before}" if each.id == f"line {each.line}" else each.id
        report.lines_not_replayable[number] = replace(each, line=each.line + before, id=name)


__all__ = ["replay_file"]
