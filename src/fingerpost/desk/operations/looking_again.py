"""A second look at a colleague's closed case (3.2)."""

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from fingerpost.desk.models import CaseEvent, Looking, SecondLook
from fingerpost.desk.refusals import NotPossible, Refused
from fingerpost.desk.sealing import in_known_cases
from fingerpost.desk.second_looks.decisions import DECISIONS
from fingerpost.journal.operations import record
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require

LONGEST_NOTE = 4000
NOT_BLIND = (
    "You have had this case open, or worked on it, so you know what was decided. Leave this second look to a colleague."
)


class NoSuchLook(Refused):
    """There is no such second look here, or it is another organisation's, which looks the same."""

    def __init__(self) -> None:
        super().__init__("There is no such second look. Go back to the list.")


def look_again(look_id: UUID, decision: str, *, by: User, note: str = "") -> SecondLook:
    """Say what you would have decided; only then can you see what was. Raises NoSuchLook, NotPossible.

    Never about one's own case, nor about one that one has had open: whoever knows the first decision tends to agree.
    """
    require(by, Permission.SECOND_LOOK)
    if decision not in DECISIONS:
        raise NotPossible("Choose what you would have decided.")
    if len(note) > LONGEST_NOTE:
        raise NotPossible(f"Make the note shorter: at most {LONGEST_NOTE} characters.")
    with transaction.atomic():
        known = SecondLook.objects.filter(in_known_cases(by), organisation_id=by.organisation_id)
        held = known.select_for_update(of=("self",)).filter(pk=look_id).first()
        if held is None:
            raise NoSuchLook
        if held.answered_at is not None:
            raise NotPossible("A colleague has given this second look already. Choose another from the list.")
        if knows(held, by):
            raise NotPossible(NOT_BLIND)
        held.reader, held.second, held.note, held.answered_at = by, decision, note.strip(), timezone.now()
        held.save(update_fields=["reader", "second", "note", "answered_at"])
        record(
            organisation_id=held.organisation_id,
            by=by.actor,
            act="second_look.answered",
            subject=f"second-look:{held.pk}",
            facts={"decision": decision, "alike": decision == held.first},
            personal={"note": held.note} if held.note else None,
        )
    return held


def knows(look: SecondLook, user: User) -> bool:
    """Whether this person has worked on the case or had it open, and so may know what was decided."""
    if look.officer_id == user.pk:
        return True
    acted = CaseEvent.objects.filter(case_id=look.case_id, by=user).exists()
    return acted or Looking.objects.filter(case_id=look.case_id, user=user).exists()
