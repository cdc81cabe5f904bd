"""The file of an import as a stream, out of its pieces in the database."""

import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from fingerpost.inbox.models import ImportPiece, PostImport

PIECE = 512 * 1024
"""Bytes in one piece."""


def keep(of: PostImport, content: Iterable[bytes]) -> tuple[int, int]:
    """Keep the content in pieces; how many bytes and lines it has."""
    size = lines = 0
    for number, body in enumerate(_pieces(content)):
        ImportPiece.objects.create(organisation_id=of.organisation_id, of=of, number=number, start=size, body=body)
        size, lines = size + len(body), lines + body.count(b"\n")
    return size, lines


def opened(of: PostImport, offset: int = 0) -> BinaryIO:
    """The content from ``offset`` bytes on. One piece at a time is in memory."""
    return io.BufferedReader(_Pieces(of, offset))


class _Pieces(io.RawIOBase):
    """Reads pieces in their order."""

    def __init__(self, of: PostImport, offset: int) -> None:
        self._of, self._at, self._held, self._start = of, offset, b"", offset

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview[int]") -> int:  # type: ignore[override]
        if self._at - self._start >= len(self._held):
            self._fetch()
        inside = self._at - self._start
        found = self._held[inside : inside + len(buffer)]
        buffer[: len(found)] = found
        self._at += len(found)
        return len(found)

    def _fetch(self) -> None:
        """The piece in which the place is where we stand; nothing beyond the last."""
        piece = ImportPiece.objects.filter(of=self._of, start__lte=self._at).order_by("-number").first()
        self._held, self._start = (bytes(piece.body), piece.start) if piece else (b"", self._at)


def _pieces(content: Iterable[bytes]) -> Iterator[bytes]:
    held = bytearray()
    for some in content:
        held += some
        while len(held) >= PIECE:
            yield bytes(held[:PIECE])
            del held[:PIECE]
    if held:
        yield bytes(held)
