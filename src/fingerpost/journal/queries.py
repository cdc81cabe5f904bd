"""Questions to the journal: is it whole, and what happened to this."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Max

from fingerpost.journal import body as bodies
from fingerpost.journal.models import Entry, Head, PersonalValue

__all__ = ["Fault", "Line", "Report", "hash_at", "timeline", "verify"]

COLUMNS = ("sequence", "organisation", "actor", "role", "act", "subject", "clause")


@dataclass(frozen=True, slots=True)
class Line:
    """One entry as people read it. A personal value that was erased is None. ``at`` is aware UTC."""

    sequence: int
    at: datetime
    actor: str
    role: str
    act: str
    subject: str
    clause: str
    facts: Mapping[str, object]
    personal: Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with the journal: at which number, and what."""

    sequence: int
    what: str


@dataclass(frozen=True, slots=True)
class Report:
    """What ``verify`` found. ``values`` counts the personal values that are still kept."""

    entries: int
    values: int
    faults: tuple[Fault, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def timeline(organisation_id: UUID, subject: str) -> tuple[Line, ...]:
    """Everything that was done to one subject, oldest first."""
    entries = list(Entry.objects.filter(organisation=organisation_id, subject=subject))
    kept: dict[int, dict[str, str]] = {}
    for value in PersonalValue.objects.filter(sequence__in=[entry.sequence for entry in entries]):
        kept.setdefault(value.sequence, {})[value.field] = bytes(value.value).decode("utf-8", "surrogatepass")
    return tuple(_line(entry, kept.get(entry.sequence, {})) for entry in entries)


def _line(entry: Entry, kept: Mapping[str, str]) -> Line:
    content = json.loads(bytes(entry.body))
    return Line(
        sequence=entry.sequence,
        at=entry.at,
        actor=entry.actor,
        role=entry.role,
        act=entry.act,
        subject=entry.subject,
        clause=entry.clause,
        facts=content["facts"],
        personal={field: kept.get(field) for field in content["personal"]},
    )


def verify() -> Report:
    """Recompute every entry of the installation: numbers without a gap, hashes, columns, commitments.

    Finds any row that was changed, removed, added or put in another order by somebody who did not also rewrite the
    row's body, hash and number; finding those needs a hash kept elsewhere (see docs/running/journal.md).
    """
    faults: list[Fault] = []
    count, expected = 0, 1
    promised: dict[int, dict[str, str]] = {}
    for entry in Entry.objects.order_by("sequence").iterator():
        count += 1
        if entry.sequence != expected:
            faults.append(Fault(expected, "missing: the numbers have a gap"))
        expected = entry.sequence + 1
        content, found = _examine(entry)
        faults.extend(Fault(entry.sequence, what) for what in found)
        if content.get("personal"):
            promised[entry.sequence] = content["personal"]
    faults.extend(_end(expected - 1))
    values, wrong = _values(promised)
    return Report(count, values, tuple(sorted((*faults, *wrong), key=lambda fault: fault.sequence)))


def hash_at(sequence: int) -> str:
    """The hash of an entry in hexadecimal digits; empty where there is no such entry."""
    entry = Entry.objects.filter(sequence=sequence).first()
    return bytes(entry.leaf).hex() if entry else ""


def _examine(entry: Entry) -> tuple[dict[str, dict[str, str]], list[str]]:
    """The entry's content, and what is wrong with the row."""
    body = bytes(entry.body)
    found = [] if bodies.leaf(body) == bytes(entry.leaf) else ["the hash does not fit the body"]
    try:
        content = json.loads(body)
        if bodies.canonical(content) != body:
            found.append("the body is not in canonical form")
        differing = [name for name in COLUMNS if str(content[name]) != str(getattr(entry, name))]
        if content["at"] != bodies.moment(entry.at):
            differing.append("at")
    except (ValueError, KeyError, TypeError):
        return {}, [*found, "the body cannot be read"]
    found.extend(f"column {name} does not fit the body" for name in differing)
    return content, found


def _end(last: int) -> Iterator[Fault]:
    """Whether the last number given out is there: an entry cut from the end leaves no gap."""
    head = Head.objects.aggregate(last=Max("sequence"))["last"] or 0
    if head > last:
        yield Fault(last + 1, f"missing: numbers up to {head} were given out")
    elif head < last:
        yield Fault(last, f"the head says that only {head} numbers were given out")


def _values(promised: Mapping[int, Mapping[str, str]]) -> tuple[int, list[Fault]]:
    """How many personal values are kept, and which of them are not what their entry committed to."""
    count, faults = 0, []
    for value in PersonalValue.objects.order_by("sequence", "field").iterator():
        count += 1
        if bodies.commitment(bytes(value.salt), bytes(value.value)) != promised.get(value.sequence, {}).get(
            value.field
        ):
            faults.append(Fault(value.sequence, f"the personal value {value.field} is not the one committed to"))
    return count, faults
