"""How far a long piece of work has come, on a terminal and nowhere else."""

import os
import sys
import time
from types import TracebackType
from typing import BinaryIO

BETWEEN = 0.5
"""Seconds between two tellings."""


class Progress:
    """Counts posts and tells on standard error, where that is a terminal: how many, how fast, how much of the file."""

    def __init__(self, stream: BinaryIO) -> None:
        """``stream`` is what is read; how long it is is known when it is a file."""
        self._tells = sys.stderr.isatty() and not stream.isatty()
        self._stream, self._size = stream, _size(stream)
        self._begun = self._told = time.monotonic()
        self._done = 0

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._tells and self._done:
            print(f"\r{self._words(time.monotonic())}", file=sys.stderr)

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        if self._tells and (now := time.monotonic()) - self._told >= BETWEEN:
            self._told = now
            print(f"\r{self._words(now)}", end="", file=sys.stderr, flush=True)

    def _words(self, now: float) -> str:
        told = f"{self._done:,} posts, {self._done / max(now - self._begun, 0.001):,.0f} a second"
        if self._size:
            told += f", {min(100, 100 * self._stream.tell() // self._size)}% read"
        return told.ljust(60)


def _size(stream: BinaryIO) -> int:
    """Bytes in the file behind the stream; 0 when it is no file."""
    try:
        return os.fstat(stream.fileno()).st_size if stream.seekable() else 0
    except (OSError, ValueError):
        return 0
