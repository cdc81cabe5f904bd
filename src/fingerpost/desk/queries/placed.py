"""What a reader's placement changes on a case, in words (4.8)."""

from collections.abc import Iterable

from fingerpost.desk import words
from fingerpost.desk.placements import Placement, doubt, refusal
from fingerpost.desk.queries.shapes import PlacementView
from fingerpost.desk.rulings import Current
from fingerpost.policy.placement import Narrowed


def view(now: Current, placed: Placement) -> PlacementView | None:
    """The placement as the page shows it; None where there is none."""
    if not placed:
        return None
    every = tuple(placed.changes.values())
    return PlacementView(
        bodies=tuple((each.overlay.id, each.overlay.name) for each in placed.overlays),
        closed=_told(each for each in every if refusal(now, placed, each.action)),
        weighed=_told(each for each in every if doubt(now, placed, each.action)),
        asked=_told(each for each in every if each.asked),
        gone=placed.gone,
        trouble=placed.trouble,
    )


def _told(changes: Iterable[Narrowed]) -> tuple[tuple[str, str], ...]:
    return tuple((words.action(each.action), " ".join(map(str, each.said))) for each in changes)
