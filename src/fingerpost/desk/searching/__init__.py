"""Finding cases by their words: one door, and behind it the full-text index of whichever database there is.

What can be found is kept in the transaction that changes the case, so a case and what finds it never disagree. All of
it is made from other rows and can be made again at any time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from types import ModuleType
from uuid import UUID

from django.db import connection, transaction

from fingerpost.desk.models import Case
from fingerpost.desk.searching import among, postgresql, sqlite
from fingerpost.desk.searching.document import Document, Stretch, documents, label, labels_of
from fingerpost.desk.searching.words import Phrase, asked, marks

__all__ = [
    "MOST_LOOKED_AT",
    "Document",
    "Phrase",
    "Sought",
    "Stretch",
    "among",
    "asked",
    "find",
    "keep",
    "label",
    "labels_of",
    "marks",
    "rebuild",
]

MOST_LOOKED_AT = Stretch().limit
"""How many cases that hold the words are looked at, newest first: what keeps the commonest word as quick as any."""
TOGETHER = 500

_BACK_ENDS = {"sqlite": sqlite, "postgresql": postgresql}


@dataclass(frozen=True, slots=True)
class Sought:
    """What to look for: phrases that must all be there, and labels that the case must bear. ``notes`` searches the
    desk's notes as well, for whoever may read them."""

    phrases: tuple[Phrase, ...] = ()
    labels: tuple[str, ...] = ()
    notes: bool = False

    def __bool__(self) -> bool:
        return bool(self.phrases or self.labels)


def back_end(vendor: str) -> ModuleType:
    """The module for a kind of database. KeyError for one that Fingerpost does not run on."""
    return _BACK_ENDS[vendor]


def keep(case: Case) -> None:
    """Let the case be found as it now is. Call it in the transaction that changed it."""
    back_end(connection.vendor).put(documents([case]))


def find(sought: Sought, among: Stretch | None = None) -> list[int]:
    """Numbers of the cases that hold all of it. Of every body: the caller keeps to its own. Empty when nothing is
    sought."""
    if not sought:
        return []
    back = back_end(connection.vendor)
    found: list[int] = back.find(sought.phrases, sought.labels, sought.notes, among or Stretch())
    return found


def rebuild() -> Iterator[int]:
    """Make all of it again from the cases, in one transaction; says after each load how many are done.

    Until it ends, others find what was there before.
    """
    put = back_end(connection.vendor).put
    with transaction.atomic():
        back_end(connection.vendor).empty()
        done = 0
        for load in _loads(Case.objects.order_by("number").values_list("pk", flat=True).iterator(TOGETHER)):
            cases = Case.objects.filter(pk__in=load).select_related("post__author")
            put(documents(list(cases)))
            done += len(load)
            yield done


def _loads(keys: Iterable[UUID]) -> Iterator[list[UUID]]:
    keys = iter(keys)
    while load := list(islice(keys, TOGETHER)):
        yield load
