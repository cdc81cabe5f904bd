"""Looking for the right service: by words, by place and by age (A3h). Nothing that is out of date is offered."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.utils import timezone

from fingerpost.desk.models import CareService
from fingerpost.desk.words import ZONE, day
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require

MOST = 50


@dataclass(frozen=True, slots=True)
class ServiceView:
    """One service. ``in_date`` False means that it must not be used; ``words`` is ready to be put into a reply."""

    name: str
    what: str
    place: str
    ages: str
    reach: str
    checked: date
    in_date: bool
    words: str


def services(
    organisation: Organisation, asked: str = "", *, by: User, age: int | None = None, place: str = ""
) -> tuple[ServiceView, ...]:
    """Services in which every word of ``asked`` stands, for this age and place; what is in date first, 50 at most."""
    require(by, Permission.READ_CASE)
    found = CareService.objects.filter(organisation=organisation)
    for word in asked.split():
        found = found.filter(Q(name__icontains=word) | Q(what__icontains=word) | Q(place__icontains=word))
    if place.strip():
        found = found.filter(place__icontains=place.strip())
    if age is not None:
        found = found.filter(from_age__lte=age, to_age__gte=age)
    today = timezone.now().astimezone(ZONE).date()
    rows = sorted(found.order_by("name", "pk")[:MOST], key=lambda row: row.check_by <= today)
    return tuple(_view(row, today) for row in rows)


def _view(row: CareService, today: date) -> ServiceView:
    where = f" ({row.place})" if row.place else ""
    return ServiceView(
        row.name,
        row.what,
        row.place,
        _ages(row),
        row.reach,
        row.checked_on,
        row.check_by > today,
        f"{row.name}{where}: {row.reach}",
    )


def _ages(row: CareService) -> str:
    if row.from_age == 0 and row.to_age >= 120:
        return "All ages"
    if row.to_age >= 120:
        return f"{row.from_age} and over"
    return f"Up to {row.to_age}" if row.from_age == 0 else f"{row.from_age} to {row.to_age}"


def checked_words(view: ServiceView) -> str:
    """When it was checked, and that it must not be used where that is too long ago."""
    said = f"Checked on {day(view.checked)}"
    return f"{said}." if view.in_date else f"{said}: out of date, do not use it."
