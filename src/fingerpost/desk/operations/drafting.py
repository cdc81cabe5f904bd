"""Keeping what an officer has written so far, on whatever device they write it."""

from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from fingerpost.desk import reply_drafts
from fingerpost.desk.models import Case, ReplyDraft
from fingerpost.desk.outgoing import LONGEST
from fingerpost.desk.refusals import DraftConflict, NoSuchCase, NotPossible
from fingerpost.desk.words import SPOKEN
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require

NOT_A_DRAFT = f"A draft is of one of these: {', '.join(SPOKEN)}."
TOO_LONG = f"A draft holds at most {LONGEST} characters. What was saved before is still there."


def keep_draft(case_id: UUID, action: str, text: str, more: str = "", *, by: User, stamp: int) -> int:
    """Keep these words; returns the stamp to send with the next ones. Nothing is sent, journalled or taken for it.

    ``stamp`` is that of the words that this page holds, 0 for none. Raises DraftConflict, having kept nothing, when
    the same person has written on elsewhere since; NotPossible, NoSuchCase, NotPermitted.
    """
    require(by, Permission.REPLY)
    if action not in SPOKEN:
        raise NotPossible(NOT_A_DRAFT)
    if max(len(text), len(more)) > LONGEST:
        raise NotPossible(TOO_LONG)
    try:
        with transaction.atomic():
            return _kept(_case(case_id, by), action, text, more, by=by, stamp=stamp)
    except IntegrityError:  # two devices made the first saving at the same moment
        raise DraftConflict(None) from None


def forget_draft(case_id: UUID, action: str, *, by: User) -> None:
    """Throw one's own draft away."""
    require(by, Permission.REPLY)
    reply_drafts.forget(_case(case_id, by), by, action)


def _kept(case: Case, action: str, text: str, more: str, *, by: User, stamp: int) -> int:
    held = ReplyDraft.objects.select_for_update().filter(case=case, user=by, action=action).first()
    if held and (held.text, held.more) == (text, more):
        return held.stamp
    if (held.stamp if held else 0) != stamp:
        raise DraftConflict(held)
    if not text.strip() and not more.strip():
        reply_drafts.forget(case, by, action)
        return 0
    write = reply_drafts.put if held else reply_drafts.begin
    return write(case, by.pk, action, text, more, at=timezone.now()).stamp


def _case(case_id: UUID, by: User) -> Case:
    found = Case.objects.known_to(by).filter(organisation_id=by.organisation_id).filter(pk=case_id).first()
    if found is None:
        raise NoSuchCase
    return found
