"""What somebody asks to see of the queue: a plain GET form, so that it can be kept as an address."""

import re
from dataclasses import asdict
from urllib.parse import urlencode

from django.http import QueryDict

from fingerpost.desk.queries import Queue
from fingerpost.web.nhs import Choice
from fingerpost.web.words import PLATFORMS

STATES = (
    ("open", "Open"),
    ("waiting", "Waiting"),
    ("taken", "Being looked at"),
    ("awaiting_agreement", "Waiting for a second person"),
    ("effect_pending", "Waiting for the platform"),
    ("decided", "Decided, not closed"),
    ("closed", "Closed"),
    ("all", "All"),
)
ASSIGNEES = (("", "Anybody"), ("me", "Me"), ("nobody", "Nobody"))
LONGEST = 200


def asked(query: QueryDict) -> Queue:
    """The question in the address. What it does not know is left out, so that an old address still works."""
    return Queue(
        state=_one_of(query.get("state", ""), dict(STATES), "open"),
        platform=_one_of(query.get("platform", ""), PLATFORMS, ""),
        pathway=_name(query.get("pathway", "")),
        assignee=_one_of(query.get("assignee", ""), dict(ASSIGNEES), ""),
        overdue=query.get("overdue") == "yes",
        unread=query.get("unread") == "yes",
        text=query.get("text", "").replace("\x00", "")[:LONGEST].strip(),
    )


def page_number(query: QueryDict) -> int:
    """The page asked for, from 1; anything else is the first."""
    given = query.get("page", "")
    return int(given) if given.isascii() and given.isdecimal() and 0 < len(given) < 7 and int(given) > 0 else 1


def address(question: Queue, page: int = 1) -> str:
    """The query string that asks this, starting with '?', or empty for the plain queue."""
    values = {name: _said(value) for name, value in asdict(question).items() if value != getattr(Queue(), name)}
    values |= {"page": str(page)} if page > 1 else {}
    return f"?{urlencode(values)}" if values else ""


def choices(pairs: dict[str, str] | tuple[tuple[str, str], ...], anything: str = "") -> list[Choice]:
    """Choices for a list, with an 'any' in front when ``anything`` names it."""
    found = [Choice(value=value, text=text) for value, text in dict(pairs).items()]
    return [Choice(value="", text=anything), *found] if anything else found


def _name(given: str) -> str:
    """A pathway's id: which there are is the pack's to say."""
    return given if re.fullmatch(r"[a-z0-9][a-z0-9.-]{0,60}", given) else ""


def _said(value: object) -> str:
    return "yes" if value is True else str(value)


def _one_of(given: str, known: dict[str, str], otherwise: str) -> str:
    return given if given in known else otherwise
