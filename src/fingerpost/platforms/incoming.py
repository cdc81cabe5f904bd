"""What comes in: a post with the platform's own ids around it, or news of one that is known already."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from fingerpost.post import Post


@dataclass(frozen=True, slots=True)
class Incoming:
    """A post that was written or changed.

    ``post.id`` is the item's id as it came; ``aliases`` are its other spellings on the same platform (never ``post.id``
    itself). ``account`` and ``author`` are the platform's ids. ``own`` is True when the account itself wrote it: it is
    kept as the conversation's context and never waits for an answer. ``occurred_at`` is aware UTC.
    """

    post: Post
    verb: Literal["add", "edited"]
    account: str | None = None
    author: str | None = None
    occurred_at: datetime | None = None
    aliases: tuple[str, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class Removed:
    """A post that is gone from the platform. It may arrive before the post itself. ``what`` names the notice."""

    external_id: str
    what: str
    account: str | None = None
    occurred_at: datetime | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Visibility:
    """A post that was hidden, or shown again, on the platform, by us or by somebody else. ``what`` names the notice."""

    external_id: str
    hidden: bool
    what: str
    account: str | None = None
    occurred_at: datetime | None = None
    aliases: tuple[str, ...] = ()
