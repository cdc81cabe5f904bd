"""What is kept of a case so that it can be found."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from fingerpost.desk.models import Case, CaseEvent
from fingerpost.desk.models.case import unlisted
from fingerpost.inbox.models import Revision


@dataclass(frozen=True, slots=True)
class Document:
    """A case as it is found: the words of its post in every state, who wrote it, the notes, and what it is filtered by.

    ``number`` is the case's own. The parts are kept apart, because not everybody may search the notes.
    """

    number: int
    said: str
    author: str
    notes: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Which numbers to look among, and how many to give: from the newest down, or from the oldest up."""

    above: int = 0
    below: int = 2**62
    upward: bool = False
    limit: int = 2000


def label(kind: str, value: object) -> str:
    """Something to filter by, as it is kept: ``pathway:crisis``. No word of a post looks like it."""
    return f"{kind}:{value}".lower().replace(" ", "_")


def documents(cases: Sequence[Case]) -> list[Document]:
    """The documents of cases as they now are, in two queries for all of them."""
    said = _by_case(Revision.objects.filter(post__in=[case.post_id for case in cases]), "post_id", "text")
    notes = _by_case(CaseEvent.objects.filter(case__in=cases, act="noted"), "case_id", "data__text")
    return [_document(case, said[case.post_id], notes[case.pk]) for case in cases]


def _by_case(rows: QuerySet[Any], key: str, text: str) -> dict[UUID, list[str]]:
    found: dict[UUID, list[str]] = defaultdict(list)
    for of, words in rows.order_by(key, "number").values_list(key, text):
        found[of].append(str(words or ""))
    return found


def _document(case: Case, said: list[str], notes: list[str]) -> Document:
    author = case.post.author
    return Document(
        number=case.number,
        said=" \n".join(dict.fromkeys(said)),
        author=f"{author.name} \n{author.handle}" if author else "",
        notes=" \n".join(notes),
        labels=labels_of(case),
    )


def labels_of(case: Case) -> tuple[str, ...]:
    """What the case can be filtered by that changes only with its post and what is found in it."""
    found = [label("platform", case.platform)]
    found += [label("account", case.account_id.hex)] if case.account_id else []
    found += [label("pathway", each) for each in unlisted(case.pathways)]
    found += [label("signal", each) for each in unlisted(case.signals)]
    found += [label("clause", each) for each in unlisted(case.clauses)]
    found += [label("language", "unread")] if case.not_read else []
    return tuple(found)
