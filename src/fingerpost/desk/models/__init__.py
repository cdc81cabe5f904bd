"""The rows that the desk keeps."""

from fingerpost.desk.models.care_service import CareService
from fingerpost.desk.models.case import Case
from fingerpost.desk.models.case_event import CaseEvent
from fingerpost.desk.models.emergency import Emergency
from fingerpost.desk.models.legal_matter import LegalMatter
from fingerpost.desk.models.looking import Looking

__all__ = ["CareService", "Case", "CaseEvent", "Emergency", "LegalMatter", "Looking"]
