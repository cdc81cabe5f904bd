"""Rows follow the facts: when a crisis opens or ends, its author's other open cases are ruled on again (4.4.2)."""

from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from fingerpost.desk import searching
from fingerpost.desk.case_file import CaseFile, opened_by_machine
from fingerpost.desk.describing import describe, told
from fingerpost.desk.models import Case
from fingerpost.desk.records import CRISIS_CALM
from fingerpost.desk.rulings import current


def stale(now: datetime, limit: int) -> list[Case]:
    """Open cases whose row was made under another answer to: is there a crisis with this author?"""
    crises = Case.objects.filter(life=True).filter(Q(closed_at__isnull=True) | Q(closed_at__gt=now - CRISIS_CALM))
    open_cases = Case.objects.filter(closed_at__isnull=True)
    begun = open_cases.filter(under_crisis=False, post__author_id__in=_authors(crises))
    theirs = crises.filter(post__author_id=OuterRef("post__author_id"))
    ended = open_cases.filter(~Exists(theirs), under_crisis=True, life=False)
    return [*begun[:limit], *ended[:limit]][:limit]


def refresh(case: Case) -> None:
    """Bring one row to what holds now, and say so in the case if the policy says something else. Safe to repeat."""
    with opened_by_machine(case.pk, case.organisation_id) as file:
        follow(file)


def follow(file: CaseFile) -> None:
    """Rule again on a case that is being written in."""
    now = current(file.case.post, file.case.reading, file.at)
    before, found_by = (file.case.pathways, file.case.rank), searching.labels_of(file.case)
    describe(file.case, now, file.case.reading)
    if (file.case.pathways, file.case.rank) != before:
        file.append("refreshed", **told(now, file.case.reading))
    elif searching.labels_of(file.case) != found_by:
        searching.keep(file.case)
    file.case.save()


def _authors(crises: QuerySet[Case]) -> QuerySet[Case]:
    return crises.filter(post__author_id__isnull=False).values("post__author_id")  # type: ignore[return-value]
