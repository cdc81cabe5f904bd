"""The answers, as frozen values that a page, the API or a command can show without asking again.

Times are aware UTC datetimes; scores are whole percentages 0-100. Nothing here holds markup: texts are shown as text.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from fingerpost.desk.queries.around_shapes import Around
from fingerpost.desk.queries.guide_shapes import GuidanceView


@dataclass(frozen=True, slots=True)
class DueView:
    """When an answer is due by the service clock (A3a, A3b, A3e).

    ``words`` is ready to show ("due today by 4:30pm"). ``at`` is None when the pack sets no target.
    """

    at: datetime | None
    words: str
    overdue: bool


@dataclass(frozen=True, slots=True)
class PersonView:
    """A user of the desk as others see them."""

    id: UUID
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class AccountView:
    """The body's own account that a post reached. ``tier`` is "main" or "devolved" (4.9)."""

    id: UUID | None
    platform: str
    name: str
    handle: str
    tier: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the post's words. ``signals`` names what was found in it; empty means plain words.

    Joined together, the segments of a post are exactly its text.
    """

    text: str
    signals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SignalView:
    """One signal at 50 or more, or unknown (``score`` None). ``why`` is one plain sentence; ``by`` names the detector.

    ``spans`` are half-open ranges of code points in the post's text as given. Where people put it right, ``set_by``
    says who and when, ``machine`` is the score that the machine gave, and ``score`` is 0 or 100.
    """

    name: str
    words: str
    score: int | None
    spans: tuple[tuple[int, int], ...]
    why: str
    by: str
    set_by: str = ""
    machine: int | None = None


@dataclass(frozen=True, slots=True)
class CorrectableView:
    """A signal that a person can put right: whether it counts as shown now, and whether denying it takes two people."""

    name: str
    words: str
    score: int | None
    shown: bool
    two_to_deny: bool


@dataclass(frozen=True, slots=True)
class ClauseView:
    """A clause of the policy: ``number`` as printed, and its words from the pack (a short quote or our own words)."""

    id: str
    number: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class FindingView:
    """A rule that fired, the obligation it serves and the clause it stands on."""

    rule: str
    obligation: str
    clause: ClauseView
    why: str


@dataclass(frozen=True, slots=True)
class GroundView:
    """One of the nine grounds of Appendix 3 on which the body acts against a post.

    ``found`` tells that a rule of the pack found it in this post; otherwise a person must assert it in writing.
    ``signals_agree`` False means that a second person must agree before an assertion of it is acted on (A3i).
    """

    id: str
    words: str
    found: bool
    signals_agree: bool


@dataclass(frozen=True, slots=True)
class ActionView:
    """One act and everything that decides whether it can be done.

    ``modality`` and ``modality_words`` are the policy's answer with ``because`` (rule ids); ``possible`` ("api",
    "manual", "impossible") and ``possible_why`` the platform's; ``permitted`` the person's. ``offered`` is the sum:
    this user may start it now; when False, ``why_not`` says what stands in the way and what to do instead. ``needs``
    lists, in plain words, what it will ask for; ``capability`` says in a sentence what the act does here, ``undo`` how
    it is undone and ``notice`` what is owed to the author after it.
    """

    name: str
    words: str
    modality: str
    modality_words: str
    because: tuple[str, ...]
    possible: str
    possible_why: str
    permitted: bool
    offered: bool
    why_not: str
    needs: tuple[str, ...]
    coercive: bool
    needs_ground: bool
    capability: str
    reaches: str
    tells: str
    undo: str
    notice: str
    done: bool
    closed_to_you: str = ""
    weighed: str = ""
    """What another body that binds this user says: to leave it to a colleague, or what is against it, to be weighed."""


@dataclass(frozen=True, slots=True)
class MessageView:
    """A message near the post: what it answers, or an earlier one in the same conversation."""

    author: str
    text: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class MediaView:
    """A picture, sound or film. ``alt`` is somebody's description; nobody has read the picture itself."""

    url: str
    alt: str


@dataclass(frozen=True, slots=True)
class RevisionView:
    """What the author wrote at one time; the last one is current. ``change`` is "first", "edited" or "removed"."""

    number: int
    at: datetime
    change: str
    text: str


