"""The life of a case: its states, the acts that are open in each, and the fold that derives where it stands.

Pure. What happened is the list of events; everything else about a case is worked out from them here, and nowhere else.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from fingerpost.desk.refusals import Refused

WAITING = "waiting"
TAKEN = "taken"
AWAITING_AGREEMENT = "awaiting_agreement"
EFFECT_PENDING = "effect_pending"
DECIDED = "decided"
CLOSED = "closed"

STATES: Mapping[str, str] = {
    WAITING: "Waiting",
    TAKEN: "Being looked at",
    AWAITING_AGREEMENT: "Waiting for a second person",
    EFFECT_PENDING: "Waiting for the platform",
    DECIDED: "Read, not closed",
    CLOSED: "Closed",
}
"""Every state and what people are shown."""

OPEN = frozenset(STATES) - {CLOSED}
ANY = frozenset(STATES)
SETTLED = frozenset({WAITING, TAKEN, DECIDED})


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that can be done to a case: the permission it needs and the states in which it is open.

    ``holds`` means that whoever does it holds the case while doing so, so a colleague's live lease stops it.
    ``reads`` means that doing it proves that a person read the post (A3c).
    """

    name: str
    permission: str
    states: frozenset[str]
    holds: bool = True
    reads: bool = False


ACTS: Mapping[str, Act] = {
    act.name: act
    for act in (
        Act("look", "read_case", ANY, holds=False),
        Act("take", "take_case", OPEN),
        Act("release", "take_case", OPEN - {WAITING}),
        Act("assign", "take_case", OPEN, holds=False),
        Act("snooze", "take_case", SETTLED),
        Act("wake", "take_case", OPEN, holds=False),
        Act("note", "decide", ANY, holds=False),
        Act("reply", "reply", OPEN, reads=True),
        Act("private_reply", "reply", OPEN, reads=True),
        Act("move_private", "reply", OPEN, reads=True),
        Act("ask_reply", "reply", OPEN - {AWAITING_AGREEMENT}, reads=True),
        Act("take_back", "reply", OPEN, holds=False),
        Act("hide", "hide", OPEN - {AWAITING_AGREEMENT}, reads=True),
        Act("unhide", "unhide", OPEN, reads=True),
        Act("step", "decide", OPEN, reads=True),
        Act("confirm", "decide", ANY, holds=False, reads=True),
        Act("mark_read", "close_case", SETTLED, reads=True),
        Act("ask_agreement", "assert_ground", OPEN - {AWAITING_AGREEMENT}, reads=True),
        Act("agree", "agree_ground", frozenset({AWAITING_AGREEMENT}), holds=False),
        Act("decline", "agree_ground", frozenset({AWAITING_AGREEMENT}), holds=False),
        Act("record_outcome", "decide", frozenset({EFFECT_PENDING, AWAITING_AGREEMENT})),
        Act("try_again", "try_again", frozenset({EFFECT_PENDING, AWAITING_AGREEMENT})),
        Act("correct", "correct_signal", OPEN, holds=False),
        Act("ask_correction", "correct_signal", OPEN - {AWAITING_AGREEMENT}, reads=True),
        Act("explain", "reply", OPEN),
        Act("close", "close_case", SETTLED - {WAITING}, reads=True),
        Act("reopen", "close_case", frozenset({CLOSED}), holds=False),
        Act("seal", "read_case", ANY, holds=False),
        Act("unseal", "read_case", ANY, holds=False),
    )
}
"""States × acts in one table. A crisis reply stays open while a second person or the platform is awaited (4.4.2).
To say that the machine missed a danger, to record a step of a guide, or to seal a case, waits for no colleague's lease.
Who may seal it is ``desk.sealing``'s to say."""


class NotOpen(Refused):
    """The act is not open in the case's state. The message says what to do instead."""


INSTEAD: Mapping[str, str] = {
    WAITING: "Take the case first, or answer it.",
    TAKEN: "Decide what to do, or release the case.",
    AWAITING_AGREEMENT: "A second person has to agree or decline first.",
    EFFECT_PENDING: "Wait until the platform has answered, or record the outcome of the step done by hand.",
    DECIDED: "Close the case, or do something more.",
    CLOSED: "Reopen the case first.",
}


def check(act: str, state: str) -> Act:
    """The row of the table for an act, or NotOpen when it is not open in this state. KeyError for an unknown act."""
    row = ACTS[act]
    if state not in row.states:
        raise NotOpen(f"This case is {STATES[state].lower()}, so this is not possible now. {INSTEAD[state]}")
    return row


DANGERS: Mapping[int, str] = {3: "life", 2: "threat", 1: "safeguarding"}
"""What the pack's degrees of danger mean: to life, then threats, then safeguarding."""

