"""Emergency mode: one official line, from when somebody switches it on until somebody switches it off (4.4)."""

from django.db import transaction
from django.utils import timezone

from fingerpost.desk.models import Emergency
from fingerpost.desk.refusals import NotPossible, ReasonNeeded
from fingerpost.journal.operations import record
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require

LONGEST_LINE = 1000
OFF = "Emergency mode is off, so there is nothing to change. Switch it on first."


def begin_emergency(*, by: User, line: str, why: str, relatives: str = "", police_lead: str = "") -> Emergency:
    """Switch emergency mode on with the one official line.

    ``relatives`` is the number that families may ring; ``police_lead`` names who leads what is said, where the police
    do. Raises NotPermitted, ReasonNeeded, or NotPossible when it is on already.
    """
    require(by, Permission.DECLARE_EMERGENCY)
    said, because = _line(line), _reason(why, "Say what has happened, in a sentence; the record keeps it.")
    with transaction.atomic():
        if _standing(by.organisation) is not None:
            raise NotPossible("Emergency mode is on already. Change its line instead of switching it on again.")
        made = Emergency.objects.create(
            organisation=by.organisation,
            line=said,
            relatives=relatives.strip(),
            police_lead=police_lead.strip(),
            why=because,
            started_by=by,
            started_at=timezone.now(),
        )
        _record(made, by, "emergency.begun", {"line": said, "why": because, "police_lead": police_lead.strip()})
    return made


def change_line(*, by: User, line: str, relatives: str = "", police_lead: str = "") -> Emergency:
    """Change what the body says while it is on; the journal keeps every line. Raises as ``begin_emergency``."""
    require(by, Permission.DECLARE_EMERGENCY)
    said = _line(line)
    with transaction.atomic():
        found = _standing(by.organisation)
        if found is None:
            raise NotPossible(OFF)
        found.line, found.relatives, found.police_lead = said, relatives.strip(), police_lead.strip()
        found.save(update_fields=["line", "relatives", "police_lead"])
        _record(found, by, "emergency.line_changed", {"line": said, "police_lead": police_lead.strip()})
    return found


def end_emergency(*, by: User, why: str) -> Emergency:
    """Switch emergency mode off, and say why. Raises NotPermitted, ReasonNeeded, NotPossible."""
    require(by, Permission.DECLARE_EMERGENCY)
    because = _reason(why, "Say why emergency mode can be switched off; the record keeps it.")
    with transaction.atomic():
        found = _standing(by.organisation)
        if found is None:
            raise NotPossible(OFF)
        found.ended_by, found.ended_at, found.end_why = by, timezone.now(), because
        found.save(update_fields=["ended_by", "ended_at", "end_why"])
        _record(found, by, "emergency.ended", {"why": because})
    return found


def _standing(organisation: Organisation) -> Emergency | None:
    """The emergency that is on. Whoever switches waits for the one before them."""
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    return Emergency.objects.filter(organisation=organisation, ended_at__isnull=True).first()


def _line(line: str) -> str:
    said = line.strip()
    if not said or len(said) > LONGEST_LINE:
        raise ReasonNeeded(f"Write the official line, in {LONGEST_LINE} characters or fewer.")
    return said


def _reason(why: str, missing: str) -> str:
    if not why.strip():
        raise ReasonNeeded(missing)
    return why.strip()


def _record(emergency: Emergency, by: User, act: str, personal: dict[str, str]) -> None:
    record(
        organisation_id=emergency.organisation_id,
        by=by.actor,
        act=act,
        subject=f"emergency:{emergency.pk}",
        clause="4.4",
        personal={name: value for name, value in personal.items() if value},
    )
