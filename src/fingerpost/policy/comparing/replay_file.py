"""A whole file of stored rulings replayed, on as many processors as are given.

The file is cut at line ends, each part is replayed on its own, and the reports are added up in the file's order.
"""

import gc
import multiprocessing
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from fingerpost.policy.comparing.replay import Replayer
from fingerpost.policy.comparing.replay_report import Report
from fingerpost.policy.pack import Pack
from fingerpost.post import json_lines

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
            return Replayer(old, new, examples).replay_lines(json_lines.lines(stream), progress)
    whole, lines = Report(old.ref if old else None, new.ref, limit=examples), 0
    given = (path, old, new, examples)
    with multiprocessing.get_context("fork").Pool(processes, _give, given) as pool:
        for report, read in pool.imap(_replay_part, parts):
            _renumber(report, lines)
            whole.add(report)
            lines += read - 1
            if progress:
                progress(whole.total)
    return whole


def _parts(path: Path) -> Iterator[tuple[int, int]]:
    """Where each part begins and ends, in bytes: no line is cut, and each begins with the line end before it.

    So no part but the first begins like a file, where a byte order mark is dropped.
    """
    size, begin, end = path.stat().st_size, 0, 0
    with path.open("rb") as stream:
        while end < size:
            stream.seek(min(end + PART, size))
            stream.readline()
            begin, end = max(end - 1, 0), stream.tell()
            yield begin, end


def _give(path: Path, old: Pack | None, new: Pack, examples: int) -> None:
    gc.freeze()  # the packs live as long as the process; nothing in them needs looking at again
    _given.update(path=path, replayer=Replayer(old, new, examples))


def _replay_part(part: tuple[int, int]) -> tuple[Report, int]:
    """The report on a part, and how many line ends it has."""
    begin, end = part
    with _given["path"].open("rb") as stream:
        stream.seek(begin)
        held = stream.read(end - begin)
    report: Report = _given["replayer"].replay_lines(json_lines.lines(BytesIO(held)))
    return report, held.count(b"\n")


def _renumber(report: Report, before: int) -> None:
    """Lines were counted from the start of the part; count them from the start of the file."""
    for number, each in enumerate(report.lines_not_replayable):
        name = f"line {each.line + before}" if each.id == f"line {each.line}" else each.id
        report.lines_not_replayable[number] = replace(each, line=each.line + before, id=name)


__all__ = ["replay_file"]
