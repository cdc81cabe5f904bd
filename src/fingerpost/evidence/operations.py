"""Taking evidence of a post (3.2g, 4.10, A3j)."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from django.db import connection
from django.db.models import Max
from django.utils import timezone

from fingerpost.evidence.models import Capture, CaptureContent
from fingerpost.inbox.models import KeptPicture, StoredPost
from fingerpost.inbox.posts import as_post
from fingerpost.journal.actor import Actor
from fingerpost.journal.operations import OutsideTransaction, record
from fingerpost.post import Message, Post

__all__ = ["BlankReason", "capture"]


class BlankReason(ValueError):
    """Evidence was to be taken without a reason."""

    def __init__(self) -> None:
        super().__init__(
            "Evidence is taken for a reason: say in a sentence why, and under which clause if there is one."
        )


def capture(
    stored_post: StoredPost,
    *,
    by: Actor,
    why: str,
    clause: str | None = None,
    origin: str = Capture.Origin.AUTOMATIC,
) -> Capture:
    """Capture ``stored_post`` as it stands, in the caller's transaction, so that no act against it can be without.

    Keeps the bytes as received where there are any, the words, the author as shown, the conversation and the pictures
    that came with it, with the SHA-256 of each. ``origin`` is ``automatic`` before an act against a post, ``asked``
    when a person asks for it. Raises BlankReason, and OutsideTransaction when the caller has none.
    """
    if not connection.in_atomic_block:
        raise OutsideTransaction
    if not why.strip():
        raise BlankReason
    Capture.Origin(origin)
    stored = StoredPost.objects.select_for_update().get(pk=stored_post.pk)
    parts = _parts(stored)
    last = Capture.objects.filter(post=stored).aggregate(last=Max("number"))["last"]
    taken = Capture.objects.create(
        organisation_id=stored.organisation_id,
        post=stored,
        revision_id=stored.current_id,
        number=(last or 0) + 1,
        origin=origin,
        by=by.id,
        role=by.role,
        why=why.strip(),
        clause=clause or "",
        at=timezone.now(),
        hashes={name: sha256(body).hexdigest() for name, (_, body) in parts.items()},
    )
    CaptureContent.objects.bulk_create(
        CaptureContent(
            organisation_id=stored.organisation_id, capture=taken, part=name, media_type=media_type, body=body
        )
        for name, (media_type, body) in parts.items()
    )
    _record(taken, by)
    return taken


def _parts(stored: StoredPost) -> dict[str, tuple[str, bytes]]:
    """What is captured, by name: its media type and its bytes."""
    post = as_post(stored)
    parts = {
        "text": ("text/plain; charset=utf-8", post.text.encode("utf-8", "surrogatepass")),
        "shown": _json(_shown(stored, post)),
        "thread": _json([_plain(message) for message in post.thread]),
    }
    delivery = stored.current.delivery if stored.current else None
    if delivery:
        parts["received"] = (
            delivery.headers.get("content-type", "application/octet-stream")[:80],
            bytes(delivery.body),
        )
    return parts | _pictures(stored)


def _pictures(stored: StoredPost) -> dict[str, tuple[str, bytes]]:
    """The pictures that came with the words as they stand, byte for byte."""
    if stored.current is None:
        return {}
    kept = KeptPicture.objects.filter(revision=stored.current).order_by("place")
    return {f"picture-{one.place + 1}": (one.media_type, bytes(one.body)) for one in kept}


def _shown(stored: StoredPost, post: Post) -> dict[str, Any]:
    """What the platform showed around the words: who, where, when, and what it said of the post since."""
    return {
        "platform": post.platform,
        "account": post.account,
        "id": post.id,
        "permalink": stored.permalink or None,
        "kind": post.kind,
        "author": {"handle": post.author.handle, "name": post.author.name},
        "at": post.at.isoformat() if post.at else None,
        "received_at": stored.received_at.isoformat(),
        "parent": {"id": post.parent.id, "text": post.parent.text} if post.parent else None,
        "links": list(post.links),
        "media": [{"url": media.url, "alt": media.alt} for media in post.media],
        "removed_at": stored.removed_at.isoformat() if stored.removed_at else None,
        "hidden": stored.hidden,
        "revision": stored.current.number if stored.current else None,
    }


def _plain(message: Message) -> dict[str, str | None]:
    at = message.at.isoformat() if message.at else None
    return {"author": message.author, "text": message.text, "at": at}


def _json(value: Mapping[str, Any] | list[Any]) -> tuple[str, bytes]:
    return "application/json", json.dumps(value, ensure_ascii=True, sort_keys=True).encode()


def _record(taken: Capture, by: Actor) -> None:
    record(
        organisation_id=taken.organisation_id,
        by=by,
        act="evidence.captured",
        subject=f"post:{taken.post_id}",
        clause=taken.clause,
        facts={"capture": str(taken.pk), "origin": str(taken.origin), "hashes": taken.hashes},
        personal={"why": taken.why},
    )
