"""Recorded payloads as lines for ``fingerpost triage``: the work behind ``fingerpost platforms read``."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, Protocol

from fingerpost.platforms.incoming import Incoming
from fingerpost.platforms.port import BadPayload, Item, ReadPayload
from fingerpost.platforms.registry import get
from fingerpost.post.wire import to_dict

LARGEST = 64 * 1024 * 1024
"""Bytes read of one file."""

Line = dict[str, Any]


class Readable(Protocol):
    """An open file, or something that opens one when it is read."""

    def read(self, size: int, /) -> bytes:
        """At most so many bytes. Raises ``OSError``."""


def read_files(name: str, streams: Iterable[tuple[str, Readable]]) -> Iterator[Line]:
    """Each item of each file, in order: a post in triage's input shape, or ``{"not_a_post": …}`` without words.

    ``streams`` are names and files; a file may hold several payloads one after another. What cannot be read gives
    ``{"error": {code, message, hint, file}}`` in its place and the rest goes on. Raises ``UnknownPlatform`` at once.
    """
    read = get(name).read
    return _lines(read, streams)


def _lines(read: ReadPayload, streams: Iterable[tuple[str, Readable]]) -> Iterator[Line]:
    for name, stream in streams:
        try:
            for payload in payloads(stream.read(LARGEST + 1)):
                yield from _payload(read, payload, name)
        except BadPayload as bad:
            yield _error(bad, name)
        except OSError as bad:
            yield _error(
                BadPayload("cannot_read", f"The file cannot be read: {bad.strerror}.", "Check its name."), name
            )


def _payload(read: ReadPayload, payload: bytes, name: str) -> Iterator[Line]:
    try:
        items = read(payload)
    except BadPayload as bad:
        yield _error(bad, name)
        return
    yield from map(line, items)


def line(item: Item) -> Line:
    """One item as the line that triage reads."""
    return to_dict(item.post) if isinstance(item, Incoming) else {"not_a_post": item.what}


def payloads(body: bytes) -> Iterator[bytes]:
    """The JSON values of a file, one after another; after a broken one, on from the next line that opens an object.

    Raises ``BadPayload`` for a file too large or not in UTF-8.
    """
    if len(body) > LARGEST:
        raise BadPayload("too_large", f"The file is over {LARGEST // 1024 // 1024} MiB.", "Split it.")
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadPayload("bad_utf8", "The file is not UTF-8.", "Save the payload exactly as it came.") from None
    if not text.strip():
        raise BadPayload("empty", "The file is empty.", "Give a file with a payload in it.")
    at = 0
    while (at := _next_word(text, at)) < len(text):
        end = _end_of_value(text, at)
        yield text[at:end].encode("utf-8", "surrogatepass")
        at = end


def _next_word(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n":
        at += 1
    return at


def _end_of_value(text: str, at: int) -> int:
    try:
        return json.JSONDecoder(parse_int=str).raw_decode(text, at)[1]
    except (ValueError, RecursionError):
        following = text.find("\n{", at)
        return len(text) if following < 0 else following + 1


def _error(bad: BadPayload, name: str) -> Line:
    return {"error": {"code": bad.code, "message": bad.message, "hint": bad.hint, "file": name}}
