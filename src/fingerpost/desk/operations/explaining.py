"""Telling the author why, or recording why that cannot or must not be done (A3n, A3o)."""

from uuid import UUID

from fingerpost.desk import drafts, outgoing
from fingerpost.desk.case_file import opened
from fingerpost.desk.effects import ask
from fingerpost.desk.models import Case
from fingerpost.desk.refusals import NotPossible, ReasonNeeded, WordsRefused
from fingerpost.desk.rulings import current
from fingerpost.people.models import User

WAYS = ("send", "impossible", "withhold")


def explain(
    case_id: UUID, way: str, *, by: User, version: int, action: str = "hide", text: str = "", why: str = ""
) -> Case:
    """Deal with the reasons that the author is owed for ``action``.

    ``send`` tries to send ``text`` in private, by program or by hand, and keeps the outcome as proof of the attempt.
    ``impossible`` and ``withhold`` (it would reveal a reporter, tip somebody off, or harm a person in crisis) keep
    ``why``. Raises NotPossible, ReasonNeeded, WordsRefused.
    """
    if way not in WAYS:
        raise NotPossible(f"Reasons are dealt with in one of these ways: {', '.join(WAYS)}.")
    with opened(case_id, "explain", by=by, version=version) as file:
        if action not in file.state.owed:
            raise NotPossible("No reasons are owed to the author for this. Look at the timeline.")
        if way != "send":
            if not why.strip():
                raise ReasonNeeded("Say why the author is not told; the record keeps it.")
            told = "impossible" if way == "impossible" else "withheld"
            file.append("explained", clause="Appendix 3", personal={"why": why.strip()}, action=action, way=told)
            return file.case
        now = current(file.case.post, file.case.reading, file.at)
        route = drafts.route(file, now)
        if route.how == "impossible":
            raise NotPossible(f"The reasons cannot be sent from here. {route.why}")
        if not text.strip():
            raise WordsRefused(("The statement has no words.",), final=True)
        words = outgoing.check(file.case.organisation, text, confirmed=True)
        if long := outgoing.look(now, "private_reply", words).too_long:
            raise WordsRefused((long,), final=True)
        ask(file, now, "private_reply", text=words, clause="Appendix 3", reasons_for=action)
    return file.case
