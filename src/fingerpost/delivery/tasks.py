"""What a worker does for delivery, again and again. Safe to run twice and in any number."""

import logging
from datetime import timedelta

from fingerpost.delivery.attempt import step
from fingerpost.delivery.fetching import EVERY, claim_fetch, fetch
from fingerpost.delivery.lease import LEASE, LeaseLost
from fingerpost.delivery.notices.sending import claim_together, send
from fingerpost.delivery.operations import claim_effects
from fingerpost.delivery.statistics import Statistics

__all__ = ["Statistics", "fetch_new", "run_effects", "send_notices"]

log = logging.getLogger(__name__)


def run_effects(worker: str, limit: int = 20, *, lease: timedelta = LEASE) -> int:
    """Take up to ``limit`` due effects one step further each; says how many. Claims one at a time.

    Taking one at a time keeps the order within a conversation and means that a worker that dies holds up only one.
    """
    for done in range(limit):
        claimed = claim_effects(worker, 1, lease=lease)
        if not claimed:
            return done
        try:
            step(claimed[0])
        except LeaseLost:
            log.warning("Effect %s has passed to another worker; nothing was written.", claimed[0].pk)
    return limit


def fetch_new(worker: str, limit: int = 5, *, lease: timedelta = LEASE, every: timedelta = EVERY) -> int:
    """Ask up to ``limit`` accounts that are due for what is new; says how many."""
    for done in range(limit):
        row = claim_fetch(worker, lease=lease)
        if row is None:
            return done
        try:
            fetch(row, every=every)
        except LeaseLost:
            log.warning("Fetching for account %s has passed to another worker.", row.account_id)
    return limit


def send_notices(worker: str, limit: int = 20, *, lease: timedelta = LEASE) -> int:
    """Send up to ``limit`` messages to colleagues that are due, what is urgent first; says how many notices."""
    done = 0
    for _ in range(limit):
        claimed = claim_together(worker, lease=lease)
        if not claimed:
            break
        try:
            send(claimed)
        except LeaseLost:
            log.warning("Notice %s has passed to another worker.", claimed[0].pk)
        done += len(claimed)
    return done
