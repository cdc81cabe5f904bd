"""The machine's readings: asked for with every new state of a post, made once, and never changed (3.2g, A3c)."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from fingerpost.delivery.lease import LEASE, claim, write_back
from fingerpost.inbox.models import Revision, StoredAssessment, StoredPost, StoredReading
from fingerpost.inbox.operations.pictures import read_pictures
from fingerpost.inbox.posts import as_post
from fingerpost.inbox.reader import Reader
from fingerpost.inbox.records import facts_about
from fingerpost.journal.actor import Actor, system
from fingerpost.journal.operations import record
from fingerpost.policy import PackError
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.reading import Reading, explanation, to_dict
from fingerpost.tuning.operations import count_reading

__all__ = ["ask_reading", "claim_readings", "mark_reading_taken", "read_claimed", "read_post", "want_reading"]

MOST_STARTS = 5
"""A reading that was started this often without an end is taken to be what stops the workers; a person reads it."""

STOPPED = "Reading this was started {times} times and never finished. A person must read it."
FAILED = "The machine could not read this ({kind}). A person must read it."
BAD_PACK = "The policy pack could not be used, so the machine has not read this. A person must read it."

State = StoredReading.State


def want_reading(stored: StoredPost, revision: Revision, facts: Mapping[str, object] | None = None) -> StoredReading:
    """Write down that ``revision`` is to be read, in the transaction that stores it; ``stored`` must be locked."""
    last = stored.readings.aggregate(last=Max("number"))["last"]
    return StoredReading.objects.create(
        organisation_id=stored.organisation_id,
        post=stored,
        revision=revision,
        number=(last or 0) + 1,
        facts=dict(facts or {}),
    )


def ask_reading(stored_post: StoredPost, *, by: Actor, context: Mapping[str, object] | None = None) -> StoredReading:
    """Ask for ``stored_post`` to be read again, say under a changed pack or with new facts. Earlier readings stay.

    ``context`` holds facts of ``policy.vocabulary.FACTS`` that outweigh what is otherwise known. Raises ValueError for
    a post whose words have not arrived.
    """
    with transaction.atomic():
        stored = StoredPost.objects.select_for_update().get(pk=stored_post.pk)
        if stored.current is None:
            raise ValueError("The words of this post have not arrived, so there is nothing to read yet.")
        asked = want_reading(stored, stored.current, context)
        _record(asked, by, "reading.asked")
    return asked


def read_post(stored_post: StoredPost, *, by: Actor, context: Mapping[str, object] | None = None) -> StoredReading:
    """Read ``stored_post`` now and keep the reading beside the earlier ones. Never raises for what the post says."""
    asked = ask_reading(stored_post, by=by, context=context)
    claimed = claim(StoredReading.objects.filter(pk=asked.pk, state=State.WAITING), by.id, limit=1)
    if claimed:
        read_claimed(claimed[0], by=by)
    return StoredReading.objects.get(pk=asked.pk)


def claim_readings(worker: str, limit: int = 1, *, lease: timedelta = LEASE) -> list[StoredReading]:
    """Take up to ``limit`` readings that wait to be made, oldest first."""
    waiting = StoredReading.objects.filter(state=State.WAITING).order_by("asked_at", "id")
    return claim(waiting, worker, limit=limit, lease=lease)


def read_claimed(claimed: StoredReading, *, reader: Reader | None = None, by: Actor | None = None) -> None:
    """Make a claimed reading. One that fails is kept as failed, and goes to a person. Raises LeaseLost."""
    by = by or system(f"worker:{claimed.lease_holder}")
    if claimed.attempts >= MOST_STARTS:
        _fail(claimed, STOPPED.format(times=claimed.attempts), by)
        return
    write_back(claimed, keep=True, attempts=claimed.attempts + 1)
    read_pictures(claimed)
    stored = claimed.post
    try:
        facts = facts_about(stored) | claimed.facts
        at = stored.at or stored.received_at
        made = (reader or Reader()).read(as_post(stored, claimed.revision), stored.organisation, facts, at)
    except PackError:
        _fail(claimed, BAD_PACK, by)
    except Exception as failure:
        # The text of the failure may quote the post, so only its kind is kept.
        _fail(claimed, FAILED.format(kind=type(failure).__name__), by)
    else:
        _keep(claimed, made, by, set_by_people=sorted(set(SIGNALS) & set(facts)))


def mark_reading_taken(stored_reading: StoredReading) -> bool:
    """Say that the desk has taken this reading up, in the desk's transaction; False when it had already."""
    untaken = StoredReading.objects.filter(pk=stored_reading.pk, taken_at__isnull=True)
    return untaken.update(taken_at=timezone.now()) == 1


def _keep(claimed: StoredReading, made: Reading, by: Actor, *, set_by_people: list[str]) -> None:
    """The assessment is the machine's alone; the ruling stands on what people put right, and says which that was."""
    line = to_dict(made, 1)
    with transaction.atomic():
        assessment = StoredAssessment.objects.create(
            organisation_id=claimed.organisation_id,
            revision_id=claimed.revision_id,
            version=made.assessment.version,
            signals=line["signals"],
            text_read=made.assessment.text_read,
            empty_text=made.assessment.empty_text,
            language=made.assessment.language,
        )
        pack = made.ruling.pack
        changes: dict[str, Any] = {
            "state": State.READ,
            "read_at": timezone.now(),
            "facts": {name: value for name, value in made.facts.items() if name not in line["signals"]},
            "assessment": assessment,
            "pack_ref": pack.ref,
            "pack_version": str(pack.version),
            "pack_digest": pack.digest,
            "triage_version": made.assessment.version,
            "pathway": made.ruling.pathway,
            "pathways": list(made.ruling.pathways),
            "person": made.ruling.person,
            "explanation": {**line, "stands_on": {**explanation(made), "set_by_people": set_by_people}},
        }
        write_back(claimed, **changes)
        count_reading(claimed.organisation_id, assessment.made_at, assessment.signals)
        _record(claimed, by, "reading.made")


def _fail(claimed: StoredReading, problem: str, by: Actor) -> None:
    with transaction.atomic():
        write_back(claimed, state=State.FAILED, read_at=timezone.now(), problem=problem, person=True)
        _record(claimed, by, "reading.failed")


def _record(stored_reading: StoredReading, by: Actor, act: str) -> None:
    record(
        organisation_id=stored_reading.organisation_id,
        by=by,
        act=act,
        subject=f"post:{stored_reading.post_id}",
        facts={
            "reading": str(stored_reading.pk),
            "pack": stored_reading.pack_digest,
            "triage": stored_reading.triage_version,
            "pathway": stored_reading.pathway,
        },
    )
