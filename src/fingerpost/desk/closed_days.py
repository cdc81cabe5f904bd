"""Days on which the desk stays closed beside those of the pack (A3b)."""

from datetime import date
from uuid import UUID

from fingerpost.desk.models import Closure


def closed_days(organisation_id: UUID) -> frozenset[date]:
    """The days that somebody closed and nobody opened again."""
    standing = Closure.objects.filter(organisation_id=organisation_id, lifted_at__isnull=True)
    return frozenset(standing.values_list("day", flat=True))
