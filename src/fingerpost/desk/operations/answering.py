"""Answering the author: in public, in private, or moving from one to the other (4.4.1, 4.4.2, A3b, A3d)."""

from uuid import UUID

from fingerpost.desk import reply_drafts
from fingerpost.desk.case_file import CaseFile, opened
from fingerpost.desk.legal_register import occurs_in
from fingerpost.desk.models import Case
from fingerpost.desk.refusals import AskFirst, ReasonNeeded, SecondPersonNeeded
from fingerpost.desk.replying import LIFE, second_needed, undo_window
from fingerpost.desk.rulings import Current, current
from fingerpost.desk.sealing import ASK, restricted
from fingerpost.desk.second_person import ask_second_person
from fingerpost.desk.speaking import Spoken, allowed, clause, ready, send
from fingerpost.people.models import User
from fingerpost.people.permissions import Seal

ASK_LEGAL = "Ask legal services before you reply. Then say whom you asked and what may be said; the record keeps it."


def reply(
    case_id: UUID,
    text: str,
    *,
    by: User,
    version: int,
    confirmed: bool = False,
    why: str = "",
    private: bool = False,
    all_the_same: str = "",
    asked: bool = False,
) -> Case:
    """Answer with these words, once they have been checked; in the open, or to the author alone.

    Where the platform has no door it becomes a step by hand, whose outcome is recorded. ``why`` is asked for only where
    the policy, or a body that the officer also answers to (4.8), says that we should not answer; ``all_the_same`` where
    something was found in the words that the pack lets a person override; ``asked`` says that whoever knows of a
    restricted matter was asked first. Nothing delays an answer to somebody in
    crisis: no evidence, no second person, no time to take it back. Raises SecondPersonNeeded where the pack wants two:
    then ask with ``ask_reply``.
    """
    spoken = Spoken("private_reply" if private else "reply", text, "", why, confirmed, all_the_same, asked)
    return _answer(case_id, spoken, by=by, version=version)


def private_reply(
    case_id: UUID,
    text: str,
    *,
    by: User,
    version: int,
    confirmed: bool = False,
    why: str = "",
    all_the_same: str = "",
    asked: bool = False,
) -> Case:
    """Answer where only the author can read it."""
    spoken = Spoken("private_reply", text, "", why, confirmed, all_the_same, asked)
    return _answer(case_id, spoken, by=by, version=version)


def move_private(
    case_id: UUID,
    text: str,
    private: str = "",
    *,
    by: User,
    version: int,
    confirmed: bool = False,
    why: str = "",
    all_the_same: str = "",
    asked: bool = False,
) -> Case:
    """Ask the author in public to carry on in private, and write to them there where the platform lets us.

    The private words go out after the public line was tried; without them the public line goes alone.
    """
    spoken = Spoken("move_private", text, private, why, confirmed, all_the_same, asked)
    return _answer(case_id, spoken, by=by, version=version)


def ask_reply(
    case_id: UUID,
    action: str,
    text: str,
    more: str = "",
    *,
    by: User,
    version: int,
    confirmed: bool = False,
    why: str = "",
    all_the_same: str = "",
    asked: bool = False,
) -> Case:
    """Ask somebody else to agree to these words before they leave. Nothing is sent until they do.

    ``action`` is reply, private_reply or move_private; ``more`` the private words of the last. They are checked now and
    once more when they leave.
    """
    spoken = Spoken(action, text, more, why, confirmed, all_the_same, asked)
    with opened(case_id, "ask_reply", by=by, version=version) as file:
        now = _allowed_now(file, spoken)
        words = ready(file, now, spoken)
        ask_second_person(
            file,
            clause=clause(now, action),
            personal={name: value for name, value in spoken.kept(words).items() if value},
            action=action,
            second=second_needed(now) or "The officer asked for a second pair of eyes.",
        )
        reply_drafts.forget(file.case, by, action)
    return file.case


def _answer(case_id: UUID, spoken: Spoken, *, by: User, version: int) -> Case:
    with opened(case_id, spoken.action, by=by, version=version) as file:
        now = _allowed_now(file, spoken)
        words = ready(file, now, spoken)
        if second := second_needed(now):
            raise SecondPersonNeeded(f"{second} Ask a second person to agree; nothing is sent until then.")
        send(file, now, spoken, words, window=undo_window(now))
        reply_drafts.forget(file.case, by, spoken.action)
    return file.case


def _allowed_now(file: CaseFile, spoken: Spoken) -> Current:
    now = current(file.case.post, file.case.reading, file.at)
    allowed(file, now, spoken)
    _ask_legal(now, spoken.why)
    _ask_first(file, now, asked=spoken.asked)
    return now


def _ask_legal(now: Current, why: str) -> None:
    """A matter of the legal register waits for legal services; somebody in danger never does (4.4, 4.4.2)."""
    if not now.danger and not why.strip() and occurs_in(now):
        raise ReasonNeeded(ASK_LEGAL)


def _ask_first(file: CaseFile, now: Current, *, asked: bool) -> None:
    """An interruption, and no wall: nobody answers cheerfully where colleagues recorded what this officer may not know
    (4.6). An answer to somebody whose life is in danger waits for nothing (4.4.2)."""
    whom = [ASK[Seal(seal)] for seal in restricted(file.events, file.case, file.by)] if file.by else []
    if not whom or now.danger >= LIFE:
        return
    if not asked:
        raise AskFirst(f"Restricted: ask {', and '.join(whom)} before acting. Then say that you have asked.")
    file.append("noted", personal={"text": f"Asked {', and '.join(whom)} before answering."})
