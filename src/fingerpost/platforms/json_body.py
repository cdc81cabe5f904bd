"""Reading JSON from outside: never a traceback, never a number where an id should be.

Ids are opaque strings, and platforms mix numbers and strings freely, so every number is kept as the digits that came.
"""

import json
import re
from datetime import UTC, datetime
from typing import Any

from fingerpost.platforms.port import BadPayload

Json = Any
_LATEST = 253_402_300_799
"""The last second of the year 9999, the end of what a datetime can hold."""

_UNFIT = re.compile("[\ud800-\udfff\x00]")


def read_json(body: bytes) -> Json:
    """The value, with every number as a string. Raises ``BadPayload``."""
    try:
        text = body.decode("utf-8-sig")
        return json.loads(text, parse_int=str, parse_float=str, parse_constant=_refuse)
    except UnicodeDecodeError:
        raise BadPayload("bad_utf8", "The payload is not UTF-8.", "Send the bytes exactly as they came.") from None
    except json.JSONDecodeError as bad:
        raise BadPayload(
            "bad_json",
            f"The payload is not JSON: {bad.msg} at line {bad.lineno}, character {bad.colno}.",
            "Send the body exactly as it came, whole.",
        ) from None
    except RecursionError:
        raise too_deep() from None


def too_deep() -> BadPayload:
    """What is said of lists and objects nested beyond any sense."""
    return BadPayload("too_deep", "Lists or objects are nested too deep.", "No platform sends this: check its source.")


def _refuse(name: str) -> None:
    raise BadPayload("not_a_number", f"{name} is not JSON.", "Send the body exactly as it came.")


def members(value: Json, key: str) -> list[dict[str, Json]]:
    """The objects in a list under a key; anything else there is passed over."""
    found = value.get(key) if isinstance(value, dict) else None
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def child(value: Json, *path: str) -> dict[str, Json]:
    """The object at the end of a path, or an empty one."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def string(value: Json) -> str | None:
    """A string that is not empty, fit to be stored: what is no character becomes the replacement one."""
    if not isinstance(value, str) or not value:
        return None
    return _UNFIT.sub("\ufffd", value)


def first(value: dict[str, Json], *keys: str) -> str | None:
    """The first of these keys that holds a string."""
    return next((found for key in keys if (found := string(value.get(key)))), None)


def moment(value: Json) -> datetime | None:
    """A time in seconds or milliseconds since 1970, or in ISO 8601 with a zone, as aware UTC; None if it is neither."""
    if not isinstance(value, str):
        return None
    if value.isascii() and value.isdigit() and len(value) < 16:
        number = int(value)
        seconds = number / 1000 if number > 99_999_999_999 else number
        return datetime.fromtimestamp(seconds, UTC) if seconds <= _LATEST else None
    try:
        at = datetime.fromisoformat(value)
        return at.astimezone(UTC) if at.tzinfo else None
    except (ValueError, OverflowError):
        return None
