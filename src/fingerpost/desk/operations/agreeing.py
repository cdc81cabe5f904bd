"""A second person agrees, or does not, before an act that the signals do not bear out (A3i)."""

from uuid import UUID

from fingerpost.desk import reply_drafts
from fingerpost.desk.authority import Authority, authority
from fingerpost.desk.case_file import CaseFile, opened
from fingerpost.desk.effects import possible_or_refuse
from fingerpost.desk.models import Case, CaseEvent
from fingerpost.desk.operations.by_hand import do_step
from fingerpost.desk.operations.correcting import carry_out_correction
from fingerpost.desk.operations.hiding import carry_out_hide, may_hide
from fingerpost.desk.placements import heed
from fingerpost.desk.refusals import NotPossible, ReasonNeeded, SecondPersonNeeded
from fingerpost.desk.replying import undo_window
from fingerpost.desk.rulings import Current, current
from fingerpost.desk.second_person import ask_second_person, nobody_is_asked
from fingerpost.desk.speaking import Spoken, allowed, ready, send
from fingerpost.desk.words import SPOKEN
from fingerpost.people.models import User

ASKABLE = ("hide", "report_platform", "ask_remove")
"""Acts for which a second person can be asked in this version."""


def ask_agreement(
    case_id: UUID,
    action: str,
    *,
    by: User,
    version: int,
    ground: str,
    rests_on: str,
    balance: str = "",
    statement: str = "",
) -> Case:
    """Ask for somebody else's agreement to an act on a ground that this person asserts. The post stays as it is."""
    if action not in ASKABLE:
        raise NotPossible(f"A second person can be asked about: {', '.join(ASKABLE)}.")
    with opened(case_id, "ask_agreement", by=by, version=version) as file:
        now = current(file.case.post, file.case.reading, file.at)
        found = _resting_on(file, now, action, ground, rests_on)
        told = {"rests_on": found.rests_on, "balance": balance.strip(), "statement": statement.strip()}
        ask_second_person(
            file,
            clause=found.clause,
            personal={name: value for name, value in told.items() if value},
            action=action,
            ground=found.ground,
            why=found.second or "The officer asked for a second pair of eyes.",
        )
    return file.case


def agree(case_id: UUID, *, by: User, version: int, note: str = "", confirmed: bool = True) -> Case:
    """Agree as the second person; the act is then carried out. Whoever asked cannot agree.

    The policy is asked again, and what it has closed meanwhile stays closed. Raises SecondPersonNeeded, NotPossible.
    """
    with opened(case_id, "agree", by=by, version=version) as file:
        asked = _asked(file)
        _refuse_oneself(asked, by)
        nobody_is_asked(file)
        if asked.data.get("signal"):
            file.append("agreed", personal={"note": note.strip()} if note.strip() else None, action="correct")
            carry_out_correction(file, asked)
            return file.case
        now = current(file.case.post, file.case.reading, file.at)
        action, data = str(asked.data["action"]), asked.data
        if action in SPOKEN:
            file.append("agreed", personal={"note": note.strip()} if note.strip() else None, action=action)
            _send_agreed(file, now, asked)
            return file.case
        ground, rests_on = str(data.get("ground", "")), str(data.get("rests_on", ""))
        file.append("agreed", personal={"note": note.strip()} if note.strip() else None, action=action)
        found = _resting_on(file, now, action, ground, rests_on)
        if action == "hide":
            words = {"balance": str(data.get("balance", "")), "statement": str(data.get("statement", ""))}
            carry_out_hide(file, now, found, by=by, confirmed=confirmed, **words)
        else:
            do_step(file, now, action, found, by=by, told=f"Agreed by {by.name}.")
    return file.case


def decline(case_id: UUID, *, by: User, version: int, why: str) -> Case:
    """Do not agree, and say why; nothing is done. Raises ReasonNeeded, SecondPersonNeeded."""
    if not why.strip():
        raise ReasonNeeded("Say why you do not agree, so that whoever asked can learn from it.")
    with opened(case_id, "decline", by=by, version=version) as file:
        asked = _asked(file)
        _refuse_oneself(asked, by)
        nobody_is_asked(file)
        action = str(asked.data["action"])
        file.append("declined", personal={"why": why.strip()}, action=action)
        if action in SPOKEN and asked.by_id:
            text, more = str(asked.data.get("text", "")), str(asked.data.get("more", ""))
            reply_drafts.give_back(file.case, asked.by_id, action, text, more, at=file.at)
    return file.case


def _send_agreed(file: CaseFile, now: Current, asked: CaseEvent) -> None:
    """Send the words that were agreed to. They are looked at once more, for what holds may have changed meanwhile."""
    data = {name: str(asked.data.get(name, "")) for name in ("text", "more", "policy_why", "why")}
    spoken = Spoken(str(asked.data["action"]), data["text"], data["more"], data["policy_why"], True, data["why"])
    allowed(file, now, spoken)
    send(file, now, spoken, ready(file, now, spoken), window=undo_window(now))


def _resting_on(file: CaseFile, now: Current, action: str, ground: str, rests_on: str) -> Authority:
    if action == "hide":
        return may_hide(file, now, ground, rests_on)
    possible_or_refuse(now, action)
    heed(file, now, action)
    return authority(now, action, ground, rests_on)


def _asked(file: CaseFile) -> CaseEvent:
    return next(event for event in file.events if event.number == file.state.ask)


def _refuse_oneself(asked: CaseEvent, by: User) -> None:
    if asked.by_id == by.pk:
        raise SecondPersonNeeded("You asked for this, so somebody else has to answer it.")
