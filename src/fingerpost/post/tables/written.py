"""Times and kinds as people and programs write them in tables."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from fingerpost.post.wire import BadPost

ZONE = ZoneInfo("Europe/London")
"""By this zone's clocks a time is read that does not say its zone."""

FORMS = (
    "%d/%m/%Y %H:%M:%S",
    "%d/%m/%Y %H:%M",
    "%d/%m/%Y",
    "%d/%m/%y %H:%M",
    "%d-%m-%Y %H:%M",
    "%d.%m.%Y %H:%M",
    "%d %B %Y %H:%M",
    "%d %b %Y %H:%M",
    "%d %B %Y",
    "%d %b %Y",
    "%d/%m/%Y %I:%M %p",
    "%d/%m/%Y %I:%M:%S %p",
)
"""The day first, as it is written here."""

HINT = "Write it like 2026-11-23T09:05:00Z, 2026-11-23 09:05 or 23/11/2026 09:05, the day first."

KIND_NAMES = {
    "comment": "comment",
    "comments": "comment",
    "reply": "reply",
    "replies": "reply",
    "mention": "mention",
    "tweet": "mention",
    "dm": "dm",
    "directmessage": "dm",
    "privatemessage": "dm",
    "message": "dm",
    "pm": "dm",
    "review": "review",
    "recommendation": "review",
    "post": "post",
    "status": "post",
}
PLATFORM_NAMES = {
    "twitter": "x",
    "x (twitter)": "x",
    "x/twitter": "x",
    "fb": "facebook",
    "facebook page": "facebook",
    "ig": "instagram",
    "instagram business": "instagram",
    "linked in": "linkedin",
    "linkedin page": "linkedin",
    "you tube": "youtube",
    "somewhere else": "manual",
}


def read_written(written: str) -> datetime:
    """The moment that is meant, as UTC; by the clocks of the United Kingdom where no zone is told. Raises BadPost."""
    said = " ".join(written.split())
    at = _iso(said) or next(filter(None, (_by_form(said, form) for form in FORMS)), None)
    try:
        if at is not None:
            return (at if at.tzinfo else at.replace(tzinfo=ZONE)).astimezone(UTC)
    except OverflowError:
        pass  # a day before or after all that can be counted
    raise BadPost("bad_time", "The time cannot be read.", HINT)


def kind_of(written: str) -> str:
    """The kind of post that is meant. Raises BadPost."""
    plain = re.sub(r"[^a-z]", "", written.casefold())
    if plain not in KIND_NAMES:
        raise BadPost(
            "unknown_kind", "What kind of post it is cannot be told.", "Use: comment, reply, mention, dm, post."
        )
    return KIND_NAMES[plain]


def _iso(said: str) -> datetime | None:
    try:
        return datetime.fromisoformat(said.removesuffix(" UTC") + ("+00:00" if said.endswith(" UTC") else ""))
    except (ValueError, OverflowError):
        return None


def _by_form(said: str, form: str) -> datetime | None:
    try:
        return datetime.strptime(said, form)  # noqa: DTZ007 - the zone is set by whoever asks
    except (ValueError, OverflowError):
        return None
