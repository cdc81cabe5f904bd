"""What still stands between a case and its end."""

from fingerpost.desk import words
from fingerpost.desk.lifecycle import CaseState
from fingerpost.desk.rulings import Current

SERVES = {
    "hide": frozenset({"hide", "delete"}),
    "reply": frozenset({"reply", "private_reply", "move_private"}),
    "move_private": frozenset({"move_private", "private_reply"}),
}
"""Acts that do as well as the one that is asked for."""


def open_points(state: CaseState) -> tuple[str, ...]:
    """What must be settled before the case can be closed, a sentence each."""
    points = [
        f"Record what became of this: {words.action(each.action)}."
        if each.manual
        else f"Wait for the platform's answer: {words.action(each.action)}."
        for each in state.outstanding.values()
    ]
    if state.ask is not None:
        points.append("A second person still has to agree or decline.")
    points += [f"Give the author the reasons, or record why not: {words.action(name)}." for name in sorted(state.owed)]
    return tuple(points)


def undone(now: Current, state: CaseState) -> tuple[str, ...]:
    """What the policy says that we must do, or that somebody in danger calls for, and that was not done."""
    missing = [
        f"The policy says that we must do this, and it was not done: {words.action(name)}."
        for name, ruled in now.ruling.actions.items()
        if ruled.modality == "must"
        and not SERVES.get(name, frozenset({name})) & state.done
        and now.possible(name).how != "impossible"
    ]
    if now.danger and not state.done:
        missing.append("Somebody may be in danger, and nothing was done.")
    return tuple(missing)
