"""Stored rulings, one JSON object a line: what ``replay`` reads. See docs/policy-tools.md.

A line holds the facts that were ruled on, not the post's words. Where a person's data was erased the facts are null,
and the line says only that there was a ruling.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO, NamedTuple

from pydantic_core import from_json

from fingerpost.policy.matcher import KINDS
from fingerpost.policy.vocabulary import ACTIONS, MODALITIES
from fingerpost.post import json_lines

WHYS = {
    "facts_erased": "the facts were erased with the person's data",
    "facts_missing": "the line has the scores but not the facts beside them that the packs ask for",
    "unknown_fact": "a fact in the line is not in today's vocabulary",
    "wrong_kind": "a fact in the line is not of its kind",
    "no_ruling": "the line holds no ruling to compare with, and no old pack was given",
    "bad_line": "the line cannot be read",
    "not_read": "the machine could not read the post, so nothing was ruled on",
}
"""Why a stored ruling cannot be replayed."""

_NAMES = frozenset(KINDS)
_PLAIN = frozenset({int, str, bool, type(None)})
_NESTED = _PLAIN | {dict}

_STRING = rb'"([^"\\\x00-\x1f]*)"'
_EVERYDAY = re.compile(
    rb'\{"id": ?"([^"\\\x00-\x1f]+)", ?(?:"at": ?%b, ?)?(?:"language": ?%b, ?)?"facts": ?\{' % (_STRING, _STRING)
)
"""How most lines begin: these fields in this order, nothing escaped, and the facts last."""


class Ruled(NamedTuple):
    """What was said at the time: pathway, modalities and, where stored, the rules behind each."""

    pathway: str
    modalities: Mapping[str, str]
    because: Mapping[str, tuple[str, ...]] | None
    person: bool | None


class Stored(NamedTuple):
    """One stored ruling. ``scores_only`` marks a line that holds no facts beside the scores."""

    line: int
    id: str
    at: datetime | None
    facts: Mapping[str, Any]
    language: str
    ruled: Ruled | None
    scores_only: bool


class Outline(NamedTuple):
    """A line whose facts were not read: each stands in ``facts`` as it is written."""

    id: str
    at: datetime | None
    language: str
    facts: Sequence[bytes]


@dataclass(frozen=True, slots=True)
class NotReplayable:
    """A line that cannot be replayed. ``why`` is one of ``WHYS``; ``detail`` says what to look at, never a value."""

    line: int
    id: str
    why: str
    detail: str = ""


def read(stream: BinaryIO) -> Iterator[Stored | NotReplayable]:
    """Every line of the file, in constant memory; a line that cannot be read does not stop the others."""
    for number, raw in json_lines.lines(stream):
        yield read_line(number, raw)


def read_line(number: int, raw: bytes) -> Stored | NotReplayable:
    """One line, strictly."""
    written = _flat(raw)
    if written is None:
        try:
            written = json_lines.parse_object(raw)
        except json_lines.BadJson as bad:
            return NotReplayable(number, f"line {number}", "bad_line", bad.message)
    return from_dict(written, number)


def outline(raw: bytes) -> Outline | None:
    """What an everyday line holds, its facts as they are written; None when it must be read whole.

    The facts are left to the caller: the line is good where each is one ``"name":value`` and no name is there twice.
    """
    begun = _EVERYDAY.match(raw)
    if begun is None or len(raw) > json_lines.LONGEST_LINE:
        return None
    facts, _, rest = raw[begun.end() :].partition(b"}")
    if rest != b"}":
        return None
    name, at, language = begun.groups()
    try:
        return Outline(
            name.decode(),
            _moment(at.decode()) if at is not None else None,
            language.decode() if language is not None else "not known",
            facts.split(b","),
        )
    except ValueError:
        return None


def _flat(raw: bytes) -> dict[str, Any] | None:
    """A line that holds facts and nothing else nested, read three times as fast; None leaves it to the strict reader.

    The fast reader would forgive a key given twice. But where no character is escaped, every key and every string has
    two quotes, so a key too many shows in their number.
    """
    if b"\\" in raw or len(raw) > json_lines.LONGEST_LINE:
        return None
    try:
        written = from_json(raw, allow_inf_nan=False, cache_strings="keys")
    except ValueError:
        return None
    facts = written.get("facts") if isinstance(written, dict) else None
    if not isinstance(facts, dict):
        return None
    outer, inner = list(map(type, written.values())), list(map(type, facts.values()))
    if outer.count(dict) != 1 or not _NESTED.issuperset(outer) or not _PLAIN.issuperset(inner):
        return None
    strings = len(written) + len(facts) + outer.count(str) + inner.count(str)
    return written if raw.count(b'"') == 2 * strings else None


def from_dict(written: Mapping[str, Any], number: int = 0) -> Stored | NotReplayable:
    """One stored ruling, from a row or a line that was read already."""
    name = written.get("id")
    name = name if isinstance(name, str) and name else f"line {number}"
    facts, scores_only = written.get("facts"), False
    if facts is None and "facts" not in written and isinstance(written.get("signals"), dict):
        facts, scores_only = _scores(written["signals"]), True
    if facts is None:
        why = "facts_erased" if "facts" in written else "bad_line"
        return NotReplayable(number, name, why, "" if why == "facts_erased" else "It has neither facts nor signals.")
    if not isinstance(facts, dict):
        return NotReplayable(number, name, "bad_line", "'facts' is not an object.")
    if not facts.keys() <= _NAMES:
        return NotReplayable(number, name, "unknown_fact", ", ".join(sorted(map(_shown, facts.keys() - _NAMES))))
    try:
        at = _moment(written.get("at"))
        ruled = _ruled(written) if "actions" in written else None
    except ValueError as bad:
        return NotReplayable(number, name, "bad_line", str(bad))
    language = written.get("language")
    return Stored(number, name, at, facts, language if isinstance(language, str) else "not known", ruled, scores_only)


def _shown(name: str) -> str:
    """A name that is safe to show: one that could be a slip of the pen, and not somebody's data."""
    return name if name.isidentifier() and len(name) <= 40 else "(a name that is not a fact's)"


def _scores(signals: Mapping[str, Any]) -> dict[str, Any]:
    return {name: held.get("score") if isinstance(held, dict) else held for name, held in signals.items()}


def _moment(written: object) -> datetime | None:
    if written is None:
        return None
    if not isinstance(written, str):
        raise ValueError("'at' is not a moment such as 2026-03-02T10:00:00Z.")
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        raise ValueError("'at' is not a moment such as 2026-03-02T10:00:00Z.") from None
    if at.tzinfo is None:
        raise ValueError("'at' does not say its time zone; end it in Z.")
    return at


def _ruled(written: Mapping[str, Any]) -> Ruled:
    actions, pathway, person = written["actions"], written.get("pathway"), written.get("person")
    if not isinstance(actions, dict) or not isinstance(pathway, str):
        raise ValueError("A stored ruling has a 'pathway' and an object of 'actions'.")
    modalities, because = {}, {}
    for action, said in actions.items():
        word = said.get("modality") if isinstance(said, dict) else said
        if action not in ACTIONS or word not in MODALITIES:
            raise ValueError("'actions' names an action or a modality that is not in the vocabulary.")
        modalities[action] = word
        if isinstance(said, dict) and isinstance(said.get("because"), list):
            because[action] = tuple(map(str, said["because"]))
    return Ruled(pathway, modalities, because or None, person if isinstance(person, bool) else None)


__all__ = ["WHYS", "NotReplayable", "Outline", "Ruled", "Stored", "from_dict", "outline", "read", "read_line"]
