"""What a notice says. Never a name, never a word of a post: a reference, when it is due, and a link. Pure.

Notices leave the building and light up on locked screens, so there is no way to put anything else into one.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from fingerpost.post.clock import clock_words

REFERENCE = re.compile(r"[A-Z]{1,4}-[0-9A-F-]{1,20}|")
PATH = re.compile(r"/[a-z-]{1,30}(/[a-z-]{1,30}|/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})*/?")
KEY = re.compile(r"[a-z_]{1,20}(:[0-9A-Za-z_.-]{1,64}){0,2}")

FOOT = (
    "This message holds nothing of what anybody wrote. Sign in to read it.",
    "Change how you are told, or stop it:",
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of notice. ``says`` stands before the reference. ``urgent`` ones wait for no digest and no quiet hour."""

    says: str
    urgent: bool = False


KINDS: Mapping[str, Kind] = {
    "danger": Kind("A case needs you now", urgent=True),
    "due": Kind("A case needs you"),
    "unread": Kind("There are posts that the machine could not read and nobody has", urgent=True),
    "late": Kind("A case is late and needs you"),
    "assigned": Kind("A case was given to you"),
    "mention": Kind("A colleague asks you to look at a case"),
    "agreement": Kind("A case needs a second person"),
    "told": Kind("Something was recorded that you are to know of"),
    "told_now": Kind("Something was recorded that you need to know of now", urgent=True),
    "opened": Kind("A sealed matter was opened in an emergency", urgent=True),
    "test": Kind("This is a test, and it reached you", urgent=True),
}
"""Everything that somebody can be told of."""


class Untellable(ValueError):
    """A notice was to hold something else than a reference, a path and a time."""


@dataclass(frozen=True, slots=True)
class About:
    """The thing that a notice is about.

    ``key`` is the teller's own name of it and makes it one thing; ``reference`` is shown ("FP-3F9A71C2", or empty);
    ``path`` is one of our pages; ``due`` is aware. Raises Untellable for anything that could hold somebody's words.
    """

    key: str
    path: str
    reference: str = ""
    due: datetime | None = None

    def __post_init__(self) -> None:
        for pattern, given in ((KEY, self.key), (PATH, self.path), (REFERENCE, self.reference)):
            if not pattern.fullmatch(given):
                raise Untellable(
                    "A notice holds a key, a path of ours and a reference, and nothing that anybody wrote."
                )


@dataclass(frozen=True, slots=True)
class Line:
    """One thing told: a sentence, and where it leads."""

    says: str
    link: str


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent: a heading and its lines. ``settings`` is where the reader changes how they are told."""

    heading: str
    lines: tuple[Line, ...]
    settings: str

    @property
    def text(self) -> str:
        """The whole as plain text."""
        told = [f"{line.says}.\n{line.link}" for line in self.lines]
        return "\n\n".join([*told, f"{FOOT[0]}\n{FOOT[1]}\n{self.settings}"]) + "\n"


def line(kind: str, about: About, home: str, now: datetime, zone: tzinfo) -> Line:
    """One notice as it is told at ``now``. ``home`` is the installation's own address."""
    says = KINDS[kind].says + (f": {about.reference}" if about.reference else "")
    if about.due is not None:
        says += f", {'was ' if about.due < now else ''}due {_when(about.due, now, zone)}"
    return Line(says, f"{home}{about.path}")


def message(lines: Sequence[Line], home: str) -> Message:
    """One message of one or more lines."""
    heading = lines[0].says if len(lines) == 1 else f"{len(lines)} things need you"
    return Message(heading, tuple(lines), f"{home}/my-notices")


def _when(due: datetime, now: datetime, zone: tzinfo) -> str:
    """ "4:30pm" on the day itself, else "4:30pm on Monday 30 November"."""
    local = due.astimezone(zone)
    if local.date() == now.astimezone(zone).date():
        return clock_words(local)
    return f"{clock_words(local)} on {local:%A} {local.day} {local:%B}"
