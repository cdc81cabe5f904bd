"""The bytes of an entry and its hash. Needs no Django, so that anybody can recompute them."""

import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime

import rfc8785

FORMAT = 1
LEAF_PREFIX = b"\x00"
"""RFC 6962: a leaf's hash begins with a zero byte, an inner node's with a one, so neither passes for the other."""

Json = None | bool | int | float | str | list["Json"] | tuple["Json", ...] | Mapping[str, "Json"]


class BadEntry(ValueError):
    """An entry cannot be written as it was given. The message says which part and why, without quoting it."""


def moment(at: datetime) -> str:
    """A moment as the body holds it: UTC to the microsecond, ending in Z."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def canonical(content: Mapping[str, object]) -> bytes:
    """RFC 8785 canonical JSON: one content, one form of bytes. Raises BadEntry for what is not JSON."""
    try:
        return rfc8785.dumps(dict(content))  # type: ignore[arg-type]
    except (rfc8785.CanonicalizationError, UnicodeError, RecursionError) as fault:
        raise BadEntry(
            f"These facts cannot be recorded ({type(fault).__name__}). Facts are JSON: text, whole numbers under 2 to "
            "the power 53, yes or no, lists, and mappings from text. Give ids as text and times in ISO 8601."
        ) from None


def leaf(body: bytes) -> bytes:
    """The RFC 6962 leaf hash of an entry's body."""
    return hashlib.sha256(LEAF_PREFIX + body).digest()


def commitment(salt: bytes, value: bytes) -> str:
    """What an entry holds in a personal value's place, in hexadecimal digits."""
    return hmac.new(salt, value, hashlib.sha256).hexdigest()
