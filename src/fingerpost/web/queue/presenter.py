"""The queue as the page shows it: three groups, what is dangerous first."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import groupby

from fingerpost.desk.queries import Choices, Counts, Queue, QueuePage, QueueRow, Seen, Watch, said
from fingerpost.tuning.queries import Standing
from fingerpost.web.queue.filters import AGES, ASSIGNEES, ONLY, STATES, address, choices
from fingerpost.web.words import PLATFORMS


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading. ``name`` is danger, overdue, rest or asleep."""

    name: str
    heading: str
    rows: tuple[QueueRow, ...]


@dataclass(frozen=True, slots=True)
class View:
    """A kept way of looking at the queue, with how many it holds in words (empty when nobody counted)."""

    text: str
    href: str
    count: str
    current: bool
    shared: bool = False


HEADINGS = {"danger": "Act now", "overdue": "Overdue", "rest": "Due next", "asleep": "Asleep"}
FOUND = "Newest first"


def groups(page: QueuePage) -> tuple[Group, ...]:
    """The rows in the order given, cut where the urgency changes. Closed cases and what was found are one group."""
    if page.asked.newest_first or page.asked.state == "closed":
        heading = FOUND if page.asked.newest_first else "Closed"
        return (Group("rest", heading, page.rows),) if page.rows else ()
    return tuple(_group(name, rows) for name, rows in groupby(page.rows, key=_urgency))


def views(page: QueuePage) -> tuple[View, ...]:
    """The ways of looking that are one click away: everybody's, then one's own and those that are shared."""
    counts, question = page.counts, page.asked
    plain = Queue(text=question.text)
    named = (
        ("All open", plain, _held(counts, counts.open)),
        ("Unread", replace(plain, unread=True), said(counts.unread - counts.unqueued, False)),
        ("Overdue", replace(plain, overdue=True), _held(counts, counts.overdue)),
        ("Mine", replace(plain, assignee="me"), _held(counts, counts.mine)),
        ("For a second person", replace(plain, state="awaiting_agreement"), _held(counts, counts.awaiting_agreement)),
        ("Waiting for the platform", replace(plain, state="effect_pending"), _held(counts, counts.effect_pending)),
        ("Closed", replace(plain, state="closed"), ""),
    )
    ours = tuple(View(text, address(each) or "?", count, each == question) for text, each, count in named)
    kept = tuple(
        View(
            each.name,
            address(each.asked) or "?",
            "" if each.count is None else _held(counts, each.count),
            each.asked == question,
            each.shared,
        )
        for each in page.views
    )
    return ours + kept


def listing(page: QueuePage, reveal: bool, permitted: Collection[str], watch: Watch | None = None) -> dict[str, object]:
    """What the list itself needs. ``reveal`` shows distressing words without asking; ``permitted`` names what whoever
    asks may do; ``watch`` says who watches over danger now."""
    marks = {row.id: mark(row, reveal) for row in page.rows}
    asked = page.asked
    return {
        "queue": page,
        "counts": page.counts,
        "numbers": {name: _held(page.counts, getattr(page.counts, name)) for name in ("danger", "overdue")}
        | {"unread": said(page.counts.unread, False)},
        "groups": groups(page),
        "views": views(page),
        "reveal": reveal,
        "can": frozenset(permitted),
        "marks": marks,
        "mark": mark((tuple(marks.values()), page.counts, page.views, page.before, page.after, watch), reveal),
        "watch": watch,
        "filtered": asked != Queue(),
        "here": address(asked),
        "everywhere": address(replace(asked, state="all")) if asked.text and asked.state == "open" else "",
        "previous": (address(asked, page.before) or "?") if page.before else None,
        "following": (address(asked, page.after) or "?") if page.after else None,
    }


def context(
    page: QueuePage,
    reveal: bool,
    *,
    known: Choices,
    seen: Seen,
    permitted: Collection[str],
    here: str,
    reader: Standing | None = None,
    watch: Watch | None = None,
) -> dict[str, object]:
    """Everything that the page needs. ``known`` is what the queue can be narrowed by, ``here`` its own query string,
    ``reader`` what reads, ``watch`` who watches over danger now."""
    assignees = {**dict(ASSIGNEES), **known.people}
    return {
        **listing(page, reveal, permitted, watch),
        "reader": reader,
        "title": "Queue",
        "here": here,
        "seen": seen,
        "state_choices": choices(STATES),
        "pathway_choices": choices(page.pathways, "Any pathway"),
        "platform_choices": choices(PLATFORMS, "Any platform"),
        "assignee_choices": choices(assignees),
        "account_choices": choices(known.accounts, "Any account"),
        "signal_choices": choices(known.signals, "Any signal"),
        "clause_choices": choices(known.clauses, "Any clause"),
        "age_choices": choices(AGES),
        "only_choices": [(name, text, getattr(page.asked, name)) for name, text in ONLY],
        "people_choices": choices(known.people, "Choose a colleague"),
    }


def mark(shown: object, reveal: bool) -> str:
    """A short sign of what is shown, so that a page which refreshes itself changes only what has changed."""
    return sha256(repr((shown, reveal)).encode()).hexdigest()[:16]


def _held(counts: Counts, count: int) -> str:
    return said(count, counts.floor) if count or counts.floor else ""


def _urgency(row: QueueRow) -> str:
    if row.asleep_until:
        return "asleep"
    if row.danger and row.state != "closed":
        return "danger"
    return "overdue" if row.due.overdue and row.state != "closed" else "rest"


def _group(name: str, rows: Iterable[QueueRow]) -> Group:
    return Group(name, HEADINGS[name], tuple(rows))
