"""Words as every database can keep them. The bytes as they came are in the delivery."""

import re
from dataclasses import replace
from typing import TypeVar

from fingerpost.post import Author, Media, Message, Parent, Post

__all__ = ["storable"]

Words = TypeVar("Words", str, "str | None")

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
"""What PostgreSQL cannot keep: the character NUL, and halves of a character that lost their other half."""


def storable(post: Post) -> Post:
    """``post`` with each character that cannot be kept replaced by U+FFFD; spans keep their places."""
    return replace(
        post,
        text=_kept(post.text),
        id=_kept(post.id),
        account=_kept(post.account),
        author=Author(handle=_kept(post.author.handle), name=_kept(post.author.name)),
        parent=Parent(id=_kept(post.parent.id), text=_kept(post.parent.text)) if post.parent else None,
        thread=tuple(Message(_kept(one.author), _kept(one.text), one.at) for one in post.thread),
        links=tuple(_kept(link) for link in post.links),
        media=tuple(Media(url=_kept(one.url), alt=_kept(one.alt)) for one in post.media),
    )


def _kept(words: Words) -> Words:
    return _UNSTORABLE.sub("\ufffd", words) if words else words
