"""What can be asked about deliveries and effects. Organisation first."""

from datetime import datetime

from django.db.models import Count, QuerySet
from django.utils import timezone

from fingerpost.delivery.models import Delivery, Effect, FetchCursor
from fingerpost.people.models import Organisation

__all__ = [
    "arrived",
    "effects_needing_person",
    "effects_of_case",
    "effects_to_take",
    "fetches",
    "oldest_waiting",
    "quarantined",
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
    """When the oldest delivery that still waits arrived, over the whole installation: the worker's health."""
    waiting = Delivery.objects.filter(state=Delivery.State.WAITING).order_by("received_at")
    return waiting.values_list("received_at", flat=True).first()


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