@dataclass(frozen=True, slots=True)
class PostView:
    """The post in its context. ``link`` is where it can be seen on the platform, empty when unknown."""

    id: UUID
    external_id: str
    platform: str
    platform_words: str
    kind: str
    public: bool
    account: AccountView
    author_name: str
    author_handle: str
    text: str
    marked: tuple[Segment, ...]
    at: datetime | None
    parent: MessageView | None
    thread: tuple[MessageView, ...]
    links: tuple[str, ...]
    media: tuple[MediaView, ...]
    revisions: tuple[RevisionView, ...]
    link: str
    language: str
    text_read: bool
    removed: bool


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing that happened. ``who`` is a name, or "Fingerpost" for the machine; never empty.

    ``detail`` holds what was written (a reply, a reason, a note), shown as text; ``clause`` is the printed number.
    """

    number: int
    at: datetime
    who: str
    role: str
    act: str
    words: str
    detail: str
    clause: str


@dataclass(frozen=True, slots=True)
class ReplyTemplate:
    """Approved wording from the pack. ``private`` tells that it is meant for a private message.

    ``placeholders`` must be filled in before the words can be sent; ``stale`` names signposts in it past their date.
    """

    name: str
    title: str
    text: str
    private: bool
    placeholders: tuple[str, ...]
    stale: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementDraft:
    """A statement of reasons drafted from the pack, to be edited and sent (A3n). ``fields`` are its parts in order:
    heading → words; ``text`` is the whole letter. ``how`` is "private_reply", "reply", "manual" or "impossible".
    """

    action: str
    fields: Mapping[str, str]
    text: str
    how: str
    how_why: str


@dataclass(frozen=True, slots=True)
class AgreementView:
    """An act that waits for a second person. ``you_may_answer`` is False for the one who asked.

    ``words`` is what they would agree to, mid-sentence. ``signal`` names the one that a correction is about; it is
    empty for an act against the post.
    """

    event: int
    action: str
    asked_by: str
    asked_at: datetime
    why: str
    ground: str
    rests_on: str
    you_may_answer: bool
    why_not: str
    words: str = ""
    signal: str = ""
    text: str = ""
    more: str = ""
    """Words of ours that they would agree to, the private ones apart; empty for an act against the post."""


@dataclass(frozen=True, slots=True)
class ManualStep:
    """An act that a person has to do on the platform by hand, and whose outcome is to be recorded."""

    key: str
    action: str
    words: str
    text: str
    steps: tuple[str, ...]
    opened_at: datetime
    again: bool = False
    """Whether this user may have it tried once more from here, after looking."""


@dataclass(frozen=True, slots=True)
class PendingEffect:
    """Something on its way to the platform. ``state`` is delivery's own word; ``words`` says it plainly."""

    key: str
    action: str
    words: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Closing:
    """Whether the case can be closed, and if not, everything that is still open, one sentence each.

    ``reason_needed`` is True when the policy says that something must be done that was not: closing then asks why.
    """

    possible: bool
    open_points: tuple[str, ...]
    reason_needed: bool
    reason_why: str


@dataclass(frozen=True, slots=True)
class PlacementView:
    """Whose requirements bind the reader beside the body's own, and what that changes for them here (4.8).

    ``bodies`` are overlay ids and names; ``closed`` and ``weighed`` pair the words of acts with who says what against
    them, ``asked`` with who asks for them. ``gone`` names what the policy in force does not carry; ``trouble`` says
    what failed.
    """

    bodies: tuple[tuple[str, str], ...]
    closed: tuple[tuple[str, str], ...]
    weighed: tuple[tuple[str, str], ...]
    asked: tuple[tuple[str, str], ...]
    gone: tuple[str, ...]
    trouble: str


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything the case page shows."""

    id: UUID
    version: int
    state: str
    state_words: str
    danger: str
    pathway: str
    pathway_words: str
    pathways: tuple[str, ...]
    why: str
    needs_person: bool
    person_why: str
    unread: bool
    hidden: bool
    sensitive: bool
    received_at: datetime
    due: DueView
    closed_at: datetime | None
    post: PostView
    signals: tuple[SignalView, ...]
    findings: tuple[FindingView, ...]
    unknowns: tuple[str, ...]
    grounds: tuple[GroundView, ...]
    actions: tuple[ActionView, ...]
    templates: tuple[ReplyTemplate, ...]
    statements: tuple[StatementDraft, ...]
    agreement: AgreementView | None
    manual_steps: tuple[ManualStep, ...]
    pending: tuple[PendingEffect, ...]
    closing: Closing
    timeline: tuple[TimelineRow, ...]
    assignee: PersonView | None
    holder: PersonView | None
    lease_until: datetime | None
    yours: bool
    looking: tuple[str, ...]
    pack_ref: str
    pack_version: str
    correctable: tuple[CorrectableView, ...]
    acts: tuple[str, ...]
    """Names of ``lifecycle.ACTS`` open to this user now: take, release, note, mark_read, explain, close, reopen…"""
    number: int = 0
    uncovered: bool = False
    """Whether this user has opened it today, where it starts covered."""
    pack_digest: str = ""
    read_version: str = ""
    read_digest: str = ""
    """The version that the machine's reading was made under, which another may have followed since."""
    silent_advisers: tuple[str, ...] = ()
    """Outside readers that were asked for the machine's reading and did not answer: name and reason."""
    placement: PlacementView | None = None
    """Of whoever reads the page, never of a colleague; None for somebody placed nowhere."""
    around: Around = field(default_factory=Around)
    guidance: GuidanceView = field(default_factory=GuidanceView)
    seal: str = ""
    seals: tuple[str, ...] = ()
    """Under which this user may put the case (4.6)."""

    def action(self, name: str) -> ActionView:
        """The view of one act by its name in ``policy.vocabulary.ACTIONS``; KeyError for any other."""
        return next((each for each in self.actions if each.name == name), None) or _no_such(name)


def _no_such(name: str) -> ActionView:
    raise KeyError(f"{name!r} is not an action; see fingerpost.policy.vocabulary.ACTIONS")
