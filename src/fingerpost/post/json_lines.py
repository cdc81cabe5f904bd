"""Strict JSON, one object a line, from streams that may hold anything at all.

Python's reader takes NaN, forgives a key given twice and lets half a surrogate pair through. A record that may be read
out in court cannot: each of these is refused, with its reason, and the lines around it go on.
"""

import json
import math
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

LONGEST_LINE = 1024 * 1024
"""Bytes in one line, its end not counted."""

DEEPEST = 64
"""Lists and objects inside one another."""

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_WITH_MARKS = LONGEST_LINE + len(BYTE_ORDER_MARK) + len(b"\r\n") + 1
_BRACKETS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")


class BadJson(ValueError):
    """Bytes that are not one strict JSON object. ``code`` is stable."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


def lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Number and bytes of every line that is not blank, in constant memory.

    Lines end at LF alone; a CR before it and a byte order mark at the very start are dropped. A line over the limit
    comes back cut, still over the limit, so that ``parse_object`` refuses it.
    """
    number = 0
    while line := stream.readline(_WITH_MARKS):
        number += 1
        if not line.endswith(b"\n") and len(line) == _WITH_MARKS:
            _skip_rest(stream)
        line = line.removesuffix(b"\n").removesuffix(b"\r")
        if number == 1:
            line = line.removeprefix(BYTE_ORDER_MARK)
        if line.strip(b" \t\r"):
            yield number, line


def _skip_rest(stream: BinaryIO) -> None:
    while (piece := stream.readline(LONGEST_LINE)) and not piece.endswith(b"\n"):
        pass


def parse_object(raw: bytes) -> dict[str, Any]:
    """Read one strict JSON object. Raises ``BadJson``."""
    value = parse_value(raw)
    if not isinstance(value, dict):
        raise BadJson("not_an_object", "The line is JSON, but not an object.", "Write each post as {…} on one line.")
    return value


def parse_value(raw: bytes) -> Any:
    """Read one strict JSON value of any kind. Raises ``BadJson``."""
    if len(raw) > LONGEST_LINE:
        raise BadJson("too_long", "The line is longer than 1 MiB.", "Send attachments by link, not in the line.")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as bad:
        raise BadJson(
            "bad_utf8", f"The line is not UTF-8: byte {bad.start + 1} cannot be read.", "Save the file as UTF-8."
        ) from None
    _check_depth(text)
    value = _parse(text)
    if "\\u" in text:
        _check_surrogates(value)
    return value


def _parse(text: str) -> Any:
    try:
        text = text.strip(" \t\r\n")
        value, end = _DECODER.raw_decode(text)
        if end != len(text):
            raise json.JSONDecodeError("Extra data", text, end)
        return value
    except json.JSONDecodeError as bad:
        raise BadJson(
            "bad_json", f"The line is not JSON: {bad.msg} at character {bad.colno}.", "Write one JSON object a line."
        ) from None
    except BadJson:
        raise
    except ValueError:
        raise BadJson("bad_json", "The line holds a number too large to read.", "Write it as a string.") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        shown = twice if re.fullmatch(r"[a-z_]{1,40}", twice) else "one of its keys"
        raise BadJson("duplicate_key", f"The object has '{shown}' twice.", "Keep one; it is not safe to guess which.")
    return found


def _no_constant(name: str) -> Any:
    raise BadJson("not_a_number", f"{name} is not JSON.", "Leave the value out, or write null.")


def _finite(written: str) -> float:
    value = float(written)
    if not math.isfinite(value):
        raise BadJson("not_a_number", "The line holds a number too large to read.", "Write it as a string.")
    return value


def _check_depth(text: str) -> None:
    depth = 0
    if text.count("{") + text.count("[") <= DEEPEST:
        return
    for found in _BRACKETS.finditer(text):
        mark = found.group()
        if mark in "[{":
            depth += 1
            if depth > DEEPEST:
                raise BadJson("too_deep", f"Lists or objects are nested over {DEEPEST} deep.", "Flatten the object.")
        elif mark in "]}":
            depth -= 1


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_constant, parse_float=_finite)


def _check_surrogates(value: Any) -> None:
    if isinstance(value, str):
        if _SURROGATE.search(value):
            raise BadJson(
                "lone_surrogate",
                "The line holds half of a surrogate pair, which is not a character.",
                "Write the character itself in UTF-8, or both halves of the pair.",
            )
    elif isinstance(value, dict):
        for key, held in value.items():
            _check_surrogates(key)
            _check_surrogates(held)
    elif isinstance(value, list):
        for held in value:
            _check_surrogates(held)
