"""A post as one line of JSON: the public form in which posts reach Fingerpost and leave it.

Documented for people in ``docs/triage-format.md`` and for programs in ``schemas/post.schema.json``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from fingerpost.post.json_lines import BadJson, parse_object
from fingerpost.post.post import KINDS, Author, Media, Message, Parent, Post

T = TypeVar("T")

PLATFORM_ALIASES = {"twitter": "x"}

CONTEXT_FACTS: dict[str, type] = {
    "tier": str,
    "public": bool,
    "tagged": bool,
    "upheld_breaches": int,
    "crisis_open": bool,
    "contacted": bool,
    "own_information": bool,
    "identity_known": bool,
    "manager_is_subject": bool,
    "bereaved": bool,
    "emergency_mode": bool,
}
"""What may be said beside the words: facts that only the body knows (GLOSSARY.md, context)."""


class BadPost(ValueError):
    """A post that cannot be read. ``code`` is stable; ``message`` says what and why, ``hint`` what to do."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


@dataclass(frozen=True, slots=True)
class NotAPost:
    """Something a platform sent that carries no words to read: a like, a receipt. ``what`` names it."""

    what: str


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that could not be read, told so that somebody can mend it."""

    code: str
    message: str
    hint: str

    def to_dict(self) -> dict[str, str]:
        """The ``error`` object of an output line."""
        return {"code": self.code, "message": self.message, "hint": self.hint}


def parse_line(raw: bytes) -> Post | NotAPost | BadLine:
    """Read one line. Never raises: what cannot be read comes back as a ``BadLine``."""
    try:
        return from_dict(parse_object(raw))
    except (BadPost, BadJson) as bad:
        return BadLine(bad.code, bad.message, bad.hint)


def from_dict(data: Mapping[str, Any]) -> Post | NotAPost:
    """Read a parsed object. Raises ``BadPost``."""
    if "text" not in data and "not_a_post" in data:
        return NotAPost(_text(data, "not_a_post"))
    return post_from_dict(data)


def post_from_dict(data: Mapping[str, Any]) -> Post:
    """Read a post. Only ``text`` is required; unknown keys are ignored; null is the same as left out."""
    if data.get("text") is None:
        if "text" in data:
            raise _wrong("text", "a string", None)
        raise BadPost(
            "missing_text", "There is no 'text'.", "Give the words of the post as 'text'; it may be an empty string."
        )
    platform = (_string(data, "platform") or "manual").strip().lower()
    return Post(
        text=_text(data, "text"),
        id=_string(data, "id"),
        platform=PLATFORM_ALIASES.get(platform, platform),
        kind=_kind(data),
        account=_string(data, "account"),
        author=_author(data),
        at=_time(data, "at"),
        parent=_parent(data),
        thread=tuple(_each(data, "thread", _message)),
        links=tuple(_each(data, "links", _link)),
        media=tuple(_each(data, "media", _media)),
        context=_context(data),
    )


def to_dict(post: Post) -> dict[str, Any]:
    """The post as the JSON object that ``post_from_dict`` reads, without what is missing."""
    found: dict[str, Any] = {"id": post.id, "text": post.text, "platform": post.platform, "kind": post.kind}
    found["account"] = post.account
    found["author"] = _present({"handle": post.author.handle, "name": post.author.name})
    found["at"] = _written(post.at)
    found["parent"] = _present({"id": post.parent.id, "text": post.parent.text}) if post.parent else None
    found["thread"] = [_present({"author": m.author, "text": m.text, "at": _written(m.at)}) for m in post.thread]
    found["links"] = list(post.links)
    found["media"] = [_present({"url": m.url, "alt": m.alt, "file": m.file}) for m in post.media]
    found["context"] = dict(post.context)
    return {key: value for key, value in found.items() if key == "text" or value not in (None, {}, [])}


def _present(values: Mapping[str, str | None]) -> dict[str, str]:
    return {key: value for key, value in values.items() if value is not None}


def _written(at: datetime | None) -> str | None:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z") if at else None


def _wrong(where: str, wanted: str, found: object) -> BadPost:
    kinds = {dict: "an object", list: "a list", str: "a string", bool: "true or false", type(None): "null"}
    is_now = kinds.get(type(found), "a number")
    return BadPost("wrong_type", f"'{where}' must be {wanted}; it is {is_now}.", f"Write '{where}' as {wanted}.")


def _string(data: Mapping[str, Any], key: str, where: str = "") -> str | None:
    value = data.get(key)
    if value is None or isinstance(value, str):
        return value
    raise _wrong(where + key, "a string", value)


def _text(data: Mapping[str, Any], key: str, where: str = "") -> str:
    value = data.get(key)
    if isinstance(value, str):
        return value
    raise _wrong(where + key, "a string", value)


def _kind(data: Mapping[str, Any]) -> str:
    kind = _string(data, "kind")
    if kind is None:
        return "post"
    if kind.lower() not in KINDS:
        raise BadPost("unknown_kind", "'kind' is not one that is known.", f"Use one of: {', '.join(KINDS)}.")
    return kind.lower()


def _object(data: Mapping[str, Any], key: str) -> Mapping[str, Any] | None:
    value = data.get(key)
    if value is None or isinstance(value, dict):
        return value
    raise _wrong(key, "an object", value)


def _author(data: Mapping[str, Any]) -> Author:
    found = _object(data, "author") or {}
    return Author(_string(found, "handle", "author."), _string(found, "name", "author."))


def _parent(data: Mapping[str, Any]) -> Parent | None:
    found = _object(data, "parent")
    return Parent(_string(found, "id", "parent."), _string(found, "text", "parent.") or "") if found else None


def _each(data: Mapping[str, Any], key: str, read: Callable[[Any, str], T]) -> list[T]:
    values = data.get(key)
    if values is None:
        return []
    if not isinstance(values, list):
        raise _wrong(key, "a list", values)
    return [read(value, f"{key}[{number}]") for number, value in enumerate(values)]


def _link(value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise _wrong(where, "a string", value)
    return value


def _message(value: Any, where: str) -> Message:
    if not isinstance(value, dict):
        raise _wrong(where, "an object", value)
    author = value.get("author")
    if isinstance(author, dict):
        author = _string(author, "handle", f"{where}.author.") or _string(author, "name", f"{where}.author.")
    elif author is not None and not isinstance(author, str):
        raise _wrong(f"{where}.author", "a string", author)
    return Message(author, _string(value, "text", f"{where}.") or "", _time(value, "at", f"{where}."))


def _media(value: Any, where: str) -> Media:
    if not isinstance(value, dict):
        raise _wrong(where, "an object", value)
    url, alt, file = (_string(value, key, f"{where}.") for key in ("url", "alt", "file"))
    return Media(url, alt, file=file)


def _time(data: Mapping[str, Any], key: str, where: str = "") -> datetime | None:
    written = _string(data, key, where)
    return None if written is None else read_time(written, where + key)


def read_time(written: str, where: str = "at") -> datetime:
    """Read an ISO 8601 time with its zone as UTC. Raises ``BadPost``."""
    hint = f"Write '{where}' like 2026-11-23T09:05:00Z or 2026-11-23T09:05:00+01:00."
    try:
        at = datetime.fromisoformat(written.strip())
        if at.tzinfo is not None:
            return at.astimezone(UTC)
    except (ValueError, OverflowError):
        raise BadPost("bad_time", f"'{where}' is not a time that can be read.", hint) from None
    raise BadPost("time_without_zone", f"'{where}' has no time zone, so the moment is not known.", hint)


def _context(data: Mapping[str, Any]) -> Mapping[str, object]:
    """The facts given beside the post. A fact that is null or that nobody knows is left out."""
    found = _object(data, "context") or {}
    for name, value in found.items():
        wanted = CONTEXT_FACTS.get(name)
        if wanted and value is not None and type(value) is not wanted:
            raise _wrong(
                f"context.{name}", {bool: "true or false", int: "a whole number", str: "a string"}[wanted], value
            )
    return {name: value for name, value in found.items() if name in CONTEXT_FACTS and value is not None}
