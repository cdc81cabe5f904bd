"""What comes in: stored before it is acknowledged, read once, kept when it cannot be read (3.2g, A3c)."""

from collections.abc import Mapping
from datetime import timedelta
from hashlib import sha256

from django.db import transaction
from django.utils import timezone

from fingerpost.delivery.lease import LEASE, LeaseLost, claim, write_back
from fingerpost.delivery.models import Delivery
from fingerpost.journal.actor import Actor, system
from fingerpost.journal.operations import record
from fingerpost.people.models import Organisation
from fingerpost.register.models import Account

MOST_STARTS = 5
"""A delivery whose reading has been started this often without an end is taken to be what stops the workers."""

KEPT_HEADERS = ("content-type", "content-encoding", "user-agent", "date", "x-request-id")
"""Headers that say what the bytes are. Signatures, cookies and tokens are never kept."""


def accept(
    *,
    organisation: Organisation,
    platform: str,
    body: bytes,
    account: Account | None = None,
    key: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> tuple[Delivery, bool]:
    """Keep ``body`` and say whether it is new. Only after this returns may the platform be told that we have it.

    The key of a delivery that names none is the SHA-256 of its bytes. A repeated delivery changes nothing.
    """
    named = {name.lower(): value for name, value in (headers or {}).items()}
    with transaction.atomic():
        return Delivery.objects.get_or_create(
            organisation=organisation,
            platform=platform,
            key=key or f"sha256:{sha256(body).hexdigest()}",
            defaults={
                "account": account,
                "body": body,
                "headers": {name: named[name][:500] for name in KEPT_HEADERS if name in named},
            },
        )


def claim_deliveries(worker: str, limit: int = 1, *, lease: timedelta = LEASE) -> list[Delivery]:
    """Take up to ``limit`` deliveries that wait to be read, oldest first."""
    waiting = Delivery.objects.filter(state=Delivery.State.WAITING).order_by("received_at", "id")
    return claim(waiting, worker, limit=limit, lease=lease)


def start_delivery(delivery: Delivery) -> bool:
    """Count one more start; False when it has been started too often and is now quarantined instead.

    A payload that kills whoever reads it would otherwise be handed from worker to worker for ever. Raises LeaseLost.
    """
    if delivery.attempts >= MOST_STARTS:
        quarantine(delivery, f"Reading it was started {delivery.attempts} times and never finished.")
        return False
    write_back(delivery, keep=True, attempts=delivery.attempts + 1)
    return True


def consume(delivery: Delivery) -> None:
    """Mark ``delivery`` as read, in the caller's transaction with what was read from it. Raises LeaseLost."""
    write_back(delivery, state=Delivery.State.CONSUMED, consumed_at=timezone.now(), problem="")


def quarantine(delivery: Delivery, problem: str) -> None:
    """Set ``delivery`` aside with the reason in plain words; its bytes stay and people see it. Raises LeaseLost."""
    worker = delivery.lease_holder
    with transaction.atomic():
        write_back(delivery, state=Delivery.State.QUARANTINED, problem=problem)
        _record(delivery, system(f"worker:{worker}"), "delivery.quarantined")


def replay(delivery: Delivery, *, by: Actor) -> Delivery:
    """Let a quarantined delivery be read again, say once the software knows its form. Others stay as they are."""
    with transaction.atomic():
        fresh = Delivery.objects.select_for_update().get(pk=delivery.pk)
        if fresh.state == Delivery.State.QUARANTINED:
            fresh.state, fresh.problem, fresh.attempts = Delivery.State.WAITING, "", 0
            fresh.save(update_fields=["state", "problem", "attempts"])
            _record(fresh, by, "delivery.replayed")
    return fresh


def _record(delivery: Delivery, by: Actor, act: str) -> None:
    record(
        organisation_id=delivery.organisation_id,
        by=by,
        act=act,
        subject=f"delivery:{delivery.pk}",
        facts={"platform": delivery.platform},
    )


__all__ = ["LeaseLost", "accept", "claim_deliveries", "consume", "quarantine", "replay", "start_delivery"]
