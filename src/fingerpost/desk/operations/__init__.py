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
from fingerpost.desk.operations.ending import close, mark_read, reopen
from fingerpost.desk.operations.explaining import explain
from fingerpost.desk.operations.hiding import hide, unhide
from fingerpost.desk.operations.holding import look, note, release, take
from fingerpost.desk.operations.trying_again import try_again
from fingerpost.desk.operations.watching import (
    acknowledge,
    close_day,
    name_manager,
    open_day,
    put_on_call,
    take_off_call,
)
from fingerpost.desk.refusals import (
    BadTurn,
    HeldByAnother,
    NoSuchAlert,
    NoSuchCase,
    NotPossible,
    ReasonNeeded,
    Refused,
    SecondPersonNeeded,
    StaleCase,
    WordsRefused,
)

__all__ = [
    "BadTurn",
    "HeldByAnother",
    "NoGround",
    "NoSuchAlert",
    "NoSuchCase",
    "NotOpen",
    "NotPossible",
    "ReasonNeeded",
    "Refused",
    "SecondPersonNeeded",
    "StaleCase",
    "WordsRefused",
    "acknowledge",
    "agree",
    "ask_agreement",
    "ask_correction",
    "close",
    "close_day",
    "correct",
    "decline",
    "explain",
    "hide",
    "look",
    "mark_read",
    "name_manager",
    "note",
    "note_removed",
    "open_day",
    "private_reply",
    "put_on_call",
    "receive",
    "record_manual_outcome",
    "release",
    "reopen",
    "reply",
    "step",
    "take",
    "take_off_call",
    "try_again",
    "unhide",
]
