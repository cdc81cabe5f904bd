"""What is different between two readings of one file: rows added, removed and changed, field by field.

Serves every file of a pack but the rules and pathways, which are shown at work (see ``rules``).
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from fingerpost.policy.comparing.bearing import Altered, Bears, is_length, of_field
from fingerpost.policy.comparing.change import Change

Row = Mapping[str, Any]

WORDS_CUT = 80
"""How many characters of a value are shown."""

WORDS_BEFORE = 20
"""How many characters are shown before the place at which two long values part."""

NAMED_BY = (
    ("id",),
    ("platform", "handle"),
    ("obligation",),
    ("label",),
    ("version",),
    ("title",),
    ("name",),
    ("clause",),
)
"""What rows are known by, the first that all of a list have; a list whose rows have none is one value."""

ONE_OF = {
    "accounts": "account",
    "cases": "case",
    "changes": "entry",
    "clauses": "clause",
    "conditions": "condition",
    "dates": "date",
    "documents": "document",
    "grounds": "ground",
    "params": "parameter",
    "platforms": "platform",
    "relationships": "relationship",
    "roles": "role",
    "rules": "rule",
    "standards": "standard",
    "statements": "statement",
    "steps": "step",
    "terms": "term",
    "tiers": "tier",
    "tools": "tool",
    "trainings": "training",
    "workers": "worker",
}
"""What one row of a list is called; rows of any other list go by the list's own name."""

TOLD_BY = ("title", "says", "name", "what", "told", "activity", "asks", "decision")


def of_file(
    part: str, file: str, old: Any, new: Any, bears: Bears = of_field, under: tuple[str, ...] = ()
) -> Iterator[Change]:
    """Every change from ``old`` to ``new``, what one file of a pack holds; None where the pack has no such file.

    ``under`` are words that come before the name of each row.
    """
    if old is new or old == new:
        return
    if old is None or new is None:
        kind, told = ("removed", "the file is gone") if new is None else ("added", "the file is new")
        yield Change(part, file, kind, told)
    yield from _of_level(part, under, plain(old), plain(new), bears)


def of_rows(
    part: str,
    old: Mapping[str, Row],
    new: Mapping[str, Row],
    bears: Bears,
    under: tuple[str, ...] = (),
    among: str = "",
) -> Iterator[Change]:
    """Rows added, removed, changed and put in another order."""
    one = (ONE_OF.get(among, among.replace("_", " ")),) if among else ()
    for key in dict.fromkeys((*old, *new)):
        name = " ".join((*under, *one, key))
        yield from of_row(part, name, old.get(key), new.get(key), bears, (among, key))
    was, now = [key for key in old if key in new], [key for key in new if key in old]
    if was != now:
        name = " ".join((*under, among.replace("_", " "))).strip() or part
        yield Change(part, name, "changed", _told_apart("order", was, now), was, now)


def of_row(
    part: str, name: str, was: Row | None, now: Row | None, bears: Bears, place: tuple[str, str] = ("", "")
) -> Iterator[Change]:
    """One change for a row that came or went; otherwise one for every field, and in mappings one for every key."""
    if was is None or now is None:
        bearing = bears(Altered(*place, "", was, now, was, now))
        told = _told(name, was or now or {})
        yield Change(part, name, "added" if was is None else "removed", told, was, now, bearing.label, bearing.public)
        return
    for field, before, after in _fields(was, now):
        bearing = bears(Altered(*place, field, before, after, was, now))
        told = _told_apart(field.replace("_", " "), before, after)
        yield Change(part, name, "changed", told, before, after, bearing.label, bearing.public)


def _of_level(part: str, under: tuple[str, ...], was: Any, now: Any, bears: Bears) -> Iterator[Change]:
    """Lists of rows by their rows, mappings by what is in them, and what is left as a row of its own."""
    if _holds_rows(was, now):
        yield from of_rows(part, *_keyed(was, now), bears, under)
        return
    left, left_now = (None if each is None else dict(each) for each in (was, now))
    for key in dict.fromkeys((*(was or ()), *(now or ()))):
        before, after = ((each or {}).get(key) for each in (was, now))
        if _holds_rows(before, after):
            yield from of_rows(part, *_keyed(before, after), bears, under, key)
        elif _mapping(before) or _mapping(after):
            yield from _of_level(part, (*under, key.replace("_", " ")), before, after, bears)
        else:
            continue
        for each in (left, left_now):
            (each or {}).pop(key, None)
    if _filled(left) or _filled(left_now):
        yield from of_row(part, " ".join(under) or part, left, left_now, bears)


