"""Answering the author, in public or in private (4.4.1, 4.4.2, A3b, A3d)."""

from uuid import UUID

from fingerpost.desk import outgoing
from fingerpost.desk.authority import reason
from fingerpost.desk.case_file import opened
from fingerpost.desk.effects import ask, possible_or_refuse
from fingerpost.desk.guides.signposts import stale_in
from fingerpost.desk.legal_register import occurs_in
from fingerpost.desk.models import Case
from fingerpost.desk.placements import Placement, doubt, heed
from fingerpost.desk.refusals import NotPossible, ReasonNeeded, WordsRefused
from fingerpost.desk.rulings import Current, current
from fingerpost.people.models import User

ASK_LEGAL = "Ask legal services before you reply. Then say whom you asked and what may be said; the record keeps it."


def reply(
    case_id: UUID, text: str, *, by: User, version: int, confirmed: bool = False, why: str = "", private: bool = False
) -> Case:
    """Answer with these words, once they have been checked; in the open, or to the author alone.

    Where the platform has no door it becomes a step by hand, whose outcome is recorded. ``why`` is asked for only where
    the policy, or a body that the officer also answers to (4.8), says that we should not answer. Nothing else delays an
    answer to somebody in crisis: no evidence, no second person.
    """
    action = "private_reply" if private else "reply"
    with opened(case_id, action, by=by, version=version) as file:
        now = current(file.case.post, file.case.reading, file.at)
        possible_or_refuse(now, action)
        _allowed(now, action, why)
        _weighed(now, heed(file, now, action), action, why)
        _ask_legal(now, why)
        words = outgoing.check(file.case.organisation, text, confirmed=confirmed)
        if not confirmed and (stale := stale_in(now.pack, words, file.at.date())):
            raise WordsRefused([f"This is out of date: {name}." for name in stale], final=False)
        if why.strip():
            file.append("noted", personal={"text": why.strip()})
        ask(file, now, action, text=words, clause=_clause(now, action))
    return file.case


def private_reply(case_id: UUID, text: str, *, by: User, version: int, confirmed: bool = False, why: str = "") -> Case:
    """Answer where only the author can read it."""
    return reply(case_id, text, by=by, version=version, confirmed=confirmed, why=why, private=True)


def _allowed(now: Current, action: str, why: str) -> None:
    modality = now.ruling.actions[action].modality
    if modality == "must_not":
        raise NotPossible(f"The policy says that we must not answer this. {reason(now, action)}")
    if modality in ("should_not", "conflict") and not why.strip():
        raise ReasonNeeded(f"{reason(now, action)} Say why it is answered all the same; the record keeps it.")


def _weighed(now: Current, placed: Placement, action: str, why: str) -> None:
    """Ask why it is answered against what a body that binds the officer too says; never where there is danger."""
    against = "" if placed.danger else doubt(now, placed, action)
    if against and not why.strip():
        raise ReasonNeeded(f"{against} Say why you answer it all the same; the record keeps it.")


def _ask_legal(now: Current, why: str) -> None:
    """A matter of the legal register waits for legal services; somebody in danger never does (4.4, 4.4.2)."""
    if not now.danger and not why.strip() and occurs_in(now):
        raise ReasonNeeded(ASK_LEGAL)


def _clause(now: Current, action: str) -> str:
    because = now.ruling.actions[action].because
    return next((fired.clause for fired in now.ruling.findings if fired.rule in because), "")
