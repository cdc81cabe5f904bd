"""What a person asks of a platform, and what a person does when a worker cannot go on (4.6, A3m)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils import timezone

from fingerpost.delivery.models import Effect
from fingerpost.journal.actor import Actor
from fingerpost.journal.operations import record
from fingerpost.people.models import Organisation
from fingerpost.register.models import Account

__all__ = ["EffectRefused", "cancel", "enqueue", "mark_taken", "resume_account", "settle_by_person", "try_again"]

State = Effect.State


class EffectRefused(Exception):
    """This cannot be done to the effect as it stands. The message says why and what can be done."""


def enqueue(
    *,
    organisation: Organisation,
    account: Account,
    action: str,
    target: Mapping[str, Any],
    key: str,
    kind: str,
    by: Actor,
    text: str = "",
    case: str = "",
    conversation: str = "",
    not_before: datetime | None = None,
    expires_at: datetime | None = None,
    clause: str | None = None,
) -> Effect:
    """Write an intent down, in the caller's transaction with the decision behind it.

    The same ``key`` gives the same effect, whoever asks and however often. Effects of one ``conversation`` run in the
    order they were enqueued; leave it empty for what may wait for nobody (an answer to someone in danger). ``kind`` is
    ``once`` for whatever must not happen twice. After ``expires_at`` it goes to a person instead of out.
    """
    Effect.Kind(kind)
    values = {
        "account": account,
        "platform": account.platform,
        "case": case,
        "action": action,
        "target": dict(target),
        "text": text,
        "kind": kind,
        "conversation": conversation,
        "not_before": not_before or timezone.now(),
        "expires_at": expires_at,
    }
    with transaction.atomic():
        effect, created = _written(organisation, key, values)
        if created:
            _record(effect, by, "effect.intended", clause)
    return effect


def _written(organisation: Organisation, key: str, values: dict[str, Any]) -> tuple[Effect, bool]:
    """The effect under ``key``, made at the end of its line. Two at once for one place: the later looks again."""
    for _ in range(50):
        found = Effect.objects.filter(organisation=organisation, key=key).first()
        if found:
            return found, False
        line = Effect.objects.filter(organisation=organisation, conversation=values["conversation"])
        last = line.aggregate(last=Max("position"))["last"] if values["conversation"] else None
        try:
            with transaction.atomic():
                made = Effect.objects.create(organisation=organisation, key=key, position=(last or 0) + 1, **values)
        except IntegrityError:
            continue
        return made, True
    raise EffectRefused("Too many others are asking for the same conversation at this moment. Try again.")


def cancel(effect: Effect, *, by: Actor) -> Effect:
    """Call off what has not been tried. Raises EffectRefused once an attempt has begun, for it may have happened."""
    with transaction.atomic():
        fresh = _locked(effect)
        untried = fresh.state == State.INTENT or (fresh.state == State.NEEDS_PERSON and not fresh.attempted_at)
        if not untried:
            raise EffectRefused(
                f"This can no longer be called off: it is {fresh.get_state_display()}. Look at its case."
            )
        _end(fresh, State.CANCELLED, by)
    return fresh


def settle_by_person(effect: Effect, *, happened: bool, by: Actor, why: str) -> Effect:
    """A person who looked says whether it ``happened``; ``why`` is how they know. Only for what needs a person."""
    with transaction.atomic():
        fresh = _locked(effect)
        _must_need_person(fresh)
        fresh.receipt = {**fresh.receipt, "settled_by_person": True, "happened": happened, "why": why}
        _end(fresh, State.DONE if happened else State.REFUSED, by)
    return fresh


def try_again(effect: Effect, *, by: Actor, expires_at: datetime | None = None) -> Effect:
    """A person who has looked asks for one more attempt. Only for what needs a person."""
    with transaction.atomic():
        fresh = _locked(effect)
        _must_need_person(fresh)
        _reopen(fresh, by, expires_at)
    return fresh


def resume_account(account: Account, *, by: Actor) -> int:
    """Put back what was parked because the platform did not accept our credential; says how many. None was done."""
    with transaction.atomic():
        parked = Effect.objects.select_for_update().filter(
            account=account, state=State.NEEDS_PERSON, trouble=Effect.Trouble.CREDENTIAL
        )
        rows = list(parked.order_by("conversation", "position"))
        for effect in rows:
            _reopen(effect, by, effect.expires_at)
    return len(rows)


def mark_taken(effect: Effect) -> bool:
    """Say that the desk has read how this stands now, in the desk's transaction; False when it had already."""
    taken = Effect.objects.filter(pk=effect.pk, state=effect.state, taken_at__isnull=True)
    return taken.update(taken_at=timezone.now()) == 1


def _locked(effect: Effect) -> Effect:
    return Effect.objects.select_for_update().get(pk=effect.pk)


def _must_need_person(effect: Effect) -> None:
    if effect.state != State.NEEDS_PERSON:
        raise EffectRefused(f"A person is not needed here: this is {effect.get_state_display()}.")


def _reopen(effect: Effect, by: Actor, expires_at: datetime | None) -> None:
    effect.state, effect.trouble, effect.problem = State.INTENT, Effect.Trouble.NONE, ""
    effect.attempts, effect.looks, effect.taken_at, effect.settled_at = 0, 0, None, None
    effect.attempted_at, effect.not_before, effect.expires_at = None, timezone.now(), expires_at
    effect.fence += 1
    effect.save()
    _record(effect, by, "effect.tried_again")


def _end(effect: Effect, state: Effect.State, by: Actor) -> None:
    effect.state, effect.settled_at, effect.taken_at = state, timezone.now(), None
    effect.trouble, effect.problem = Effect.Trouble.NONE, ""
    effect.fence += 1  # a worker that still holds it must not write over this
    effect.lease_until, effect.lease_holder = None, ""
    effect.save()
    _record(effect, by, f"effect.{state}")


def _record(effect: Effect, by: Actor, act: str, clause: str | None = None) -> None:
    record(
        organisation_id=effect.organisation_id,
        by=by,
        act=act,
        subject=f"effect:{effect.pk}",
        clause=clause,
        facts={"platform": effect.platform, "action": effect.action, "case": effect.case, "state": str(effect.state)},
    )
