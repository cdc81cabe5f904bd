"""What can be done at the desk. Each is one transaction, names who does it, and is journalled in it.

``version`` is the case's version that the person has seen. Every one raises a ``Refused`` that says why, or
``NotPermitted``, having changed nothing.
"""

from fingerpost.desk.grounds import NoGround
from fingerpost.desk.lifecycle import NotOpen
from fingerpost.desk.operations.agreeing import agree, ask_agreement, decline
from fingerpost.desk.operations.answering import ask_reply, move_private, private_reply, reply
from fingerpost.desk.operations.arriving import note_removed, receive
from fingerpost.desk.operations.assigning import assign
from fingerpost.desk.operations.by_hand import record_manual_outcome, step
from fingerpost.desk.operations.correcting import ask_correction, correct
from fingerpost.desk.operations.drafting import forget_draft, keep_draft
from fingerpost.desk.operations.emergency import begin_emergency, change_line, end_emergency
from fingerpost.desk.operations.ending import close, mark_read, reopen
from fingerpost.desk.operations.explaining import explain
from fingerpost.desk.operations.guiding import LONGEST_SAID, confirm, pass_over
from fingerpost.desk.operations.hiding import hide, unhide
from fingerpost.desk.operations.holding import look, mentions_seen, note, release, take
from fingerpost.desk.operations.legal import change_matter, end_matter, open_matter, read_register
from fingerpost.desk.operations.looking_again import NoSuchLook, look_again
from fingerpost.desk.operations.saving_views import BadView, remove_view, save_view
from fingerpost.desk.operations.sealing import seal_case, unseal_case
from fingerpost.desk.operations.seeing import cover, prefer, seen_uncovered, uncover
from fingerpost.desk.operations.services import ServicesFileError, import_services
from fingerpost.desk.operations.sleeping import snooze, wake
from fingerpost.desk.operations.taking_back import take_back
from fingerpost.desk.operations.teaching import paraphrase
from fingerpost.desk.operations.together import TOGETHER_AT_MOST, Order, Outcome, TooMany, together
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
    AskFirst,
    BadTurn,
    DraftConflict,
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
from fingerpost.desk.searching import rebuild as rebuild_search

__all__ = [
    "LONGEST_SAID",
    "TOGETHER_AT_MOST",
    "AskFirst",
    "BadTurn",
    "BadView",
    "DraftConflict",
    "HeldByAnother",
    "NoGround",
    "NoSuchAlert",
    "NoSuchCase",
    "NoSuchLook",
    "NotOpen",
    "NotPossible",
    "Order",
    "Outcome",
    "ReasonNeeded",
    "Refused",
    "SecondPersonNeeded",
    "ServicesFileError",
    "StaleCase",
    "TooMany",
    "WordsRefused",
    "acknowledge",
    "agree",
    "ask_agreement",
    "ask_correction",
    "ask_reply",
    "assign",
    "begin_emergency",
    "change_line",
    "change_matter",
    "close",
    "close_day",
    "confirm",
    "correct",
    "cover",
    "decline",
    "end_emergency",
    "end_matter",
    "explain",
    "forget_draft",
    "hide",
    "import_services",
    "keep_draft",
    "look",
    "look_again",
    "mark_read",
    "mentions_seen",
    "move_private",
    "name_manager",
    "note",
    "note_removed",
    "open_day",
    "open_matter",
    "paraphrase",
    "pass_over",
    "prefer",
    "private_reply",
    "put_on_call",
    "read_register",
    "rebuild_search",
    "receive",
    "record_manual_outcome",
    "release",
    "remove_view",
    "reopen",
    "reply",
    "save_view",
    "seal_case",
    "seen_uncovered",
    "snooze",
    "step",
    "take",
    "take_back",
    "take_off_call",
    "together",
    "try_again",
    "uncover",
    "unhide",
    "unseal_case",
    "wake",
]
