"""What can be done to posts as kept: receive, note a removal or a hiding, read. Each is safe to repeat."""

from fingerpost.inbox.operations.notices import note_hidden, note_removed
from fingerpost.inbox.operations.pictures import BadPicture, check_picture
from fingerpost.inbox.operations.policy import PolicyRefused, adopt_first, adopt_policy, faults, try_policy
from fingerpost.inbox.operations.readings import (
    ask_reading,
    claim_readings,
    mark_reading_taken,
    read_claimed,
    read_post,
)
from fingerpost.inbox.operations.receive import Change, receive, take_in

__all__ = [
    "BadPicture",
    "Change",
    "PolicyRefused",
    "adopt_first",
    "adopt_policy",
    "ask_reading",
    "check_picture",
    "claim_readings",
    "faults",
    "mark_reading_taken",
    "note_hidden",
    "note_removed",
    "read_claimed",
    "read_post",
    "receive",
    "take_in",
    "try_policy",
]