REST = 3
"""The rank of everything else, which waits by its due time."""


def rank(danger: int) -> int:
    """Where a case stands in the queue, by the highest degree of danger among its pathways; lower comes first."""
    return REST - max(0, min(danger, REST))


def danger(place: int) -> str:
    """The name of a rank: "life", "threat", "safeguarding" or ""."""
    return DANGERS.get(REST - place, "")


EVENTS = (
    "received",
    "reread",
    "refreshed",
    "changed",
    "corrected",
    "taken",
    "released",
    "assigned",
    "snoozed",
    "woken",
    "noted",
    "read",
    "captured",
    "grounded",
    "agreement_asked",
    "agreed",
    "declined",
    "effect_asked",
    "effect_settled",
    "effect_retried",
    "stepped",
    "confirmed",
    "passed_over",
    "explained",
    "closed",
    "reopened",
    "sealed",
    "unsealed",
)
"""What can have happened to a case. Names are never reused for another meaning: old events must fold as they did."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. ``by`` is the id of the person, None for the machine; ``at`` is aware UTC."""

    number: int
    act: str
    by: str | None
    at: datetime
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outstanding:
    """An act on the platform whose outcome is not known yet. ``manual`` means that a person has to do it, or to look
    and say what became of it. ``after`` is the key of what goes first: reasons go out before a comment is hidden."""

    key: str
    action: str
    manual: bool
    asked_at: datetime
    after: str = ""


@dataclass(frozen=True, slots=True)
class CaseState:
    """Where a case stands after its events. ``owed`` names acts whose reasons the author has yet to be given (A3n).

    ``role`` is the role whose work it is until one of them takes it. It sleeps from ``snoozed_at`` to
    ``snoozed_until``. ``seal`` is one of ``people.permissions.Seal``, or empty.
    """

    version: int = 0
    pathways: tuple[str, ...] = ()
    assignee: str | None = None
    role: str = ""
    snoozed_at: datetime | None = None
    snoozed_until: datetime | None = None
    read_at: datetime | None = None
    read_by: str | None = None
    contacted: bool = False
    hidden: bool = False
    changed: str = ""
    ask: int | None = None
    outstanding: Mapping[str, Outstanding] = field(default_factory=dict)
    done: frozenset[str] = frozenset()
    owed: frozenset[str] = frozenset()
    breach: bool = False
    closed_at: datetime | None = None
    seal: str = ""

    @property
    def unread(self) -> bool:
        """Whether nobody has read the post as it now is (A3c)."""
        return self.read_at is None

    @property
    def state(self) -> str:
        """The one state the case is in: the most pressing of what is true of it."""
        if self.closed_at is not None:
            return CLOSED
        if self.ask is not None:
            return AWAITING_AGREEMENT
        if self.outstanding:
            return EFFECT_PENDING
        if self.read_at is not None:
            return DECIDED
        return TAKEN if self.assignee else WAITING


def fold(events: Iterable[Event]) -> CaseState:
    """Where a case stands after these events, oldest first. ValueError for an event this version does not know."""
    state = CaseState()
    for event in events:
        state = after(state, event)
    return state


def after(state: CaseState, event: Event) -> CaseState:
    """The state after one more event."""
    if event.act not in EVENTS:
        raise ValueError(f"{event.act!r} is not an event of a case. Known: {', '.join(EVENTS)}.")
    step = _STEPS.get(event.act)
    state = step(state, event) if step else state
    return replace(state, version=event.number)


def _text(event: Event, key: str) -> str:
    return str(event.data.get(key, ""))


def _received(state: CaseState, event: Event) -> CaseState:
    pathways = event.data.get("pathways", ())
    return replace(state, pathways=tuple(str(each) for each in pathways) if isinstance(pathways, (list, tuple)) else ())


def _changed(state: CaseState, event: Event) -> CaseState:
    """Words that were edited have been read by nobody; a removal leaves nothing more to read, and a closed case opens
    again when there are new words."""
    change, state = _text(event, "change"), _woken(state, event)
    if change != "edited":
        return replace(state, changed=change)
    return replace(state, changed=change, read_at=None, read_by=None, closed_at=None)


def _taken(state: CaseState, event: Event) -> CaseState:
    return replace(state, assignee=event.by, role="")


def _released(state: CaseState, event: Event) -> CaseState:
    return replace(state, assignee=None, role="")


def _assigned(state: CaseState, event: Event) -> CaseState:
    return replace(state, assignee=_text(event, "to") or None, role=_text(event, "role"))


