"""The two things that can be done to the journal: add an entry, and erase the personal values beside entries."""

import re
import secrets
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db import connection
from django.db.models import F
from django.utils import timezone

from fingerpost.journal import body as bodies
from fingerpost.journal.actor import Actor, NobodyActs
from fingerpost.journal.body import BadEntry, Json
from fingerpost.journal.models import Entry, Head, PersonalValue

__all__ = ["INSTALLATION", "Actor", "BadEntry", "OutsideTransaction", "erase_personal", "record"]

INSTALLATION = UUID(int=0)
"""Stands for the organisation in an entry that belongs to none, such as a sign-in by nobody known."""

_NAME = re.compile(r"[a-z][a-z0-9_.-]{0,79}")
_SUBJECT = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:/-]{0,159}")
_CLAUSE = 40


class OutsideTransaction(RuntimeError):
    """An act was about to be recorded outside the transaction that does it: one could happen without the other."""

    def __init__(self) -> None:
        super().__init__(
            "An act and its journal entry stand or fall together: call journal.operations.record inside the "
            "transaction.atomic() block that makes the change."
        )


def record(
    *,
    organisation_id: UUID,
    by: Actor,
    act: str,
    subject: str,
    clause: str | None = None,
    facts: Mapping[str, Json] | None = None,
    personal: Mapping[str, str] | None = None,
) -> Entry:
    """Record one act in the caller's transaction (3.2g, 4.10).

    ``act`` is ``noun.verb`` in small letters; ``subject`` is an opaque id such as ``case:<uuid>``, never a name.
    ``facts`` is JSON without personal data: it is kept for good. ``personal`` holds values that can be erased later;
    the entry itself keeps only a salted commitment to each.

    Raises OutsideTransaction when there is no transaction, NobodyActs without an actor, BadEntry for anything that
    cannot be written down.
    """
    _check(by, act, subject, clause)
    number = _next_number()
    at = timezone.now()
    values = {field: _Sealed(value) for field, value in (personal or {}).items()}
    content = _content(number, organisation_id, at, by, act, subject, clause, facts or {})
    content["personal"] = {field: sealed.commitment for field, sealed in values.items()}
    body = bodies.canonical(content)
    entry = Entry(
        sequence=number,
        organisation=organisation_id,
        at=at,
        actor=by.id,
        role=by.role,
        act=act,
        subject=subject,
        clause=clause or "",
        body=body,
        leaf=bodies.leaf(body),
    )
    entry.save()
    if values:
        PersonalValue.objects.bulk_create(
            PersonalValue(sequence=number, field=field, salt=sealed.salt, value=sealed.value)
            for field, sealed in values.items()
        )
    return entry


def erase_personal(*, organisation_id: UUID, subject: str, by: Actor, why: str) -> int:
    """Erase every personal value beside the subject's entries, and record that. Returns how many were erased.

    The entries stay, and still verify: a commitment whose salt is gone tells nothing. ``why`` is a short name of the
    ground, such as ``retention`` or ``erasure_request``, without personal data.
    """
    if not connection.in_atomic_block:
        raise OutsideTransaction
    numbers = Entry.objects.filter(organisation=organisation_id, subject=subject).values("sequence")
    erased, _ = PersonalValue.objects.filter(sequence__in=numbers).delete()
    record(
        organisation_id=organisation_id,
        by=by,
        act="journal.erase_personal",
        subject=subject,
        facts={"erased": erased, "why": why},
    )
    return erased


class _Sealed:
    """A personal value with a salt of its own, so that equal values do not look equal in the journal."""

    def __init__(self, value: str) -> None:
        if not isinstance(value, str):
            raise BadEntry("A personal value is text. Turn numbers and dates into text first.")
        self.value = value.encode("utf-8", "surrogatepass")
        self.salt = secrets.token_bytes(32)
        self.commitment = bodies.commitment(self.salt, self.value)


def _check(by: Actor, act: str, subject: str, clause: str | None) -> None:
    if not connection.in_atomic_block:
        raise OutsideTransaction
    if not isinstance(by, Actor):
        raise NobodyActs("Give the journal an Actor: user.actor for a person, journal.actor.system(…) for the program.")
    if len(by.id) > 120 or len(by.role) > 60:
        raise BadEntry("The actor's id or role is too long: ids are opaque, at most 120 characters; roles at most 60.")
    if not _NAME.fullmatch(act):
        raise BadEntry("An act is named in small letters, as noun.verb, such as case.closed: at most 80 characters.")
    if not _SUBJECT.fullmatch(subject):
        raise BadEntry("A subject is an opaque id, such as case:<uuid>, of at most 160 characters; never a name.")
    if clause and len(clause) > _CLAUSE:
        raise BadEntry("A clause is its number, such as 4.6.3, at most 40 characters; give reasons as facts.")


def _next_number() -> int:
    """Raise the head by one and hold it: nobody else can take a number until this transaction ends."""
    if not Head.objects.filter(pk=Head.ONLY).update(sequence=F("sequence") + 1):
        Head.objects.bulk_create([Head(id=Head.ONLY)], ignore_conflicts=True)
        Head.objects.filter(pk=Head.ONLY).update(sequence=F("sequence") + 1)
    return Head.objects.get(pk=Head.ONLY).sequence


def _content(
    number: int,
    organisation_id: UUID,
    at: datetime,
    by: Actor,
    act: str,
    subject: str,
    clause: str | None,
    facts: Mapping[str, Json],
) -> dict[str, object]:
    return {
        "format": bodies.FORMAT,
        "sequence": number,
        "organisation": str(organisation_id),
        "at": bodies.moment(at),
        "actor": by.id,
        "role": by.role,
        "act": act,
        "subject": subject,
        "clause": clause or "",
        "facts": dict(facts),
    }
