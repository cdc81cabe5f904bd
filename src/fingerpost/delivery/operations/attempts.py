"""What a worker does with an effect: claim, attempt, settle. Every write carries the fence (3.2g, 4.6).

What must not happen twice is committed as ``attempting`` before the platform is called. If the worker dies after that,
the effect comes back as ``unknown``, and from there only looking at the platform, or a person, takes it further.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from fingerpost.delivery.lease import LEASE, claim, write_back
from fingerpost.delivery.models import Effect
from fingerpost.journal.actor import system
from fingerpost.journal.operations import record

__all__ = ["claim_effects", "look_again", "postpone", "settle", "start_attempt", "to_person"]

State = Effect.State
Kind = Effect.Kind
Trouble = Effect.Trouble

EXPIRED = "It was not sent in time. Read the conversation again before sending it late."


def first_in_line() -> QuerySet[Effect]:
    """Effects with nothing unsettled before them in their conversation, oldest first."""
    before = Effect.objects.filter(
        organisation=OuterRef("organisation"),
        conversation=OuterRef("conversation"),
        position__lt=OuterRef("position"),
    ).exclude(state__in=Effect.ENDED)
    return Effect.objects.filter(Q(conversation="") | ~Exists(before)).order_by("not_before", "created_at", "id")


def claim_effects(worker: str, limit: int = 1, *, lease: timedelta = LEASE) -> list[Effect]:
    """Take up to ``limit`` effects that are due and first in their conversation.

    An effect whose worker vanished during the attempt is taken over here: as ``unknown`` when it must not happen
    twice, else as an intent to repeat. One that came too late goes to a person and is not returned.
    """
    with transaction.atomic():
        due = first_in_line().filter(state__in=Effect.OPEN, not_before__lte=timezone.now())
        return [effect for effect in claim(due, worker, limit=limit, lease=lease) if _taken_over(effect)]


def _taken_over(effect: Effect) -> bool:
    if effect.state == State.ATTEMPTING:
        found = State.UNKNOWN if effect.kind == Kind.ONCE else State.INTENT
        write_back(effect, keep=True, state=found)
    if effect.state == State.INTENT and effect.expires_at and effect.expires_at <= timezone.now():
        to_person(effect, Trouble.EXPIRED, EXPIRED)
        return False
    return True


def start_attempt(effect: Effect) -> None:
    """Commit that ``effect`` is about to be tried. Call the platform only after this returns. Raises LeaseLost."""
    if effect.state != State.INTENT:
        raise ValueError(f"only an intent can be attempted, and this is {effect.state}")
    now = timezone.now()
    write_back(effect, keep=True, state=State.ATTEMPTING, attempts=effect.attempts + 1, attempted_at=now)


def settle(effect: Effect, state: Effect.State, receipt: Mapping[str, Any], problem: str = "") -> None:
    """Write how it ended (done or refused) with what the platform answered. Raises LeaseLost."""
    if state not in (State.DONE, State.REFUSED):
        raise ValueError(f"an effect is settled as done or refused, not {state}")
    _write(effect, state=state, receipt=dict(receipt), problem=problem, settled_at=timezone.now())


def to_person(effect: Effect, trouble: Effect.Trouble, problem: str) -> None:
    """Hand it to a person, with the reason in plain words. Raises LeaseLost."""
    _write(effect, state=State.NEEDS_PERSON, trouble=trouble, problem=problem)


def postpone(effect: Effect, until: datetime, problem: str, *, untried: bool) -> None:
    """Back to an intent, not before ``until``. Only when it surely did not happen, or when twice is like once.

    ``untried`` says that the platform did not act at all (it asked us to come back later). Raises LeaseLost.
    """
    if effect.kind == Kind.ONCE and not untried:
        raise ValueError("what must not happen twice cannot be postponed after an attempt")
    write_back(effect, state=State.INTENT, not_before=until, problem=problem)


def look_again(effect: Effect, until: datetime, problem: str) -> None:
    """Leave it unknown and look at the platform again, not before ``until``. Raises LeaseLost."""
    write_back(effect, state=State.UNKNOWN, not_before=until, problem=problem, looks=effect.looks + 1)


def _write(effect: Effect, **changes: Any) -> None:
    worker = effect.lease_holder
    with transaction.atomic():
        write_back(effect, taken_at=None, **changes)
        record(
            organisation_id=effect.organisation_id,
            by=system(f"worker:{worker}"),
            act=f"effect.{effect.state}",
            subject=f"effect:{effect.pk}",
            facts={
                "platform": effect.platform,
                "action": effect.action,
                "case": effect.case,
                "trouble": str(effect.trouble),
                "attempts": effect.attempts,
            },
        )
