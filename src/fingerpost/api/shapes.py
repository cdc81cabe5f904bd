"""The desk's answers as JSON. Times are UTC; what people wrote is text and nothing else."""

from datetime import datetime
from uuid import UUID

from ninja import Schema


class Account(Schema):
    """The body's account that a post reached."""

    id: UUID | None
    platform: str
    name: str
    handle: str
    tier: str


class Person(Schema):
    """A user of the desk."""

    id: UUID
    name: str
    role: str


class Due(Schema):
    """When an answer is due; ``words`` says it plainly."""

    at: datetime | None
    words: str
    overdue: bool


class Row(Schema):
    """A case as it stands in the queue. ``danger`` is life, threat, safeguarding or empty."""

    id: UUID
    number: int
    version: int
    state: str
    state_words: str
    danger: str
    pathway: str
    pathways: list[str]
    platform: str
    account: Account
    kind: str
    public: bool
    author_name: str
    author_handle: str
    excerpt: str
    pictures: int
    received_at: datetime
    due: Due
    unread: bool
    changed: str
    hidden: bool
    needs_person: bool
    signals: list[str]
    assignee: Person | None
    holder: Person | None


class Rows(Schema):
    """Some of the queue, in its order. ``next`` is the cursor of what comes after; empty at the end."""

    cases: list[Row]
    next: str


class Message(Schema):
    """A message near the post."""

    author: str
    text: str
    at: datetime | None


class Media(Schema):
    """A picture, sound or film, and somebody's description of it."""

    url: str
    alt: str


class Revision(Schema):
    """What the author wrote at one time."""

    number: int
    at: datetime
    change: str
    text: str


class Post(Schema):
    """The post, every state of its words, and what stands around it."""

    id: UUID
    external_id: str
    platform: str
    kind: str
    public: bool
    account: Account
    author_name: str
    author_handle: str
    text: str
    at: datetime | None
    parent: Message | None
    thread: list[Message]
    links: list[str]
    media: list[Media]
    revisions: list[Revision]
    link: str
    removed: bool


class Signal(Schema):
    """What was found: 0 to 100, or null for unknown. ``set_by`` names whoever put the machine right."""

    name: str
    score: int | None
    spans: list[tuple[int, int]]
    why: str
    set_by: str
    machine: int | None


class Clause(Schema):
    """A clause of the policy."""

    id: str
    number: str
    title: str
    words: str


class Finding(Schema):
    """A rule that applies, and the clause it stands on."""

    rule: str
    obligation: str
    clause: Clause
    why: str


class Ground(Schema):
    """A ground on which the body acts against a post."""

    id: str
    words: str
    found: bool
    signals_agree: bool


class Action(Schema):
    """What can be done: by the policy, by the platform and by this user. ``why_not`` says what stands in the way."""

    name: str
    words: str
    modality: str
    because: list[str]
    possible: str
    permitted: bool
    offered: bool
    why_not: str
    needs: list[str]
    needs_ground: bool
    done: bool


class Template(Schema):
    """Approved words. ``placeholders`` must be filled in before they can be sent."""

    name: str
    title: str
    text: str
    private: bool
    placeholders: list[str]


class Statement(Schema):
    """Reasons drafted for an act, and how they can reach the author."""

    action: str
    text: str
    how: str
    how_why: str


class Agreement(Schema):
    """What waits for a second person."""

    event: int
    action: str
    asked_by: str
    asked_at: datetime
    why: str
    ground: str
    rests_on: str
    signal: str
    you_may_answer: bool
    why_not: str


class ManualStep(Schema):
    """What has to be done on the platform by hand, or looked at; its outcome is recorded under ``key``."""

    key: str
    action: str
    words: str
    text: str
    steps: list[str]
    opened_at: datetime
    again: bool


class Pending(Schema):
    """What is on its way to the platform."""

    key: str
    action: str
    words: str
    since: datetime


class Closing(Schema):
    """Whether the case can be closed, and what is still open."""

    possible: bool
    open_points: list[str]
    reason_needed: bool
    reason_why: str


class Event(Schema):
    """One thing that happened."""

    number: int
    at: datetime
    who: str
    role: str
    act: str
    words: str
    detail: str
    clause: str


class Case(Schema):
    """A case with everything that its page shows. ``acts`` are open to this user now."""

    id: UUID
    number: int
    version: int
    state: str
    state_words: str
    danger: str
    pathway: str
    pathways: list[str]
    why: str
    needs_person: bool
    person_why: str
    unread: bool
    hidden: bool
    received_at: datetime
    due: Due
    closed_at: datetime | None
    post: Post
    signals: list[Signal]
    findings: list[Finding]
    unknowns: list[str]
    grounds: list[Ground]
    actions: list[Action]
    templates: list[Template]
    statements: list[Statement]
    agreement: Agreement | None
    manual_steps: list[ManualStep]
    pending: list[Pending]
    closing: Closing
    timeline: list[Event]
    assignee: Person | None
    holder: Person | None
    lease_until: datetime | None
    yours: bool
    looking: list[str]
    acts: list[str]
    pack_ref: str
    pack_version: str
    pack_digest: str


class Done(Schema):
    """What became of the case. ``done`` is false when it was only checked: then nothing was changed, and version and
    state are those that it would have."""

    id: UUID
    version: int
    state: str
    state_words: str
    done: bool
