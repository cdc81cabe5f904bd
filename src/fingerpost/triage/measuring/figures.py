"""Figures of one signal, from how many posts got each score: recall, precision, F1, ranking and calibration.

Intervals are of 95%. Those of shares are Wilson's, which hold for small numbers and near 0 and 1; that of the ranking is
Hanley and McNeil's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import sqrt

HIGHEST = 100
BINS = 10
Z = 1.96


@dataclass(frozen=True, slots=True)
class Ratio:
    """A share with its interval, each between 0 and 1. ``value`` is None when there was nothing to take a share of."""

    value: float | None
    low: float = 0.0
    high: float = 1.0

    def to_list(self) -> list[float] | None:
        """Value, low and high, rounded to four places, as JSON has them."""
        return None if self.value is None else [round(each, 4) for each in (self.value, self.low, self.high)]

    def __str__(self) -> str:
        return "-" if self.value is None else f"{self.value:.3f} [{self.low:.3f}-{self.high:.3f}]"


def share(part: int, whole: int) -> Ratio:
    """``part`` of ``whole``, with Wilson's interval."""
    if not whole:
        return Ratio(None)
    p, z2 = part / whole, Z * Z
    middle = (p + z2 / (2 * whole)) / (1 + z2 / whole)
    reach = Z * sqrt(p * (1 - p) / whole + z2 / (4 * whole * whole)) / (1 + z2 / whole)
    return Ratio(p, max(0.0, middle - reach), min(1.0, middle + reach))


@dataclass(slots=True)
class Counts:
    """How many posts got each score from 0 to 100, where the signal is present and where it is absent.

    ``unknown_present`` and ``unknown_absent`` count posts on which triage did not answer: a person reads those.
    """

    present: list[int] = field(default_factory=lambda: [0] * (HIGHEST + 1))
    absent: list[int] = field(default_factory=lambda: [0] * (HIGHEST + 1))
    unknown_present: int = 0
    unknown_absent: int = 0

    def add(self, score: int | None, present: bool) -> None:
        """Count one post."""
        if score is None:
            self.unknown_present += present
            self.unknown_absent += not present
        else:
            (self.present if present else self.absent)[score] += 1


@dataclass(frozen=True, slots=True)
class Figures:
    """What the counts come to at one threshold. Posts on which triage did not answer are in ``unknown`` alone.

    ``calibration`` is the expected calibration error: by how much, on average, a score is not the share of posts with that
    score that have the signal (0 is best). ``brier`` is the mean squared error of the score.
    """

    threshold: int
    positives: int
    negatives: int
    unknown: int
    found: int
    missed: int
    false_alarms: int
    recall: Ratio
    precision: Ratio
    f1: Ratio
    false_alarm_rate: Ratio
    auroc: Ratio
    average_precision: float | None
    calibration: float | None
    brier: float | None

    @classmethod
    def of(cls, counts: Counts, threshold: int) -> "Figures":
        """The figures when a score of ``threshold`` or more counts as present."""
        positives, negatives = sum(counts.present), sum(counts.absent)
        found, false_alarms = sum(counts.present[threshold:]), sum(counts.absent[threshold:])
        missed = positives - found
        return cls(
            threshold,
            positives,
            negatives,
            counts.unknown_present + counts.unknown_absent,
            found,
            missed,
            false_alarms,
            recall=share(found, positives),
            precision=share(found, found + false_alarms),
            f1=_f1(found, false_alarms, missed),
            false_alarm_rate=share(false_alarms, negatives),
            auroc=_auroc(counts, positives, negatives),
            average_precision=_average_precision(counts, positives),
            calibration=_calibration_error(counts, positives + negatives),
            brier=_brier(counts, positives + negatives),
        )

    def to_dict(self) -> dict[str, object]:
        """The figures as JSON; shares as value, low and high."""
        plain: dict[str, object] = {name: getattr(self, name) for name in self.__slots__}
        told = {name: value.to_list() if isinstance(value, Ratio) else value for name, value in plain.items()}
        return {name: round(value, 4) if isinstance(value, float) else value for name, value in told.items()}


def _f1(found: int, false_alarms: int, missed: int) -> Ratio:
    """F1 is 2p / (1 + p), where p is the share found among all that were found, missed or raised falsely.

    That grows with p, so p's interval is also F1's.
    """
    p = share(found, found + false_alarms + missed)
    if p.value is None:
        return p
    value, low, high = (2 * each / (1 + each) for each in (p.value, p.low, p.high))
    return Ratio(value, low, high)


def _auroc(counts: Counts, positives: int, negatives: int) -> Ratio:
    """How often a post with the signal scores above one without; equal scores count half."""
    if not positives or not negatives:
        return Ratio(None)
    below, won = 0, 0.0
    for with_it, without in zip(counts.present, counts.absent, strict=True):
        won += with_it * (below + without / 2)
        below += without
    area = won / (positives * negatives)
    q1, q2 = area / (2 - area), 2 * area * area / (1 + area)
    spread = area * (1 - area) + (positives - 1) * (q1 - area * area) + (negatives - 1) * (q2 - area * area)
    reach = Z * sqrt(max(0.0, spread) / (positives * negatives))
    return Ratio(area, max(0.0, area - reach), min(1.0, area + reach))


def curve(counts: Counts) -> Iterator[tuple[int, float, float]]:
    """Threshold, recall and precision, from the highest threshold at which something is found down to 1."""
    positives, found, raised = sum(counts.present), 0, 0
    for score in range(HIGHEST, 0, -1):
        found += counts.present[score]
        raised += counts.present[score] + counts.absent[score]
        if raised and positives and (counts.present[score] or counts.absent[score]):
            yield score, found / positives, found / raised


def _average_precision(counts: Counts, positives: int) -> float | None:
    if not positives:
        return None
    total, before = 0.0, 0.0
    for _, recall, precision in curve(counts):
        total += (recall - before) * precision
        before = recall
    return total


@dataclass(frozen=True, slots=True)
class Bin:
    """Posts of scores that lie together: their mean score, and the share of them that have the signal, both 0 to 1."""

    posts: int
    mean_score: float
    share_present: Ratio


def bins(counts: Counts) -> list[Bin]:
    """Scores in ten equal spans, those without posts left out."""
    found = []
    for number in range(BINS):
        first = number * HIGHEST // BINS
        scores = range(first, HIGHEST + 1 if number == BINS - 1 else first + HIGHEST // BINS)
        posts = _posts(counts, scores)
        if posts:
            mean = sum(score * (counts.present[score] + counts.absent[score]) for score in scores) / posts / HIGHEST
            found.append(Bin(posts, mean, share(sum(counts.present[score] for score in scores), posts)))
    return found


def _posts(counts: Counts, scores: Sequence[int]) -> int:
    return sum(counts.present[score] + counts.absent[score] for score in scores)


def _calibration_error(counts: Counts, posts: int) -> float | None:
    if not posts:
        return None
    return sum(each.posts * abs(each.mean_score - (each.share_present.value or 0.0)) for each in bins(counts)) / posts


def _brier(counts: Counts, posts: int) -> float | None:
    if not posts:
        return None
    total = 0.0
    for score, (with_it, without) in enumerate(zip(counts.present, counts.absent, strict=True)):
        total += with_it * (1 - score / HIGHEST) ** 2 + without * (score / HIGHEST) ** 2
    return total / posts
