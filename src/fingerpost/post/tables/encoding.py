"""In which encoding a file was saved: told by its first bytes where it says so, else by whether it can be read so."""

import codecs
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
NAMES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "cp1252": "Windows-1252, the encoding of older Windows programs",
}
LOOKED_AT = 4096
"""Bytes that are looked at for a pattern of noughts, which tells UTF-16 that does not say what it is."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a file is encoded. ``codec`` is Python's name; ``mark`` counts the bytes that say so at its beginning."""

    codec: str
    mark: int = 0

    @property
    def words(self) -> str:
        """What people are told."""
        return NAMES[self.codec]


def detect(pieces: Iterable[bytes]) -> Encoding | None:
    """The encoding of a file given piece by piece; None for one that is none of those that are known.

    A file that is UTF-8 throughout is taken as that: other text is hardly ever so by chance. Anything else that is
    text at all is taken as Windows-1252, which can be wrong, so that people are told and shown some of it.
    """
    waiting = iter(pieces)
    first = next(waiting, b"")
    for mark, codec in MARKS:
        if first.startswith(mark):
            return Encoding(codec, len(mark))
    if codec := _without_mark(first[:LOOKED_AT]):
        return Encoding(codec)
    if b"\x00" in first[:LOOKED_AT]:
        return None
    found = {name: codecs.getincrementaldecoder(name)() for name in ("utf-8", "cp1252")}
    for piece in _each(first, waiting):
        for name in tuple(found):
            if not _reads(found[name], piece):
                del found[name]
    if "utf-8" in found and not _reads(found["utf-8"], b"", final=True):
        del found["utf-8"]
    return Encoding(next(iter(found))) if found else None


def in_utf8(pieces: Iterable[bytes], encoding: Encoding) -> Iterator[bytes]:
    """The same text in UTF-8, without its mark. What cannot be read becomes the sign for that, U+FFFD."""
    decoder = codecs.getincrementaldecoder(encoding.codec)("replace")
    skip = encoding.mark
    for piece in pieces:
        text = decoder.decode(piece[skip:])
        skip = 0
        yield text.encode("utf-8", "replace")
    yield decoder.decode(b"", final=True).encode("utf-8", "replace")


def _each(first: bytes, others: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from others


def _reads(decoder: codecs.IncrementalDecoder, piece: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(piece, final)
    except UnicodeDecodeError:
        return False
    return True


def _without_mark(start: bytes) -> str:
    """UTF-16 of mostly Western text has a nought in nearly every other place."""
    half = len(start) // 2
    if half < 2:
        return ""
    for codec, noughts in (("utf-16-le", start[1::2]), ("utf-16-be", start[::2])):
        if noughts.count(0) > 0.7 * half:
            return codec
    return ""
