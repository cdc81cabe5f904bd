"""How pages say and colour the closed names of states, pathways and modalities. The words always say it too."""

from collections.abc import Collection

from fingerpost.desk.queries import is_faint
from fingerpost.people.permissions import ROLE_NAMES
from fingerpost.web.nhs.listing import Colour

ROLES = ROLE_NAMES
"""What each role is called. Programs have none of these."""

DANGER: dict[str, str] = {
    "life": "Danger to life",
    "threat": "Threat",
    "safeguarding": "Safeguarding",
}
"""What each rank of danger is called."""

_FAINT: dict[str, str] = {
    "life": "May be danger to life",
    "threat": "May be a threat",
    "safeguarding": "May be safeguarding",
}


def danger(degree: str, found: Collection[str]) -> str:
    """What a case's danger is called: for certain where its signal is among those ``found``, else as what may be."""
    return (_FAINT if is_faint(degree, found) else DANGER)[degree]


DANGER_COLOURS: dict[str, Colour] = {"life": "red", "threat": "red", "safeguarding": "orange"}

STATE_COLOURS: dict[str, Colour] = {
    "waiting": "white",
    "taken": "blue",
    "awaiting_agreement": "purple",
    "effect_pending": "yellow",
    "decided": "green",
    "closed": "grey",
}

SENT_COLOURS: dict[str, Colour] = {
    "waiting": "yellow",
    "going": "yellow",
    "by_hand": "yellow",
    "sent": "green",
    "failed": "red",
    "unknown": "orange",
    "taken_back": "grey",
}
"""What became of words of ours; the words beside the colour always say it too."""

PATHWAYS: dict[str, str] = {
    "crisis": "Crisis",
    "threat": "Threat",
    "safeguarding": "Safeguarding",
    "emergency": "Emergency",
    "staff-targeted": "Colleague targeted",
    "recording": "Recording of staff",
    "personal-information": "Personal information",
    "principles": "Against our principles",
    "legal": "Legal matter",
    "media": "Media enquiry",
    "complaint": "Complaint",
    "clinical": "Clinical question",
    "information-request": "Information request",
    "unread": "Not read by the machine",
    "criticism": "Criticism",
    "enquiry": "Enquiry",
    "praise": "Praise",
    "routine": "Routine",
}
"""Pathways to filter by, in the order of their precedence."""

PATHWAY_COLOURS: dict[str, Colour] = {
    "crisis": "red",
    "threat": "red",
    "safeguarding": "orange",
    "emergency": "orange",
    "staff-targeted": "pink",
    "recording": "pink",
    "personal-information": "purple",
    "principles": "yellow",
    "praise": "green",
    "routine": "grey",
    "criticism": "white",
}

MODALITIES: dict[str, str] = {
    "must": "Must",
    "should": "Should",
    "may": "May",
    "free": "Open",
    "should_not": "Should not",
    "must_not": "Must not",
    "not_permitted": "No ground found",
    "conflict": "Conflict",
}
"""What the policy says of an act, in a word or two; the whole sentence stands beside it."""

MODALITY_COLOURS: dict[str, Colour] = {
    "must": "blue",
    "should": "blue",
    "may": "white",
    "free": "white",
    "should_not": "yellow",
    "must_not": "red",
    "not_permitted": "red",
    "conflict": "orange",
}

STEPS: dict[str, str] = {
    "to_do": "To do",
    "later": "Later",
    "under_way": "Under way",
    "done": "Done",
    "not_needed": "Not needed",
    "passed_over": "Passed over",
}
"""How far a step of a guide is."""

STEP_COLOURS: dict[str, Colour] = {
    "next": "blue",
    "to_do": "white",
    "later": "grey",
    "under_way": "yellow",
    "done": "green",
    "not_needed": "grey",
    "passed_over": "purple",
}

PLATFORMS: dict[str, str] = {
    "facebook": "Facebook",
    "instagram": "Instagram",
    "x": "X",
    "linkedin": "LinkedIn",
    "youtube": "YouTube",
    "bluesky": "Bluesky",
    "mastodon": "Mastodon",
    "feeds": "Web feeds",
    "manual": "Somewhere else",
    "pretend": "Pretend (practice)",
}
"""Platforms as people name them."""

KINDS: dict[str, str] = {
    "comment": "Comment",
    "reply": "Reply",
    "mention": "Mention",
    "dm": "Private message",
    "review": "Review",
    "post": "Post",
}
"""Kinds of post as people name them."""


def pathway_colour(pathway: str) -> Colour:
    """The colour of a pathway's tag; blue for what has no colour of its own."""
    return PATHWAY_COLOURS.get(pathway, "blue")


SEALS: dict[str, str] = {
    "support": "Support of a colleague",
    "safeguarding": "Safeguarding",
    "investigation": "Investigation",
    "legal": "Legal matter",
}
"""Kinds of matters that only some may know of (``people.permissions.Seal``)."""
