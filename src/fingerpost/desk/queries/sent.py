"""What we said to an author, and what became of it."""

from collections.abc import Mapping
from datetime import datetime

from fingerpost.delivery.models import Effect
from fingerpost.delivery.queries import effects_of_case
from fingerpost.desk import words
from fingerpost.desk.actions import ACTIONS
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.models import CaseEvent
from fingerpost.desk.queries.around_shapes import SentView
from fingerpost.desk.rulings import Current

State = Effect.State

SAID = {
    "waiting": "Not sent yet",
    "going": "On its way to the platform",
    "held": "Waits for the public line to go first",
    "by_hand": "To be sent by hand",
    "sent": "Sent",
    "failed": "Not sent: the platform refused it",
    "unknown": "Not known whether it was sent: somebody must look at the platform",
    "taken_back": "Taken back before it left",
}


def sent(file: CaseFile, now: Current) -> tuple[SentView, ...]:
    """Everything that was said from this case, in order, with what became of it."""
    asked = [event for event in file.events if event.act == "effect_asked" and event.data.get("action") in words.SPOKEN]
    if not asked:
        return ()
    effects = {each.key: each for each in effects_of_case(now.stored_post.organisation, str(file.case.pk))}
    ended = {
        str(event.data.get("key")): event
        for event in file.events
        if event.act == "effect_settled" and event.data.get("outcome") != "unknown"
    }
    return tuple(_view(file, event, effects, ended) for event in asked)


def _view(file: CaseFile, asked: CaseEvent, effects: Mapping[str, Effect], ended: Mapping[str, CaseEvent]) -> SentView:
    data, key = asked.data, str(asked.data["key"])
    effect, end = effects.get(key), ended.get(key)
    status = _ended(end) if end else _open(file, key, effect, by_hand=bool(data.get("manual")))
    action = str(data["action"])
    return SentView(
        key=key,
        action=action,
        action_words=ACTIONS[action].words,
        text=str(data.get("text", "")),
        by=words.who(asked),
        at=asked.at,
        status="going" if status == "held" else status,
        words=SAID[status],
        detail=effect.problem if effect and status in ("failed", "unknown") else "",
        leaves_at=effect.not_before if effect and status == "waiting" else None,
        ended_at=end.at if end else None,
        private=ACTIONS[action].private or file.case.post.kind == "dm",
        reasons=bool(data.get("reasons_for")),
        why=str(data.get("why", "")),
    )


def _ended(end: CaseEvent) -> str:
    return {"done": "sent", "refused": "failed", "cancelled": "taken_back"}[str(end.data["outcome"])]


def _open(file: CaseFile, key: str, effect: Effect | None, *, by_hand: bool) -> str:
    held = file.state.outstanding.get(key)
    if held is not None and held.after and effect is None and not held.manual:
        return "held"
    if effect is None:
        return "by_hand" if by_hand else "unknown"
    if effect.state == State.INTENT:
        return "waiting" if _can_be_taken_back(effect, file.at) else "going"
    # What ended and has not been taken up by the desk yet is told at once, so that nobody waits for the worker.
    told = {State.DONE: "sent", State.REFUSED: "failed", State.CANCELLED: "taken_back", State.ATTEMPTING: "going"}
    return told.get(State(effect.state), "unknown")


def _can_be_taken_back(effect: Effect, at: datetime) -> bool:
    return effect.not_before > at and not effect.attempts
