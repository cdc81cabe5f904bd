"""Who may be told: on call, at the desk, and above it. Whoever has left, or may not answer alerts, is none of them.

Of a sealed case only those are told who know of it by their role.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import QuerySet

from fingerpost.desk.models import DutyManager, OnCall
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import KNOWS, Permission, Seal, may, roles_with
from fingerpost.people.sealed import who_could_look

_MOMENT = timedelta(microseconds=1)

ANSWERS = frozenset({Permission.ACKNOWLEDGE_ALERTS, Permission.TAKE_CASE})
"""What whoever answers alerts for the desk may do: say that they have one, and take its case."""


@dataclass(frozen=True)
class Colleagues:
    """One organisation's people who watch, over a case under ``seal`` if there is one."""

    organisation: Organisation
    seal: str = ""

    def with_permissions(self, *permissions: Permission) -> QuerySet[User]:
        """Everybody who is here and may do all of this."""
        found = User.objects.filter(organisation=self.organisation, is_active=True, role__in=self._roles(*permissions))
        return found.order_by("name", "pk")

    def desk(self) -> list[User]:
        """Everybody who answers alerts while the desk is open; of a sealed case, whoever knows of it."""
        if self.seal:
            return list(who_could_look(self.organisation, self.seal))
        return list(self.with_permissions(*ANSWERS))

    def leads(self) -> list[User]:
        """The desk leads; of a sealed case those who know of it, and where none does, whoever else does."""
        found = list(self.with_permissions(Permission.MANAGE_ROTA))
        return found if found or not self.seal else self.desk()

    def manager(self) -> User | None:
        """Whoever hears last, while they are here."""
        named = DutyManager.objects.filter(organisation=self.organisation).select_related("person").first()
        if named is None or not named.person.is_active:
            return None
        return named.person if all(may(named.person, each) for each in self._knowing()) else None

    def above(self) -> list[User]:
        """The leads and the duty manager, each once."""
        manager = self.manager()
        return list({each.pk: each for each in [*self.leads(), *([manager] if manager else [])]}.values())

    def turns(self, start: datetime, end: datetime) -> tuple[OnCall, ...]:
        """The turns that touch the time between, of people who can still answer, earliest first."""
        found = OnCall.objects.filter(
            organisation=self.organisation,
            starts_at__lt=end,
            ends_at__gt=start,
            person__is_active=True,
            person__role__in=self._roles(*ANSWERS),
        )
        return tuple(found.select_related("person").order_by("starts_at", "place", "id"))

    def on_call(self, now: datetime) -> tuple[OnCall, ...]:
        """The turns of this moment, whoever is told first first; each person once."""
        first: dict[object, OnCall] = {}
        for turn in sorted(self.turns(now, now + _MOMENT), key=lambda turn: (turn.place, turn.starts_at)):
            first.setdefault(turn.person_id, turn)
        return tuple(first.values())

    def _roles(self, *permissions: Permission) -> list[str]:
        return roles_with(*permissions, *self._knowing())

    def _knowing(self) -> tuple[Permission, ...]:
        return (KNOWS[Seal(self.seal)],) if self.seal else ()


def ids(people: Iterable[User]) -> tuple[str, ...]:
    """Their ids as text."""
    return tuple(str(person.pk) for person in people)


def forget_addresses(now: datetime) -> int:
    """Remove the private addresses of turns that have ended, however they ended; says how many."""
    return OnCall.objects.filter(ends_at__lte=now).exclude(address="").update(address="")
