"""Examples for the model to learn from: written by one person from a correction, accepted by another (A3i)."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from fingerpost.journal.actor import Actor
from fingerpost.journal.operations import record
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require
from fingerpost.people.queries import directory
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.tuning.models import LearningExample
from fingerpost.tuning.operations.refusals import ExampleRefused
from fingerpost.tuning.paraphrase import Original, faults

__all__ = ["propose_example", "settle_example"]

LONGEST = 1000
State = LearningExample.State

NO_WORDS = f"Write the example, in at most {LONGEST} characters."
NO_SIGNAL = "There is no such signal. Choose from the list."
BOTH = "A signal is either present or unsure. Take it out of one of the two."
SETTLED = "This example is settled already."
ANOTHER = "You wrote this example, so somebody else has to settle it."
NO_REASON = "Say why it is refused, so that whoever wrote it can write a better one."


@transaction.atomic
def propose_example(
    organisation: Organisation,
    *,
    original: Original,
    correction: UUID,
    text: str,
    labels: Sequence[str],
    unsure: Sequence[str],
    platform: str,
    kind: str,
    by: User,
) -> LearningExample:
    """Put forward made-up words that show what the corrected post showed. ``original`` is looked at and never kept.

    Raises NotPermitted, or ExampleRefused with everything that is wrong with it.
    """
    require(by, Permission.TEACH_MODEL)
    said = text.strip()
    problems = _problems(said, labels, unsure) or faults(said, original, directory(organisation))
    if problems:
        raise ExampleRefused(*problems)
    made = LearningExample.objects.create(
        organisation=organisation,
        text=said,
        labels=[name for name in SIGNALS if name in labels],
        unsure=[name for name in SIGNALS if name in unsure],
        platform=platform,
        kind=kind,
        correction=correction,
        written_by=by,
    )
    _record(made, by.actor, "example.proposed")
    return made


@transaction.atomic
def settle_example(
    organisation: Organisation, example_id: UUID, *, accept: bool, by: User, why: str = ""
) -> LearningExample:
    """Accept somebody else's example, or refuse it and say why.

    Raises NotPermitted, ExampleRefused, or LearningExample.DoesNotExist.
    """
    require(by, Permission.TEACH_MODEL)
    found = LearningExample.objects.select_for_update().get(organisation=organisation, pk=example_id)
    if found.state != State.PROPOSED:
        raise ExampleRefused(SETTLED)
    if found.written_by_id == by.pk:
        raise ExampleRefused(ANOTHER)
    if not accept and not why.strip():
        raise ExampleRefused(NO_REASON)
    found.state = State.ACCEPTED if accept else State.REFUSED
    found.reviewed_by, found.reviewed_at, found.why = by, timezone.now(), why.strip()
    found.save(update_fields=["state", "reviewed_by", "reviewed_at", "why"])
    _record(found, by.actor, f"example.{found.state}", found.why)
    return found


def _problems(said: str, labels: Sequence[str], unsure: Sequence[str]) -> tuple[str, ...]:
    found = []
    if not said or len(said) > LONGEST:
        found.append(NO_WORDS)
    if not {*labels, *unsure} <= set(SIGNALS):
        found.append(NO_SIGNAL)
    if set(labels) & set(unsure):
        found.append(BOTH)
    return tuple(found)


def _record(example: LearningExample, by: Actor, act: str, why: str = "") -> None:
    record(
        organisation_id=example.organisation_id,
        by=by,
        act=act,
        subject=f"example:{example.pk}",
        facts={"correction": str(example.correction), "labels": example.labels, "unsure": example.unsure},
        personal={"why": why} if why else {},
    )
