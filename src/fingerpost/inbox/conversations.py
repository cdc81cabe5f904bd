"""Which posts belong together, and the earlier words of a conversation."""

from datetime import datetime

from django.db.models import Q, QuerySet

from fingerpost.inbox.identity import Place
from fingerpost.inbox.models import IdAlias, StoredPost
from fingerpost.post.post import Message, Post

LONGEST_THREAD = 50
"""How many earlier messages a reading is given: the newest ones."""


def conversation_of(stored: StoredPost, post: Post, place: Place) -> str:
    """What ``stored`` shares with all posts of its conversation.

    A direct message belongs with the other messages of the same person, a reply with what it answers. Comments under
    one of our own posts are each a conversation: they are different people's.
    """
    if post.kind == "dm":
        other = stored.parent_ref or post.author.handle or post.author.name or stored.external_id
        return f"dm:{other}"[:500]
    if not stored.parent_ref:
        return stored.external_id
    alias = IdAlias.objects.filter(**place.key, alias=stored.parent_ref).select_related("post").first()
    if alias and alias.post.known:
        own_post = alias.post.kind == "post" and alias.post.ours
        return stored.external_id if own_post else alias.post.conversation
    return stored.parent_ref if post.kind == "reply" else stored.external_id


def join_those_that_waited(stored: StoredPost) -> None:
    """Replies that came before ``stored`` did join its conversation."""
    spellings = list(stored.aliases.values_list("alias", flat=True))
    if stored.kind == "dm":
        return
    waited = _same_place(stored).filter(conversation__in=spellings).exclude(pk=stored.pk)
    waited.exclude(conversation=stored.conversation).update(conversation=stored.conversation)


def earlier(stored: StoredPost) -> list[StoredPost]:
    """The posts of the same conversation before ``stored``, oldest first; ours too."""
    same = _same_place(stored).filter(conversation=stored.conversation, known=True).exclude(pk=stored.pk)
    when = stored.at or stored.received_at
    before = same.filter(Q(at__lt=when) | Q(at__isnull=True, received_at__lt=stored.received_at))
    found = before.select_related("author", "current").order_by("-at", "-received_at")[:LONGEST_THREAD]
    return list(reversed(found))


def thread_of(stored: StoredPost) -> tuple[Message, ...]:
    """The earlier messages that a reading is given: what came with the post, then what we hold and it did not name."""
    given = tuple(_message(one) for one in stored.thread)
    named = {(message.author, message.text) for message in given}
    kept = tuple(_as_message(post) for post in earlier(stored) if post.current)
    both = (*given, *(message for message in kept if (message.author, message.text) not in named))
    if all(message.at for message in both):
        both = tuple(sorted(both, key=lambda message: message.at.timestamp() if message.at else 0))
    return both[-LONGEST_THREAD:]


def parent_text_of(stored: StoredPost) -> str:
    """What the parent says: as it came, or as we hold it."""
    if stored.parent_text or not stored.parent_ref:
        return stored.parent_text
    alias = IdAlias.objects.filter(
        organisation=stored.organisation_id,
        platform=stored.platform,
        account_ref=stored.account_ref,
        alias=stored.parent_ref,
    ).first()
    current = alias.post.current if alias else None
    return current.text if current else ""


def _same_place(stored: StoredPost) -> QuerySet[StoredPost]:
    return StoredPost.objects.filter(
        organisation=stored.organisation_id, platform=stored.platform, account_ref=stored.account_ref
    )


def _as_message(post: StoredPost) -> Message:
    author = (post.author.handle or post.author.name) if post.author else None
    return Message(author=author, text=post.current.text if post.current else "", at=post.at)


def _message(one: dict[str, str | None]) -> Message:
    at = one.get("at")
    return Message(author=one.get("author"), text=one.get("text") or "", at=datetime.fromisoformat(at) if at else None)