def _filled(row: Row | None) -> bool:
    """Whether there is anything in what is left: a list that is empty on both sides says nothing."""
    return any(value not in (None, [], {}) for value in (row or {}).values())


def _mapping(value: Any) -> bool:
    return isinstance(value, dict) and not is_length(value)


def _holds_rows(was: Any, now: Any) -> bool:
    both = [each for each in (was, now) if each]
    if both and all(isinstance(each, dict) for each in both):
        return all(isinstance(row, dict) and not is_length(row) for each in both for row in each.values())
    rows = [row for each in both if isinstance(each, list) for row in each]
    return bool(rows) and _names(rows) is not None


def _names(rows: Sequence[Any]) -> tuple[str, ...] | None:
    if not all(isinstance(row, dict) for row in rows):
        return None
    return next((keys for keys in NAMED_BY if all(row.get(key) for row in rows for key in keys)), None)


def _keyed(was: Any, now: Any) -> tuple[dict[str, Row], dict[str, Row]]:
    """The rows by what they are known by. One that is there again gets a number, so that none hides another."""
    if isinstance(was or now, dict):
        return was or {}, now or {}
    names = _names([*(was or ()), *(now or ())]) or ()
    return _numbered(was or (), names), _numbered(now or (), names)


def _numbered(rows: Sequence[Row], names: tuple[str, ...]) -> dict[str, Row]:
    found: dict[str, Row] = {}
    for row in rows:
        name = key = " ".join(str(row[each]) for each in names)
        again = 1
        while key in found:
            again += 1
            key = f"{name} ({again})"
        found[key] = row
    return found


def _fields(was: Row, now: Row, above: str = "") -> Iterator[tuple[str, Any, Any]]:
    for key in dict.fromkeys((*was, *now)):
        before, after, name = was.get(key), now.get(key), f"{above}{key}"
        if before and after and is_length(before) and is_length(after):
            (how_long, rest), (how_long_now, rest_now) = _parted(before), _parted(after)
            if how_long != how_long_now:
                yield name, how_long, how_long_now
            yield from _fields(rest, rest_now, f"{name}.")
        elif isinstance(before, dict) and isinstance(after, dict):
            yield from _fields(before, after, f"{name}.")
        elif before != after or (key in was) is not (key in now):
            yield name, before, after


def _parted(length: Row) -> tuple[dict[str, Any], dict[str, Any]]:
    """How long, and what else is said of it: an amount without its unit says nothing."""
    head = {key: length[key] for key in ("amount", "unit", "kind") if key in length}
    return head, {key: value for key, value in length.items() if key not in head}


def plain(value: Any) -> Any:
    """A part of a pack as plain values, under the names that its file has."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True)
    if isinstance(value, Mapping):
        return {key: plain(held) for key, held in value.items()}
    return [plain(each) for each in value] if isinstance(value, list | tuple) else value


def _told(name: str, row: Row) -> str:
    """What a row says, unless its name says so already."""
    said = (row[key] for key in TOLD_BY if isinstance(row.get(key), str))
    found = next((words for words in said if not name.endswith(words)), None)
    if found is None and "value" in row:
        return short(f"{_words(row['value'])} {row.get('unit', '')}".strip())
    return short(row if found is None else found)


def _told_apart(field: str, before: Any, after: Any) -> str:
    """Was and is. Long values are shown from where they part, or both would look the same."""
    was, now = _words(before), _words(after)
    alike = next((place for place, (one, other) in enumerate(zip(was, now, strict=False)) if one != other), 0)
    start = was.rfind(" ", 0, alike - WORDS_BEFORE) + 1 if alike > WORDS_CUT - WORDS_BEFORE else 0
    lead = "…" if start else ""
    return f"{field} was {short(lead + was[start:])}, is {short(lead + now[start:])}"


def short(value: Any) -> str:
    """A value in words, cut where it is long."""
    text = _words(value)
    return text if len(text) <= WORDS_CUT else f"{text[: WORDS_CUT - 1]}…"


def _words(value: Any) -> str:
    if is_length(value):
        unit = str(value.get("unit") or value.get("kind") or "").replace("_", " ")
        amount = str(value["amount"] or "")
        return " ".join(word for word in (amount, unit, str(value.get("after") or "")) if word)
    if isinstance(value, dict):
        return (
            ", ".join(f"{key.replace('_', ' ')} {_words(held)}" for key, held in value.items() if held is not None)
            or "nothing"
        )
    if isinstance(value, list):
        return ", ".join(map(_words, value)) or "none"
    return "not there" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


__all__ = ["of_file", "of_row", "of_rows", "plain", "short"]
