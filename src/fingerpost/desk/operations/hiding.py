"""Hiding a post, on a ground and after evidence, and showing it again (4.6b, 4.6.3, A3j, A3n)."""

from uuid import UUID

from fingerpost.desk import drafts, outgoing
from fingerpost.desk.authority import Authority, authority
from fingerpost.desk.case_file import CaseFile, opened
from fingerpost.desk.effects import ask, possible_or_refuse
from fingerpost.desk.models import Case
from fingerpost.desk.placements import heed
from fingerpost.desk.refusals import NotPossible, ReasonNeeded, SecondPersonNeeded
from fingerpost.desk.rulings import Current, current
from fingerpost.evidence.operations import capture
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require

LIFE = 3
"""The degree of danger in which nothing counts against the author (4.4.2)."""


def hide(
    case_id: UUID,
    *,
    by: User,
    version: int,
    ground: str = "",
    rests_on: str = "",
    balance: str = "",
    statement: str = "",
    confirmed: bool = False,
) -> Case:
    """Hide the post from others. Evidence is captured first; then the reasons go out where they can, then it is hidden.

    ``ground`` is one that a rule found (the first when empty), or one of the policy's that the officer asserts; then
    ``rests_on`` quotes the words or describes the picture. ``balance`` weighs the effect on patient care (4.6.3).
    ``statement`` replaces the drafted reasons. Raises NoGround, NotPossible, or SecondPersonNeeded when somebody else
    has to agree first: then ask with ``ask_agreement``.
    """
    with opened(case_id, "hide", by=by, version=version) as file:
        now = current(file.case.post, file.case.reading, file.at)
        found = may_hide(file, now, ground, rests_on)
        if found.second:
            raise SecondPersonNeeded(
                f"{found.second} A second person has to agree before it is hidden. Ask for agreement; it stays visible "
                "until somebody answers."
            )
        if found.found_by == "person":
            require(by, Permission.ASSERT_GROUND)
        carry_out_hide(file, now, found, by=by, balance=balance, statement=statement, confirmed=confirmed)
    return file.case


def may_hide(file: CaseFile, now: Current, ground: str, rests_on: str) -> Authority:
    """What hiding would rest on. Raises NotPossible, also where the person's placement closes it (4.8), or NoGround."""
    possible_or_refuse(now, "hide")
    heed(file, now, "hide")
    if file.state.hidden or any(each.action == "hide" for each in file.state.outstanding.values()):
        raise NotPossible("The post is hidden already, or is about to be. Look at the timeline.")
    return authority(now, "hide", ground, rests_on)


def carry_out_hide(
    file: CaseFile, now: Current, found: Authority, *, by: User, balance: str, statement: str, confirmed: bool
) -> None:
    """Capture, state the ground, send the reasons, hide: in this order."""
    keep_evidence(file, now, "hide", found, by=by)
    state_ground(file, now, "hide", found, balance)
    draft = drafts.statement(now, "hide", found)
    first = ""
    if drafts.route(file, now).how == "api":
        words = outgoing.check(file.case.organisation, statement or draft.text, confirmed=confirmed or not statement)
        first = ask(file, now, "private_reply", text=words, clause=found.clause, reasons_for="hide")
    ask(file, now, "hide", clause=found.clause, after=first, notice_owed=True)


def keep_evidence(file: CaseFile, now: Current, action: str, found: Authority, *, by: User) -> None:
    """Capture the post as it stands, before anything is done against it (3.2g, 4.10)."""
    taken = capture(now.stored_post, by=by.actor, why=f"Before: {action}. {found.rests_on}", clause=found.clause)
    file.append("captured", clause=found.clause, capture=str(taken.pk), action=action)


def state_ground(file: CaseFile, now: Current, action: str, found: Authority, balance: str = "") -> None:
    """Write down what the act rests on, with the ruling as it stood."""
    ruled, pack = now.ruling.actions[action], now.ruling.pack
    personal = {"rests_on": found.rests_on} | ({"balance": balance.strip()} if balance.strip() else {})
    file.append(
        "grounded",
        clause=found.clause,
        personal=personal,
        action=action,
        ground=found.ground,
        strike=bool(found.ground) and now.danger < LIFE,
        found_by=found.found_by,
        modality=ruled.modality,
        because=list(ruled.because),
        pack={"ref": pack.ref, "version": pack.version, "digest": pack.digest},
    )


def unhide(case_id: UUID, *, by: User, version: int, why: str) -> Case:
    """Show the post again; always possible when it is hidden. ``why`` is kept. Raises NotPossible when it is not."""
    if not why.strip():
        raise ReasonNeeded("Say why the post is shown again; the record keeps it.")
    with opened(case_id, "unhide", by=by, version=version) as file:
        now = current(file.case.post, file.case.reading, file.at)
        if not (file.state.hidden or file.case.post.hidden):
            raise NotPossible("The post is not hidden, so there is nothing to show again.")
        if any(each.action == "unhide" for each in file.state.outstanding.values()):
            raise NotPossible("The post is about to be shown again. Look at the timeline.")
        file.append("noted", personal={"text": why.strip()})
        ask(file, now, "unhide")
    return file.case
