"""Whether a week is like the weeks before it. Needs no Django.

An XmR chart, as NHS England's Making Data Count draws it: the mean of the weeks before, and limits 2.66 mean moving
ranges to either side. A week is flagged when it lies outside, or is the eighth in a row on one side of the mean.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

FEWEST = 12
"""Weeks before a limit is drawn at all: with fewer it would say more about chance than about change."""
RUN = 8
REACH = 2.66
"""Limits lie this many mean moving ranges from the mean: three sigma for single values."""

ABOVE, BELOW, RUN_ABOVE, RUN_BELOW = "above", "below", "run above", "run below"
FLAGS = (ABOVE, BELOW, RUN_ABOVE, RUN_BELOW)


@dataclass(frozen=True, slots=True)
class Limits:
    """What was usual: the mean and how far weeks strayed from it by chance."""

    centre: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Judged:
    """One week. ``flag`` is one of FLAGS, or empty; ``limits`` are of the weeks before it, None while those are few."""

    value: float | None
    limits: Limits | None
    flag: str = ""


def limits(values: Sequence[float]) -> Limits:
    """The limits that these weeks draw. Never below nought."""
    centre = sum(values) / len(values)
    moves = [abs(later - earlier) for earlier, later in pairwise(values)]
    reach = REACH * sum(moves) / len(moves) if moves else 0.0
    return Limits(centre, max(0.0, centre - reach), centre + reach)


def judge(values: Sequence[float | None], steps: Sequence[float]) -> tuple[Judged, ...]:
    """Each week beside those before it, oldest first; None where there was nothing to count.

    ``steps`` is by how much one post more or less would move each week: what one post could have done is never a flag.
    """
    return tuple(_judge(values[:at], value, steps[at]) for at, value in enumerate(values))


def _judge(before: Sequence[float | None], value: float | None, step: float) -> Judged:
    known = [each for each in before if each is not None]
    if value is None or len(known) < FEWEST:
        return Judged(value, None)
    usual = limits(known)
    if value > usual.high + step:
        return Judged(value, usual, ABOVE)
    if value < usual.low - step:
        return Judged(value, usual, BELOW)
    return Judged(value, usual, _run([*known, value], step))


def _run(known: Sequence[float], step: float) -> str:
    """Whether the newest weeks all lie on one side of the mean of those before them."""
    earlier, newest = known[:-RUN], known[-RUN:]
    if len(earlier) < FEWEST:
        return ""
    centre = sum(earlier) / len(earlier)
    if all(each > centre + step for each in newest):
        return RUN_ABOVE
    return RUN_BELOW if all(each < centre - step for each in newest) else ""
