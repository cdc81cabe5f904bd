"""Ending sessions: one's own, and by an administrator anybody's. What is ended is out with its next request (4.9)."""

from uuid import UUID

from django.db import transaction
from django.db.models import F

from fingerpost.journal.operations import Actor, record
from fingerpost.people.models import SignedIn, User
from fingerpost.people.permissions import Permission, require

__all__ = ["end_other_sessions", "end_session", "end_sessions"]


@transaction.atomic
def end_session(user: User, session: UUID, *, by: Actor) -> bool:
    """End one session of somebody's; whether there was one. One's own, or with the permission (NotPermitted)."""
    _allowed(user, by)
    found, _ = SignedIn.objects.filter(user=user, pk=session).delete()
    if found:
        _journal("user.session_ended", user, by, found)
    return bool(found)


@transaction.atomic
def end_other_sessions(user: User, keep: UUID, *, by: Actor) -> int:
    """End every session of somebody's but one; how many that were. One's own, or with the permission (NotPermitted)."""
    _allowed(user, by)
    found, _ = SignedIn.objects.filter(user=user).exclude(pk=keep).delete()
    _journal("user.other_sessions_ended", user, by, found)
    return found


@transaction.atomic
def end_sessions(user: User, *, by: Actor) -> None:
    """Sign somebody out everywhere. People may do so for themselves; others need the permission (NotPermitted)."""
    _allowed(user, by)
    User.objects.filter(pk=user.pk).update(sessions_ended=F("sessions_ended") + 1)
    found, _ = SignedIn.objects.filter(user=user).delete()
    _journal("user.sessions_ended", user, by, found)


def _allowed(user: User, by: Actor) -> None:
    if by != user.actor:
        require(by, Permission.MANAGE_PEOPLE)


def _journal(act: str, user: User, by: Actor, ended: int) -> None:
    record(
        organisation_id=user.organisation_id,
        by=by,
        act=act,
        subject=f"user:{user.pk}",
        clause="4.9",
        facts={"ended": ended},
    )
