"""A post arrives: for the first time, again, changed, or after the news of its removal (3.2g, A3c)."""

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict, Unpack

from django.db import transaction
from django.utils import timezone

from fingerpost.delivery.models import Delivery
from fingerpost.inbox.conversations import conversation_of, join_those_that_waited
from fingerpost.inbox.identity import Place, find_or_make
from fingerpost.inbox.models import StoredAuthor, StoredPost
from fingerpost.inbox.operations.pictures import keep_pictures
from fingerpost.inbox.operations.readings import want_reading
from fingerpost.inbox.revisions import add_revision
from fingerpost.inbox.storable import storable
from fingerpost.journal.actor import Actor
from fingerpost.journal.operations import record
from fingerpost.people.models import Organisation
from fingerpost.post.post import Author, Message, Post
from fingerpost.register.models import Account

__all__ = ["Change", "receive", "record_change", "store", "take_in"]


@dataclass(frozen=True, slots=True)
class Change:
    """What came of one arrival: the post, and what happened to it (None when it told nothing new)."""

    post: StoredPost
    act: str | None

    @property
    def new(self) -> bool:
        """Whether the post was not known before."""
        return self.act == "post.received"


class More(TypedDict, total=False):
    """What else may be known of an arrival; ``take_in`` says what each means."""

    account: Account | None
    delivery: Delivery | None
    permalink: str
    aliases: tuple[str, ...]
    edited_at: datetime | None
    author_ref: str | None
    ours: bool
    pictures: tuple[bytes, ...]


def receive(post: Post, *, organisation: Organisation, by: Actor, source: str, **more: Unpack[More]) -> StoredPost:
    """``take_in`` for a caller who needs only the post."""
    return take_in(post, organisation=organisation, by=by, source=source, **more).post


def take_in(post: Post, *, organisation: Organisation, by: Actor, source: str, **more: Unpack[More]) -> Change:
    """Keep ``post`` and ask for it to be read. Safe to repeat and to run at once for the same post.

    A post is the same when organisation, platform, account and id are; other words under the same id are an edit, and
    both are kept. A post without an id is always a new one: two people may say the same. ``aliases`` are other
    spellings of its id; ``edited_at`` is when the platform says that it was changed; ``source`` is the door it came
    through (webhook, fetch, api, paste, file). ``author_ref`` is the platform's own id of the author, ``ours`` whether
    the platform says that the account itself wrote it. ``pictures`` are the bytes of the first of the post's media, as
    far as they came with it; nothing is fetched. Raises BadPicture for bytes that are no picture.
    """
    with transaction.atomic():
        change = store(post, organisation=organisation, source=source, **more)
        record_change(change, by)
    return change


def store(
    post: Post,
    *,
    organisation: Organisation,
    source: str,
    account: Account | None = None,
    delivery: Delivery | None = None,
    permalink: str = "",
    aliases: tuple[str, ...] = (),
    edited_at: datetime | None = None,
    author_ref: str | None = None,
    ours: bool = False,
    pictures: tuple[bytes, ...] = (),
) -> Change:
    """``receive`` without the journal, for a caller who stores many in one transaction and records them at its end.

    The journal's lock is taken last, so that two deliveries that share posts cannot wait for each other there.
    """
    post = storable(post)
    place = Place.of(organisation, post.platform, account, post.account)
    ids = tuple(spelling[:400] for spelling in (post.id or f"own:{uuid.uuid4()}", *aliases))
    stored, _ = find_or_make(place, ids, post.kind)
    first = not stored.known
    if first:
        _fill(stored, post, place, source)
        stored.ours = ours or _is_ours(post.author, account)
        stored.conversation = conversation_of(stored, post, place)
    _fill_blanks(stored, post, place, permalink)
    if stored.author is None:
        stored.author = _author(post.author, author_ref, place)
    revision = add_revision(stored, post, edited_at=edited_at, delivery=delivery)
    stored.save()
    if first:
        join_those_that_waited(stored)
    if revision is None:
        return Change(stored, None)
    keep_pictures(revision, pictures)
    if stored.current_id == revision.pk:
        want_reading(stored, revision)
    return Change(stored, "post.received" if first else "post.edited")


def record_change(change: Change, by: Actor) -> None:
    """Write what came of an arrival into the journal, unless it told nothing new."""
    if change.act is None:
        return
    record(
        organisation_id=change.post.organisation_id,
        by=by,
        act=change.act,
        subject=f"post:{change.post.pk}",
        facts={"platform": change.post.platform, "kind": change.post.kind, "source": change.post.source},
    )


def _fill(stored: StoredPost, post: Post, place: Place, source: str) -> None:
    stored.known, stored.kind, stored.source = True, post.kind, source
    stored.at, stored.received_at = post.at, timezone.now()
    stored.thread = [_plain(message) for message in post.thread]
    stored.context = dict(post.context)
    if post.parent:
        stored.parent_ref, stored.parent_text = (post.parent.id or "")[:400], post.parent.text


def _plain(message: Message) -> dict[str, str | None]:
    at = message.at.isoformat() if message.at else None
    return {"author": message.author, "text": message.text, "at": at}


def _fill_blanks(stored: StoredPost, post: Post, place: Place, permalink: str) -> None:
    """Platforms tell a thing now and another later; what is known already is not overwritten by less."""
    stored.permalink = stored.permalink or permalink
    stored.account = stored.account or place.account
    stored.at = stored.at or post.at


def _author(author: Author, author_ref: str | None, place: Place) -> StoredAuthor | None:
    key = author_ref or author.handle or author.name
    if not key:
        return None
    shown = {"handle": (author.handle or "")[:300], "name": (author.name or "")[:300]}
    shown["external_id"] = (author_ref or "")[:300]
    found, created = StoredAuthor.objects.get_or_create(**place.key, key=key[:300], defaults=shown)
    if not created and author.name and found.name != shown["name"]:
        found.name = shown["name"]
        found.save(update_fields=["name"])
    return found


def _is_ours(author: Author, account: Account | None) -> bool:
    """Whether the account itself wrote it, by the platform's own id or handle: anybody may take a body's name."""
    if account is None or not author.handle:
        return False
    wrote = author.handle.lstrip("@").casefold()
    return wrote in {name.lstrip("@").casefold() for name in (account.external_id, account.handle) if name}
