"""What was decided about a post, in the few kinds that two people can agree on. Pure."""

from collections.abc import Collection, Mapping

from fingerpost.policy.vocabulary import NEEDS_GROUND

DECISIONS: Mapping[str, str] = {
    "against": "Act against it: hide or delete it, report it, block its author, or ask for its removal",
    "passed_on": "Pass it on: to a manager, safeguarding, complaints, legal, or the police",
    "answered": "Answer it, or say where help is",
    "left": "Read it, and nothing more",
}
"""The weightiest first: a case counts as the first of these of which anything was done."""

SHORT: Mapping[str, str] = {
    "against": "acted against it",
    "passed_on": "passed it on",
    "answered": "answered it",
    "left": "left it",
}

REFERS = frozenset(
    {
        "notify_manager",
        "offer_support",
        "refer_complaints",
        "refer_care_team",
        "refer_safeguarding",
        "refer_police",
        "refer_legal",
    }
)
ANSWERS = frozenset({"reply", "private_reply", "move_private", "signpost"})
ACTS: tuple[tuple[str, frozenset[str]], ...] = (
    ("against", NEEDS_GROUND - REFERS),
    ("passed_on", REFERS),
    ("answered", ANSWERS),
)


def decision_of(done: Collection[str]) -> str:
    """The kind of decision that the acts done amount to."""
    return next((name for name, acts in ACTS if acts & set(done)), "left")
