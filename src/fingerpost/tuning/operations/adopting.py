"""Letting a model read: adopted by a named person after a comparison on the same text, and gone back from (3.2g)."""

from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction

from fingerpost.journal.actor import Actor
from fingerpost.journal.operations import record
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require
from fingerpost.triage.model import Missing, shipped
from fingerpost.triage.model.card import CARD
from fingerpost.tuning.models import Adoption, ModelComparison
from fingerpost.tuning.operations.refusals import ModelRefused
from fingerpost.tuning.reader import adoption_of, opened
from fingerpost.tuning.shelf import keep

__all__ = ["adopt", "adopt_first", "roll_back"]

BEGAN = "What the installation began with."
CAME = "The model that comes with Fingerpost."
IN_USE = "This model is in use already. There is nothing to do."
OVERTAKEN = "Another model was adopted after this comparison. Compare the candidate again, with the one in use now."
UNUSABLE = "The model cannot be used: {why}. Put its folder back as it was, or compare and adopt another."
NO_REASON = "Say why, so that the record shows it."
NOT_A_PERSON = "A model is adopted by a named person, never by a program."


@transaction.atomic
def adopt_first(organisation: Organisation, *, by: Actor) -> Adoption:
    """Begin the record when there is none: rules alone, then the model that comes with Fingerpost, if one does.

    So there is always something to go back to. Changes nothing when anything was adopted. For set-up. Raises
    NotPermitted, or ModelError when the one that comes is not whole.
    """
    require(by, Permission.MANAGE_PEOPLE)
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    held = adoption_of(organisation)
    if held is not None:
        return held
    began = _write(organisation, by, BEGAN)
    if not (shipped() / CARD).is_file():
        return began
    name, card = keep(shipped())
    return _write(organisation, by, CAME, version=card.version, digest=card.digest, folder=name)


@transaction.atomic
def adopt(organisation: Organisation, comparison_id: UUID, *, by: User, why: str, door: str = "page") -> Adoption:
    """Let the compared model read, for posts from now on. Readings that are made keep theirs.

    ``door`` says whether it was asked on a page or by a command. Raises NotPermitted, ModelRefused, or
    ModelComparison.DoesNotExist.
    """
    held, why = _asked(organisation, by, why)
    found = ModelComparison.objects.get(organisation=organisation, pk=comparison_id)
    now = held.digest if held else ""
    if now == found.digest:
        raise ModelRefused(IN_USE)
    if now != found.before_digest:
        raise ModelRefused(OVERTAKEN)
    what = {"version": found.version, "digest": found.digest, "folder": found.folder}
    return _write(organisation, by.actor, why, person=by, door=door, comparison=found, **what)


@transaction.atomic
def roll_back(organisation: Organisation, adoption_id: UUID, *, by: User, why: str, door: str = "page") -> Adoption:
    """Let what an earlier adoption named read again, rules alone among them. It was compared when it was adopted.

    Raises NotPermitted, ModelRefused, or Adoption.DoesNotExist.
    """
    held, why = _asked(organisation, by, why)
    earlier = Adoption.objects.get(organisation=organisation, pk=adoption_id)
    if held and held.digest == earlier.digest:
        raise ModelRefused(IN_USE)
    what = {"version": earlier.version, "digest": earlier.digest, "folder": earlier.folder}
    return _write(organisation, by.actor, why, person=by, door=door, back_to=earlier.number, **what)


def _asked(organisation: Organisation, by: User, why: str) -> tuple[Adoption | None, str]:
    """What is in use, held against anybody else, once it is sure that this person may change it and says why."""
    require(by, Permission.ADOPT_MODEL)
    if not isinstance(by, User) or not by.is_active:
        raise ModelRefused(NOT_A_PERSON)
    if not why.strip():
        raise ModelRefused(NO_REASON)
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    return adoption_of(organisation), why.strip()


def _write(organisation: Organisation, by: Actor, why: str, *, door: str = "setup", **known: Any) -> Adoption:
    last = adoption_of(organisation)
    made = Adoption(organisation=organisation, number=last.number + 1 if last else 1, by=by.id, why=why, **known)
    model = opened(made)
    if isinstance(model, Missing):
        raise ModelRefused(UNUSABLE.format(why=model.why))
    try:
        with transaction.atomic():
            made.save(force_insert=True)
    except IntegrityError:
        raise ModelRefused(OVERTAKEN) from None
    _record(made, last, by, door)
    return made


def _record(made: Adoption, last: Adoption | None, by: Actor, door: str) -> None:
    record(
        organisation_id=made.organisation_id,
        by=by,
        act="model.adopted" if made.back_to is None else "model.rolled_back",
        subject=f"adoption:{made.pk}",
        facts={
            "number": made.number,
            "version": made.version,
            "digest": made.digest,
            "before": last.digest if last else None,
            "comparison": str(made.comparison_id) if made.comparison_id else None,
            "back_to": made.back_to,
            "door": door,
        },
        personal={"why": made.why},
    )
