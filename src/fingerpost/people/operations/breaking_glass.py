"""Opening a sealed matter in an emergency: with a reason, proved to be oneself, for an hour, never in secret (4.6)."""

import re
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from fingerpost.journal.operations import Actor, record
from fingerpost.people.models import Opening, User
from fingerpost.people.operations.signing_in import prove_again
from fingerpost.people.permissions import Permission, Seal, require

__all__ = ["BadOpening", "break_glass", "mark_told"]

LASTS = timedelta(minutes=60)
MATTER = re.compile(r"[a-z_]{1,40}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
SHORTEST, LONGEST = 20, 2000
CLAUSE = "4.6"


class BadOpening(ValueError):
    """The glass cannot be broken as asked. The message says what to mend."""


def break_glass(user: User, *, seal: str, matter: str, why: str, proof: str, address: str, by: Actor) -> Opening:
    """Let this person know of one sealed matter for 60 minutes. ``proof`` is their password or a code.

    Journalled, and the row that is returned is the notice to information governance. Says nothing about whether there
    is such a matter. Raises NotPermitted, BadOpening, SignInRefused or LockedOut.
    """
    require(by, Permission.BREAK_GLASS)
    if by.id != user.actor.id:
        raise BadOpening("Only the person who will look can break the glass.")
    why = why.strip()
    if not SHORTEST <= len(why) <= LONGEST:
        raise BadOpening(f"Say why in {SHORTEST} to {LONGEST} characters: who is in danger, and what you need to know.")
    if seal not in set(Seal) or not MATTER.fullmatch(matter):
        raise BadOpening(
            "This is not a matter that can be opened. Follow the link from the page that says 'restricted'."
        )
    prove_again(user, proof, address=address)
    return _open(user, seal, matter, why, by)


@transaction.atomic
def mark_told(opening: Opening, *, by: Actor) -> Opening:
    """Record that information governance was sent a notice of it. For whatever sends notices (NotPermitted)."""
    require(by, Permission.MANAGE_PEOPLE)
    opening = Opening.objects.select_for_update().get(pk=opening.pk)
    if opening.told_at is None:
        opening.told_at = timezone.now()
        opening.save(update_fields=["told_at"])
        _journal("seal.told", opening, by, {"opening": str(opening.pk)}, {})
    return opening


@transaction.atomic
def _open(user: User, seal: str, matter: str, why: str, by: Actor) -> Opening:
    now = timezone.now()
    opening: Opening = user.openings.create(
        organisation_id=user.organisation_id,
        seal=seal,
        matter=matter,
        why=why,
        opened_at=now,
        until=now + LASTS,
    )
    facts = {"seal": seal, "minutes": str(int(LASTS.total_seconds() // 60)), "opening": str(opening.pk)}
    _journal("seal.broken", opening, by, facts, {"why": why})
    return opening


def _journal(act: str, opening: Opening, by: Actor, facts: dict[str, str], personal: dict[str, str]) -> None:
    record(
        organisation_id=opening.organisation_id,
        by=by,
        act=act,
        subject=opening.matter,
        clause=CLAUSE,
        facts=facts,
        personal=personal,
    )
