"""One case with everything that its page shows."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils import timezone

from fingerpost.desk import lifecycle, words
from fingerpost.desk.case_file import LEASE, CaseFile
from fingerpost.desk.closed_days import closed_days
from fingerpost.desk.closing import open_points, undone
from fingerpost.desk.models import Case, CaseEvent, Looking
from fingerpost.desk.placements import placement
from fingerpost.desk.queries import choices, context, placed, steps
from fingerpost.desk.queries.around import around
from fingerpost.desk.queries.conversation import without
from fingerpost.desk.queries.guided import guidance
from fingerpost.desk.queries.people import person_view
from fingerpost.desk.queries.queue import due_view, title
from fingerpost.desk.queries.shapes import CaseView, Closing, TimelineRow
from fingerpost.desk.refusals import NoSuchCase
from fingerpost.desk.rulings import Current, current
from fingerpost.desk.sealing import may_read, may_unseal, seals_to_set
from fingerpost.desk.sight import distressing, opened_today
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, may, require

RELATED = (
    "organisation",
    "post__account",
    "post__author",
    "post__current",
    "reading__assessment",
    "lease_holder",
    "assignee",
)
DETAIL = ("text", "more", "rests_on", "balance", "why", "policy_why", "told", "note")
"""What an event's data holds for people to read, in this order."""


def case(organisation: Organisation, case_id: UUID, *, by: User) -> CaseView:
    """The case as this user sees it, ruled on as things stand now. Raises NotPermitted, NoSuchCase."""
    require(by, Permission.READ_CASE)
    found = (
        Case.objects.known_to(by).filter(organisation=organisation).select_related(*RELATED).filter(pk=case_id).first()
    )
    if found is None:
        raise NoSuchCase
    now = timezone.now()
    file = CaseFile(found, by, now)
    return _view(file, current(found.post, found.reading, now), by, now)


def _view(file: CaseFile, now: Current, by: User, at: datetime) -> CaseView:
    case, ruling = file.case, now.ruling
    signals = context.signals(now, case.reading)
    circle = around(file, now, by, at)
    post = without(context.post_view(now, signals, case.reading), circle.unsaid)
    bound = placement(now, by)
    return CaseView(
        **_standing(case, now, at),
        **_hands(case, by, at),
        why=ruling.why,
        needs_person=ruling.person,
        person_why=" ".join(ruling.person_why),
        sensitive=distressing(case),
        uncovered=bool(opened_today(by, [case.pk], at)),
        number=case.number,
        post=post,
        signals=signals,
        correctable=context.correctable(now),
        findings=context.findings(now),
        unknowns=tuple(dict.fromkeys(fact for unknown in ruling.unknowns for fact in unknown.facts)),
        grounds=choices.grounds(now),
        actions=choices.actions(file, now, by, bound),
        templates=choices.templates(now),
        statements=steps.statements(file, now),
        agreement=steps.agreement(file, now, by),
        manual_steps=steps.manual(file, by),
        pending=steps.pending(file),
        closing=_closing(file, now),
        timeline=tuple(_timeline_row(file, event, by) for event in file.events),
        pack_ref=ruling.pack.ref,
        pack_version=ruling.pack.version,
        pack_digest=ruling.pack.digest,
        read_version=case.reading.pack_version if case.reading else "",
        read_digest=case.reading.pack_digest if case.reading else "",
        silent_advisers=context.silent_advisers(case.reading),
        placement=placed.view(now, bound),
        around=circle,
        guidance=guidance(file, now, by),
    )


def _standing(case: Case, now: Current, at: datetime) -> dict[str, Any]:
    """Where the case stands."""
    return {
        "id": case.pk,
        "version": case.version,
        "state": case.state,
        "state_words": lifecycle.STATES[case.state],
        "danger": lifecycle.danger(lifecycle.rank(now.danger)),
        "pathway": now.ruling.pathway,
        "pathway_words": title(now.pack, now.ruling.pathway),
        "pathways": now.ruling.pathways,
        "unread": case.unread,
        "hidden": case.hidden,
        "received_at": case.received_at,
        "due": due_view(case, now.pack, at, closed_days(case.organisation_id)),
        "closed_at": case.closed_at,
    }


def _hands(case: Case, by: User, at: datetime) -> dict[str, Any]:
    """In whose hands it is, who is looking, and what this person may do with it."""
    held = bool(case.lease_until and case.lease_until > at)
    acts = lifecycle.ACTS.values()
    return {
        "assignee": person_view(case.assignee),
        "holder": person_view(case.lease_holder) if held else None,
        "lease_until": case.lease_until if held else None,
        "yours": held and case.lease_holder_id == by.pk,
        "looking": _looking(case, by, at),
        "seal": case.seal,
        "seals": seals_to_set(by, case),
        "acts": tuple(act.name for act in acts if case.state in act.states and _may(by, act, case)),
    }


def _may(by: User, act: lifecycle.Act, case: Case) -> bool:
    if act.name == "seal":
        return bool(seals_to_set(by, case))
    return may_unseal(by, case) if act.name == "unseal" else may(by, Permission(act.permission))


def _closing(file: CaseFile, now: Current) -> Closing:
    points, missing = open_points(file.state), undone(now, file.state)
    return Closing(not points, points, bool(missing), " ".join(missing))


def _looking(case: Case, by: User, at: datetime) -> tuple[str, ...]:
    seen = Looking.objects.filter(case=case, seen_at__gt=at - LEASE).exclude(user=by).order_by("user__name")
    return tuple(seen.values_list("user__name", flat=True))


def _timeline_row(file: CaseFile, event: CaseEvent, by: User) -> TimelineRow:
    shown = (name for name in DETAIL if event.data.get(name) and _shown(file, event, name, by))
    detail = "\n\n".join(str(event.data[name]) for name in shown)
    return TimelineRow(
        number=event.number,
        at=event.at,
        who=words.who(event),
        role=event.role,
        act=event.act,
        words=words.event(event),
        detail=detail,
        clause=event.clause,
    )


def _shown(file: CaseFile, event: CaseEvent, name: str, by: User) -> bool:
    """A settled effect's ``why``, and a woken case's, is a short name for programs. What was written under a seal
    stands in its guide alone; why the case was sealed is shown to those who know of such matters."""
    if event.data.get("sealed"):
        return event.act in ("sealed", "unsealed") and may_read(by, file.case, event)
    return not (event.act in ("effect_settled", "woken") and name == "why")
