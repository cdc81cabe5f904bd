"""A post reaches the desk, is read again, or is changed by its author (A3c)."""

from django.db import transaction
from django.utils import timezone

from fingerpost.desk import likenesses
from fingerpost.desk.case_file import CaseFile, locked, project
from fingerpost.desk.describing import describe, told
from fingerpost.desk.lifecycle import CaseState
from fingerpost.desk.models import Case
from fingerpost.desk.models.numbering import next_number
from fingerpost.desk.rulings import current
from fingerpost.inbox.models import Revision, StoredPost, StoredReading


def receive(stored_post: StoredPost, reading: StoredReading | None) -> Case | None:
    """Bring a post to the queue, or a new reading to its case. Safe to repeat.

    None for what the account itself wrote, which needs no answer. A post that could not be read comes all the same, to
    be read by a person.
    """
    if stored_post.ours or not stored_post.known:
        return None
    with transaction.atomic():
        post = StoredPost.objects.select_for_update().get(pk=stored_post.pk)
        found = Case.objects.filter(post=post).first()
        file = (
            CaseFile(locked(found.pk, found.organisation_id), None, timezone.now()) if found else _open(post, reading)
        )
        if found and reading and _newer(reading, file.case.reading):
            _read_again(file, reading)
        file.finish()
    return file.case


def note_removed(stored_post: StoredPost) -> None:
    """Its author took the post down, or the platform did: what it said stays, and the case says so. Safe to repeat."""
    with transaction.atomic():
        case = Case.objects.filter(post=stored_post).exclude(changed="removed").first()
        if case:
            file = CaseFile(locked(case.pk, case.organisation_id), None, timezone.now())
            file.append("changed", change="removed")
            file.finish()


def _open(post: StoredPost, reading: StoredReading | None) -> CaseFile:
    at = timezone.now()
    now = current(post, reading, at)
    case = Case(organisation=post.organisation, post=post, received_at=post.at or post.received_at)
    describe(case, now, reading)
    project(case, CaseState())
    case.number = next_number()
    case.save()
    file = CaseFile(case, None, at)
    likenesses.keep(case)
    file.append("received", **told(now, reading))
    return file


def _read_again(file: CaseFile, reading: StoredReading) -> None:
    now = current(file.case.post, reading, file.at)
    describe(file.case, now, reading)
    if reading.revision.kind == Revision.Kind.EDITED and reading.revision_id == file.case.post.current_id:
        file.append("changed", change="edited")
    likenesses.keep(file.case)
    file.append("reread", **told(now, reading))


def _newer(reading: StoredReading, held: StoredReading | None) -> bool:
    return held is None or reading.number > held.number
