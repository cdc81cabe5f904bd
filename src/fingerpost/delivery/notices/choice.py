"""How somebody is told: as they chose, or as holds for whoever chose nothing."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings

from fingerpost.delivery.models import Notice, NoticePreference
from fingerpost.delivery.notices.timing import leaves_at
from fingerpost.people.models import User

Channel = Notice.Channel


def preference(person: User) -> NoticePreference:
    """What somebody chose. Asking saves nothing."""
    chosen = NoticePreference.objects.filter(person=person).first()
    return chosen or NoticePreference(organisation_id=person.organisation_id, person=person)


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
