"""What a replay found, to be read by the person who adopts the new policy and kept beside their decision."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from fingerpost.policy.comparing.stored import WHYS, NotReplayable
from fingerpost.policy.ruling import PackRef

CATEGORIES = {
    "newly_acted": "an act against the public is open that was not",
    "no_longer_acted": "an act against the public is no longer open",
    "conflict_gained": "the policy now disagrees with itself, and a person settles it",
    "conflict_lost": "the policy no longer disagrees with itself",
    "duty_changed": "what is asked, allowed or advised against is another",
    "pathway_changed": "another pathway, or a person must now settle it or need not",
    "explanation_only": "the same ruling, for other reasons",
    "same": "nothing changed",
}
"""What can become of a record, and in plain words. One record can be in several, but in ``same`` alone."""

WARNING = (
    "Where the new policy acts less, nobody knows what would have followed: posts that were hidden or reported then"
    " had no chance to draw answers, and people who were blocked wrote no more. Count these as unknown, not as"
    " harmless."
)
SPLITS = ("pathway", "platform", "language")


@dataclass
class Report:
    """Counts of records by category, and by category for every pathway (the old one), platform and language."""

    old: PackRef | None
    new: PackRef
    limit: int = 10
    total: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    split: dict[str, dict[str, Counter[str]]] = field(default_factory=lambda: {name: {} for name in SPLITS})
    moves: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    examples: dict[str, list[str]] = field(default_factory=dict)
    not_replayable: Counter[str] = field(default_factory=Counter)
    lines_not_replayable: list[NotReplayable] = field(default_factory=list)

    @property
    def replayed(self) -> int:
        """How many records could be ruled on again."""
        return self.total - self.not_replayable.total()

    @property
    def changed(self) -> int:
        """How many records the new policy rules on in another way, reasons left out."""
        return self.replayed - self.counts["same"] - self.counts["explanation_only"]

    @property
    def warning(self) -> str | None:
        """What the counts cannot tell, where the new policy acts less."""
        return WARNING if self.counts["no_longer_acted"] else None

    def count(
        self,
        pathway: str,
        categories: Iterable[str],
        moves: Iterable[tuple[str, str, str]],
        platform: str,
        language: str,
        times: int,
    ) -> None:
        """Add records that fared alike."""
        rows = [
            self.split[name].setdefault(value, Counter())
            for name, value in zip(SPLITS, (pathway, platform, language), strict=True)
        ]
        for category in categories:
            for counter in (self.counts, *rows):
                counter[category] += times
        for move in moves:
            self.moves[move] += times

    def cannot(self, record: NotReplayable) -> None:
        """Add a record that cannot be replayed."""
        self.not_replayable[record.why] += 1
        if len(self.lines_not_replayable) < self.limit:
            self.lines_not_replayable.append(record)

    def example(self, categories: Iterable[str], name: str) -> None:
        """Keep a record's id under each of its categories, until there are enough."""
        for category in categories:
            kept = self.examples.setdefault(category, [])
            if len(kept) < self.limit:
                kept.append(name)

    def add(self, other: "Report") -> None:
        """Take up the report on the records that come after these."""
        for line in other.lines_not_replayable[: self.limit - len(self.lines_not_replayable)]:
            self.lines_not_replayable.append(line)
        self.total += other.total
        self.counts += other.counts
        self.moves += other.moves
        self.not_replayable += other.not_replayable
        for name, rows in other.split.items():
            for value, counter in rows.items():
                self.split[name].setdefault(value, Counter()).update(counter)
        for category, names in other.examples.items():
            for name in names:
                self.example([category], name)

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON, for ``--json`` and to be kept."""
        return {
            "old": _ref(self.old),
            "new": _ref(self.new),
            "total": self.total,
            "replayed": self.replayed,
            "changed": self.changed,
            "counts": {category: self.counts[category] for category in CATEGORIES},
            "not_replayable": {why: self.not_replayable[why] for why in WHYS if self.not_replayable[why]},
            "moves": [
                {"action": action, "old": old, "new": new, "times": times}
                for (action, old, new), times in self.moves.most_common()
            ],
            "by": {
                name: {value: dict(row) for value, row in sorted(rows.items())} for name, rows in self.split.items()
            },
            "examples": {category: self.examples[category] for category in CATEGORIES if category in self.examples},
            "lines_not_replayable": [
                {"line": each.line, "id": each.id, "why": each.why, "detail": each.detail}
                for each in self.lines_not_replayable
            ],
            "warning": self.warning,
        }

    def lines(self) -> list[str]:
        """The report in plain English."""
        said = [f"{self.total:,} stored rulings, {self.replayed:,} replayed, {self.changed:,} ruled on in another way."]
        for category, words in CATEGORIES.items():
            if self.counts[category]:
                said.append(
                    f"  {category.replace('_', ' ')}: {self.counts[category]:,} ({words}){self._such_as(category)}"
                )
        for (action, old, new), times in self.moves.most_common(12):
            said.append(f"  {action.replace('_', ' ')}: {_words(old)} before, {_words(new)} now: {times:,}")
        for name in SPLITS:
            said += [f"  {name} {value}: {_summary(row)}" for value, row in sorted(self.split[name].items())]
        for why, times in self.not_replayable.most_common():
            said.append(f"Not replayable: {times:,}: {WHYS[why]}.")
        for each in self.lines_not_replayable:
            said.append(f"  line {each.line}, {each.id}: {each.why.replace('_', ' ')} {each.detail}".rstrip())
        return [*said, *([self.warning] if self.warning else [])]

    def _such_as(self, category: str) -> str:
        names = self.examples.get(category, [])[:3]
        return f", for example {', '.join(names)}" if names else ""


def _words(modality: str) -> str:
    return modality.replace("_", " ")


def _summary(row: Mapping[str, int]) -> str:
    return ", ".join(f"{_words(category)} {row[category]:,}" for category in CATEGORIES if row.get(category))


def _ref(ref: PackRef | None) -> dict[str, Any] | None:
    if ref is None:
        return None
    return {"ref": ref.ref, "version": ref.version, "digest": ref.digest, "overlays": list(ref.overlays)}


__all__ = ["CATEGORIES", "WARNING", "Report"]
