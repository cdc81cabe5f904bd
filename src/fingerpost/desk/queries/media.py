"""The media log: who asked what, by when, who answers and what was said (4.5.1)."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from django.utils import timezone

from fingerpost.desk.guides.told import RECORDED, read
from fingerpost.desk.models import CaseEvent
from fingerpost.desk.sealing import in_known_cases
from fingerpost.desk.words import moment
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require

MOST = 200


@dataclass(frozen=True, slots=True)
class MediaRow:
    """One media enquiry as it was logged. ``said`` is empty until it was answered; times are aware UTC."""

    case: UUID
    outlet: str
    journalist: str
    question: str
    deadline: datetime | None
    due: str
    answers: str
    embargo: str
    said: str


def media_log(organisation: Organisation, *, by: User) -> tuple[MediaRow, ...]:
    """The newest 200 enquiries: what waits for an answer first, by its deadline, then what was answered."""
    require(by, Permission.READ_CASE)
    known = CaseEvent.objects.filter(in_known_cases(by))
    events = known.filter(organisation=organisation, act=RECORDED, data__tool="media")
    said: dict[UUID, dict[str, str]] = {}
    for event in reversed(events.order_by("-at")[: MOST * 2]):
        said.setdefault(event.case_id, {}).update(read(event).said)
    now = timezone.now()
    rows = [_row(case, told, now) for case, told in said.items()]
    last = datetime.max.replace(tzinfo=UTC)
    return tuple(sorted(rows, key=lambda row: (bool(row.said), row.deadline or last))[:MOST])


def _row(case: UUID, told: dict[str, str], now: datetime) -> MediaRow:
    deadline, embargo = at(told.get("deadline", "")), at(told.get("embargo", ""))
    answered = bool(told.get("said"))
    late = deadline is not None and deadline < now and not answered
    due = f"{'Overdue: it was ' if late else ''}{moment(deadline)}" if deadline else "No deadline given"
    held = f"Not before {moment(embargo)}" if embargo and embargo > now else ""
    names = ("outlet", "journalist", "question")
    outlet, journalist, question = (told.get(name, "") for name in names)
    return MediaRow(
        case, outlet, journalist, question, deadline, due, told.get("answers", ""), held, told.get("said", "")
    )


def at(written: str) -> datetime | None:
    """A moment as it was written down; None for anything else."""
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found if found.tzinfo else None
