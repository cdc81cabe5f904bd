"""How alike two people decide: the share on which they agree with its interval, and kappa. Pure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from fingerpost.triage.measuring.figures import share

Pair = tuple[str, str]
"""What one decided and what the other decided, about one case."""

FEWEST = 10
"""Below this, kappa is not told: it would say more about chance than about people."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How many cases, on how many of them both decided alike, that share with its 95% interval (whole percentages).

    ``kappa`` is Cohen's: 1 when they always agree, 0 when no more than chance would have it; None where it cannot be
    told.
    """

    cases: int
    alike: int
    percent: int
    low: int
    high: int
    kappa: float | None


def agreement(pairs: Sequence[Pair]) -> Agreement:
    """The figures for these decisions, with Wilson's interval, which holds for few cases."""
    alike = sum(one == other for one, other in pairs)
    ratio = share(alike, len(pairs))
    percent, low, high = (round(100 * each) for each in (ratio.value or 0.0, ratio.low, ratio.high))
    return Agreement(len(pairs), alike, percent, low, high, kappa(pairs))


def kappa(pairs: Sequence[Pair]) -> float | None:
    """Cohen's kappa; None for too few cases, and where both always decide the same way, so that chance explains all."""
    cases = len(pairs)
    if cases < FEWEST:
        return None
    ones, others = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    by_chance = sum(ones[name] * others[name] for name in ones) / cases**2
    if by_chance >= 1:
        return None
    return round((sum(one == other for one, other in pairs) / cases - by_chance) / (1 - by_chance), 2)
