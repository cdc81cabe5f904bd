"""What a worker does for the inbox, again and again. Safe to run twice and in any number."""

import logging
from datetime import timedelta

from django.db import DatabaseError, transaction

from fingerpost import platforms
from fingerpost.delivery.lease import LEASE, LeaseLost
from fingerpost.delivery.models import Delivery
from fingerpost.delivery.operations import claim_deliveries, consume, quarantine, start_delivery
from fingerpost.inbox.identity import Place
from fingerpost.inbox.operations.importing import claim_imports, forget_old_imports, take_some
from fingerpost.inbox.operations.notices import store_hidden, store_removed
from fingerpost.inbox.operations.readings import claim_readings, read_claimed
from fingerpost.inbox.operations.receive import Change, record_change, store
from fingerpost.inbox.reader import Reader
from fingerpost.journal.actor import system
from fingerpost.post.wire import NotAPost
from fingerpost.register.queries import account_for

__all__ = ["read_waiting", "take_deliveries", "take_imports"]

log = logging.getLogger(__name__)

NOT_READABLE = "This could not be read as a message from {platform}: {why}"
NO_READER = "Fingerpost has no reader for {platform}. An administrator must set the platform up."
OUR_FAULT = "Fingerpost failed while it stored what this says ({kind}). Its bytes are kept; it can be read again later."


def take_deliveries(worker: str, limit: int = 50, *, lease: timedelta = LEASE) -> int:
    """Read up to ``limit`` waiting deliveries into posts; says how many. Claims one at a time."""
    for done in range(limit):
        claimed = claim_deliveries(worker, 1, lease=lease)
        if not claimed:
            return done
        try:
            if start_delivery(claimed[0]):
                _take(claimed[0], worker)
        except LeaseLost:
            log.warning("Delivery %s has passed to another worker; nothing was written.", claimed[0].pk)
    return limit


def read_waiting(worker: str, limit: int = 50, *, lease: timedelta = LEASE) -> int:
    """Make up to ``limit`` waiting readings; says how many. Claims one at a time."""
    reader = Reader()
    for done in range(limit):
        claimed = claim_readings(worker, 1, lease=lease)
        if not claimed:
            return done
        try:
            read_claimed(claimed[0], reader=reader)
        except LeaseLost:
            log.warning("Reading %s has passed to another worker; nothing was written.", claimed[0].pk)
    return limit


def take_imports(worker: str, *, lease: timedelta = LEASE) -> int:
    """Take some lines of a file that somebody brings in; says how many. Few at a time: other work goes on."""
    claimed = claim_imports(worker, lease=lease)
    if not claimed:
        forget_old_imports()
        return 0
    try:
        return take_some(claimed[0])
    except LeaseLost:
        log.warning("Import %s has passed to another worker, or was stopped; nothing was written.", claimed[0].pk)
        return 0


def _take(delivery: Delivery, worker: str) -> None:
    """All that a delivery says and the mark that it was read are one transaction: both, or neither."""
    try:
        named = delivery.account.external_id if delivery.account else None
        items = platforms.get(delivery.platform).read(bytes(delivery.body), named)
    except platforms.BadPayload as bad:
        quarantine(delivery, NOT_READABLE.format(platform=delivery.platform, why=bad.message))
        return
    except platforms.UnknownPlatform:
        quarantine(delivery, NO_READER.format(platform=delivery.platform))
        return
    except Exception as failure:
        quarantine(delivery, OUR_FAULT.format(kind=type(failure).__name__))
        return
    try:
        _store_all(delivery, items, worker)
    except DatabaseError as failure:
        # The database was busy, or broke a deadlock by ending this transaction: nothing is stored, and the delivery is
        # read again when its lease ends. One that never succeeds is set aside by start_delivery.
        log.warning(
            "Delivery %s could not be stored (%s); it will be tried again.", delivery.pk, type(failure).__name__
        )
    except LeaseLost:
        raise
    except Exception as failure:
        quarantine(delivery, OUR_FAULT.format(kind=type(failure).__name__))


def _store_all(delivery: Delivery, items: tuple[platforms.Item, ...], worker: str) -> None:
    with transaction.atomic():
        changes = [_store(delivery, item) for item in items if not isinstance(item, NotAPost)]
        consume(delivery)
        for change in changes:
            record_change(change, system(f"worker:{worker}"))


def _store(delivery: Delivery, item: platforms.Incoming | platforms.Removed | platforms.Visibility) -> Change:
    place = _place(delivery, item.account)
    if isinstance(item, platforms.Incoming):
        return store(
            item.post,
            organisation=delivery.organisation,
            source="webhook",
            account=place.account,
            delivery=delivery,
            aliases=item.aliases,
            edited_at=item.occurred_at if item.verb == "edited" else None,
            author_ref=item.author,
            ours=item.own,
        )
    ids = (item.external_id, *item.aliases)
    if isinstance(item, platforms.Removed):
        return store_removed(place, ids, at=item.occurred_at, delivery=delivery)
    return store_hidden(place, ids, hidden=item.hidden, at=item.occurred_at)


def _place(delivery: Delivery, named: str | None) -> Place:
    """One body can bring events of several accounts; each item goes to the account that it names."""
    account = delivery.account
    if named and (account is None or account.external_id != named):
        account = account_for(delivery.platform, named)
        if account and account.organisation_id != delivery.organisation_id:
            account = None  # another body's account: never mixed
    return Place.of(delivery.organisation, delivery.platform, account, named)
