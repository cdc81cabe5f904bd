"""Matters whose existence only some may know of: everybody else finds nothing, counts nothing, and gets a 404 (4.6)."""

from typing import Self, TypeVar

from django.db import models
from django.db.models import Prefetch, Q, prefetch_related_objects
from django.utils import timezone

from fingerpost.people.models import Opening, Organisation, User
from fingerpost.people.permissions import KNOWS, Permission, Seal, known_seals, roles_with

Row = TypeVar("Row", bound=models.Model, covariant=True)


def knowable(user: User, model: type[models.Model], through: str = "") -> Q:
    """The condition under which this person may know of a row of ``model`` now: by role, or by a glass broken in the
    last hour. ``through`` is the way there from rows that hang on it, such as ``case__``."""
    found = Q(**{f"{through}seal__in": ["", *sorted(known_seals(user))]})
    kind = f"{model._meta.model_name}:"
    for seal, matter in opened_now(user):
        if matter.startswith(kind):
            found |= Q(**{f"{through}seal": seal, f"{through}pk": matter.removeprefix(kind)})
    return found


class SealedRows(models.QuerySet[Row]):
    """For a model with a ``seal``, one of ``permissions.Seal`` or empty for none.

    Every question to such a model begins with ``known_to``: lists, counts, searches and the look-up of one row. What
    is left out there cannot be found by any of them. Rows that hang on such a model are narrowed by ``knowable``.
    """

    def known_to(self, user: User) -> Self:
        """The rows whose existence this person may know of now: by role, or by a glass broken in the last hour."""
        return self.filter(knowable(user, self.model))


def matter_of(row: models.Model) -> str:
    """What a row is called in an opening and in the journal: ``referral:<uuid>``."""
    return f"{row._meta.model_name}:{row.pk}"


def opened_now(user: User) -> frozenset[tuple[str, str]]:
    """The seals and matters that this person has opened in an emergency, and whose hour has not run out.

    A program that acts in somebody's name has opened none. The database is asked once for each ``user`` that was
    loaded, so once a request; ``break_glass`` has it ask again.
    """
    if not user.is_active or user.narrowed is not None:
        return frozenset()
    now = timezone.now()
    prefetch_related_objects([user], Prefetch("openings", Opening.objects.filter(until__gt=now)))
    return frozenset((each.seal, each.matter) for each in user.openings.all() if each.until > now)


def may_know(user: User, seal: str, matter: str) -> bool:
    """Whether this person may know that the matter exists. A matter without a seal is everybody's to know."""
    return not seal or Seal(seal) in known_seals(user) or (seal, matter) in opened_now(user)


def who_could_look(organisation: Organisation, seal: str) -> models.QuerySet[User]:
    """Everybody here who knows by role of what is under this seal and can read a case. Empty: nobody ever could."""
    roles = roles_with(KNOWS[Seal(seal)], Permission.READ_CASE)
    return User.objects.filter(organisation=organisation, is_active=True, role__in=roles).order_by("name", "pk")
