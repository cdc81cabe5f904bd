"""Matters whose existence only some may know of: everybody else finds nothing, counts nothing, and gets a 404 (4.6)."""

from typing import Self, TypeVar

from django.db import models
from django.db.models import Q
from django.utils import timezone

from fingerpost.people.models import Opening, User
from fingerpost.people.permissions import Seal, known_seals

Row = TypeVar("Row", bound=models.Model, covariant=True)


class SealedRows(models.QuerySet[Row]):
    """For a model with a ``seal``, one of ``permissions.Seal`` or empty for none.

    Every question to such a model begins with ``known_to``: lists, counts, searches and the look-up of one row. What
    is left out there cannot be found by any of them.
    """

    def known_to(self, user: User) -> Self:
        """The rows whose existence this person may know of now: by role, or by a glass broken in the last hour."""
        found = Q(seal="") | Q(seal__in=known_seals(user))
        kind = f"{self.model._meta.model_name}:"
        for seal, matter in opened_now(user):
            if matter.startswith(kind):
                found |= Q(seal=seal, pk=matter.removeprefix(kind))
        return self.filter(found)


def matter_of(row: models.Model) -> str:
    """What a row is called in an opening and in the journal: ``referral:<uuid>``."""
    return f"{row._meta.model_name}:{row.pk}"


def opened_now(user: User) -> frozenset[tuple[str, str]]:
    """The seals and matters that this person has opened in an emergency, and whose hour has not run out."""
    if not user.is_active:
        return frozenset()
    live = Opening.objects.filter(user=user, until__gt=timezone.now())
    return frozenset(live.values_list("seal", "matter"))


def may_know(user: User, seal: str, matter: str) -> bool:
    """Whether this person may know that the matter exists. A matter without a seal is everybody's to know."""
    return not seal or Seal(seal) in known_seals(user) or (seal, matter) in opened_now(user)
