"""The queue as the page shows it: three groups, what is dangerous first."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from fingerpost.desk.queries import Counts, Queue, QueuePage, QueueRow
from fingerpost.tuning.queries import Standing
from fingerpost.web.queue.filters import ASSIGNEES, STATES, address, choices
from fingerpost.web.words import PLATFORMS


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading. ``name`` is danger, overdue or rest."""

    name: str
    heading: str
    rows: tuple[QueueRow, ...]


@dataclass(frozen=True, slots=True)
class View:
    """A saved way of looking at the queue, with how many it holds (None when nobody counted)."""

    text: str
    href: str
    count: int | None
    current: bool


HEADINGS = {"danger": "Act now", "overdue": "Overdue", "rest": "Due next"}


def groups(page: QueuePage) -> tuple[Group, ...]:
    """The rows in the order given, cut where the urgency changes. Closed cases are one group."""
    if page.asked.state == "closed":
        return (Group("rest", "Closed", page.rows),) if page.rows else ()
    return tuple(_group(name, rows) for name, rows in groupby(page.rows, key=_urgency))


def views(counts: Counts, question: Queue) -> tuple[View, ...]:
    """The ways of looking that are one click away."""
    plain = Queue(text=question.text)
    named = (
        ("All open", plain, counts.open),
        ("Unread", replace(plain, unread=True), counts.unread - counts.unqueued),
        ("Overdue", replace(plain, overdue=True), counts.overdue),
        ("Mine", replace(plain, assignee="me"), counts.mine),
        ("For a second person", replace(plain, state="awaiting_agreement"), counts.awaiting_agreement),
        ("Waiting for the platform", replace(plain, state="effect_pending"), counts.effect_pending),
        ("Closed", replace(plain, state="closed"), None),
    )
    return tuple(View(text, address(each) or "?", count, each == question) for text, each, count in named)


def context(page: QueuePage, reveal: bool, reader: Standing | None = None) -> dict[str, object]:
    """Everything the template needs. ``reveal`` shows distressing words without asking; ``reader`` is what reads."""
    asked = page.asked
    return {
        "reader": reader,
        "title": "Queue",
        "queue": page,
        "counts": page.counts,
        "groups": groups(page),
        "views": views(page.counts, asked),
        "reveal": reveal,
        "filtered": asked != Queue(),
        "here": address(asked, page.page),
        "previous": _near(page, page.page - 1),
        "following": _near(page, page.page + 1),
        "state_choices": choices(STATES),
        "pathway_choices": choices(dict(page.pathways), "Any pathway"),
        "platform_choices": choices(PLATFORMS, "Any platform"),
        "assignee_choices": choices(ASSIGNEES),
    }


def _urgency(row: QueueRow) -> str:
    if row.danger and row.state != "closed":
        return "danger"
    return "overdue" if row.due.overdue and row.state != "closed" else "rest"


def _group(name: str, rows: Iterable[QueueRow]) -> Group:
    return Group(name, HEADINGS[name], tuple(rows))


def _near(page: QueuePage, number: int) -> str | None:
    return (address(page.asked, number) or "?") if 1 <= number <= page.pages else None
