"""Who may be told: on call, at the desk, and above it. Whoever has left, or may not answer alerts, is none of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import QuerySet

from fingerpost.desk.models import DutyManager, OnCall
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import ROLE_NAMES, ROLES, Permission

_MOMENT = timedelta(microseconds=1)


@dataclass(frozen=True)
class Colleagues:
    """One organisation's people who watch."""

    organisation: Organisation

    def with_permission(self, permission: Permission) -> QuerySet[User]:
        """Everybody who is here and may do this."""
        roles = [role for role in ROLE_NAMES if permission in ROLES[role]]
        found = User.objects.filter(organisation=self.organisation, is_active=True, role__in=roles)
        return found.order_by("name", "pk")

    def desk(self) -> list[User]:
        """Everybody who answers alerts while the desk is open."""
        return list(self.with_permission(Permission.ACKNOWLEDGE_ALERTS))

    def leads(self) -> list[User]:
        """The desk leads."""
        return list(self.with_permission(Permission.MANAGE_ROTA))

    def manager(self) -> User | None:
        """Whoever hears last, while they are here."""
        named = DutyManager.objects.filter(organisation=self.organisation).select_related("person").first()
        return named.person if named and named.person.is_active else None

    def above(self) -> list[User]:
        """The leads and the duty manager, each once."""
        manager = self.manager()
        return list({each.pk: each for each in [*self.leads(), *([manager] if manager else [])]}.values())

    def turns(self, start: datetime, end: datetime) -> tuple[OnCall, ...]:
        """The turns that touch the time between, of people who can still answer, earliest first."""
        roles = [role for role in ROLE_NAMES if Permission.ACKNOWLEDGE_ALERTS in ROLES[role]]
        found = OnCall.objects.filter(
            organisation=self.organisation,
            starts_at__lt=end,
            ends_at__gt=start,
            person__is_active=True,
            person__role__in=roles,
        )
        return tuple(found.select_related("person").order_by("starts_at", "place", "id"))

    def on_call(self, now: datetime) -> tuple[OnCall, ...]:
        """The turns of this moment, whoever is told first first; each person once."""
        first: dict[object, OnCall] = {}
        for turn in sorted(self.turns(now, now + _MOMENT), key=lambda turn: (turn.place, turn.starts_at)):
            first.setdefault(turn.person_id, turn)
        return tuple(first.values())


def ids(people: Iterable[User]) -> tuple[str, ...]:
    """Their ids as text."""
    return tuple(str(person.pk) for person in people)


def forget_addresses(now: datetime) -> int:
    """Remove the private addresses of turns that have ended, however they ended; says how many."""
    return OnCall.objects.filter(ends_at__lte=now).exclude(address="").update(address="")
