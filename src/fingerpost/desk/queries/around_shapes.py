"""What stands around a case, as frozen values: the conversation, what we sent, what was drafted, what is alike.

Times are aware UTC datetimes. Nothing here holds markup: texts are shown as text.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SentView:
    """Words that we sent or mean to send, and what became of them.

    ``status`` is "waiting" (it can still be taken back, until ``leaves_at``), "going", "by_hand", "sent", "failed",
    "unknown" or "taken_back"; ``words`` says it plainly and ``detail`` what the platform said. ``reasons`` means that
    they are the reasons an author is owed. ``why`` answers what was found in the words before they left.
    """

    key: str
    action: str
    action_words: str
    text: str
    by: str
    at: datetime
    status: str
    words: str
    detail: str = ""
    leaves_at: datetime | None = None
    ended_at: datetime | None = None
    private: bool = False
    reasons: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class SpokenView:
    """One contribution to a conversation. ``what`` is "parent", "sibling", "earlier", "this", "later" or "ours".

    ``changed`` is "", "edited" or "removed". ``case`` is where it is worked on, None when it is nobody's work or the
    reader may not know of it. ``sent`` says what became of words of ours that left from here.
    """

    what: str
    author: str
    text: str
    at: datetime | None
    changed: str = ""
    private: bool = False
    pictures: int = 0
    case: UUID | None = None
    sent: SentView | None = None


@dataclass(frozen=True, slots=True)
class BreachView:
    """An upheld breach of the author on this account: when, on what ground, and until when it counts (4.6g)."""

    case: UUID
    at: datetime
    ground: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class LinkView:
    """A case that is like this one in something."""

    case: UUID
    author: str
    platform: str
    excerpt: str
    at: datetime
    state_words: str


@dataclass(frozen=True, slots=True)
class LinksView:
    """Cases that are alike in one thing, newest first. ``total`` counts those that are not shown too."""

    kind: str
    words: str
    links: tuple[LinkView, ...]
    total: int


@dataclass(frozen=True, slots=True)
class DraftView:
    """What somebody has begun to write. ``yours`` tells whether the reader wrote it."""

    action: str
    action_words: str
    by: str
    yours: bool
    text: str
    more: str
    stamp: int
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class Around:
    """Everything around a case. ``breaches`` are on this account only: nobody is followed across platforms.

    ``unsaid`` are words of cases sealed from the reader, which nothing may repeat.
    """

    conversation: tuple[SpokenView, ...] = ()
    sent: tuple[SentView, ...] = ()
    breaches: tuple[BreachView, ...] = ()
    links: tuple[LinksView, ...] = ()
    drafts: tuple[DraftView, ...] = ()
    role: str = ""
    snoozed_until: datetime | None = None
    second_needed: str = ""
    no_private: str = ""
    undo_seconds: int = 0
    mentioned: bool = False
    unsaid: frozenset[str] = frozenset()

    def draft(self, action: str) -> DraftView | None:
        """The reader's own draft of one way of answering."""
        return next((each for each in self.drafts if each.yours and each.action == action), None)
