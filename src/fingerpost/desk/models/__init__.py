"""The rows that the desk keeps."""

from fingerpost.desk.models.alert import Alert, AlertStep
from fingerpost.desk.models.care_service import CareService
from fingerpost.desk.models.case import Case, Cases
from fingerpost.desk.models.case_event import CaseEvent
from fingerpost.desk.models.closure import Closure
from fingerpost.desk.models.duty_manager import DutyManager
from fingerpost.desk.models.emergency import Emergency
from fingerpost.desk.models.exposure import Exposure, Sight
from fingerpost.desk.models.legal_matter import LegalMatter
from fingerpost.desk.models.likeness import Likeness
from fingerpost.desk.models.looking import Looking
from fingerpost.desk.models.mention import Mention
from fingerpost.desk.models.numbering import Numbering
from fingerpost.desk.models.on_call import OnCall
from fingerpost.desk.models.reply_draft import ReplyDraft
from fingerpost.desk.models.saved_view import SavedView
from fingerpost.desk.models.second_look import SampleFrame, SecondLook

__all__ = [
    "Alert",
    "AlertStep",
    "CareService",
    "Case",
    "CaseEvent",
    "Cases",
    "Closure",
    "DutyManager",
    "Emergency",
    "Exposure",
    "LegalMatter",
    "Likeness",
    "Looking",
    "Mention",
    "Numbering",
    "OnCall",
    "ReplyDraft",
    "SampleFrame",
    "SavedView",
    "SecondLook",
    "Sight",
]
