"""Whom a step of a guide tells, beside the person who records it: a notice to those whose role the pack names.

It is sent beside what a colleague does in person, never instead of it.
"""

from hashlib import sha256

from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.guides.open_guides import open_guides
from fingerpost.desk.naming import not_named
from fingerpost.desk.rulings import Current
from fingerpost.desk.telling import tell
from fingerpost.people.models import User
from fingerpost.people.permissions import Seal, known_seals
from fingerpost.policy.guides import Guide, GuideStep

NOBODY = (
    "No notice was sent: nobody here has that role and may know of it, or the post names whoever has it. "
    "Make sure that a person tells somebody who can act."
)


def tell_of_step(file: CaseFile, now: Current, guide: Guide, step: GuideStep) -> None:
    """Tell those whom the step names, once for each case. Where nobody can be told, the case says so.

    Of a sealed step only those hear who may know of such matters, and nobody whom the post names hears of any.
    """
    if not step.tells:
        return
    holders = User.objects.filter(organisation_id=file.case.organisation_id, is_active=True, role__in=step.tells)
    knowing = [each for each in holders.order_by("name", "pk") if _may_know(each, step)]
    at_once, people = _at_once(now, guide, step), not_named(file.case.post, knowing)
    told = tell(file, "told_now" if at_once else "told", _key(guide, step), people)
    if not told and not any(each == file.by for each in knowing):
        file.append("noted", why=NOBODY)


def tell_of_act(file: CaseFile, now: Current, action: str) -> None:
    """Tell those who are named by a step of an open guide that stands for this act of passing the post on."""
    for progress in open_guides(file, now):
        for step in progress.guide.steps:
            if step.tells and action in (*step.acts, step.does):
                tell_of_step(file, now, progress.guide, step)


def _may_know(person: User, step: GuideStep) -> bool:
    return not step.sealed or Seal(step.sealed) in known_seals(person)


def _at_once(now: Current, guide: Guide, step: GuideStep) -> bool:
    """Whether it waits for no quiet hours, because somebody may come to harm."""
    pathway = now.pack.pathway_by_id.get(guide.id)
    return "refer_safeguarding" in (*step.acts, step.does) or (pathway is not None and pathway.danger > 0)


def _key(guide: Guide, step: GuideStep) -> str:
    """A short name of the step, however long the pack's ids are."""
    return sha256(f"{guide.id}/{step.id}".encode()).hexdigest()[:16]
