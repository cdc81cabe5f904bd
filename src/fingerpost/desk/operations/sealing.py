"""Sealing a case, so that only a few know that there is one, and opening it to the desk again (4.6)."""

from datetime import timedelta
from uuid import UUID

from fingerpost.desk import words
from fingerpost.desk.case_file import CaseFile, opened, refuse_collision
from fingerpost.desk.guides.open_guides import guides_of
from fingerpost.desk.guides.progress import TO_DO, Progress
from fingerpost.desk.lifecycle import danger
from fingerpost.desk.models import Case
from fingerpost.desk.refusals import NotPossible, ReasonNeeded
from fingerpost.desk.rulings import current
from fingerpost.desk.sealing import may_unseal, seals_to_set
from fingerpost.desk.telling import call_off_from_strangers
from fingerpost.desk.watching.alerting import tell_anew
from fingerpost.people.models import User
from fingerpost.people.permissions import KNOWS, NotPermitted, Seal, may, permissions_of
from fingerpost.people.sealed import who_could_look

NO_SEAL = "Choose what kind of matter it is. There is no such seal, or the case is under it already."
NOBODY = (
    "Nobody here who is active knows of matters of this kind and reads cases, so nobody could ever look at this one."
)
WHAT_THEN = "Ask an administrator to give somebody that role first."
RINGING = (
    "found danger now and may be ringing 999. Ask them to write down the call, or that there was none, or wait until"
)
ON_THE_TELEPHONE = timedelta(hours=1)
"""How long after somebody found danger they may still be on the telephone."""
CLAUSE = "4.6"


def seal_case(case_id: UUID, seal: str, *, by: User, version: int, why: str) -> Case:
    """Let only those know of the case who know of such matters; its clock and its alerts go on for them.

    Whoever has it and may not know loses it, and so does a desk lead who seals what they do not know of themselves.
    Raises NotPermitted, ReasonNeeded, NotPossible where nobody could ever look at it or a colleague may be ringing 999
    about it, and HeldByAnother while a colleague has a case of danger in their hands.
    """
    if not why.strip():
        raise ReasonNeeded("Say why only a few may know of this case; the record keeps it under the same seal.")
    with opened(case_id, "seal", by=by, version=version) as file:
        _refuse_seal(file, seal, by)
        file.append("sealed", clause=CLAUSE, personal={"why": why.strip()}, **_told(file, seal))
        file.let_go()
        tell_anew(file.case, file.at)
        call_off_from_strangers(file)
    return file.case


def unseal_case(case_id: UUID, *, by: User, version: int, why: str) -> Case:
    """Open the case to the desk again. Why it was sealed, and why it no longer is, stay under the seal.

    Raises NotPermitted, ReasonNeeded, and NotPossible for a case that is not sealed.
    """
    if not why.strip():
        raise ReasonNeeded("Say why the desk may know of this case again; the record keeps it.")
    with opened(case_id, "unseal", by=by, version=version) as file:
        was = file.case.seal
        if not was:
            raise NotPossible("This case is not sealed.")
        if not may_unseal(by, file.case):
            raise NotPermitted(KNOWS[Seal(was)], by.role)
        file.append("unsealed", clause=CLAUSE, personal={"why": why.strip()}, sealed=was, seal="")
    return file.case


def _refuse_seal(file: CaseFile, seal: str, by: User) -> None:
    case = file.case
    if seal not in set(Seal) or seal == case.seal:
        raise NotPossible(NO_SEAL)
    if seal not in seals_to_set(by, case):
        raise NotPermitted(KNOWS[Seal(case.seal or seal)], by.role)
    if not who_could_look(case.organisation, seal).exists():
        raise NotPossible(f"{NOBODY} {WHAT_THEN}")
    if case.life or danger(case.rank):
        refuse_collision(case, by, file.at)
        _refuse_while_ringing(file, by)


def _refuse_while_ringing(file: CaseFile, by: User) -> None:
    """Whoever found danger now may be ringing 999, and what they write down of the call must find its case (4.4.2)."""
    now = current(file.case.post, file.case.reading, file.at)
    for guide in guides_of(now):
        progress = Progress(guide, now, file.state, file.events)
        for step in guide.steps:
            found = progress.told.get(step.after.step) if step.calls and step.after else None
            if found and progress.states[step.id] == TO_DO and found.event.by_id != by.pk:
                until = found.event.at + ON_THE_TELEPHONE
                if file.at < until:
                    raise NotPossible(f"{words.who(found.event)} {RINGING} {words.clock(until)}.")


def _told(file: CaseFile, seal: str) -> dict[str, object]:
    """``sealed`` keeps the words of the event from others; ``let_go`` says that it is nobody's work any more."""
    holder, role, knowing = file.case.assignee, file.state.role, KNOWS[Seal(seal)]
    lost = bool(holder and not may(holder, knowing)) or bool(role and knowing not in permissions_of(role))
    return {"seal": seal, "sealed": seal, "let_go": lost}
