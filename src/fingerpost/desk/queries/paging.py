"""One page of cases, from an edge onward. What stands before the page is never read, however much it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet

from fingerpost.desk import searching
from fingerpost.desk.asking import Queue, condition, sought
from fingerpost.desk.models import Case
from fingerpost.desk.searching import Stretch
from fingerpost.people.models import Organisation, User

SHOWN = ("post__account", "post__author", "post__current", "assignee", "lease_holder")
"""What a row shows beside the case itself."""
LARGEST = 2**62
"""Higher than any case's number."""


@dataclass(frozen=True, slots=True)
class Edge:
    """Where a page begins: right after a case, or right before one (``backward``). ``at`` is that case's place, or its
    number where the newest stand first; empty is the very beginning."""

    at: str = ""
    backward: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The cases of a page, the edges of the pages around it (None where there is none), and whether a search was cut
    short because too many cases hold the words."""

    cases: Sequence[Case]
    before: Edge | None
    after: Edge | None
    cut: bool = False


def page_of(organisation: Organisation, asked: Queue, edge: Edge, length: int, *, by: User, now: datetime) -> Found:
    """The page of what is asked for. An edge that is no edge of this question is the beginning."""
    edge = edge if edge.at.isascii() and edge.at.isdecimal() and len(edge.at) <= 40 else Edge()
    cases = Case.objects.known_to(by).filter(condition(asked, by, now), organisation=organisation)
    cut = False
    if asked.by_words:
        numbers = _numbers(asked, edge, by)
        cut = len(numbers) >= searching.MOST_LOOKED_AT
        cases = cases.filter(number__among=numbers)
    column = "number" if asked.newest_first else "place"
    keys = list(_ordered(cases, asked, column, edge).values_list("pk", column)[: length + 1])
    more, keys = len(keys) > length, keys[:length]
    if edge.backward:
        keys.reverse()
    rows = Case.objects.select_related(*SHOWN).in_bulk([key for key, _ in keys])
    before, after = _around([str(at) for _, at in keys], edge, more)
    return Found([rows[key] for key, _ in keys if key in rows], before, after, cut and not more)


def _numbers(asked: Queue, edge: Edge, by: User) -> list[int]:
    most = searching.MOST_LOOKED_AT
    at = min(int(edge.at), LARGEST) if edge.at else LARGEST
    among = Stretch(above=at, upward=True, limit=most) if edge.backward else Stretch(below=at, limit=most)
    return searching.find(sought(asked, by), among)


def _ordered(cases: QuerySet[Case], asked: Queue, column: str, edge: Edge) -> QuerySet[Case]:
    down = asked.newest_first != edge.backward
    if edge.at:
        at = min(int(edge.at), LARGEST) if asked.newest_first else edge.at
        cases = cases.filter(Q(**{f"{column}__{'lt' if down else 'gt'}": at}))
    return cases.order_by(f"-{column}" if down else column)


def _around(places: Sequence[str], edge: Edge, more: bool) -> tuple[Edge | None, Edge | None]:
    if not places:
        return None, None
    first, last = Edge(places[0], backward=True), Edge(places[-1])
    if edge.backward:
        return (first if more else None), last
    return (first if edge.at else None), (last if more else None)
