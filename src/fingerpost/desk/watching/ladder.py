"""Who is told next, when nobody has said yet that they have it. Pure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from fingerpost.post.clock import OpeningHours, next_open

ON_CALL, DESK, HOLDER, LEAD, MANAGER, NOBODY = "on_call", "desk", "holder", "lead", "manager", "nobody"
LAPS = 3
"""How often everybody is told of danger before telling them once more is taken to help nobody."""


@dataclass(frozen=True, slots=True)
class Told:
    """One step that was taken: on which lap, whom, and which people by id."""

    lap: int
    whom: str
    people: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rung:
    """The step to take: whom, and which people by id. Nobody is told where nobody watches, and that is written down."""

    lap: int
    whom: str
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class There:
    """Who can be told at this moment, by id: whoever is on call, first one first; the desk, while it is open; and those
    above, who hear when nobody else answered."""

    on_call: Sequence[str] = ()
    desk: Sequence[str] = ()
    above: Sequence[str] = ()


def danger_rung(told: Sequence[Told], there: There) -> Rung | None:
    """The next step for somebody in danger: each person on call in turn, or the desk where nobody is on call and it is
    open, then those above; then all over again, ``LAPS`` times. None when that is spent."""
    lap = told[-1].lap if told else 1
    while lap <= LAPS:
        here = [step for step in told if step.lap == lap]
        heard = frozenset().union(*(step.people for step in here if step.whom == ON_CALL))
        for person in there.on_call:
            if person not in heard:
                return Rung(lap, ON_CALL, (person,))
        reached = [step for step in here if step.whom in (ON_CALL, DESK)]
        if there.desk and not there.on_call and not _has(here, DESK):
            return Rung(lap, DESK, tuple(there.desk))
        if not reached:
            return Rung(lap, NOBODY)
        if there.above and not _has(here, LEAD):
            return Rung(lap, LEAD, tuple(there.above))
        lap += 1
    return None


def late_moments(
    due: datetime, before: timedelta, again: timedelta, hours: OpeningHours
) -> tuple[tuple[str, datetime], ...]:
    """When late work is told of, and whom: whoever has it, before it is due; the lead, when it is; the manager, later.

    The first and the last fall into opening hours, where somebody can act on them.
    """
    return (
        (HOLDER, next_open(due - before, hours)),
        (LEAD, due),
        (MANAGER, next_open(due + again, hours)),
    )


def late_rung(
    told: Collection[str], moments: Sequence[tuple[str, datetime]], now: datetime
) -> tuple[str | None, datetime | None]:
    """Whom to tell at ``now`` and when to look again. What was missed is not told late: only the highest step is."""
    passed = [whom for whom, at in moments if at <= now]
    ahead = [at for _, at in moments if at > now]
    step = passed[-1] if passed and passed[-1] not in told else None
    return step, min(ahead, default=None)


def _has(steps: Sequence[Told], whom: str) -> bool:
    return any(step.whom == whom for step in steps)
