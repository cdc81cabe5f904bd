"""Putting a case to sleep until a time, and waking it: by that time, by a new message, by danger (A3b, A3c)."""

from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from fingerpost.desk import words
from fingerpost.desk.case_file import opened, opened_by_machine
from fingerpost.desk.lifecycle import REST
from fingerpost.desk.models import Case
from fingerpost.desk.refusals import NotPossible
from fingerpost.inbox.models import StoredPost
from fingerpost.people.models import User

LONGEST = timedelta(days=90)
DANGER = "Somebody may be in danger, so this case cannot be put to sleep."
PAST = "This time has passed. Choose one that is still to come."
TOO_FAR = "A case can sleep for 90 days at most."
DUE = "An answer is due {due}, so it can sleep until then at the latest."
OVERDUE = "An answer is overdue, so this case cannot be put to sleep."


def snooze(case_id: UUID, until: datetime, *, by: User, version: int, why: str = "") -> Case:
    """Put the case to sleep until a time (aware). It counts as unread as before, and wakes at once for a new message.

    Raises NotPossible where somebody may be in danger, for a time that has passed, and for one after an answer is due.
    """
    with opened(case_id, "snooze", by=by, version=version) as file:
        case, now = file.case, file.at
        if case.rank < REST or case.under_crisis:
            raise NotPossible(DANGER)
        if until <= now:
            raise NotPossible(PAST)
        if until > now + LONGEST:
            raise NotPossible(TOO_FAR)
        if case.unread or not case.contacted:
            _refuse_late(case.due_at, until, now)
        personal = {"why": why.strip()} if why.strip() else None
        file.append("snoozed", personal=personal, until=until.isoformat())
        file.let_go()
    return file.case


def wake(case_id: UUID, *, by: User) -> Case:
    """Wake a case by hand. One that is awake stays so."""
    with opened(case_id, "wake", by=by, version=None) as file:
        if file.state.snoozed_until:
            file.append("woken")
    return file.case


def to_wake(now: datetime) -> QuerySet[Case]:
    """Cases that sleep and have a reason to wake."""
    asleep = Case.objects.filter(snoozed_until__isnull=False)
    newer = StoredPost.objects.filter(
        organisation=OuterRef("organisation"),
        conversation=OuterRef("post__conversation"),
        platform=OuterRef("post__platform"),
        account_ref=OuterRef("post__account_ref"),
        received_at__gt=OuterRef("snoozed_at"),
        known=True,
        ours=False,
    ).exclude(pk=OuterRef("post_id"))
    late = Q(contacted=False, due_at__lte=now, due_at__gt=F("snoozed_at"))
    return asleep.annotate(message=Exists(newer)).filter(
        Q(snoozed_until__lte=now) | late | Q(rank__lt=REST) | Q(under_crisis=True) | Q(message=True)
    )


def wake_one(case: Case) -> None:
    """Wake one case for the reason that it has now. Safe to repeat."""
    with opened_by_machine(case.pk, case.organisation_id) as file:
        if file.state.snoozed_until is None:
            return
        why = "danger" if file.case.rank < REST or file.case.under_crisis else "time"
        if why == "time" and getattr(case, "message", False):
            why = "message"
        file.append("woken", why=why)


def _refuse_late(due_at: datetime | None, until: datetime, now: datetime) -> None:
    if due_at is None:
        return
    if due_at <= now:
        raise NotPossible(OVERDUE)
    if until > due_at:
        raise NotPossible(DUE.format(due=words.moment(due_at)))


__all__ = ["snooze", "to_wake", "wake", "wake_one"]
