"""How far a case is in a guide: every step with its state, and the first that is still to do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from fingerpost.desk.guides.told import Told, told
from fingerpost.desk.lifecycle import CLOSED, CaseState
from fingerpost.desk.rulings import Current
from fingerpost.policy.guides import Guide, GuideStep

if TYPE_CHECKING:
    from fingerpost.desk.models import CaseEvent

TO_DO, UNDER_WAY, DONE, NOT_NEEDED, PASSED_OVER, LATER = (
    "to_do",
    "under_way",
    "done",
    "not_needed",
    "passed_over",
    "later",
)
"""States of a step. ``later`` waits for another step, or for the case to be closed."""

ACTED = ("stepped", "effect_asked")
"""Events that an act of the desk leaves."""


@dataclass(frozen=True)
class Progress:
    """A guide on a case as it stands."""

    guide: Guide
    now: Current
    state: CaseState
    events: Sequence["CaseEvent"]

    @cached_property
    def told(self) -> Mapping[str, Told]:
        """What was recorded, by step."""
        return told(self.events, self.guide.id)

    @cached_property
    def states(self) -> Mapping[str, str]:
        """The state of every step, in their order."""
        found: dict[str, str] = {}
        for step in self.guide.steps:
            found[step.id] = self._state(step, found)
        return found

    @cached_property
    def next(self) -> GuideStep | None:
        """The first step that is still to do; None when nothing is. A step that is only offered is never the next."""
        return next((step for step in self.guide.steps if self.states[step.id] == TO_DO and not step.optional), None)

    @property
    def left(self) -> tuple[str, ...]:
        """Steps that are needed and were neither done nor passed over, with those that wait for the closing."""
        return tuple(
            step.id for step in self.guide.steps if self.states[step.id] in (TO_DO, LATER) and not step.optional
        )

    def acted(self, step: GuideStep) -> "CaseEvent | None":
        """The last event by which one of the step's acts was done or set on its way."""
        found = (each for each in reversed(self.events) if each.act in ACTED and each.data.get("action") in step.acts)
        return next(found, None)

    def missing(self, step: GuideStep) -> tuple[GuideStep, ...]:
        """The steps for which this one still waits."""
        over = (DONE, UNDER_WAY, NOT_NEEDED, PASSED_OVER)
        return tuple(
            each for each in self.guide.steps if each.id in step.waits_for and self.states[each.id] not in over
        )

    def _state(self, step: GuideStep, before: Mapping[str, str]) -> str:
        if (said := self.told.get(step.id)) is not None:
            return PASSED_OVER if said.passed_over else DONE
        if done := self._acts(step):
            return done
        if not self._needed(step):
            return NOT_NEEDED
        over = (DONE, UNDER_WAY, NOT_NEEDED, PASSED_OVER)
        waits = any(before.get(name, TO_DO) not in over for name in step.waits_for)
        asked_first = step.after is not None and step.after.step not in self.told
        closing = step.at_close and self.state.state != CLOSED
        return LATER if waits or asked_first or closing else TO_DO

    def _acts(self, step: GuideStep) -> str:
        if set(step.acts) & self.state.done or ("no_action" in step.acts and self.state.closed_at):
            return DONE
        on_its_way = {each.action for each in self.state.outstanding.values()}
        return UNDER_WAY if set(step.acts) & on_its_way else ""

    def _needed(self, step: GuideStep) -> bool:
        """Whether the step is called for. One that hangs on an answer nobody gave yet may still be."""
        after = step.after
        if after and after.step in self.told and self.told[after.step].answer not in after.answers:
            return False
        return all(self._holds(circumstance) for circumstance in step.only)

    def _holds(self, circumstance: str) -> bool:
        if circumstance == "public":
            return self.now.post.public
        if circumstance == "contacted":
            return self.state.contacted
        if circumstance == "closed":
            return self.state.state == CLOSED
        return self._private_closed

    @cached_property
    def _private_closed(self) -> bool:
        """Whether no private message can be delivered: there is no way, or the last one was refused."""
        if self.now.possible("private_reply").how == "impossible":
            return True
        ends = [
            str(event.data.get("outcome"))
            for event in self.events
            if event.act == "effect_settled" and event.data.get("action") == "private_reply"
        ]
        return bool(ends) and ends[-1] in ("refused", "cancelled")
