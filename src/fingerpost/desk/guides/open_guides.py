"""Which guides are open on a case, and what they hold back until a step was done."""

import logging
from collections.abc import Iterator, Mapping

from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.guides.progress import DONE, Progress
from fingerpost.desk.rulings import Current
from fingerpost.policy import PackError
from fingerpost.policy.guides import Guide, GuideStep, read_guides

log = logging.getLogger(__name__)


def guides_of(now: Current) -> tuple[Guide, ...]:
    """The pack's guides. None where they cannot be read: a slip in that file must not close the page of a crisis."""
    try:
        return read_guides(now.pack)
    except PackError as bad:
        log.error("The guides cannot be read, so none are shown. %s", bad)
        return ()


def open_guides(file: CaseFile, now: Current) -> tuple[Progress, ...]:
    """Every guide that this case calls for, the most dangerous first, then flags, then by the pack's precedence.

    Crisis comes before everything else. A guide that somebody has begun stays open when the reading changes.
    """
    begun = {str(event.data.get("guide")) for event in file.events if event.data.get("guide")}
    found = [
        Progress(guide, now, file.state, file.events)
        for guide in guides_of(now)
        if _open(guide, now, guide.id in begun)
    ]
    return tuple(sorted(found, key=lambda each: -_danger(each.guide, now)))


def guide_of(file: CaseFile, now: Current, guide_id: str) -> Progress | None:
    """One guide on this case, open or a flag that could be set; None for any other.

    One that calls 999 is always there: the reading may change while somebody is on the telephone.
    """
    guide = next((each for each in guides_of(now) if each.id == guide_id), None)
    if guide is None:
        return None
    at_hand = guide.flag or any(step.calls for step in guide.steps)
    if not at_hand and all(each.guide.id != guide_id for each in open_guides(file, now)):
        return None
    return Progress(guide, now, file.state, file.events)


def flags_to_set(file: CaseFile, now: Current) -> tuple[Guide, ...]:
    """Guides that only a person sets off, and that nobody has."""
    return tuple(guide for guide in guides_of(now) if guide.flag and now.facts.get(guide.flag) is not True)


def held_back(file: CaseFile, now: Current) -> Mapping[str, str]:
    """Acts that wait for a step of an open guide, each with the reason (4.6, 4.6.1e)."""
    found: dict[str, str] = {}
    for progress in open_guides(file, now):
        for step in progress.guide.steps:
            if step.holds_back and _holds(progress, step):
                found = dict.fromkeys(step.holds_back.acts, step.holds_back.says) | found  # the gravest says why
    return found


def steps_left(file: CaseFile, now: Current) -> Iterator[str]:
    """What is left of every open guide, as ``guide/step``, for whoever counts how the work was done."""
    for progress in open_guides(file, now):
        yield from (f"{progress.guide.id}/{step}" for step in progress.left)


def _holds(progress: Progress, step: GuideStep) -> bool:
    held, said = step.holds_back, progress.told.get(step.id)
    if held is None:
        return False
    answered = said is not None and not said.passed_over and said.answer in held.unless
    lifted = held.danger is not None and progress.now.danger >= held.danger
    opened = held.until is not None and progress.states[held.until] == DONE
    return not (answered or lifted or opened)


def _open(guide: Guide, now: Current, begun: bool) -> bool:
    if guide.flag:
        return now.facts.get(guide.flag) is True
    return guide.id in now.ruling.pathways or begun


def _danger(guide: Guide, now: Current) -> int:
    pathway = now.pack.pathway_by_id.get(guide.id)
    return pathway.danger if pathway else 0
