"""What to do about a case now: its guides with the state of every step, signposts, teams and clocks."""

from datetime import date
from uuid import UUID

from django.utils import timezone

from fingerpost.desk import words
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.emergency import standing
from fingerpost.desk.guides.open_guides import flags_to_set, guide_of, open_guides
from fingerpost.desk.guides.progress import DONE, LATER, NOT_NEEDED, PASSED_OVER, UNDER_WAY, Progress
from fingerpost.desk.guides.signposts import places
from fingerpost.desk.guides.told import Told
from fingerpost.desk.legal_register import occurs_in
from fingerpost.desk.models import Case
from fingerpost.desk.queries.guide_shapes import GuidanceView, GuideView, RestrictedView, StepView
from fingerpost.desk.queries.media import at as moment_at
from fingerpost.desk.queries.requests import clock_words
from fingerpost.desk.queries.teams import thanked
from fingerpost.desk.refusals import NoSuchCase
from fingerpost.desk.rulings import Current, current
from fingerpost.desk.sealing import knows, restricted, whom_to_ask
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require
from fingerpost.people.sealed import matter_of
from fingerpost.policy.guides import Asked, Guide, GuideStep

RELATED = ("organisation", "post__account", "post__author", "post__current", "reading__assessment")


def guidance(file: CaseFile, now: Current, by: User) -> GuidanceView:
    """What guides this person on this case. The first guide is the one that wins; crisis wins over all."""
    found = open_guides(file, now)
    flags = flags_to_set(file, now)
    shown = [_guide(progress, now, file.case, by) for progress in found]
    tools = {step.tool for progress in found for step in progress.guide.steps}
    emergency = standing(file.case.organisation_id)
    return GuidanceView(
        guides=tuple(shown),
        flags=tuple((guide.id, guide.steps[0].id, guide.steps[0].says) for guide in flags),
        places=places(now.pack, now.ruling.pathways, now.at.date()),
        teams=thanked(now) if "teams" in tools else (),
        clock=clock_words(file, now) if "clock" in tools else "",
        ask_legal=occurs_in(now),
        line=emergency.words if emergency else "",
        restricted=tuple(
            RestrictedView(seal, whom_to_ask(seal), matter_of(file.case))
            for seal in restricted(file.events, file.case, by)
        ),
    )


def guide(organisation: Organisation, case_id: UUID, guide_id: str, *, by: User) -> GuideView | None:
    """One guide on a case as it stands, also one that only a flag would set off. None for any other.

    Raises NotPermitted, NoSuchCase.
    """
    require(by, Permission.READ_CASE)
    found = Case.objects.known_to(by).filter(organisation=organisation, pk=case_id).select_related(*RELATED).first()
    if found is None:
        raise NoSuchCase
    at = timezone.now()
    file, now = CaseFile(found, by, at), current(found.post, found.reading, at)
    progress = guide_of(file, now, guide_id)
    return _guide(progress, now, found, by) if progress else None


def _guide(progress: Progress, now: Current, case: Case, by: User) -> GuideView:
    guide = progress.guide
    closed = [name for name, ruled in now.ruling.actions.items() if ruled.modality == "must_not"]
    return GuideView(
        id=guide.id,
        title=_title(guide, now),
        clause=now.pack.clauses[guide.clause].number,
        first=guide.first,
        steps=tuple(_step(progress, step, now, case, by) for step in guide.steps),
        must_not=tuple(guide.must_not),
        asks=tuple(guide.asks),
        closed=tuple(words.action(name) for name in closed),
        no_templates=guide.no_templates,
        from_line=guide.from_line,
    )


def _title(guide: Guide, now: Current) -> str:
    pathway = now.pack.pathway_by_id.get(guide.id)
    return guide.title or (pathway.title if pathway else guide.id)


def _step(progress: Progress, step: GuideStep, now: Current, case: Case, by: User) -> StepView:
    state, said = progress.states[step.id], progress.told.get(step.id)
    event = said.event if said else progress.acted(step) if state in (DONE, UNDER_WAY) else None
    may_read = knows(by, case, step.sealed) or (event is not None and event.by_id == by.pk)
    options = {option.id: option.says for option in step.answers}
    return StepView(
        guide=progress.guide.id,
        id=step.id,
        says=step.says,
        how=step.how,
        clause=now.pack.clauses[step.clause].number,
        state=state,
        who=words.who(event) if event else "",
        at=event.at if event else None,
        because=_because(progress, step, state, said, knows=may_read),
        warning=step.warning,
        acts=tuple(step.acts),
        answers=tuple((option.id, option.says, option.then or "") for option in step.answers),
        asks=tuple(step.asks),
        tool=step.tool or "",
        written=_written(step, said) if may_read else (),
        answered=options.get(said.answer, "") if said and may_read else "",
        sealed_from_you="" if may_read or said is None else whom_to_ask(step.sealed),
        optional=step.optional,
        must=step.must,
        at_close=step.at_close,
        next=progress.next is step,
    )


def _because(progress: Progress, step: GuideStep, state: str, said: Told | None, *, knows: bool) -> str:
    if state == NOT_NEEDED:
        return step.otherwise
    if state == PASSED_OVER and said:
        return said.why if knows else ""
    if state == UNDER_WAY:
        return "It is on its way, or waits for somebody to do it by hand."
    if state == LATER:
        first = [each.says for each in progress.missing(step)]
        return f"First: {first[0]}" if first else "When the case is closed." if step.at_close else ""
    return ""


def _written(step: GuideStep, said: Told | None) -> tuple[tuple[str, str], ...]:
    """What was written, under the labels of today; what the pack no longer asks for stands under its id."""
    if said is None:
        return ()
    known = {asked.id: asked for asked in step.asks}
    return tuple(
        (known[name].label, _said(known[name], value)) if name in known else (name, value)
        for name, value in said.said.items()
    )


def _said(asked: Asked, value: str) -> str:
    """What was written, as people read it: days, moments and choices in words."""
    if asked.kind == "choice":
        return next((option.says for option in asked.choices if option.id == value), value)
    if asked.kind == "moment" and (at := moment_at(value)):
        return words.moment(at)
    if asked.kind == "day":
        try:
            return words.day(date.fromisoformat(value[:10]))
        except ValueError:
            return value
    return value
