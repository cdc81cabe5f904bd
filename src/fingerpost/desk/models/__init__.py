"""The rows that the desk keeps."""

from fingerpost.desk.models.alert import Alert, AlertStep
from fingerpost.desk.models.case import Case
from fingerpost.desk.models.case_event import CaseEvent
from fingerpost.desk.models.closure import Closure
from fingerpost.desk.models.duty_manager import DutyManager
from fingerpost.desk.models.looking import Looking
from fingerpost.desk.models.on_call import OnCall

__all__ = ["Alert", "AlertStep", "Case", "CaseEvent", "Closure", "DutyManager", "Looking", "OnCall"]
