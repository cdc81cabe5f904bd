"""What people do elsewhere: on the platform by hand, by telephone, in person. The desk records it (4.6.3, A3m)."""

from uuid import UUID

from django.db import transaction

from fingerpost.delivery.models import Effect
from fingerpost.delivery.operations import mark_taken, settle_by_person
from fingerpost.desk.actions import ACTIONS
from fingerpost.desk.authority import Authority, authority, reason, warns_of_danger
from fingerpost.desk.case_file import CaseFile, opened
from fingerpost.desk.effects import possible_or_refuse
from fingerpost.desk.guides.open_guides import held_back
from fingerpost.desk.guides.telling import tell_of_act
from fingerpost.desk.models import Case
from fingerpost.desk.operations.hiding import keep_evidence, state_ground
from fingerpost.desk.placements import heed
from fingerpost.desk.refusals import NotPossible, ReasonNeeded, SecondPersonNeeded
from fingerpost.desk.rulings import Current, current
from fingerpost.desk.settling import settle
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require
from fingerpost.policy.vocabulary import NEEDS_GROUND

NOT_KEPT = "Evidence could not be kept, and the warning does not wait for it: the stored delivery is relied on."

OUTCOMES = ("done", "refused", "cancelled")
"""How a step by hand can end: it was done, the platform refused, or it was not done after all."""


def step(
    case_id: UUID, action: str, *, by: User, version: int, told: str, ground: str = "", rests_on: str = ""
) -> Case:
    """Record that a person did this: told whom, where, and with what answer, in ``told``.

    An act that needs a ground rests on one as hiding does, and evidence is kept first. Raises NotPossible, NoGround,
    ReasonNeeded, SecondPersonNeeded.
    """
    about = ACTIONS.get(action)
    if about is None or about.way != "step":
        raise NotPossible((about.later if about else "") or "This is not something to record as done by hand.")
    if not told.strip():
        raise ReasonNeeded("Say in a sentence what was done: whom you told, when, and what came of it.")
    with opened(case_id, "step", by=by, version=version) as file:
        now = current(file.case.post, file.case.reading, file.at)
        possible_or_refuse(now, action)
        heed(file, now, action)
        if why := held_back(file, now).get(action):
            raise NotPossible(why)
        found = _resting_on(now, action, ground, rests_on)
        if found and found.second:
            raise SecondPersonNeeded(f"{found.second} A second person has to agree first. Ask for agreement.")
        if found and found.found_by == "person":
            require(by, Permission.ASSERT_GROUND)
        do_step(file, now, action, found, by=by, told=told.strip())
    return file.case


def do_step(file: CaseFile, now: Current, action: str, found: Authority | None, *, by: User, told: str) -> None:
    """Keep evidence and state the ground where there is one to state, then record the step and tell whom it tells."""
    if found and warns_of_danger(now, action):
        try_to_keep_evidence(file, now, action, by=by, found=found)
    elif found:
        keep_evidence(file, now, action, found, by=by)
        state_ground(file, now, action, found)
    clause = found.clause if found else _clause(now, action)
    file.append("stepped", clause=clause, personal={"told": told}, action=action)
    tell_of_act(file, now, action)


def try_to_keep_evidence(
    file: CaseFile, now: Current, action: str, *, by: User, found: Authority | None = None
) -> None:
    """A warning is never lost because evidence could not be kept: then the stored delivery is relied on."""
    try:
        with transaction.atomic():
            keep_evidence(file, now, action, found or authority(now, action, "", ""), by=by)
    except Exception as failure:
        file.append("noted", why=f"{NOT_KEPT} ({type(failure).__name__})")


def record_manual_outcome(case_id: UUID, key: str, outcome: str, *, by: User, version: int, told: str) -> Case:
    """Say what became of a step by hand, or of an attempt whose outcome is not known. ``told`` is how you know."""
    if outcome not in OUTCOMES:
        raise NotPossible(f"The outcome is one of: {', '.join(OUTCOMES)}.")
    if not told.strip():
        raise ReasonNeeded("Say in a sentence what you saw on the platform.")
    with opened(case_id, "record_outcome", by=by, version=version) as file:
        waiting = file.state.outstanding.get(key)
        if waiting is None or not waiting.manual:
            raise NotPossible("Nothing waits for you to record it here. Look at the timeline.")
        effect = Effect.objects.filter(organisation_id=file.case.organisation_id, key=key).first()
        if effect and effect.state == Effect.State.NEEDS_PERSON:
            mark_taken(settle_by_person(effect, happened=outcome == "done", by=by.actor, why=told.strip()))
        settle(file, key, outcome, told=told.strip())
    return file.case


def _resting_on(now: Current, action: str, ground: str, rests_on: str) -> Authority | None:
    if action in NEEDS_GROUND:
        return authority(now, action, ground, rests_on)
    if now.ruling.actions[action].modality == "must_not":
        raise NotPossible(f"The policy says that we must not do this. {reason(now, action)}")
    return None


def _clause(now: Current, action: str) -> str:
    because = now.ruling.actions[action].because
    return next((fired.clause for fired in now.ruling.findings if fired.rule in because), "")
