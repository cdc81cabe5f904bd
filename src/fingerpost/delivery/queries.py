"""What can be asked about deliveries and effects. Organisation first."""

from collections.abc import Collection
from datetime import datetime

from django.db.models import Count, Min, QuerySet
from django.utils import timezone

from fingerpost.delivery.models import Delivery, Effect, FetchCursor, Notice, NoticePreference
from fingerpost.delivery.notices.choice import preference
from fingerpost.delivery.notices.wording import KINDS
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require

__all__ = [
    "KINDS",
    "Notice",
    "NoticePreference",
    "arrived",
    "effects_needing_person",
    "effects_of_case",
    "effects_to_take",
    "fetches",
    "given_up_since",
    "my_notices",
    "notices",
    "notices_set_aside",
    "oldest_waiting",
    "preference",
    "quarantined",
    "undelivered",
    "waiting_deliveries",
    "work_by_state",
]


def quarantined(organisation: Organisation) -> QuerySet[Delivery]:
    """Deliveries that could not be read, newest first, with the reason in ``problem``; their bytes are kept."""
    return Delivery.objects.filter(organisation=organisation, state=Delivery.State.QUARANTINED).order_by("-received_at")


def arrived(organisation: Organisation, begins: datetime, ends: datetime) -> QuerySet[Delivery]:
    """Deliveries that arrived from ``begins`` up to ``ends``, without their bytes."""
    return Delivery.objects.filter(organisation=organisation, received_at__gte=begins, received_at__lt=ends).defer(
        "body"
    )


def waiting_deliveries(organisation: Organisation) -> int:
    """How many deliveries wait to be read."""
    return Delivery.objects.filter(organisation=organisation, state=Delivery.State.WAITING).count()


def oldest_waiting() -> datetime | None:
    """Since when the oldest delivery or notice has waited, over the whole installation: the worker's health."""
    waiting = Delivery.objects.filter(state=Delivery.State.WAITING).order_by("received_at")
    due = Notice.objects.filter(state=Notice.State.WAITING).order_by("not_before")
    since = (
        waiting.values_list("received_at", flat=True).first(),
        due.filter(not_before__lte=timezone.now()).values_list("not_before", flat=True).first(),
    )
    return min(filter(None, since), default=None)


def effects_of_case(organisation: Organisation, case: str) -> QuerySet[Effect]:
    """All that was asked of platforms for the desk's ``case``, in order."""
    return Effect.objects.filter(organisation=organisation, case=case).order_by("created_at", "id")


def effects_needing_person(organisation: Organisation) -> QuerySet[Effect]:
    """What only a person can settle, oldest first, with the reason in ``problem``."""
    return Effect.objects.filter(organisation=organisation, state=Effect.State.NEEDS_PERSON).order_by(
        "created_at", "id"
    )


def effects_to_take(limit: int = 50) -> QuerySet[Effect]:
    """Effects that ended, or need a person, and that the desk has not read yet; in order of their creation.

    Read one, write the case's event and call ``operations.mark_taken`` in the same transaction.
    """
    told = (*Effect.ENDED, Effect.State.NEEDS_PERSON)
    return Effect.objects.filter(state__in=told, taken_at__isnull=True).order_by("created_at", "id")[:limit]


def fetches(organisation: Organisation) -> QuerySet[FetchCursor]:
    """How far each account has been asked for what is new, and what hinders it, in ``problem``."""
    return FetchCursor.objects.filter(organisation=organisation).select_related("account").order_by("account__name")


def work_by_state(organisation: Organisation) -> dict[str, dict[str, int]]:
    """How many deliveries and effects there are in each state; ``due`` counts the effects whose time has come."""
    counts: dict[str, dict[str, int]] = {}
    for name, rows in (("deliveries", Delivery.objects.all()), ("effects", Effect.objects.all())):
        grouped = rows.filter(organisation=organisation).values("state").annotate(count=Count("id")).order_by("state")
        counts[name] = {row["state"]: row["count"] for row in grouped}
    due = Effect.objects.filter(organisation=organisation, state__in=Effect.OPEN, not_before__lte=timezone.now())
    counts["effects"]["due"] = due.count()
    return counts


def notices(organisation: Organisation, state: str = "", *, by: User) -> QuerySet[Notice]:
    """What colleagues were told, newest first, in one state or in all. Raises NotPermitted."""
    require(by, Permission.SEE_NOTICES)
    found = Notice.objects.filter(organisation=organisation).select_related("person").order_by("-created_at", "id")
    return found.filter(state=state) if state else found


def notices_set_aside(organisation: Organisation) -> int:
    """How many notices were given up and wait for somebody to look."""
    return Notice.objects.filter(organisation=organisation, state=Notice.State.SET_ASIDE).count()


def given_up_since(organisation: Organisation) -> tuple[int, datetime | None]:
    """How many notices were given up and wait for somebody to look, and when the oldest of them was written down."""
    found = Notice.objects.filter(organisation=organisation, state=Notice.State.SET_ASIDE)
    told = found.aggregate(count=Count("id"), oldest=Min("created_at"))
    return told["count"], told["oldest"]


def my_notices(by: User, limit: int = 20) -> QuerySet[Notice]:
    """What this person was told lately, newest first."""
    return Notice.objects.filter(person=by).order_by("-created_at", "id")[:limit]


def undelivered(organisation: Organisation, things: Collection[str]) -> frozenset[str]:
    """Of these things, by the teller's keys, those that were told and of which no notice can reach anybody any more."""
    states: dict[str, set[str]] = {}
    told = Notice.objects.filter(organisation=organisation, about__in=things)
    for about, state in told.values_list("about", "state"):
        states.setdefault(about, set()).add(state)
    lost = {Notice.State.SET_ASIDE, Notice.State.WITHHELD}
    return frozenset(about for about, found in states.items() if found <= lost)
