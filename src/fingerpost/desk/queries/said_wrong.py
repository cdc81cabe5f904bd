"""What people said of the machine's readings: every correction, with whose word it is (A3i)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from fingerpost.desk import words
from fingerpost.desk.models import CaseEvent
from fingerpost.desk.sealing import in_known_cases
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require


@dataclass(frozen=True, slots=True)
class SaidWrong:
    """One correction: what was said of which signal, what the machine had said (None for unknown), by whom and why."""

    case: UUID
    at: datetime
    signal: str
    words: str
    present: bool
    was: int | None
    why: str
    by: str
    agreed_by: str


@dataclass(frozen=True, slots=True)
class SaidWrongPage:
    """A page of corrections, newest first; ``more`` tells that there is another."""

    rows: tuple[SaidWrong, ...]
    more: bool


def said_wrong(
    organisation: Organisation, signal: str = "", page: int = 1, *, by: User, per_page: int = 25
) -> SaidWrongPage:
    """Corrections of one signal, or of any. Raises NotPermitted."""
    require(by, Permission.SEE_QUALITY)
    found = CaseEvent.objects.filter(in_known_cases(by), organisation=organisation, act="corrected")
    if signal:
        found = found.filter(data__signal=signal)
    start = (max(1, page) - 1) * per_page
    events = list(found.select_related("by").order_by("-at", "-id")[start : start + per_page + 1])
    asked = _asked(events)
    rows = tuple(_row(event, asked.get((event.case_id, event.data.get("asked")))) for event in events[:per_page])
    return SaidWrongPage(rows, len(events) > per_page)


def _asked(events: list[CaseEvent]) -> dict[tuple[UUID, int | None], CaseEvent]:
    """The events in which a second person was asked, for those corrections that took two."""
    cases = [event.case_id for event in events if event.data.get("asked")]
    found = CaseEvent.objects.filter(case__in=cases, act="agreement_asked").select_related("by")
    return {(event.case_id, event.number): event for event in found}


def _row(event: CaseEvent, asked: CaseEvent | None) -> SaidWrong:
    data = event.data
    return SaidWrong(
        case=event.case_id,
        at=event.at,
        signal=str(data["signal"]),
        words=words.signal(str(data["signal"])),
        present=bool(data["present"]),
        was=data["was"],
        why=str(data.get("why", "")),
        by=words.who(asked or event),
        agreed_by=words.who(event) if asked else "",
    )
