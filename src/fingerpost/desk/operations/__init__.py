"""What can be done at the desk. Each is one transaction, names who does it, and is journalled in it.

``version`` is the case's version that the person has seen. Every one raises a ``Refused`` that says why, or
``NotPermitted``, having changed nothing.
"""

from fingerpost.desk.grounds import NoGround
from fingerpost.desk.lifecycle import NotOpen
from fingerpost.desk.operations.agreeing import agree, ask_agreement, decline
from fingerpost.desk.operations.answering import private_reply, reply
from fingerpost.desk.operations.arriving import note_removed, receive
from fingerpost.desk.operations.by_hand import record_manual_outcome, step
from fingerpost.desk.operations.correcting import ask_correction, correct
from fingerpost.desk.operations.emergency import begin_emergency, change_line, end_emergency
from fingerpost.desk.operations.ending import close, mark_read, reopen
from fingerpost.desk.operations.explaining import explain
from fingerpost.desk.operations.guiding import confirm, pass_over
from fingerpost.desk.operations.hiding import hide, unhide
from fingerpost.desk.operations.holding import look, note, release, take
from fingerpost.desk.operations.legal import change_matter, end_matter, open_matter, read_register
from fingerpost.desk.operations.services import ServicesFileError, import_services
from fingerpost.desk.operations.trying_again import try_again
from fingerpost.desk.refusals import (
    HeldByAnother,
    NoSuchCase,
    NotPossible,
    ReasonNeeded,
    Refused,
    SecondPersonNeeded,
    StaleCase,
    WordsRefused,
)

__all__ = [
    "HeldByAnother",
    "NoGround",
    "NoSuchCase",
    "NotOpen",
    "NotPossible",
    "ReasonNeeded",
    "Refused",
    "SecondPersonNeeded",
    "ServicesFileError",
    "StaleCase",
    "WordsRefused",
    "agree",
    "ask_agreement",
    "ask_correction",
    "begin_emergency",
    "change_line",
    "change_matter",
    "close",
    "confirm",
    "correct",
    "decline",
    "end_emergency",
    "end_matter",
    "explain",
    "hide",
    "import_services",
    "look",
    "mark_read",
    "note",
    "note_removed",
    "open_matter",
    "pass_over",
    "private_reply",
    "read_register",
    "receive",
    "record_manual_outcome",
    "release",
    "reopen",
    "reply",
    "step",
    "take",
    "try_again",
    "unhide",
]
