"""Whether emergency mode is on, and the one line that the body then speaks (4.4)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from fingerpost.desk.models import Emergency


@dataclass(frozen=True, slots=True)
class Standing:
    """Emergency mode as it stands: the official line, the relatives' number, and who leads what is said."""

    line: str
    relatives: str
    police_lead: str
    started_by: str
    started_at: datetime

    @property
    def words(self) -> str:
        """The words with which a reply starts."""
        number = f" Relatives can ring {self.relatives}." if self.relatives else ""
        return f"{self.line}{number}"


def standing(organisation_id: UUID) -> Standing | None:
    """Emergency mode, or None while it is off."""
    return _standing(Emergency.objects.filter(organisation_id=organisation_id, ended_at__isnull=True).first())


def last(organisation_id: UUID) -> Standing | None:
    """The emergency that ended last, a practice as well, or None where there was none."""
    ended = Emergency.objects.filter(organisation_id=organisation_id, ended_at__isnull=False)
    return _standing(ended.order_by("-ended_at").first())


def _standing(row: Emergency | None) -> Standing | None:
    return Standing(row.line, row.relatives, row.police_lead, row.started_by.name, row.started_at) if row else None


def is_on(organisation_id: UUID) -> bool:
    """Whether emergency mode is on. Scheduled posts wait while it is."""
    return Emergency.objects.filter(organisation_id=organisation_id, ended_at__isnull=True).exists()
