"""Recording a step of a guide, or why it is not done. Neither waits for a colleague's lease, evidence or approval."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from fingerpost.desk.authority import warning, warns_of_danger
from fingerpost.desk.case_file import CaseFile, opened
from fingerpost.desk.guides.open_guides import guide_of, held_back
from fingerpost.desk.guides.progress import Progress
from fingerpost.desk.guides.telling import tell_of_step
from fingerpost.desk.guides.told import WRITTEN
from fingerpost.desk.models import Case
from fingerpost.desk.operations.by_hand import try_to_keep_evidence
from fingerpost.desk.placements import heed
from fingerpost.desk.refreshing import follow
from fingerpost.desk.refusals import NotPossible, ReasonNeeded
from fingerpost.desk.rulings import Current, current
from fingerpost.people.models import User
from fingerpost.policy.guides import GuideStep
from fingerpost.policy.vocabulary import NEEDS_GROUND

LONGEST_SAID = 4000
"""Characters of one thing that is written under a step. What is told of a call to 999 may be of any length."""

NO_STEP = "There is no such step on this case now. Open the case again and look at what to do."


def confirm(
    case_id: UUID, guide: str, step: str, *, by: User, answer: str = "", said: Mapping[str, str] | None = None
) -> Case:
    """Record that a step was done: the chosen ``answer`` where it is a question, and what was written, by its id.

    Recording disturbs nobody, so no version is asked for and nobody's lease stops it: a call to 999 least of all
    (4.4.2). Raises NotPossible, ReasonNeeded.
    """
    with opened(case_id, "confirm", by=by, version=None) as file:
        now = current(file.case.post, file.case.reading, file.at)
        progress, about = _step(file, now, guide, step)
        if first := progress.missing(about):
            raise NotPossible(f"Something comes first: {first[0].says}.")
        option = next((each for each in about.answers if each.id == answer), None)
        if about.answers and option is None:
            raise ReasonNeeded(f"Choose an answer: {about.says}")
        written = _written(about, said or {})
        _refuse_what_is_closed(file, now, about)
        personal = {f"{WRITTEN}{name}": text for name, text in written.items()}
        chosen = {"answer": option.id} if option else {}
        facts = dict(option.sets) if option else {}
        if about.sealed:
            personal |= chosen
        data: dict[str, Any] = {**_named(progress, about), **({} if about.sealed else chosen)}
        file.append(
            "confirmed",
            clause=now.pack.clauses[about.clause].number,
            personal=personal or None,
            facts=facts,
            action=about.does or "",
            **data,
        )
        if about.does and (about.calls or warns_of_danger(now, about.does)):
            try_to_keep_evidence(file, now, about.does, by=by, found=warning())
        tell_of_step(file, now, progress.guide, about)
        if facts:
            follow(file)
    return file.case


def pass_over(case_id: UUID, guide: str, step: str, *, by: User, why: str) -> Case:
    """Say why a step is not done here; it then no longer stands in the way. Raises NotPossible, ReasonNeeded."""
    if not why.strip():
        raise ReasonNeeded("Say why this step is not done; the record keeps it.")
    with opened(case_id, "confirm", by=by, version=None) as file:
        now = current(file.case.post, file.case.reading, file.at)
        progress, about = _step(file, now, guide, step, recorded=False)
        if about.must:
            raise NotPossible(f"This step cannot be passed over: {about.says}")
        clause = now.pack.clauses[about.clause].number
        file.append(
            "passed_over", clause=clause, personal={"why": why.strip()[:LONGEST_SAID]}, **_named(progress, about)
        )
    return file.case


def _step(file: CaseFile, now: Current, guide: str, step: str, *, recorded: bool = True) -> tuple[Progress, GuideStep]:
    progress = guide_of(file, now, guide)
    about = progress.guide.step(step) if progress else None
    if progress is None or about is None:
        raise NotPossible(NO_STEP)
    if recorded and about.acts:
        raise NotPossible("This step is an act of the desk. Do it, and it counts as done.")
    return progress, about


def _named(progress: Progress, step: GuideStep) -> dict[str, str]:
    """What the record says of the step for good: its words as they were, not as the pack may say later."""
    return {
        "guide": progress.guide.id,
        "step": step.id,
        "says": step.says,
        "tool": step.tool or "",
        "sealed": step.sealed,
    }


def _written(step: GuideStep, said: Mapping[str, str]) -> dict[str, str]:
    found = {asked.id: str(said.get(asked.id, "")).strip() for asked in step.asks}
    for asked in step.asks:
        if asked.needed and not found[asked.id]:
            raise ReasonNeeded(f"Something is missing: {asked.label}.")
        if len(found[asked.id]) > LONGEST_SAID and not step.calls:
            raise ReasonNeeded(f"{asked.label}: make it shorter, {LONGEST_SAID} characters at most.")
        if asked.choices and found[asked.id] and found[asked.id] not in {option.id for option in asked.choices}:
            raise ReasonNeeded(f"Choose one of the answers: {asked.label}.")
    return {name: text for name, text in found.items() if text}


def _refuse_what_is_closed(file: CaseFile, now: Current, step: GuideStep) -> None:
    """What recording the step stands for must be open: a ground, a placement and a step before it still count.

    A call to 999 was made already, on a person's word that somebody is in danger. Whatever the machine makes of the
    post by now, nothing closes the record of it (4.4.2).
    """
    if step.does is None or step.calls:
        return
    if step.does in NEEDS_GROUND and not warns_of_danger(now, step.does):
        raise NotPossible("This needs a ground, so it is done from “What you can do”, not recorded here.")
    # What is offered at the close is for whoever handled the post, so nobody else is told of anything by it.
    if not step.at_close and (why := held_back(file, now).get(step.does)):
        raise NotPossible(why)
    heed(file, now, step.does)
