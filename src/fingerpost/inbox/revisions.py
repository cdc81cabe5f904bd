"""The words of a post over time: which revision is new, and which is the newest."""

import json
from datetime import datetime
from hashlib import sha256

from django.db.models import Max
from django.utils import timezone

from fingerpost.delivery.models import Delivery
from fingerpost.inbox.models import Revision, StoredPost
from fingerpost.post.post import Post


def content_hash(post: Post) -> str:
    """The SHA-256 of what a reader sees: the words, and how many pictures with what descriptions.

    Addresses are left out: platforms give the same picture a new address each time they are asked.
    """
    seen = {"text": post.text, "media": [media.alt for media in post.media]}
    return sha256(json.dumps(seen, ensure_ascii=True, sort_keys=True).encode()).hexdigest()


def add_revision(
    stored: StoredPost, post: Post, *, edited_at: datetime | None, delivery: Delivery | None
) -> Revision | None:
    """Keep what ``post`` says now, unless it is known; ``stored`` must be locked, and is left for the caller to save.

    An older state that arrives late is kept too, but does not become the current one.
    """
    digest, at = content_hash(post), edited_at or post.at
    written = list(stored.revisions.exclude(kind=Revision.Kind.REMOVED))
    if stored.current and stored.current.content_hash == digest:
        return None
    if any(one.content_hash == digest and one.at == at for one in written):
        return None
    revision = Revision.objects.create(
        organisation_id=stored.organisation_id,
        post=stored,
        number=next_number(stored),
        kind=Revision.Kind.EDITED if edited_at or written else Revision.Kind.FIRST,
        text=post.text,
        links=list(post.links),
        media=[{"url": media.url, "alt": media.alt} for media in post.media],
        content_hash=digest,
        at=at,
        delivery=delivery,
    )
    if _newer(revision, stored.current):
        stored.current = revision
    return revision


def add_removal(stored: StoredPost, *, at: datetime | None, delivery: Delivery | None) -> None:
    """Keep that the platform says the post is gone; what it said before stays current, for people to see."""
    Revision.objects.create(
        organisation_id=stored.organisation_id,
        post=stored,
        number=next_number(stored),
        kind=Revision.Kind.REMOVED,
        content_hash=sha256(b"").hexdigest(),
        at=at,
        delivery=delivery,
    )
    stored.removed_at = at or timezone.now()


def next_number(stored: StoredPost) -> int:
    """The number of the next revision; ``stored`` must be locked."""
    last = stored.revisions.aggregate(last=Max("number"))["last"]
    return (last or 0) + 1


def _newer(revision: Revision, current: Revision | None) -> bool:
    if current is None or current.at is None or revision.at is None:
        return True
    return revision.at >= current.at
