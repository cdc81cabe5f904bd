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
    row = Emergency.objects.select_related("started_by").filter(organisation_id=organisation_id, ended_at__isnull=True)
    found = row.first()
    if found is None:
        return None
    return Standing(found.line, found.relatives, found.police_lead, found.started_by.name, found.started_at)


def is_on(organisation_id: UUID) -> bool:
    """Whether emergency mode is on. Scheduled posts wait while it is."""
    return Emergency.objects.filter(organisation_id=organisation_id, ended_at__isnull=True).exists()
