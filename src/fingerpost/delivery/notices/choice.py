"""How somebody is told: as they chose, or as holds for whoever chose nothing."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings

from fingerpost.delivery.models import Notice, NoticePreference
from fingerpost.delivery.notices.timing import leaves_at
from fingerpost.people.models import User

Channel = Notice.Channel


def preference(person: User) -> NoticePreference:
    """What somebody chose. Asking saves nothing."""
    return preferences([person])[person.pk]


def preferences(people: Iterable[User]) -> Mapping[UUID, NoticePreference]:
    """What each of these people chose, by their id. Asks once, however many they are."""
    each = {person.pk: person for person in people}
    chosen = {row.person_id: row for row in NoticePreference.objects.filter(person__in=each)}
    return {
        pk: chosen.get(pk) or NoticePreference(organisation_id=person.organisation_id, person=person)
        for pk, person in each.items()
    }


def channels_of(chosen: NoticePreference, *, urgent: bool) -> tuple[str, ...]:
    """The channels that somebody chose; e-mail for what is urgent and would else not reach them at all."""
    wanted = ((Channel.EMAIL, chosen.by_email), (Channel.TEAMS, chosen.by_teams))
    found = tuple(str(channel) for channel, wants in wanted if wants)
    return found or ((str(Channel.EMAIL),) if urgent else ())


def sends_at(chosen: NoticePreference, now: datetime) -> datetime:
    """When what may wait is sent to them."""
    return leaves_at(now, chosen.rhythm, chosen.quiet_from, chosen.quiet_until, shown_zone())


def shown_zone() -> ZoneInfo:
    """The zone of the clocks on our walls."""
    return ZoneInfo(settings.FINGERPOST_SHOWN_TIME_ZONE)
