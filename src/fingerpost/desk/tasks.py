"""What a worker does for the desk, again and again. Safe to run twice and in any number."""

import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from django.db import DatabaseError, transaction
from django.utils import timezone

from fingerpost.delivery.models import Effect
from fingerpost.delivery.operations import mark_taken
from fingerpost.delivery.queries import effects_to_take
from fingerpost.desk import mentions
from fingerpost.desk.case_file import opened_by_machine
from fingerpost.desk.models import Case, Mention
from fingerpost.desk.operations.arriving import note_removed, receive
from fingerpost.desk.operations.sleeping import to_wake, wake_one
from fingerpost.desk.refreshing import refresh, stale
from fingerpost.desk.refusals import NoSuchCase
from fingerpost.desk.settling import settle
from fingerpost.desk.watching import openings
from fingerpost.desk.watching.alerting import advance, due_alerts, raise_alerts
from fingerpost.desk.watching.closures import apply_closures
from fingerpost.desk.watching.colleagues import forget_addresses
from fingerpost.inbox.models import StoredPost, StoredReading
from fingerpost.inbox.operations import mark_reading_taken
from fingerpost.inbox.queries import readings_to_take
from fingerpost.people.models import Opening, Organisation
from fingerpost.policy import PackError

__all__ = [
    "forget",
    "refresh_cases",
    "take_readings",
    "take_receipts",
    "take_removals",
    "tell_mentions",
    "tell_openings",
    "wake_cases",
    "watch_over",
    "work",
]

log = logging.getLogger(__name__)
Row = TypeVar("Row", StoredReading, Effect, StoredPost, Case, Mention, Opening)


def work(limit: int = 50) -> int:
    """Take up new readings, receipts and removals, let rows follow them, wake what slept; says how many."""
    taken = take_readings(limit) + take_receipts(limit) + take_removals(limit)
    return taken + refresh_cases(limit) + wake_cases(limit) + tell_mentions(limit) + tell_openings(limit)


def take_readings(limit: int = 50) -> int:
    """Bring new readings to the queue; the reading is marked and its case written in one transaction."""
    return _each(readings_to_take(limit), _take_reading)


def take_receipts(limit: int = 50) -> int:
    """Write into their cases how acts on platforms ended, or that a person is needed."""
    return _each(effects_to_take(limit), _take_receipt)


def take_removals(limit: int = 50) -> int:
    """Tell cases that their post is gone from the platform. Its words stay in the case."""
    gone = Case.objects.filter(post__removed_at__isnull=False).exclude(changed="removed")
    posts = StoredPost.objects.filter(pk__in=gone.values("post_id")[:limit])
    return _each(posts, note_removed)


def refresh_cases(limit: int = 50) -> int:
    """Rule again on open cases of authors with whom a crisis has begun or ended."""
    return _each(stale(timezone.now(), limit), refresh)


def wake_cases(limit: int = 50) -> int:
    """Wake cases whose time has come, that have a new message, or where somebody may be in danger."""
    return _each(to_wake(timezone.now())[:limit], wake_one)


def tell_mentions(limit: int = 50) -> int:
    """Write down a notice for whoever was mentioned in a note."""
    return _each(mentions.untold()[:limit], mentions.tell)


def tell_openings(limit: int = 50) -> int:
    """Write down a notice for information governance of each sealed matter that somebody opened in an emergency."""
    return _each(openings.untold()[:limit], openings.tell)


def watch_over(limit: int = 50) -> int:
    """Let due times follow closed days, raise alerts, and tell people of those that nobody has; says how many."""
    now = timezone.now()
    return apply_closures() + _raised(now, limit) + _told(now, limit)


def forget() -> int:
    """Remove what has had its time, as its model promises; says how many rows."""
    return forget_addresses(timezone.now())


def _raised(now: datetime, limit: int) -> int:
    done = 0
    for organisation in Organisation.objects.all():
        try:
            done += raise_alerts(organisation, now, limit)
        except PackError:
            log.error("The policy of organisation %s cannot be read, so no alerts are raised.", organisation.pk)
    return done


def _told(now: datetime, limit: int) -> int:
    """An alert that cannot be taken further must not keep others from being told."""
    done = 0
    for alert in due_alerts(now, limit):
        try:
            done += advance(alert, now)
        except Exception as failure:
            log.error("Alert %s could not be taken further (%s).", alert, type(failure).__name__)
    return done


def _each(rows: Iterable[Row], take: Callable[[Row], None]) -> int:
    """One transaction a row, so that one that fails holds up no other; it stays to be taken again."""
    done = 0
    for row in rows:
        try:
            take(row)
            done += 1
        except DatabaseError as failure:
            log.warning("%s %s could not be taken up (%s).", type(row).__name__, row.pk, type(failure).__name__)
        except Exception as failure:
            log.error("%s %s could not be taken up (%s).", type(row).__name__, row.pk, type(failure).__name__)
    return done


def _take_reading(reading: StoredReading) -> None:
    """A reading that the desk stumbles over must not keep its post from a person: then the post comes without it."""
    try:
        _bring(reading, reading)
    except (DatabaseError, PackError):
        raise  # the same would befall the post alone; it is taken again
    except Exception as failure:
        log.error(
            "Reading %s was set aside (%s); its post comes to the desk unread.", reading.pk, type(failure).__name__
        )
        _bring(reading, None)


def _bring(reading: StoredReading, read: StoredReading | None) -> None:
    with transaction.atomic():
        if mark_reading_taken(reading):
            receive(reading.post, read)


def _take_receipt(effect: Effect) -> None:
    try:
        with opened_by_machine(UUID(effect.case), effect.organisation_id) as file:
            if mark_taken(effect):
                settle(file, effect.key, *_ended(effect))
    except (NoSuchCase, ValueError):
        mark_taken(effect)  # not one of ours


def _ended(effect: Effect) -> tuple[str]:
    return ({"done": "done", "refused": "refused", "cancelled": "cancelled"}.get(str(effect.state), "unknown"),)
