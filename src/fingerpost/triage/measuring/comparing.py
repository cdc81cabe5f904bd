"""Two readers on the same labelled posts: figures of each, and the posts that they read differently, by id.

Nothing of a post is kept but its id, so that a comparison can be stored and shown to whoever decides between the two.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Post
from fingerpost.post.wire import BadLine
from fingerpost.triage.assessment import FIRES, Assessment
from fingerpost.triage.measuring.figures import Figures, Ratio
from fingerpost.triage.measuring.labelled import Labelled, read_line
from fingerpost.triage.measuring.measured import Measured, table

MOST_LISTED = 2000
"""How many differences are listed by id, the first that come; all are counted."""
SHARES = ("recall", "precision", "f1", "auroc", "false_alarm_rate")

Scores = Mapping[str, int | None]


class Reads(Protocol):
    """Whatever can tell what a post may mean: ``triage.Assessor``."""

    def assess(self, post: Post) -> Assessment:
        """Score every signal."""
        ...


@dataclass(frozen=True, slots=True)
class Difference:
    """One signal of one post on which the two say something else: there, not there, or unknown (None).

    ``present`` is what people say of it, None where nobody judged.
    """

    post: str
    signal: str
    before: int | None
    after: int | None
    present: bool | None

    def to_dict(self) -> dict[str, object]:
        """The difference as JSON."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass
class Compared:
    """Grows by one post at a time; ``bad_lines`` counts what could not be read."""

    before: Measured = field(default_factory=lambda: Measured(kinds=()))
    after: Measured = field(default_factory=lambda: Measured(kinds=()))
    bad_lines: int = 0
    differ: list[Difference] = field(default_factory=list)
    _counted: dict[str, dict[str, int]] = field(default_factory=dict)

    @property
    def posts(self) -> int:
        """How many posts both have read."""
        return self.after.posts

    def add(self, post: Labelled, line: int, before: Scores, after: Scores) -> None:
        """Count one post that both have scored."""
        for measured, scores in ((self.before, before), (self.after, after)):
            measured.add(post.labels, post.about, scores)
        for name in SIGNALS:
            if _says(before[name]) != _says(after[name]):
                self._note(
                    Difference(post.post.id or f"line {line}", name, before[name], after[name], post.labels.get(name))
                )

    def _note(self, found: Difference) -> None:
        counted = self._counted.setdefault(found.signal, {"righted": 0, "worsened": 0, "other": 0})
        counted[_bears(found)] += 1
        if len(self.differ) < MOST_LISTED:
            self.differ.append(found)

    def to_dict(self) -> dict[str, Any]:
        """The whole comparison as JSON. ``differ`` holds the first differences, ``differing`` the number of all."""
        return {
            "posts": self.posts,
            "bad_lines": self.bad_lines,
            "signals": {
                name: {
                    "before": _figures(self.before.figures(name)),
                    "after": _figures(self.after.figures(name)),
                    "differing": self._counted.get(name, {}),
                }
                for name, _ in self.after.counts()
            },
            "differing": sum(sum(each.values()) for each in self._counted.values()),
            "differ": [each.to_dict() for each in self.differ],
        }


def compare(current: Reads, candidate: Reads, lines: Iterable[tuple[int, bytes]]) -> Compared:
    """Let both read every labelled post of a file, given as numbered lines. Lines that cannot be read are counted."""
    compared = Compared()
    for number, raw in lines:
        found = read_line(raw)
        if isinstance(found, BadLine):
            compared.bad_lines += 1
        else:
            compared.add(found, number, _scores(current, found.post), _scores(candidate, found.post))
    return compared


def _scores(reader: Reads, post: Post) -> Scores:
    return {name: found.score for name, found in reader.assess(post).findings.items()}


def _says(score: int | None) -> bool | None:
    return None if score is None else score >= FIRES


def _bears(found: Difference) -> str:
    """Whether the candidate is nearer to what people say: it is right where the other was not, or the reverse."""
    if found.present is None:
        return "other"
    if _says(found.after) is found.present:
        return "righted"
    return "worsened" if _says(found.before) is found.present else "other"


def _figures(found: Figures | None) -> dict[str, object]:
    whole = found.to_dict() if found else {}
    return {name: whole[name] for name in ("positives", "negatives", "unknown", *SHARES) if name in whole}


def report_lines(report: Mapping[str, Any]) -> list[str]:
    """A comparison, as ``Compared.to_dict`` gives it, in plain text."""
    rows: list[tuple[str, ...]] = [("signal", "reader", "with", "recall", "precision", "F1", "false alarms", "unknown")]
    for name, found in report["signals"].items():
        rows += [_row(name, "now", found["before"]), _row("", "candidate", found["after"])]
    told = [f"{report['posts']:,} posts, read by both. Shares with their 95% interval.", "", *table(rows)]
    if not report["differ"]:
        return [*told, "", "They differ on no post."]
    shown: list[tuple[str, ...]] = [("post", "signal", "now", "candidate", "people say")]
    shown += [(each["post"], each["signal"], *told_of(each)) for each in report["differ"]]
    all_listed = report["differing"] == len(report["differ"])
    times = "once" if report["differing"] == 1 else f"{report['differing']:,} times"
    heading = f"They differ {times}{':' if all_listed else '; the first:'}"
    return [*told, "", heading, "", *table(shown)]


def told_of(difference: Mapping[str, Any]) -> tuple[str, str, str]:
    """What the two readers and people say of a post, in words."""
    before, after = (
        "unknown" if score is None else str(score) for score in (difference["before"], difference["after"])
    )
    return before, after, {True: "there", False: "not there", None: "not judged"}[difference["present"]]


def _row(name: str, reader: str, found: Mapping[str, Any]) -> tuple[str, ...]:
    shares = (found.get(each) for each in ("recall", "precision", "f1", "false_alarm_rate"))
    told = ("-" if each is None else str(Ratio(*each)) for each in shares)
    return (name, reader, str(found.get("positives", "-")), *told, str(found.get("unknown", "-")))
