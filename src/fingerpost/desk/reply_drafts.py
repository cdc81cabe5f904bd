"""Drafts of replies as rows: written, read and thrown away inside whatever transaction calls."""

from datetime import datetime
from typing import Any
from uuid import UUID

from fingerpost.desk.models import Case, ReplyDraft
from fingerpost.people.models import User


def stamp_of(at: datetime) -> int:
    """What tells one saving from another: the moment, in microseconds."""
    return int(at.timestamp() * 1_000_000)


def put(case: Case, user_id: UUID, action: str, text: str, more: str, *, at: datetime) -> ReplyDraft:
    """Keep these words as what this person has written so far."""
    known = _known(case, text, more, at)
    held, _ = ReplyDraft.objects.update_or_create(case=case, user_id=user_id, action=action, defaults=known)
    return held


def begin(case: Case, user_id: UUID, action: str, text: str, more: str, *, at: datetime) -> ReplyDraft:
    """Keep the first words. Raises IntegrityError when another device has begun at the same moment."""
    known = _known(case, text, more, at)
    return ReplyDraft.objects.create(case=case, user_id=user_id, action=action, **known)


def _known(case: Case, text: str, more: str, at: datetime) -> dict[str, Any]:
    return {
        "organisation_id": case.organisation_id,
        "text": text,
        "more": more,
        "stamp": stamp_of(at),
        "saved_at": at,
    }


def forget(case: Case, user: User, action: str) -> None:
    """Throw away what this person had written: it was sent, or they do not want it."""
    ReplyDraft.objects.filter(case=case, user=user, action=action).delete()


def give_back(case: Case, user_id: UUID, action: str, text: str, more: str, *, at: datetime) -> None:
    """Put words that did not leave back into their writer's hands, under whatever they have begun since."""
    held = ReplyDraft.objects.filter(case=case, user_id=user_id, action=action).first()
    if held:
        text, more = _under(text, held.text), _under(more, held.more)
    put(case, user_id, action, text, more, at=at)


def _under(older: str, newer: str) -> str:
    return "\n\n".join(filter(None, (older.strip(), newer.strip())))
