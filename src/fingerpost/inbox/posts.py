"""A stored post as the plain value that triage reads and platforms are asked about."""

from fingerpost.inbox.conversations import parent_text_of, thread_of
from fingerpost.inbox.models import Revision, StoredPost
from fingerpost.inbox.pictures import media_of
from fingerpost.platforms import Target
from fingerpost.post import Author, Parent, Post

__all__ = ["as_post", "target_of"]


def as_post(stored: StoredPost, revision: Revision | None = None) -> Post:
    """The post as ``revision`` has it (the current one if None), with the conversation that we hold before it."""
    said = revision or stored.current
    author = stored.author
    parent = Parent(id=stored.parent_ref or None, text=parent_text_of(stored)) if _has_parent(stored) else None
    return Post(
        text=said.text if said else "",
        id=stored.external_id,
        platform=stored.platform,
        kind=stored.kind,
        account=stored.account_ref or None,
        author=Author(handle=author.handle or None, name=author.name or None) if author else Author(),
        at=stored.at,
        parent=parent,
        thread=thread_of(stored),
        links=tuple(said.links) if said else (),
        media=media_of(said) if said else (),
        context=dict(stored.context),
    )


def target_of(stored: StoredPost) -> Target:
    """The post as a platform is told of it: its own ids, exactly as they came."""
    return Target(
        platform=stored.platform,
        account=stored.account_ref,
        item=stored.external_id,
        parent=stored.parent_ref or None,
        author=(stored.author.external_id or stored.author.handle or None) if stored.author else None,
        kind=stored.kind,
    )


def _has_parent(stored: StoredPost) -> bool:
    return bool(stored.parent_ref or stored.parent_text)
