"""A case opened to be written in: locked, checked, and left with its events, its row and the journal agreeing."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from fingerpost.desk import lifecycle, searching, words
from fingerpost.desk.lifecycle import CaseState, fold
from fingerpost.desk.models import Case, CaseEvent
from fingerpost.desk.refusals import HeldByAnother, NoSuchCase, StaleCase
from fingerpost.journal.actor import Actor, system
from fingerpost.journal.operations import record
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require

LEASE = timedelta(minutes=5)
"""How long a case stays in somebody's hands after they last did something to it."""

MACHINE = system("desk")
"""Whoever acts when no person does: taking up readings and receipts."""


TOLD = frozenset(f"case.{act}" for act in ("received", "reread", "refreshed", "changed", "corrected", "noted"))
"""What changes by what a case can be found."""


class CaseFile:
    """One case in one transaction. ``append`` is the only way to change it; ``finish`` ends the transaction's work."""

    def __init__(self, case: Case, by: User | None, at: datetime) -> None:
        self.case, self.by, self.at = case, by, at
        self._entries: list[dict[str, Any]] = []
        self.events = list(case.events.select_related("by"))
        self.state: CaseState = fold(event.value for event in self.events)

    @property
    def actor(self) -> Actor:
        """Whoever acts, as the journal knows them."""
        return self.by.actor if self.by else MACHINE

    def append(
        self, act: str, *, clause: str = "", personal: Mapping[str, str] | None = None, **data: Any
    ) -> CaseEvent:
        """Write down one thing that happened, bring the case to where it leads, and record it in the journal.

        ``personal`` is kept with the event and goes to the journal only as an erasable value; the rest of ``data`` must
        hold no personal data, for the journal keeps it for good.
        """
        event = CaseEvent(
            organisation_id=self.case.organisation_id,
            case=self.case,
            number=self.case.version + 1,
            act=act,
            by=self.by,
            role=self.actor.role,
            at=self.at,
            clause=clause,
            data={**data, **(personal or {})},
        )
        self.state = lifecycle.after(self.state, event.value)
        event.save()
        self.events.append(event)
        project(self.case, self.state)
        self.case.save()
        self._entries.append(
            {
                "act": f"case.{act}",
                "clause": clause or None,
                "facts": {"number": event.number, "state": self.case.state, **data},
                "personal": personal,
            }
        )
        return event

    def record_after(self, *, act: str, subject: str, facts: Mapping[str, Any]) -> None:
        """Have the journal also say what followed from this, about something other than the case."""
        self._entries.append({"act": act, "subject": subject, "facts": facts})

    def finish(self) -> None:
        """Let the case be found as it now is, and write the journal. The journal's lock is everybody's, so it is taken
        last: whoever holds it waits for nobody."""
        if TOLD & {entry["act"] for entry in self._entries}:
            searching.keep(self.case)
        for entry in self._entries:
            entry = {"subject": f"case:{self.case.pk}", **entry}
            record(organisation_id=self.case.organisation_id, by=self.actor, **entry)
        self._entries.clear()

    def hold(self) -> None:
        """Take the case into the person's hands for a while, and make it their work if it is nobody's."""
        if self.by is None:
            return
        self.case.lease_holder, self.case.lease_until = self.by, self.at + LEASE
        if self.state.assignee is None and self.state.state != lifecycle.CLOSED:
            self.append("taken")
        else:
            self.case.save(update_fields=["lease_holder", "lease_until"])

    def let_go(self) -> None:
        """Give the lease up."""
        self.case.lease_holder, self.case.lease_until = None, None
        self.case.save(update_fields=["lease_holder", "lease_until"])


def project(case: Case, state: CaseState) -> None:
    """Bring the row to where the events lead. The only place that writes these columns."""
    case.version, case.state = state.version, state.state
    case.assignee_id = UUID(state.assignee) if state.assignee else None
    case.read_at, case.read_by_id = state.read_at, UUID(state.read_by) if state.read_by else None
    case.role, case.snoozed_at, case.snoozed_until = state.role, state.snoozed_at, state.snoozed_until
    case.unread, case.hidden, case.contacted = state.unread, state.hidden, state.contacted
    case.breach, case.changed, case.closed_at = state.breach, state.changed, state.closed_at
    case.seal = state.seal


@contextmanager
def opened(case_id: UUID, act: str, *, by: User, version: int | None) -> Iterator[CaseFile]:
    """The case, locked for one act of a person, once everything has been checked.

    ``version`` is the one that the person has seen; None only for acts that disturb nobody. Raises NotPermitted,
    NoSuchCase, StaleCase, NotOpen or HeldByAnother, having changed nothing.
    """
    row = lifecycle.ACTS[act]
    require(by, Permission(row.permission))
    with transaction.atomic():
        now = timezone.now()
        file = CaseFile(locked(case_id, by.organisation_id, by=by), by, now)
        if version is not None and version != file.case.version:
            raise StaleCase(tuple(words.since(file.events, version)))
        lifecycle.check(act, file.state.state)
        if row.holds:
            refuse_collision(file.case, by, now)
            file.hold()
        yield file
        file.finish()


@contextmanager
def opened_by_machine(case_id: UUID, organisation_id: UUID) -> Iterator[CaseFile]:
    """The case, locked, for what the program itself has to note. Joins the caller's transaction."""
    with transaction.atomic():
        file = CaseFile(locked(case_id, organisation_id), None, timezone.now())
        yield file
        file.finish()


def locked(case_id: UUID, organisation_id: UUID, *, by: User | None = None) -> Case:
    """The organisation's case and its post, locked in this order. Raises NoSuchCase, also for somebody else's, and for
    one that ``by`` may not know of; None is the program, which knows of all."""
    related = ("post__account", "post__author", "post__current", "organisation", "reading__assessment", "lease_holder")
    try:
        return (
            (Case.objects.known_to(by) if by else Case.objects)
            .select_for_update(of=("self", "post"))
            .select_related(*related)
            .get(pk=case_id, organisation_id=organisation_id)
        )
    except Case.DoesNotExist:
        raise NoSuchCase from None


def refuse_collision(case: Case, by: User, now: datetime) -> None:
    """Raise HeldByAnother while a colleague has the case in their hands."""
    held = case.lease_holder_id is not None and case.lease_until is not None and case.lease_until > now
    if held and case.lease_holder_id != by.pk and case.lease_holder and case.lease_until:
        raise HeldByAnother(case.lease_holder.name, words.clock(case.lease_until))
