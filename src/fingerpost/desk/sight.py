"""What counts as distressing, and what somebody has asked to see of it."""

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

from fingerpost.desk import lifecycle
from fingerpost.desk.models import Case, Exposure, Sight
from fingerpost.desk.models.case import unlisted
from fingerpost.desk.words import ZONE
from fingerpost.people.models import User

DISTRESSING = frozenset({"crisis", "threat", "hate", "abuse", "sexual", "safeguarding", "malice"})
"""Signals that make words or pictures start covered (officers see them all day)."""

EXCERPT = 200
"""How many characters of a post the queue shows."""


def distressing(case: Case) -> bool:
    """Whether the words or pictures start covered: distressing, or nobody has seen what the picture is."""
    return bool(DISTRESSING & set(unlisted(case.signals))) or case.rank < lifecycle.REST or _pictures(case) > 0


def today(now: datetime) -> date:
    """The day that exposure is counted on: the desk's own."""
    return now.astimezone(ZONE).date()


def uncovers(user: User) -> bool:
    """Whether this person wants to see distressing posts without asking."""
    return Sight.objects.filter(user=user, uncovered=True).exists()


def opened_today(user: User, cases: Collection[UUID], now: datetime) -> frozenset[UUID]:
    """Which of these cases this person has uncovered today and not covered since."""
    seen = Exposure.objects.filter(user=user, day=today(now), covered=False, case__in=cases)
    return frozenset(seen.values_list("case_id", flat=True))


def shown_whole(case: Case, *, uncovered: bool) -> bool:
    """Whether the queue shows all that there is to read: nothing covered, cut short or in a picture."""
    text = case.post.current.text if case.post.current else ""
    return len(" ".join(text.split())) <= EXCERPT and not _pictures(case) and (uncovered or not distressing(case))


def _pictures(case: Case) -> int:
    return len(case.post.current.media) if case.post.current else 0
