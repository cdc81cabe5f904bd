"""Ending a case, in one key when nothing more is needed, and opening it again (A3c)."""

from uuid import UUID

from fingerpost.desk.case_file import CaseFile, opened
from fingerpost.desk.closing import open_points, undone
from fingerpost.desk.guides.open_guides import steps_left
from fingerpost.desk.models import Case
from fingerpost.desk.refusals import NotPossible, ReasonNeeded
from fingerpost.desk.rulings import Current, current
from fingerpost.desk.second_looks.sampling import consider
from fingerpost.people.models import User


def mark_read(case_id: UUID, *, by: User, version: int, why: str = "") -> Case:
    """Read, no reply needed: reads and closes the case in one go.

    ``why`` is asked for only where the policy asks for something that was not done, or somebody may be in danger.
    """
    return _end(case_id, "mark_read", by=by, version=version, why=why)


def close(case_id: UUID, *, by: User, version: int, why: str = "") -> Case:
    """End the case. Raises NotPossible while anything is on its way or owed, ReasonNeeded as ``mark_read`` does."""
    return _end(case_id, "close", by=by, version=version, why=why)


def reopen(case_id: UUID, *, by: User, version: int, why: str) -> Case:
    """Open a closed case again, and say why."""
    if not why.strip():
        raise ReasonNeeded("Say why the case is opened again; the record keeps it.")
    with opened(case_id, "reopen", by=by, version=version) as file:
        file.append("reopened", personal={"why": why.strip()})
    return file.case


def _end(case_id: UUID, act: str, *, by: User, version: int, why: str) -> Case:
    with opened(case_id, act, by=by, version=version) as file:
        now = current(file.case.post, file.case.reading, file.at)
        _refuse_too_soon(file, now, why)
        if act == "mark_read":
            file.append("read")
        left = list(steps_left(file, now))
        file.append("closed", personal={"why": why.strip()} if why.strip() else None, left=left)
        consider(file)
        file.let_go()
    return file.case


def _refuse_too_soon(file: CaseFile, now: Current, why: str) -> None:
    points = open_points(file.state)
    if points:
        raise NotPossible(" ".join(points))
    missing = undone(now, file.state)
    if missing and not why.strip():
        raise ReasonNeeded(f"{' '.join(missing)} Say why the case can be closed all the same; the record keeps it.")
