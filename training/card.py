"""Writes a model's card for people to read, from what was measured (``measure.py``) and the notes on its mistakes."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from fingerpost.policy.meanings import MEANINGS
from texts import HOME

OPEN = (
    ("authored posts (`training/authored`)", "Apache-2.0", "all 26 signals"),
    ("HatemojiBuild, training part", "CC BY 4.0", "hate, threat"),
    ("EDOS, one in eight of the training part", "CC0 1.0", "hate, threat"),
    (
        "pxtextmining, comments on two NHS trusts, one in eight; those that are measured on are set aside by a hash",
        "MIT",
        "criticism, praise, and that none is a breach",
    ),
    ("DiaSafety, medical questions of the training part", "Apache-2.0", "clinical question"),
    ("all-MiniLM-L6-v2, the encoder that it started from, and its vocabulary", "Apache-2.0", "—"),
)

TEMPLATE = HOME / "CARD-TEMPLATE.md"


def write(model: Path, out: Path) -> None:
    """The card of the model in a folder, as a page. Raises KeyError when it was not measured yet."""
    held = json.loads((model / "model.json").read_text(encoding="utf-8"))
    figures = held["figures"]
    suite = figures["functions"]
    told = {
        "version": held["version"],
        "counts": ", ".join(
            f"{count:,} {name.replace('_', ' ')}" for name, count in held["taught_on"].items() if count
        ),
        "data": "\n".join(f"| {' | '.join(row)} |" for row in OPEN),
        "posts": figures["data"][0],
        "signals": _table(SIGNAL_HEADINGS, (_signal(name, each) for name, each in figures["signals"].items())),
        "kinds": _table(("posts of", "signal", "with it", "recall", "false alarms"), map(_kind, figures["by"])),
        "cases": suite["cases"],
        "accuracy": _share(suite["accuracy"]),
        "auroc": _share(suite["auroc"]),
        "functions": _table(("function", "right"), _right(suite["function"])),
        "people": _table(("group", "right"), _right(suite["people"])),
        "comments": _comments(figures.get("comments")),
        "mistakes": _table(("signal", "", "post", "why"), map(_mistake, figures.get("mistakes", ()))),
    }
    out.write_text(TEMPLATE.read_text(encoding="utf-8").format(**told), encoding="utf-8")


SIGNAL_HEADINGS = (
    "signal",
    "from",
    "with it",
    "recall",
    "precision",
    "F1",
    "AUROC",
    "false alarms",
    "calibration error",
)


def _signal(name: str, told: Mapping[str, Any]) -> tuple[str, ...]:
    shares = (_share(told[each]) for each in ("recall", "precision", "f1", "auroc", "false_alarms"))
    error = f"{100 * told['calibration']:.1f} points"
    return (MEANINGS[name].show, str(told["threshold"]), str(told["positives"]), *shares, error)


def _kind(told: Mapping[str, Any]) -> tuple[str, ...]:
    value = f"{told['kind']} {told['value']}".replace("_", " ")
    shares = _share(told["recall"]), _share(told["false_alarms"])
    return (value, MEANINGS[told["signal"]].show, str(told["positives"]), *shares)


def _right(told: Mapping[str, Sequence[float]]) -> Iterable[tuple[str, ...]]:
    return ((name.replace("_", " "), _share(share)) for name, share in told.items())


def _mistake(told: Mapping[str, str]) -> tuple[str, ...]:
    return (MEANINGS[told["signal"]].show, told["wrong"], told["text"], told["why"])


def _comments(told: Mapping[str, Any] | None) -> str:
    if told is None:
        return ""
    return (
        f"### Real criticism\n\nOf {told['comments']:,} critical comments by patients of two NHS trusts, set aside "
        f"before teaching: taken for a breach {_share(told['breach'])}, for a crisis {_share(told['crisis'])} (some "
        f"are disclosures), for a threat {_share(told['threat'])}.\n"
    )


def _share(told: Sequence[float] | None) -> str:
    return "–" if told is None else f"{told[0]:.3f} ({told[1]:.2f}–{told[2]:.2f})"


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(row)} |" for row in (headings, ["---"] * len(headings), *rows)]
    return "\n".join(lines)
