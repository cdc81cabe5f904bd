"""principles.yaml: the body's social media principles as the public reads them, beside what the other files say.

A pack may do without it. Then the public page holds what the other files tell: grounds, hours, help, how to disagree.
"""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from fingerpost.policy.files import Identifier, Part
from fingerpost.policy.pack import Pack, read_one
from fingerpost.policy.strict_yaml import PackError

__all__ = ["Line", "Principles", "read_principles"]

WELCOME = "You are welcome here. Please be kind, and treat everybody with respect."
CRISIS = "Please do not use our social media accounts when it is urgent. We may not see it in time."
UNWATCHED = (
    "Outside these hours, and on bank holidays, nobody is watching. "
    "If somebody is in danger, do not wait for us: call 999."
)
EXPLAIN = "If we act against your post, we try to tell you what we did and why."


class Line(Part):
    """One promise or limit, and the clause that it stands on."""

    clause: Identifier
    says: str


class Principles(Part):
    """The whole of principles.yaml. ``source`` is where the body publishes its policy itself.

    ``unwatched`` says what holds outside the opening hours, in words that are true without anybody on call.
    """

    clause: Identifier | None = None
    source: Annotated[str, Field(pattern=r"^https://[^\s\"<>]+$")] | None = None
    welcome: str = WELCOME
    crisis: str = CRISIS
    unwatched: str = UNWATCHED
    will: list[Line] = Field(default_factory=list)
    will_not: list[Line] = Field(default_factory=list)
    action: list[Line] = Field(default_factory=list)
    explain: str = EXPLAIN
    tell_us: str = ""
    changes: str = ""


def read_principles(pack: Pack) -> Principles:
    """What the pack says to the public. Raises ``PackError`` when a line stands on no clause."""
    path = pack.folder / "principles.yaml"
    found = read_one(path, Principles) if path.is_file() else Principles()
    for name in _clauses(found):
        if name not in pack.clauses:
            raise PackError(f"{path}: there is no clause '{name}' in clauses.yaml.")
    return found


def _clauses(principles: Principles) -> Iterator[str]:
    if principles.clause:
        yield principles.clause
    yield from (line.clause for line in (*principles.will, *principles.will_not, *principles.action))
