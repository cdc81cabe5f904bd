"""Looking at what distresses: covered until asked for, and counted, so that nobody carries it unnoticed (4.6)."""

from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from fingerpost.desk.models import Case, Exposure, Sight
from fingerpost.desk.refusals import NoSuchCase
from fingerpost.desk.sight import distressing, today
from fingerpost.journal.operations import record
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require

KEPT = timedelta(days=31)
"""How long it is known which post it was: long enough to count a week and to talk about a bad one."""


def uncover(case_id: UUID, *, by: User) -> None:
    """Show this person the post, for the rest of the day, and count it once. Raises NotPermitted, NoSuchCase."""
    case = _case(case_id, by)
    day = today(timezone.now())
    with transaction.atomic():
        Exposure.objects.filter(user=by, day__lt=day - KEPT).delete()
        Exposure.objects.update_or_create(
            user=by, day=day, case=case, defaults={"organisation_id": by.organisation_id, "covered": False}
        )


def cover(case_id: UUID, *, by: User) -> None:
    """Cover it again. It stays counted."""
    case = _case(case_id, by)
    Exposure.objects.filter(user=by, day=today(timezone.now()), case=case).update(covered=True)


def seen_uncovered(case_id: UUID, *, by: User) -> None:
    """Count a post that stood open when its page was read: because of danger, or because this person wants it so."""
    case = _case(case_id, by)
    if distressing(case):
        day = today(timezone.now())
        Exposure.objects.get_or_create(user=by, day=day, case=case, defaults={"organisation_id": by.organisation_id})


def prefer(*, uncovered: bool, by: User) -> None:
    """Let this person see distressing posts without asking, or cover them again."""
    require(by, Permission.READ_CASE)
    with transaction.atomic():
        Sight.objects.update_or_create(
            user=by, defaults={"organisation_id": by.organisation_id, "uncovered": uncovered}
        )
        record(
            organisation_id=by.organisation_id,
            by=by.actor,
            act="sight.chosen",
            subject=f"user:{by.pk}",
            facts={"uncovered": uncovered},
        )


def _case(case_id: UUID, by: User) -> Case:
    require(by, Permission.READ_CASE)
    mine = Case.objects.known_to(by).filter(pk=case_id, organisation_id=by.organisation_id)
    found = mine.select_related("post__current").first()
    if found is None:
        raise NoSuchCase
    return found