def _snoozed(state: CaseState, event: Event) -> CaseState:
    return replace(state, snoozed_at=event.at, snoozed_until=datetime.fromisoformat(_text(event, "until")))


def _woken(state: CaseState, event: Event) -> CaseState:
    return replace(state, snoozed_at=None, snoozed_until=None)


def _read(state: CaseState, event: Event) -> CaseState:
    """Who read it first counts: the proof of zero unread names them (A3c)."""
    return state if state.read_at else replace(state, read_at=event.at, read_by=event.by)


def _grounded(state: CaseState, event: Event) -> CaseState:
    """A protective hide helps its author and is no breach, nor is anything that was hidden in a crisis (4.4.2)."""
    return replace(_read(state, event), breach=state.breach or bool(event.data.get("strike")))


def _asked(state: CaseState, event: Event) -> CaseState:
    return replace(_read(state, event), ask=event.number)


def _answered(state: CaseState, event: Event) -> CaseState:
    return replace(state, ask=None)


def _effect_asked(state: CaseState, event: Event) -> CaseState:
    action, key = _text(event, "action"), _text(event, "key")
    waiting = Outstanding(key, action, bool(event.data.get("manual")), event.at, _text(event, "after"))
    owed = state.owed | {action} if event.data.get("notice_owed") else state.owed
    return replace(_read(state, event), outstanding={**state.outstanding, key: waiting}, owed=owed)


def _effect_settled(state: CaseState, event: Event) -> CaseState:
    """Done and refused are ends (A3m: a platform's refusal is an honest one). Unknown stays open, for a person."""
    key, outcome = _text(event, "key"), _text(event, "outcome")
    waiting = state.outstanding.get(key)
    if waiting is None:
        return state
    if outcome == "unknown":
        return replace(state, outstanding={**state.outstanding, key: replace(waiting, manual=True)})
    left = {each: value for each, value in state.outstanding.items() if each != key}
    state = replace(state, outstanding=left)
    if outcome == "done":
        return _done(state, waiting.action)
    upheld = state.breach and not (outcome == "cancelled" and waiting.action == "hide")
    return replace(state, owed=state.owed - {waiting.action}, breach=upheld)


def _effect_retried(state: CaseState, event: Event) -> CaseState:
    """A person looked, found it not done, and sent it on its way once more."""
    key = _text(event, "key")
    waiting = state.outstanding.get(key)
    if waiting is None:
        return state
    return replace(state, outstanding={**state.outstanding, key: replace(waiting, manual=False)})


CONTACTS = frozenset({"reply", "private_reply", "move_private", "signpost"})


def _done(state: CaseState, action: str) -> CaseState:
    state = replace(state, done=state.done | {action}, contacted=state.contacted or action in CONTACTS)
    if action == "hide":
        return replace(state, hidden=True)
    if action == "unhide":
        return replace(state, hidden=False, done=state.done - {"hide"}, owed=state.owed - {"hide"}, breach=False)
    return state


def _stepped(state: CaseState, event: Event) -> CaseState:
    return _done(_read(state, event), _text(event, "action"))


def _confirmed(state: CaseState, event: Event) -> CaseState:
    """A step of a guide was recorded; some of them stand for an action, such as a call to 999."""
    state, action = _read(state, event), _text(event, "action")
    return _done(state, action) if action else state


def _explained(state: CaseState, event: Event) -> CaseState:
    return replace(state, owed=state.owed - {_text(event, "action")})


def _closed(state: CaseState, event: Event) -> CaseState:
    return replace(_woken(_read(state, event), event), closed_at=event.at)


def _reopened(state: CaseState, event: Event) -> CaseState:
    return replace(state, closed_at=None)


def _sealed(state: CaseState, event: Event) -> CaseState:
    """Whoever may not know of it, or whose role may not, has it no more."""
    state = replace(state, seal=_text(event, "seal"))
    return replace(state, assignee=None, role="") if event.data.get("let_go") else state


_STEPS = {
    "received": _received,
    "reread": _received,
    "refreshed": _received,
    "changed": _changed,
    "taken": _taken,
    "released": _released,
    "assigned": _assigned,
    "snoozed": _snoozed,
    "woken": _woken,
    "read": _read,
    "grounded": _grounded,
    "agreement_asked": _asked,
    "agreed": _answered,
    "declined": _answered,
    "effect_asked": _effect_asked,
    "effect_settled": _effect_settled,
    "effect_retried": _effect_retried,
    "stepped": _stepped,
    "confirmed": _confirmed,
    "passed_over": _read,
    "explained": _explained,
    "closed": _closed,
    "reopened": _reopened,
    "sealed": _sealed,
    "unsealed": _sealed,
}
