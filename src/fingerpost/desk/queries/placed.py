"""What a reader's placement changes on a case, in words (4.8)."""

from collections.abc import Iterable

from fingerpost.desk import words
from fingerpost.desk.actions import ACTIONS
from fingerpost.desk.placements import Placement, doubt, refusal
from fingerpost.desk.queries.shapes import PlacementView
from fingerpost.desk.rulings import Current
from fingerpost.policy.placement import Narrowed


def view(now: Current, placed: Placement) -> PlacementView | None:
    """The placement as the page shows it; None where there is none."""
    if not placed:
        return None
    every = tuple(each for each in placed.changes.values() if ACTIONS[each.action].way != "later")
    return PlacementView(
        bodies=tuple((each.overlay.id, each.overlay.name) for each in placed.overlays),
        closed=_told(each for each in every if refusal(now, placed, each.action)),
        weighed=_told(each for each in every if doubt(now, placed, each.action)),
        asked=_told(each for each in every if each.asked),
        gone=placed.gone,
        trouble=placed.trouble,
    )


def _told(changes: Iterable[Narrowed]) -> tuple[tuple[str, str], ...]:
    """Acts of which the same is said stand together."""
    by_words: dict[str, list[str]] = {}
    for each in changes:
        by_words.setdefault(" ".join(map(str, each.said)), []).append(words.action(each.action))
    return tuple((", ".join(acts), says) for says, acts in by_words.items())
