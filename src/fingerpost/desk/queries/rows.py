"""The queue's answers, as frozen values. Times are aware UTC datetimes; nothing here holds markup."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from fingerpost.desk.asking import Queue
from fingerpost.desk.queries.paging import Edge
from fingerpost.desk.queries.shapes import AccountView, DueView, PersonView, Segment


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One line of the queue.

    ``danger`` is "life", "threat", "safeguarding" or "" and decides the order before anything else. ``sensitive``
    means that the words or pictures start blurred. ``changed`` is "", "edited" or "removed" (what the author did
    since). ``looking`` names colleagues, never the one who asks; ``holder`` has the case in their hands just now.
    ``uncovered`` means that the one who asks has opened it today; ``whole`` that the row shows all that there is to
    read. ``marked`` is the excerpt cut where what was looked for stands in it. ``role`` names the role that it waits
    for; it sleeps until ``asleep_until``. ``seal`` is that of a sealed case, which only those see who know of it.
    """

    id: UUID
    number: int
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
    holder: PersonView | None = None
    uncovered: bool = False
    whole: bool = True
    marked: tuple[Segment, ...] = ()
    role: str = ""
    asleep_until: datetime | None = None
    seal: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many. ``unread`` is the promise of A3c: posts received that nobody has dealt with, whether or not they have
    reached the queue; ``unqueued`` is the part of it that has not reached the queue yet. Nothing is counted past
    ``fingerpost.desk.queries.counting.COUNTED``; ``floor`` means that more is open than was counted, so that every
    number but ``unread`` may be higher. ``views`` has how many each view that was asked about holds.
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
    floor: bool = False
    views: Mapping[str, int] = field(default_factory=dict)

    @property
    def nothing_unread(self) -> bool:
        """True when every post received so far was read by a person (A3c)."""
        return self.unread == 0


@dataclass(frozen=True, slots=True)
class QueuePage:
    """One page of the queue: danger first, then due soonest; the newest first where words are looked for.

    ``before`` and ``after`` are the edges of the pages around it, None where there is none. ``cut`` means that too many
    cases hold the words for all to be looked at. ``pathways`` are those of the body's policy by id, with their titles,
    in order of precedence; ``views`` the kept ways of looking, counted.
    """

    rows: tuple[QueueRow, ...]
    counts: Counts
    before: Edge | None
    after: Edge | None
    asked: Queue
    pathways: Mapping[str, str]
    cut: bool = False
    views: tuple["ViewOfQueue", ...] = ()


@dataclass(frozen=True, slots=True)
class ViewOfQueue:
    """A kept way of looking at the queue. ``count`` is None for one that is not counted; ``yours`` can be removed."""

    id: UUID
    name: str
    asked: Queue
    shared: bool
    yours: bool
    owner: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """What the queue can be narrowed by here: ids with their words."""

    accounts: Mapping[str, str]
    clauses: Mapping[str, str]
    signals: Mapping[str, str]
    people: Mapping[str, str]
