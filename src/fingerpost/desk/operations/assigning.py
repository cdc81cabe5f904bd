"""Giving a case to a colleague or to a role: it becomes their work, and nobody's hands are on it until they open it."""

from uuid import UUID

from fingerpost.desk import words
from fingerpost.desk.case_file import CaseFile, opened, refuse_collision
from fingerpost.desk.models import Case
from fingerpost.desk.refusals import NotPossible, ReasonNeeded
from fingerpost.desk.telling import call_off, tell
from fingerpost.people.models import User
from fingerpost.people.permissions import KNOWS, Permission, Seal, may, permissions_of
from fingerpost.people.queries import user_by_id

NOT_THEIRS = "Choose a colleague who works the queue. This one is not here any more, or their role does not take cases."
NOT_A_ROLE = "Choose a role that works the queue. This one does not take cases."
UNKNOWING = "This case is sealed, and they may not know of it. Choose somebody who does, or open it to the desk first."
WHY = "{name} has this case. Say why it goes to somebody else; the record keeps it."


def assign(case_id: UUID, *, to: UUID | None = None, role: str = "", by: User, version: int, why: str = "") -> Case:
    """Make the case a colleague's work, or any one's of a role until one of them takes it.

    A colleague is told; whoever has not been told yet of having had it is not. Taking it from somebody else needs a
    reason. Raises HeldByAnother, ReasonNeeded, and NotPossible for somebody who
    takes no cases.
    """
    colleague = _colleague(by, to) if to else None
    if colleague is None and Permission.TAKE_CASE not in permissions_of(role):
        raise NotPossible(NOT_A_ROLE)
    with opened(case_id, "assign", by=by, version=version) as file:
        refuse_collision(file.case, by, file.at)
        _refuse_unknowing(file.case.seal, colleague, role)
        wanted = (str(colleague.pk), "") if colleague else (None, role)
        if (file.state.assignee, file.state.role) != wanted:
            _refuse_unexplained(file, by, why)
            told = {"to_name": colleague.name if colleague else "", "why": why.strip()}
            personal = {name: value for name, value in told.items() if value}
            given = file.append("assigned", personal=personal or None, to=wanted[0] or "", role=wanted[1])
            call_off(file, "assigned")
            if colleague:
                tell(file, "assigned", given.number, [colleague], due=file.case.due_at)
        file.let_go()
    return file.case


def _colleague(by: User, to: UUID) -> User:
    found = user_by_id(by.organisation, to)
    if found is None or not may(found, Permission.TAKE_CASE):
        raise NotPossible(NOT_THEIRS)
    return found


def _refuse_unknowing(seal: str, colleague: User | None, role: str) -> None:
    """A sealed case goes to nobody who could not find it."""
    if seal and KNOWS[Seal(seal)] not in (colleague.permissions if colleague else permissions_of(role)):
        raise NotPossible(UNKNOWING)


def _refuse_unexplained(file: CaseFile, by: User, why: str) -> None:
    """Handing on what is one's own or nobody's explains itself."""
    state = file.state
    taken_from = file.case.assignee.name if file.case.assignee and file.case.assignee_id != by.pk else ""
    if not taken_from and state.role and state.role != by.role:
        taken_from = words.role(state.role).capitalize()
    if taken_from and not why.strip():
        raise ReasonNeeded(WHY.format(name=taken_from))
