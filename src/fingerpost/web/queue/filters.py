"""What somebody asks to see of the queue: a plain GET form, so that it can be kept as an address."""

import re
from collections.abc import Mapping
from dataclasses import asdict
from urllib.parse import urlencode
from uuid import UUID

from django.http import QueryDict

from fingerpost.desk.queries import Edge, Queue
from fingerpost.web.nhs import Choice
from fingerpost.web.words import PLATFORMS

STATES = (
    ("open", "Open"),
    ("waiting", "Waiting"),
    ("taken", "Being looked at"),
    ("awaiting_agreement", "Waiting for a second person"),
    ("effect_pending", "Waiting for the platform"),
    ("decided", "Read, not closed"),
    ("closed", "Closed"),
    ("all", "All, open and closed"),
)
ASSIGNEES = (("", "Anybody"), ("me", "Me"), ("nobody", "Nobody"))
AGES = (
    ("", "Any age"),
    ("1", "More than a day ago"),
    ("3", "More than 3 days ago"),
    ("7", "More than a week ago"),
    ("30", "More than 30 days ago"),
)
ONLY = (("unread", "Unread"), ("overdue", "Overdue"), ("not_read", "Not read by the machine (language or pictures)"))
"""Filters that are on or off."""
LONGEST = 200


def asked(query: QueryDict) -> Queue:
    """The question in the address. What it does not know is left out, so that an old address still works."""
    return Queue(
        state=_one_of(query.get("state", ""), dict(STATES), "open"),
        platform=_one_of(query.get("platform", ""), PLATFORMS, ""),
        account=_id(query.get("account", "")),
        pathway=_name(query.get("pathway", "")),
        signal=_name(query.get("signal", "")),
        clause=_name(query.get("clause", "")),
        assignee=_assignee(query.get("assignee", "")),
        older=int(_one_of(query.get("older", ""), dict(AGES), "") or 0),
        text=query.get("text", "").replace("\x00", "")[:LONGEST].strip(),
        **{name: query.get(name) == "yes" for name, _ in ONLY},
    )


def edge(query: QueryDict) -> Edge:
    """Where the page begins; anything but digits is the beginning."""
    for name in ("before", "after"):
        given = query.get(name, "")
        if given.isascii() and given.isdecimal() and len(given) <= 40:
            return Edge(given, backward=name == "before")
    return Edge()


def page_number(query: QueryDict) -> int:
    """The page asked for, from 1; anything else is the first."""
    given = query.get("page", "")
    return int(given) if given.isascii() and given.isdecimal() and 0 < len(given) < 7 and int(given) > 0 else 1


def address(question: Queue, at: Edge | None = None) -> str:
    """The query string that asks this, starting with '?', or empty for the plain queue."""
    values = {name: _said(value) for name, value in asdict(question).items() if value != getattr(Queue(), name)}
    values |= {"before" if at.backward else "after": at.at} if at and at.at else {}
    return f"?{urlencode(values)}" if values else ""


def choices(pairs: Mapping[str, str] | tuple[tuple[str, str], ...], anything: str = "") -> list[Choice]:
    """Choices for a list, with an 'any' in front when ``anything`` names it."""
    found = [Choice(value=value, text=text) for value, text in dict(pairs).items()]
    return [Choice(value="", text=anything), *found] if anything else found


def _name(given: str) -> str:
    """The id of a pathway, signal or clause: which there are is the pack's to say."""
    return given if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,60}", given) else ""


def _id(given: str) -> str:
    try:
        return str(UUID(given))
    except ValueError:
        return ""


def _assignee(given: str) -> str:
    return given if given in dict(ASSIGNEES) else _id(given)


def _said(value: object) -> str:
    return "yes" if value is True else str(value)


def _one_of(given: str, known: Mapping[str, str], otherwise: str) -> str:
    return given if given in known else otherwise
