"""What people have recorded under a guide's steps: read back from the events of the case."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fingerpost.desk.models import CaseEvent

RECORDED, PASSED_OVER = "confirmed", "passed_over"
"""The events that a guide leaves: a step was recorded, or somebody said why it is not done."""

WRITTEN = "said:"
"""What stands before the id of each thing that was written down, in the data of an event."""


@dataclass(frozen=True, slots=True)
class Told:
    """The last word on one step. ``answer`` is the chosen option's id, ``said`` what was written, by the id of what was
    asked; ``why`` is given instead when the step was passed over."""

    event: "CaseEvent"
    answer: str
    said: Mapping[str, str]
    why: str

    @property
    def passed_over(self) -> bool:
        """Whether the step was passed over, not done."""
        return self.event.act == PASSED_OVER


def told(events: Iterable["CaseEvent"], guide: str) -> Mapping[str, Told]:
    """The last word on every step of this guide, by step."""
    found = {}
    for event in events:
        if event.act in (RECORDED, PASSED_OVER) and event.data.get("guide") == guide:
            found[str(event.data["step"])] = read(event)
    return found


def read(event: "CaseEvent") -> Told:
    """What one such event says."""
    said = {key.removeprefix(WRITTEN): str(value) for key, value in event.data.items() if key.startswith(WRITTEN)}
    return Told(event, str(event.data.get("answer", "")), said, str(event.data.get("why", "")))


def facts_told(events: Iterable["CaseEvent"]) -> Mapping[str, bool]:
    """The facts of ``policy.vocabulary`` that people's answers settled; the last answer counts."""
    found: dict[str, bool] = {}
    for event in events:
        found |= {name: bool(value) for name, value in dict(event.data.get("facts") or {}).items()}
    return found
