"""In whose hands a case is, asked again and again by whoever has it open."""

from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from fingerpost.desk import words
from fingerpost.desk.case_file import LEASE
from fingerpost.desk.models import Case, CaseEvent, Looking
from fingerpost.desk.refusals import NoSuchCase
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require


@dataclass(frozen=True, slots=True)
class Hands:
    """Who has the case just now (empty for nobody or whoever asks), who else looks at it, and what happened to it
    since the version that was seen, a sentence each."""

    holder: str
    until: str
    looking: tuple[str, ...]
    since: tuple[str, ...]


def hands(case_id: UUID, seen: int, *, by: User) -> Hands:
    """What whoever looks at version ``seen`` should know now. Raises NotPermitted, NoSuchCase."""
    require(by, Permission.READ_CASE)
    mine = Case.objects.known_to(by).filter(pk=case_id, organisation_id=by.organisation_id)
    case = mine.select_related("lease_holder").first()
    if case is None:
        raise NoSuchCase
    now = timezone.now()
    held = case.lease_holder if case.lease_until and case.lease_until > now else None
    theirs = held if held and held.pk != by.pk else None
    looking = Looking.objects.filter(case=case, seen_at__gt=now - LEASE).exclude(user=by).order_by("user__name")
    new = CaseEvent.objects.filter(case=case, number__gt=seen).exclude(by=by).select_related("by").order_by("number")
    return Hands(
        holder=theirs.name if theirs else "",
        until=words.clock(case.lease_until) if theirs and case.lease_until else "",
        looking=tuple(looking.values_list("user__name", flat=True)),
        since=tuple(words.since(list(new), seen)) if case.version > seen else (),
    )
