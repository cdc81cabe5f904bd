"""Telling people: writing a notice down, calling it off, and how somebody wants to be told (4.4.2, A3a)."""

from collections.abc import Iterable, Mapping
from datetime import time
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from fingerpost.delivery.models import Notice, NoticePreference
from fingerpost.delivery.notices import teams
from fingerpost.delivery.notices.choice import channels_of, preference, preferences, sends_at
from fingerpost.delivery.notices.teams import BadAddress
from fingerpost.delivery.notices.wording import KINDS, About, Untellable
from fingerpost.journal.actor import Actor
from fingerpost.journal.operations import OutsideTransaction, record
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require
from fingerpost.register.vault import reseal, seal

__all__ = [
    "About",
    "BadAddress",
    "BadQuietHours",
    "Untellable",
    "notify",
    "prefer",
    "reseal_teams",
    "send_again",
    "send_test",
    "set_teams",
    "unset_teams",
    "withdraw",
    "withdraw_page",
]

State, Channel = Notice.State, Notice.Channel


class BadQuietHours(ValueError):
    """Quiet hours need a beginning and an end, and the two differ."""


def notify(
    people: User | Iterable[User], kind: str, about: About, *, channels: tuple[str, ...] = (), address: str = ""
) -> None:
    """Tell people of something, in the caller's transaction: what is rolled back is not told.

    ``kind`` is one of ``KINDS``. The same kind about the same thing is told to a person once on each channel, however
    often it is asked for. ``channels`` and ``address`` say how somebody is reached who is on call; left out, each
    person's own choice holds. Whoever has left by the time of sending is not told.

    Raises OutsideTransaction; KeyError for a kind that does not exist.
    """
    if not transaction.get_connection().in_atomic_block:
        raise OutsideTransaction
    urgent, now = KINDS[kind].urgent, timezone.now()
    each_once = {each.pk: each for each in ([people] if isinstance(people, User) else people)}
    made: list[Notice] = []
    for pk, chosen in preferences(each_once.values()).items():
        person = each_once[pk]
        when = now if urgent else sends_at(chosen, now)
        ways = channels or channels_of(chosen, urgent=urgent)
        made += [
            _notice(person, kind, about, way, address, urgent=urgent, created_at=now, not_before=when) for way in ways
        ]
    Notice.objects.bulk_create(made, ignore_conflicts=True)


def withdraw(organisation: Organisation, about: str) -> int:
    """Call off what waits to be told about this thing, or a part of it, in the caller's transaction; says how many."""
    these = Q(about=about) | Q(about__startswith=f"{about}:")
    waiting = Notice.objects.filter(these, organisation=organisation, state=State.WAITING)
    return waiting.update(state=State.WITHDRAWN, settled_at=timezone.now(), address="")


def withdraw_page(organisation: Organisation, path: str, *, but_from: QuerySet[User]) -> int:
    """Call off what waits to lead anybody but these to this page, in the caller's transaction; says how many."""
    waiting = Notice.objects.filter(organisation=organisation, path=path, state=State.WAITING)
    strangers = waiting.exclude(person__in=but_from.order_by())
    return strangers.update(state=State.WITHDRAWN, settled_at=timezone.now(), address="")


def send_again(notice: Notice, *, by: User) -> None:
    """Try again to send what was given up. Raises NotPermitted; does nothing for a notice that stands otherwise."""
    require(by, Permission.SEE_NOTICES)
    with transaction.atomic():
        again = Notice.objects.filter(pk=notice.pk, state=State.SET_ASIDE)
        if again.update(state=State.WAITING, attempts=0, not_before=timezone.now(), settled_at=None, problem=""):
            _record(by, "notice.sent_again", f"notice:{notice.pk}")


def prefer(
    by: User,
    *,
    by_email: bool,
    by_teams: bool,
    rhythm: str,
    quiet_from: time | None = None,
    quiet_until: time | None = None,
) -> None:
    """How this person wants to be told from now on. Raises BadQuietHours; ValueError for an unknown rhythm."""
    require(by, Permission.OWN_NOTICES)
    if (quiet_from is None) != (quiet_until is None) or (quiet_from is not None and quiet_from == quiet_until):
        raise BadQuietHours("Give both a beginning and an end of your quiet hours, not the same; or leave both empty.")
    chosen = {
        "by_email": by_email,
        "by_teams": by_teams,
        "rhythm": NoticePreference.Rhythm(rhythm),
        "quiet_from": quiet_from,
        "quiet_until": quiet_until,
    }
    _keep(by, chosen, "notice.preferred", {"email": by_email, "teams": by_teams, "rhythm": rhythm})


def set_teams(by: User, address: str) -> None:
    """Keep the address of this person's Teams workflow, sealed. Raises BadAddress, KeysError."""
    require(by, Permission.OWN_NOTICES)
    _keep(by, {"teams": seal(teams.checked(address)), "by_teams": True}, "notice.teams_set")


def unset_teams(by: User) -> None:
    """Forget the address of this person's Teams workflow."""
    require(by, Permission.OWN_NOTICES)
    _keep(by, {"teams": b"", "by_teams": False}, "notice.teams_unset")


def send_test(by: User) -> int:
    """Send oneself a notice on every channel that one has chosen; says on how many."""
    require(by, Permission.OWN_NOTICES)
    channels = channels_of(preference(by), urgent=True)
    with transaction.atomic():
        notify(by, "test", About(f"test:{timezone.now():%Y%m%dT%H%M%S}", "/my-notices"), channels=channels)
    return len(channels)


def reseal_teams(organisation: Organisation, *, by: Actor) -> int:
    """Seal every Teams address again with the newest key, as ``register.operations.reseal_credentials`` does for
    credentials; says how many. All or nothing: raises CannotOpen. Raises NotPermitted."""
    require(by, Permission.MANAGE_ACCOUNTS)
    with transaction.atomic():
        rows = list(NoticePreference.objects.select_for_update().filter(organisation=organisation).exclude(teams=b""))
        for row in rows:
            row.teams = reseal(row.teams)
        NoticePreference.objects.bulk_update(rows, ["teams"], batch_size=500)
        record(
            organisation_id=organisation.pk,
            by=by,
            act="notice.teams_resealed",
            subject=f"organisation:{organisation.pk}",
            facts={"count": len(rows)},
        )
    return len(rows)


def _notice(person: User, kind: str, about: About, channel: str, address: str, **more: Any) -> Notice:
    return Notice(
        organisation_id=person.organisation_id,
        person=person,
        channel=channel,
        kind=kind,
        about=about.key,
        reference=about.reference,
        path=about.path,
        due_at=about.due,
        address=address if channel == Channel.EMAIL else "",
        **more,
    )


def _keep(by: User, changes: Mapping[str, object], act: str, facts: Mapping[str, bool | str] | None = None) -> None:
    with transaction.atomic():
        kept = {"organisation_id": by.organisation_id, **changes}
        NoticePreference.objects.update_or_create(person=by, defaults=kept)
        _record(by, act, f"user:{by.pk}", facts)


def _record(by: User, act: str, subject: str, facts: Mapping[str, bool | str] | None = None) -> None:
    record(organisation_id=by.organisation_id, by=by.actor, act=act, subject=subject, facts=facts)
