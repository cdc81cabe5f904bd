"""Who may know of a sealed case and of what was written under a seal, whom others ask, and who may seal (4.6)."""

from collections.abc import Iterable

from django.db.models import Q

from fingerpost.desk.guides.told import RECORDED
from fingerpost.desk.models import Case, CaseEvent
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, Seal, known_seals, may
from fingerpost.people.sealed import knowable, matter_of, may_know

ASK = {
    Seal.SUPPORT: "the desk lead",
    Seal.SAFEGUARDING: "the safeguarding lead",
    Seal.INVESTIGATION: "whoever leads the investigation",
    Seal.LEGAL: "legal services",
}
"""Whom to ask about what is under each seal."""


def in_known_cases(user: User) -> Q:
    """Narrows rows that hang on a ``case`` to those of cases that this person may know of."""
    return knowable(user, Case, "case__")


def knows(user: User, case: Case, seal: str) -> bool:
    """Whether this person may know what is under this seal in the case: by role, or by a glass broken for it."""
    return may_know(user, seal, matter_of(case))


def restricted(events: Iterable[CaseEvent], case: Case, user: User) -> tuple[str, ...]:
    """The seals of what colleagues recorded about the case and this person may not read; none once it is closed."""
    if case.closed_at is not None:
        return ()
    written = {
        str(event.data["sealed"]) for event in events if event.act == RECORDED and not may_read(user, case, event)
    }
    return tuple(sorted(written))


def may_read(user: User, case: Case, event: CaseEvent) -> bool:
    """Whether this person may read what the event holds: not sealed, known to them, or their own words."""
    seal = event.data.get("sealed")
    return not seal or event.by_id == user.pk or knows(user, case, str(seal))


def whom_to_ask(seal: str) -> str:
    """What everybody else is told."""
    return f"Restricted: ask {ASK[Seal(seal)]} before acting."


def seals_to_set(user: User, case: Case) -> tuple[str, ...]:
    """The seals under which this person may put the case: those they know of, and for a desk lead every one.

    None where they see it by a broken glass alone: that opens, and changes nothing.
    """
    mine = known_seals(user)
    if case.seal and case.seal not in mine:
        return ()
    return tuple(seal for seal in Seal if seal != case.seal and (seal in mine or may(user, Permission.LEAD_DESK)))


def may_unseal(user: User, case: Case) -> bool:
    """Whether this person may open the case to the desk again."""
    return bool(case.seal) and case.seal in known_seals(user)
