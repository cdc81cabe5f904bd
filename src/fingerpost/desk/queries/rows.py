"""The queue's answers, as frozen values. Times are aware UTC datetimes; nothing here holds markup."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from fingerpost.desk.queries.shapes import AccountView, DueView, PersonView


@dataclass(frozen=True, slots=True)
class Queue:
    """What to show of the queue. Leave a field as it is to not filter by it.

    ``state`` is "open", "closed", "all" or one of ``fingerpost.desk.lifecycle.STATES``. ``assignee`` is "me", "nobody"
    or a user's id as text. ``text`` is looked for in the words of the post and in the author's name and handle.
    ``signal`` keeps posts on which that signal scores 50 or more; ``clause`` those with a finding under that clause.
    """

    state: str = "open"
    platform: str = ""
    account: str = ""
    pathway: str = ""
    signal: str = ""
    clause: str = ""
    assignee: str = ""
    overdue: bool = False
    unread: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One line of the queue.

    ``danger`` is "life", "threat", "safeguarding" or "" and decides the order before anything else. ``sensitive``
    means that the words or pictures start blurred. ``changed`` is "", "edited" or "removed" (what the author did
    since). ``looking`` names colleagues, never the one who asks.
    """

    id: UUID
    version: int
    state: str
    state_words: str
    danger: str
    pathway: str
    pathway_words: str
    pathways: tuple[str, ...]
    platform: str
    platform_words: str
    account: AccountView
    kind: str
    public: bool
    author_name: str
    author_handle: str
    excerpt: str
    pictures: int
    sensitive: bool
    received_at: datetime
    due: DueView
    unread: bool
    changed: str
    hidden: bool
    needs_person: bool
    signals: tuple[str, ...]
    assignee: PersonView | None
    looking: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many. ``unread`` is the promise of A3c: posts received that nobody has dealt with, whether or not they have
    reached the queue; ``unqueued`` is the part of it that has not reached the queue yet.
    """

    unread: int
    unqueued: int
    open: int
    waiting: int
    taken: int
    awaiting_agreement: int
    effect_pending: int
    danger: int
    overdue: int
    mine: int
    closed: int

    @property
    def nothing_unread(self) -> bool:
        """True when every post received so far was read by a person (A3c)."""
        return self.unread == 0


@dataclass(frozen=True, slots=True)
class QueuePage:
    """One page of the queue, in the order danger first, then due soonest. Pages are numbered from 1.

    ``pathways`` are those of the body's policy by id, with their titles, in order of precedence.
    """

    rows: tuple[QueueRow, ...]
    counts: Counts
    total: int
    page: int
    pages: int
    per_page: int
    asked: Queue
    pathways: Mapping[str, str]
