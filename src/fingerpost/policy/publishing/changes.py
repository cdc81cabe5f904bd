"""What a reader of the earlier pages has to know: what is new, what is gone, what reads differently."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

__all__ = ["Change", "Entry", "between"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on a page, as words. ``beneath`` is what stands behind them, unseen, and may change."""

    words: str
    beneath: str = ""


Section = tuple[str, Mapping[str, Entry]]
"""A heading, and what stands under it by a key that stays when the words change."""


@dataclass(frozen=True, slots=True)
class Change:
    """What changed under one heading. ``reworded`` holds pairs of was and now; ``beneath`` what looks the same."""

    heading: str
    added: tuple[str, ...]
    removed: tuple[str, ...]
    reworded: tuple[tuple[str, str], ...]
    beneath: tuple[str, ...]


def between(before: Sequence[Section], now: Sequence[Section]) -> tuple[Change, ...]:
    """The changes by heading, in the order of the newer page; headings without any are left out."""
    earlier, later = dict(before), dict(now)
    found = (_change(title, earlier.get(title, {}), later.get(title, {})) for title in {**later, **earlier})
    return tuple(change for change in found if change)


def _change(heading: str, was: Mapping[str, Entry], now: Mapping[str, Entry]) -> Change | None:
    both = [(was[key], now[key]) for key in now if key in was and was[key] != now[key]]
    change = Change(
        heading,
        added=tuple(now[key].words for key in now if key not in was),
        removed=tuple(was[key].words for key in was if key not in now),
        reworded=tuple((old.words, new.words) for old, new in both if old.words != new.words),
        beneath=tuple(new.words for old, new in both if old.words == new.words),
    )
    return change if change.added or change.removed or both else None
