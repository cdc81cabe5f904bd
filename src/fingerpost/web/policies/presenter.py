"""Notices, effects and replays as the pages show them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from fingerpost.policy.checking.check import LEVELS, Notice
from fingerpost.policy.comparing.change import USUALLY
from fingerpost.policy.comparing.replay_report import CATEGORIES
from fingerpost.policy.comparing.stored import WHYS
from fingerpost.web.nhs.listing import Colour
from fingerpost.web.words import MODALITIES, PATHWAYS, PLATFORMS

MOST_SHOWN = 8
"""How many changes of one part of a pack stand open on a page when none bears on anybody."""

LEVEL_WORDS = {"error": "To be mended first", "warning": "Should be mended", "notice": "To know"}
SPLITS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "pathway": ("Pathway before", PATHWAYS),
    "platform": ("Platform", PLATFORMS),
    "language": ("Language", {"en": "English", "und": "Not known"}),
}
TAGS: Mapping[str, tuple[str, Colour]] = {
    "stricter": ("Stricter for us", "blue"),
    "looser": ("Looser for us", "yellow"),
    "mixed": ("Both ways", "purple"),
    "harsher": ("Harsher on the public", "red"),
    "milder": ("Milder on the public", "green"),
}
TITLES = {
    "newly_acted": "Newly acted on",
    "no_longer_acted": "No longer acted on",
    "conflict_gained": "Conflict gained",
    "conflict_lost": "Conflict lost",
    "duty_changed": "Duty changed",
    "pathway_changed": "Pathway changed",
    "explanation_only": "Other reasons only",
    "same": "Nothing changed",
}


@dataclass(frozen=True, slots=True)
class Level:
    """The notices of one level."""

    title: str
    notices: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """One change: what it is, words and colours for how it bears on the body and on the public, and examples."""

    name: str
    kind: str
    what: str
    tags: tuple[tuple[str, Colour], ...]
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Effects:
    """The changes of one part of the pack. ``folded`` are opened on asking: they bear on nobody, and are many."""

    title: str
    effects: tuple[Effect, ...]
    folded: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """How many posts fell into a category. ``posts`` are ids of some of them."""

    title: str
    words: str
    count: int
    posts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """The counts of changed posts by one property: rows of a value and its counts, in the order of ``heads``."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Replayed:
    """A replay as the page shows it."""

    total: int
    replayed: int
    changed: int
    left_out: int
    counts: tuple[Count, ...]
    moves: tuple[tuple[str, str, str, int], ...]
    splits: tuple[Split, ...]
    not_replayable: tuple[tuple[str, int], ...]
    warning: str


def notices(found: Iterable[Notice | Mapping[str, Any]]) -> tuple[Level, ...]:
    """The notices by level, the gravest first; empty levels left out."""
    plain = [asdict(each) if isinstance(each, Notice) else each for each in found]
    levels = (Level(LEVEL_WORDS[name], tuple(each for each in plain if each["level"] == name)) for name in LEVELS)
    return tuple(level for level in levels if level.notices)


def effects(difference: Mapping[str, Any]) -> tuple[Effects, ...]:
    """How two packs differ, by part, from ``Difference.to_dict()``."""
    parts: dict[str, list[Effect]] = {}
    for change in difference["changes"]:
        parts.setdefault(change["part"], []).append(_effect(change))
    return tuple(_part(part.capitalize(), found) for part, found in parts.items())


def _part(title: str, found: Sequence[Effect]) -> Effects:
    """All of a few changes; of many, first those that bear on somebody, have an example, or are a file."""
    if len(found) <= MOST_SHOWN:
        return Effects(title, tuple(found))
    first = [each for each in found if each.tags or each.examples or each.name.endswith(".yaml")]
    rest = [each for each in found if each not in first]
    return Effects(title, tuple(first), tuple(rest))


def _effect(change: Mapping[str, Any]) -> Effect:
    tags = [TAGS[bears] for bears in (change["label"], change["public"]) if bears in TAGS]
    name, kind = change["name"], change["kind"]
    return Effect(name, kind, change["what"], tuple(tags), tuple(_example(each) for each in change["witnesses"]))


def _example(witness: Mapping[str, Any]) -> str:
    facts = {name: value for name, value in witness["facts"].items() if USUALLY.get(name) != value}
    told = ", ".join(f"{_plain(name)} {_plain(value)}" for name, value in facts.items()) or "an everyday post"
    about = f"{_plain(witness['action'])} is" if witness["action"] else "it is"
    return f"{told}: {about} {_plain(witness['before'])} before, {_plain(witness['after'])} after"


def _plain(value: object) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value).replace("_", " ")


def replayed(trial: Any) -> Replayed:
    """The report of a trial."""
    report = trial.report
    return Replayed(
        total=report["total"],
        replayed=report["replayed"],
        changed=report["changed"],
        left_out=trial.left_out,
        counts=tuple(_counts(report)),
        moves=tuple(_move(each) for each in report["moves"]),
        splits=tuple(split for split in (_split(report, name) for name in SPLITS) if split.rows),
        not_replayable=tuple((WHYS.get(why, why), count) for why, count in report["not_replayable"].items()),
        warning=report["warning"] or "",
    )


def _counts(report: Mapping[str, Any]) -> Iterable[Count]:
    for name, words in CATEGORIES.items():
        count = report["counts"].get(name, 0)
        if count:
            yield Count(TITLES[name], words, count, tuple(report["examples"].get(name, ())))


def _move(move: Mapping[str, Any]) -> tuple[str, str, str, int]:
    action = str(move["action"]).replace("_", " ").capitalize()
    return action, MODALITIES[move["old"]], MODALITIES[move["new"]], int(move["times"])


def _split(report: Mapping[str, Any], name: str) -> Split:
    title, words = SPLITS[name]
    rows = report["by"][name]
    shown = [category for category in CATEGORIES if any(row.get(category) for row in rows.values())]
    return Split(
        title,
        tuple(TITLES[category] for category in shown),
        tuple(
            (words.get(value, value), tuple(row.get(category, 0) for category in shown)) for value, row in rows.items()
        ),
    )
