"""What can be asked of the queue, and how it is looked for among the cases."""

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Q

from fingerpost.desk import lifecycle
from fingerpost.desk.searching import Sought, asked, label
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, may


@dataclass(frozen=True, slots=True)
class Queue:
    """What to show of the queue. Leave a field as it is to not filter by it; what is given is all asked for at once.

    ``state`` is "open", "closed", "all" or one of ``fingerpost.desk.lifecycle.STATES``. ``assignee`` is "me", "nobody"
    or a user's id as text. ``signal`` keeps posts on which that signal scores 50 or more; ``clause`` those with a
    finding under that clause. ``older`` keeps what came in at least so many days ago, 0 for everything; ``not_read``
    what the machine could not read. ``text`` is looked for in the words of the post in all its states, in the author's
    name and handle, among case numbers and, for whoever may read them, in the desk's notes.
    """

    state: str = "open"
    platform: str = ""
    account: str = ""
    pathway: str = ""
    signal: str = ""
    clause: str = ""
    assignee: str = ""
    older: int = 0
    overdue: bool = False
    unread: bool = False
    not_read: bool = False
    text: str = ""

    @property
    def by_words(self) -> bool:
        """Whether it is looked for in the full-text index, newest first: words, or filters over more than is open."""
        return bool(self.text.strip()) or (self.state in ("all", lifecycle.CLOSED) and bool(_labels(self)))

    @property
    def newest_first(self) -> bool:
        """Whether the answer stands by case number, the newest first, rather than by urgency."""
        return self.by_words or self.state == "all"


def queue_of(kept: dict[str, Any]) -> Queue:
    """A question as it was kept. What is not known any more, or is of another kind, is left out."""
    known: dict[str, Any] = {each.name: type(each.default) for each in fields(Queue)}
    fit: dict[str, Any] = {name: value for name, value in kept.items() if type(value) is known.get(name)}
    return Queue(**fit)


def sought(question: Queue, by: User) -> Sought:
    """What the full-text index is asked for."""
    return Sought(asked(question.text), _labels(question), may(by, Permission.READ_CASE))


def condition(question: Queue, by: User, now: datetime) -> Q:
    """Everything that is asked for but the words, as the columns of a case say it."""
    found = _in_state(question.state)
    columns = {
        "platform": question.platform or None,
        "account_id": _id(question.account) if question.account else None,
        "pathways__contains": _listed(question.pathway),
        "signals__contains": _listed(question.signal),
        "clauses__contains": _listed(question.clause),
        "unread": question.unread or None,
        "not_read": question.not_read or None,
        "received_at__lte": now - timedelta(days=question.older) if question.older else None,
    }
    found &= Q(**{name: value for name, value in columns.items() if value is not None})
    if question.overdue:
        found &= Q(due_at__lt=now, closed_at__isnull=True)
    return found & _of(question.assignee, by)


def _labels(question: Queue) -> tuple[str, ...]:
    given = {name: getattr(question, name) for name in ("platform", "pathway", "signal", "clause")}
    found = [label(name, value) for name, value in given.items() if value]
    found += [label("account", _id(question.account).hex)] if question.account else []
    return (*found, label("language", "unread")) if question.not_read else tuple(found)


def _in_state(state: str) -> Q:
    if state == "all":
        return Q()
    if state == lifecycle.CLOSED:
        return Q(closed_at__isnull=False)
    return Q(closed_at__isnull=True, state=state) if state in lifecycle.STATES else Q(closed_at__isnull=True)


def _listed(name: str) -> str | None:
    return f"|{name}|" if name else None


def _of(assignee: str, by: User) -> Q:
    if assignee == "me":
        return Q(assignee=by)
    if assignee == "nobody":
        return Q(assignee__isnull=True)
    return Q(assignee_id=_id(assignee)) if assignee else Q()


def _id(text: str) -> UUID:
    """The id that was meant; one that nobody has when it is no id at all."""
    try:
        return UUID(text)
    except ValueError:
        return UUID(int=0)
