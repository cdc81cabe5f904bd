"""Asks accounts for what is new, so that nothing depends on being pushed to. Answers are stored like deliveries."""

import logging
from datetime import timedelta
from hashlib import sha256
from uuid import uuid4

from django.db import transaction
from django.utils import timezone

from fingerpost import platforms
from fingerpost.delivery.connection import ACCESS_TOKEN, NoRoute, connected
from fingerpost.delivery.lease import LEASE, claim, write_back
from fingerpost.delivery.models import FetchCursor
from fingerpost.delivery.operations import accept
from fingerpost.register.models import Account

__all__ = ["EVERY", "claim_fetch", "fetch"]

log = logging.getLogger(__name__)

EVERY = timedelta(seconds=60)
"""How long after an answer an account is asked again."""

EVERY_IN_DEMONSTRATION = timedelta(seconds=5)
"""The same for a made-up body, whose accounts are all on this machine."""

LONGEST = timedelta(hours=1)

UNREACHABLE = "Fingerpost cannot ask this account for what is new: {why}"


def claim_fetch(worker: str, *, lease: timedelta = LEASE) -> FetchCursor | None:
    """Take the account that has been due longest, of those in use whose platform can be reached; None if none is."""
    usable = Account.objects.filter(active=True, platform__in=platforms.names())
    for account in usable.filter(credentials__purpose=ACCESS_TOKEN).exclude(
        pk__in=FetchCursor.objects.values("account")
    ):
        FetchCursor.objects.get_or_create(account=account, defaults={"organisation_id": account.organisation_id})
    due = FetchCursor.objects.filter(due_at__lte=timezone.now(), account__in=usable).order_by("due_at", "id")
    return next(iter(claim(due, worker, limit=1, lease=lease)), None)


def fetch(row: FetchCursor, *, every: timedelta = EVERY) -> None:
    """Store every answer with the mark to go on from, each in one transaction. Raises LeaseLost."""
    try:
        with connected(row.account) as connector:
            for answer in connector.fetch(row.cursor or None):
                _keep(row, answer)
    except (NoRoute, platforms.FetchFailed) as failed:
        _put_off(row, failed)
    except Exception as fault:  # a fault of ours: the message may quote what was fetched, so only its kind is kept
        log.error("Fetching for account %s failed with %s.", row.account_id, type(fault).__name__)
        _put_off(row, NoRoute(f"Fingerpost failed while it read the answer ({type(fault).__name__})."))
    else:
        rest = min(every, EVERY_IN_DEMONSTRATION) if row.account.organisation.demonstration else every
        write_back(row, due_at=timezone.now() + rest, failures=0, problem="", answered_at=timezone.now())


def _keep(row: FetchCursor, answer: platforms.Fetched) -> None:
    digest = sha256(answer.raw).hexdigest()
    with transaction.atomic():
        if digest != row.last_digest:
            accept(
                organisation=row.account.organisation,
                account=row.account,
                platform=row.account.platform,
                body=answer.raw,
                key=f"fetch:{uuid4()}",
            )
        until = timezone.now() + LEASE
        write_back(row, keep=True, cursor=answer.cursor, last_digest=digest, lease_until=until)


def _put_off(row: FetchCursor, failed: NoRoute | platforms.FetchFailed) -> None:
    told = failed.retry_after if isinstance(failed, platforms.FetchFailed) else None
    wait = timedelta(seconds=told) if told else min(LONGEST, EVERY * 2 ** min(row.failures, 6))
    problem = UNREACHABLE.format(why=failed)
    write_back(row, due_at=timezone.now() + wait, failures=row.failures + 1, problem=problem)
