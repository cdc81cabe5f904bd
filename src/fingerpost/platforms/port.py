"""The port: what every platform takes and gives, in our words and never in a vendor's.

A connector carries out one ``Act`` and answers with a ``Receipt``; where the answer got lost, ``read_back`` looks at
the platform and says what is so. It never decides and never tries twice: that is ``fingerpost.delivery``'s work.
Clauses 4.6.3 (what cannot be done is said), A3m (a platform's refusal is an honest end).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from fingerpost.platforms.incoming import Incoming, Removed, Visibility
from fingerpost.post.wire import NotAPost

Effect = Literal["read", "idempotent", "once"]
"""``idempotent`` may be tried again; ``once`` has one attempt, then it is read back or given to a person."""

Cause = Literal[
    "limit", "key", "permission", "gone", "window", "words", "unsupported", "outage", "no_answer", "unclear", "other"
]
"""Why something was not done, for programs: ``key`` and ``permission`` need an administrator, the rest a person."""

Item = Incoming | Removed | Visibility | NotAPost


@dataclass(frozen=True, slots=True)
class Target:
    """What an act is aimed at. Ids are the platform's own, opaque, exactly as they came.

    ``item`` is the post, ``parent`` what it answers, ``author`` who wrote it, ``kind`` one of ``post.KINDS``.
    """

    platform: str
    account: str
    item: str | None = None
    parent: str | None = None
    author: str | None = None
    kind: str = "comment"


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to do on a platform. ``action`` is one of ``capability_file.ACTS``: what platforms carry themselves.

    ``key`` is ours and unique to the intent. ``intended_at`` (aware UTC) is when the intent was recorded: reading back
    looks for nothing older, so that an earlier reply with the same words is not taken for this one.
    """

    action: str
    target: Target
    text: str | None = field(repr=False)
    key: str
    intended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What came of one attempt.

    ``done``: the platform says so. ``refused``: it will not, and trying again will not help. ``retry_later``: trying
    again is safe (it was not done, or twice is the same as once), not before ``retry_after`` seconds if told.
    ``unknown``: it may have been done; read back, or give it to a person. ``detail`` is plain English without personal
    data. ``raw`` is the platform's answer as it came. ``at`` is aware UTC.
    """

    outcome: Literal["done", "refused", "unknown", "retry_later"]
    detail: str
    at: datetime
    external_id: str | None = None
    raw: bytes | None = field(default=None, repr=False)
    cause: Cause | None = None
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the platform shows when an act is read back. ``unknown`` means that a person must look."""

    state: Literal["done", "not_done", "unknown"]
    detail: str
    external_id: str | None = None
    raw: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Fetched:
    """One answer of the platform, as it came, and where to go on from once it is stored."""

    raw: bytes = field(repr=False)
    cursor: str


class FetchFailed(Exception):
    """Asking for what is new did not work; the cursor has not moved. The message is plain, without personal data.

    ``cause`` is as on a ``Receipt``; ``retry_after`` is in seconds.
    """

    def __init__(self, message: str, cause: Cause, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.cause: Cause = cause
        self.retry_after = retry_after


class BadPayload(ValueError):
    """Bytes that cannot be read as this platform's. ``code`` is stable; ``hint`` says what to do."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


class WebhookRefused(Exception):
    """A delivery or a handshake that must not be trusted. Answer 403 and keep nothing. The message is safe to log."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


@dataclass(frozen=True, slots=True)
class Access:
    """How to reach one account. ``base_url`` None means the platform's own address. ``token`` never shows in a repr."""

    account: str
    token: str = field(repr=False)
    base_url: str | None = None


class Connector(Protocol):
    """Reaches one account on one platform. Not safe to share between threads; close it when done."""

    def carry_out(self, act: Act) -> Receipt:
        """Make one attempt. Never raises for what a platform may answer, and never tries twice."""

    def read_back(self, act: Act) -> Outcome:
        """Look whether an act was done, without changing anything. Never raises for what a platform may answer."""

    def fetch(self, since: str | None) -> Iterator[Fetched]:
        """Answers with what is new since a cursor (None: as far back as is sensible). Raises ``FetchFailed``.

        Store each answer and its cursor together. The same item may come again: the inbox keeps it once.
        """

    def close(self) -> None:
        """Let go of connections."""


class Webhook(Protocol):
    """How a platform pushes to us."""

    signature_header: str

    def challenge(self, query: Mapping[str, str], verify_token: str | None) -> str:
        """The text to answer a handshake with, as text/plain. Raises ``WebhookRefused``."""

    def verify(self, raw: bytes, signature: str | None, secret: str | None) -> None:
        """Check the signature on the bytes as they came. Raises ``WebhookRefused``, also when there is no secret."""


class Connect(Protocol):
    """Makes a connector for one account."""

    def __call__(self, access: Access) -> Connector:
        """Raises ``ValueError`` with a plain sentence when the access cannot be used."""


class ReadPayload(Protocol):
    """Reads the bytes that a platform pushed or answered."""

    def __call__(self, body: bytes, account: str | None = None) -> tuple[Item, ...]:
        """Every item in the order it came. ``account`` fills in what an answer leaves out. Raises ``BadPayload``."""


@dataclass(frozen=True, slots=True)
class Platform:
    """What an installation has for one platform: what ``register`` takes and ``get`` gives."""

    connect: Connect
    read: ReadPayload
    webhook: Webhook | None = None
