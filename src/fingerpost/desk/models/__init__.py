"""The rows that the desk keeps."""

from fingerpost.desk.models.case import Case
from fingerpost.desk.models.case_event import CaseEvent
from fingerpost.desk.models.looking import Looking
from fingerpost.desk.models.second_look import SampleFrame, SecondLook

__all__ = ["Case", "CaseEvent", "Looking", "SampleFrame", "SecondLook"]
