"""What can be done to posts as kept: receive, bring in a file, note a removal, read. Each is safe to repeat."""

from fingerpost.inbox.operations.importing import (
    LARGEST,
    BadFile,
    choose_columns,
    claim_imports,
    forget_old_imports,
    offer_import,
    start_import,
    stop_import,
    take_some,
)
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
    "LARGEST",
    "BadFile",
    "BadPicture",
    "Change",
    "PolicyRefused",
    "adopt_first",
    "adopt_policy",
    "ask_reading",
    "check_picture",
    "choose_columns",
    "claim_imports",
    "claim_readings",
    "faults",
    "forget_old_imports",
    "mark_reading_taken",
    "note_hidden",
    "note_removed",
    "offer_import",
    "read_claimed",
    "read_post",
    "receive",
    "start_import",
    "stop_import",
    "take_in",
    "take_some",
    "try_policy",
]
