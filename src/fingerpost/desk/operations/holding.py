"""Having a case in one's hands: looking at it, taking it, giving it back, and adding a note."""

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from fingerpost.desk import mentions
from fingerpost.desk.case_file import LEASE, locked, opened
from fingerpost.desk.lifecycle import ACTS
from fingerpost.desk.models import Case, Looking, Mention
from fingerpost.desk.refusals import ReasonNeeded
from fingerpost.journal.operations import record
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require

LONGEST_NOTE = 4000


def look(case_id: UUID, *, by: User) -> None:
    """Note that this person has the case open; keeps their lease alive. Each visit is journalled, each ping is not."""
    require(by, Permission(ACTS["look"].permission))
    with transaction.atomic():
        case, now = locked(case_id, by.organisation_id, by=by), timezone.now()
        before = Looking.objects.filter(case=case, user=by).first()
        Looking.objects.update_or_create(
            case=case, user=by, defaults={"organisation_id": case.organisation_id, "seen_at": now}
        )
        if case.lease_holder_id == by.pk and case.lease_until and case.lease_until > now:
            case.lease_until = now + LEASE
            case.save(update_fields=["lease_until"])
        if before is None or before.seen_at < now - LEASE:
            record(organisation_id=case.organisation_id, by=by.actor, act="case.looked", subject=f"case:{case.pk}")


def take(case_id: UUID, *, by: User, version: int) -> Case:
    """Make the case this person's work and put it into their hands for a while."""
    with opened(case_id, "take", by=by, version=version) as file:
        if file.state.assignee != str(by.pk):
            file.append("taken")
    return file.case


def release(case_id: UUID, *, by: User, version: int) -> Case:
    """Give the case back to the queue."""
    with opened(case_id, "release", by=by, version=version) as file:
        file.append("released")
        file.let_go()
    return file.case


def note(case_id: UUID, text: str, *, by: User) -> Case:
    """Add a note for colleagues. It stays at the desk and has no part in any ruling.

    Whoever is called on in it with ``@`` and their name gets a notice. Raises ReasonNeeded for no words, NotPossible
    when somebody is called on who may not see the case.
    """
    words = text.strip()
    if not words or len(words) > LONGEST_NOTE:
        raise ReasonNeeded(f"Write the note first, in {LONGEST_NOTE} characters or fewer.")
    with opened(case_id, "note", by=by, version=None) as file:
        called = mentions.meant(file.case.organisation, words)
        mentions.refuse_strangers(file.case, called)
        mentions.mention(file.case, file.append("noted", personal={"text": words}), called, by=by)
    return file.case


def mentions_seen(*, by: User, case_id: UUID | None = None) -> None:
    """Say that one has seen one's mentions: those in one case, or all of them."""
    require(by, Permission.READ_CASE)
    waiting = mentions.of(by).filter(case_id=case_id) if case_id else mentions.of(by)
    Mention.objects.filter(pk__in=waiting.values("pk")).update(seen_at=timezone.now())
