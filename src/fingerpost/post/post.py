"""The post and its parts, as plain frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

PLATFORMS = (
    "facebook",
    "instagram",
    "x",
    "linkedin",
    "youtube",
    "bluesky",
    "mastodon",
    "feeds",
    "manual",
    "pretend",
)
"""Places a post can come from. Anything else (a forum, a newspaper's comments) is ``manual`` (4.1)."""

KINDS = ("comment", "reply", "mention", "dm", "review", "post")
"""How a post reached the body. ``dm`` is the only private one."""

NOTHING: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Author:
    """Whoever wrote the post, as the platform shows them. Either name may be missing."""

    handle: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Parent:
    """What the post answers."""

    id: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Message:
    """One earlier message of the same conversation. ``author`` is a handle or a name; ``at`` is aware UTC."""

    author: str | None
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, sound or film. The alternative text is somebody's description; it is not the picture.

    ``words`` are what was read in a picture before the post was handed on, None when nobody has read it; ``whole``
    tells that nothing else is to be seen in it (``fingerpost.pictures``). ``file`` is its name in a folder beside the
    posts, which only ``fingerpost triage --pictures FOLDER`` opens.
    """

    url: str | None = None
    alt: str | None = None
    words: str | None = None
    whole: bool = False
    file: str | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """One post, comment or message. Only ``text`` is always there, and it may be empty.

    ``at`` is an aware UTC datetime. ``thread`` is oldest first. ``context`` holds facts that the body knows and the
    words do not tell (see ``fingerpost.policy.vocabulary.FACTS``).
    """

    text: str
    id: str | None = None
    platform: str = "manual"
    kind: str = "post"
    account: str | None = None
    author: Author = Author()
    at: datetime | None = None
    parent: Parent | None = None
    thread: tuple[Message, ...] = ()
    links: tuple[str, ...] = ()
    media: tuple[Media, ...] = ()
    context: Mapping[str, object] = field(default_factory=lambda: NOTHING)

    @property
    def public(self) -> bool:
        """Whether others can read it. A direct message is the only private kind."""
        return self.kind != "dm"
