"""The queue for programs: from a case onward, however deep that is."""

from dataclasses import dataclass

from django.utils import timezone

from fingerpost.desk.asking import Queue
from fingerpost.desk.queries.paging import Edge, page_of
from fingerpost.desk.queries.queue import rows_of
from fingerpost.desk.queries.rows import QueueRow
from fingerpost.inbox.packs import pack_of
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require


class BadCursor(ValueError):
    """A cursor that none of our answers gave."""

    def __init__(self) -> None:
        super().__init__("Begin without a cursor, and use the one that each answer gives.")


@dataclass(frozen=True, slots=True)
class Onward:
    """Some cases in the queue's order. ``next`` is the cursor of what comes after them; empty at the end."""

    cases: tuple[QueueRow, ...]
    next: str


def onward(
    organisation: Organisation, asked: Queue | None = None, after: str = "", *, by: User, limit: int = 25
) -> Onward:
    """Up to ``limit`` cases after the cursor, without counting any. Raises NotPermitted, BadCursor.

    What changes its place meanwhile can be passed over or come again; what stays where it is comes exactly once.
    """
    require(by, Permission.SEE_QUEUE)
    if after and not (after.isascii() and after.isdecimal() and len(after) <= 40):
        raise BadCursor
    asked, now = asked or Queue(), timezone.now()
    found = page_of(organisation, asked, Edge(after), limit, by=by, now=now)
    rows = rows_of(found.cases, pack_of(organisation), by=by, now=now, text=asked.text)
    return Onward(rows, found.after.at if found.after else "")
