"""How much distressing content somebody has opened: for breaks, and for the lead as numbers (4.6)."""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db.models import Count, Q
from django.utils import timezone

from fingerpost.desk.models import Exposure
from fingerpost.desk.sealing import in_known_cases
from fingerpost.desk.sight import today
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require

WEEK = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Seen:
    """How many distressing posts somebody opened today, and in the seven days that end today. ``rest`` means that they
    have opened so many today that a break is due."""

    name: str
    today: int
    week: int
    rest: bool


def exposure(user: User) -> Seen:
    """One's own numbers."""
    day = today(timezone.now())
    seen = Exposure.objects.filter(user=user, day__gt=day - WEEK - timedelta(days=1)).aggregate(
        today=Count("pk", filter=Q(day=day)), week=Count("pk")
    )
    return _seen(user.name, seen["today"], seen["week"])


def team_exposure(by: User) -> tuple[Seen, ...]:
    """Everybody's numbers in this week, the most first; never which posts, and none that are sealed from ``by``.

    Raises NotPermitted.
    """
    require(by, Permission.LEAD_DESK)
    day = today(timezone.now())
    known = Exposure.objects.filter(in_known_cases(by), organisation_id=by.organisation_id)
    week = known.filter(day__gt=day - WEEK - timedelta(days=1))
    counted = week.values("user__name", "user").annotate(today=Count("pk", filter=Q(day=day)), week=Count("pk"))
    return tuple(
        _seen(row["user__name"], row["today"], row["week"]) for row in counted.order_by("-today", "-week", "user__name")
    )


def _seen(name: str, today: int, week: int) -> Seen:
    return Seen(name, today, week, today >= settings.FINGERPOST_BREAK_AFTER)
