"""What a platform says about a post: that it was removed, hidden or shown again (3.2g)."""

from datetime import datetime

from django.db import transaction

from fingerpost.delivery.models import Delivery
from fingerpost.inbox.identity import Place, find_or_make
from fingerpost.inbox.operations.receive import Change, record_change
from fingerpost.inbox.revisions import add_removal
from fingerpost.journal.actor import Actor

__all__ = ["note_hidden", "note_removed", "store_hidden", "store_removed"]


def note_removed(
    place: Place, ids: tuple[str, ...], *, by: Actor, at: datetime | None = None, delivery: Delivery | None = None
) -> Change:
    """Keep that the post is gone from the platform. It may come before the post itself; the words we hold stay."""
    with transaction.atomic():
        change = store_removed(place, ids, at=at, delivery=delivery)
        record_change(change, by)
    return change


def note_hidden(place: Place, ids: tuple[str, ...], *, hidden: bool, by: Actor, at: datetime | None = None) -> Change:
    """Keep that the platform hid the post or shows it again. Older news than what we have changes nothing."""
    with transaction.atomic():
        change = store_hidden(place, ids, hidden=hidden, at=at)
        record_change(change, by)
    return change


def store_removed(
    place: Place, ids: tuple[str, ...], *, at: datetime | None, delivery: Delivery | None = None
) -> Change:
    """``note_removed`` without the journal, for a caller who records at the end of its transaction."""
    stored, _ = find_or_make(place, ids, "comment")
    if stored.removed_at is not None:
        return Change(stored, None)
    add_removal(stored, at=at, delivery=delivery)
    stored.save()
    return Change(stored, "post.removed")


def store_hidden(place: Place, ids: tuple[str, ...], *, hidden: bool, at: datetime | None) -> Change:
    """``note_hidden`` without the journal, for a caller who records at the end of its transaction."""
    stored, _ = find_or_make(place, ids, "comment")
    stale = at is not None and stored.hidden_said_at is not None and at < stored.hidden_said_at
    if stale or stored.hidden == hidden:
        return Change(stored, None)
    stored.hidden, stored.hidden_said_at = hidden, at or stored.hidden_said_at
    stored.save()
    return Change(stored, "post.hidden" if hidden else "post.shown")
