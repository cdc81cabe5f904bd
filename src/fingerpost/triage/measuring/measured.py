"""Counts of every signal over many posts, for all of them and for each kind of post, and the report on them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.triage.assessment import FIRES
from fingerpost.triage.measuring.figures import Counts, Figures

KINDS = ("group", "register", "platform")
"""By what posts are told apart, if nothing else is asked for."""
FEWEST = 10
"""A kind of post of which there are fewer with, and fewer without, the signal is left out of the printed report."""

HEADINGS = ("signal", "with", "without", "recall", "precision", "F1", "AUROC", "false alarms", "calibration", "unknown")


@dataclass
class Measured:
    """Grows by one post at a time. ``thresholds`` gives the score from which a signal counts as present (usually 50)."""

    kinds: Sequence[str] = KINDS
    thresholds: Mapping[str, int] = field(default_factory=dict)
    posts: int = 0
    _all: dict[str, Counts] = field(default_factory=dict)
    _by_kind: dict[tuple[str, str], dict[str, Counts]] = field(default_factory=dict)

    def add(self, labels: Mapping[str, bool], about: Mapping[str, str], scores: Mapping[str, int | None]) -> None:
        """Count one post: what people say of its signals, what kind of post it is, and what triage scored."""
        self.posts += 1
        told = [(kind, about[kind]) for kind in self.kinds if about.get(kind)]
        places = [self._all, *(self._by_kind.setdefault(each, {}) for each in told)]
        for signal, present in labels.items():
            for place in places:
                place.setdefault(signal, Counts()).add(scores[signal], present)

    def counts(self) -> Iterator[tuple[str, Counts]]:
        """Every signal that was judged on a post, in the vocabulary's order, with its counts."""
        return ((signal, self._all[signal]) for signal in SIGNALS if signal in self._all)

    def figures(self, signal: str, kind: tuple[str, str] | None = None) -> Figures | None:
        """A signal's figures over all posts or over those of a kind, such as ``("group", "race")``."""
        place = self._all if kind is None else self._by_kind.get(kind, {})
        return Figures.of(place[signal], self.thresholds.get(signal, FIRES)) if signal in place else None

    def to_dict(self) -> dict[str, object]:
        """The whole report as JSON."""
        return {
            "posts": self.posts,
            "signals": {name: self._of(name).to_dict() for name, _ in self.counts()},
            "by": [
                {"kind": kind, "value": value, "signal": signal, **figures.to_dict()}
                for kind, value, signal, figures in self._kinds()
            ],
        }

    def _of(self, signal: str) -> Figures:
        return Figures.of(self._all[signal], self.thresholds.get(signal, FIRES))

    def _kinds(self) -> Iterator[tuple[str, str, str, Figures]]:
        for kind, value in sorted(self._by_kind):
            for signal in SIGNALS:
                if found := self.figures(signal, (kind, value)):
                    yield kind, value, signal, found

    def lines(self) -> list[str]:
        """The report in plain text: a table of signals, then every kind of post that is large enough."""
        rows = [HEADINGS, *(_row(name, self._of(name)) for name, _ in self.counts())]
        told = [f"{self.posts:,} posts. Shares with their 95% interval.", "", *table(rows)]
        kinds = [
            (f"{kind} {value}", signal, str(found.positives), str(found.recall), str(found.false_alarm_rate))
            for kind, value, signal, found in self._kinds()
            if found.positives >= FEWEST and found.negatives >= FEWEST
        ]
        if kinds:
            headings = ("posts of", "signal", "with", "recall", "false alarms")
            told += ["", f"By kind of post, where at least {FEWEST} have the signal and {FEWEST} do not", ""]
            told += table([headings, *kinds])
        return told


def _row(name: str, found: Figures) -> tuple[str, ...]:
    error = "-" if found.calibration is None else f"{100 * found.calibration:.1f} points"
    return (
        name,
        str(found.positives),
        str(found.negatives),
        str(found.recall),
        str(found.precision),
        str(found.f1),
        str(found.auroc),
        str(found.false_alarm_rate),
        error,
        str(found.unknown),
    )


def table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Rows of words in columns, the first row as headings."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
