"""A model's figures as people read them. Somebody wrote the file that they come from, so its form is not relied on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fingerpost.policy.meanings import MEANINGS
from fingerpost.policy.vocabulary import SIGNALS

NONE = "–"
TAUGHT = {
    "authored": "posts written for it",
    "open": "texts of open sets",
    "examples": "examples from corrections",
    "held_out": "posts kept back to weigh it with the rules",
    "epochs": "rounds",
}


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One signal: how many posts with it were read, and the figures in words, shares with their interval."""

    name: str
    positives: str
    recall: str
    precision: str
    f1: str
    auroc: str
    false_alarms: str
    calibration: str


def rows(figures: Mapping[str, Any]) -> tuple[FigureRow, ...]:
    """The signals that were measured, in the vocabulary's order. Empty where nothing of it can be shown."""
    told = figures.get("signals")
    if not isinstance(told, Mapping):
        return ()
    return tuple(_row(name, told[name]) for name in SIGNALS if isinstance(told.get(name), Mapping))


def compared(signals: Mapping[str, Any]) -> tuple[tuple[str, FigureRow, FigureRow, Mapping[str, int]], ...]:
    """Each signal of a comparison: its name, the figures now and the candidate's, and how many posts differ."""
    return tuple(
        (signal(name), _row(name, each["before"]), _row(name, each["after"]), each["differing"])
        for name, each in signals.items()
    )


def data(figures: Mapping[str, Any]) -> tuple[str, ...]:
    """What it was measured on, a line each."""
    told = figures.get("data")
    if isinstance(told, str):
        return (told,)
    return tuple(_line(each) for each in told) if isinstance(told, Sequence) else ()


@dataclass(frozen=True, slots=True)
class Mistake:
    """A post of the test that the model gets wrong: which signal, in which way, its words, and why."""

    signal: str
    wrong: str
    text: str
    why: str


def mistakes(figures: Mapping[str, Any]) -> tuple[Mistake, ...]:
    """Posts that it is known to get wrong. Empty where nobody wrote any down."""
    told = figures.get("mistakes")
    if not isinstance(told, Sequence) or isinstance(told, str):
        return ()
    whole = [each for each in told if isinstance(each, Mapping) and {"signal", "wrong", "text", "why"} <= set(each)]
    return tuple(
        Mistake(signal(str(each["signal"])), str(each["wrong"]), str(each["text"]), str(each["why"])) for each in whole
    )


def taught_on(counts: Mapping[str, Any]) -> str:
    """What it was taught on, in words."""
    return ", ".join(
        f"{count:,} {TAUGHT.get(name, name)}" for name, count in counts.items() if isinstance(count, int) and count
    )


def signal(name: str) -> str:
    """A signal's name for people."""
    return MEANINGS[name].show if name in MEANINGS else name


def _line(said: object) -> str:
    if isinstance(said, Mapping):
        return ", ".join(f"{name}: {value}" for name, value in said.items())
    return str(said)


def _row(name: str, told: Mapping[str, Any]) -> FigureRow:
    return FigureRow(
        name=signal(name),
        positives=f"{told['positives']:,}" if isinstance(told.get("positives"), int) else NONE,
        recall=share(told.get("recall")),
        precision=share(told.get("precision")),
        f1=share(told.get("f1")),
        auroc=plain(told.get("auroc")),
        false_alarms=share(told.get("false_alarms", told.get("false_alarm_rate"))),
        calibration=share(told.get("calibration")),
    )


def share(value: object) -> str:
    """A share, or a share with its interval, as percentages: '93% (90% to 95%)'."""
    found = _numbers(value)
    if not found:
        return NONE
    first, *reach = (f"{100 * each:.1f}".removesuffix(".0") + "%" for each in found)
    return f"{first} ({reach[0]} to {reach[1]})" if len(reach) == 2 else first


def plain(value: object) -> str:
    """A number between 0 and 1 with three places, its interval left out."""
    found = _numbers(value)
    return f"{found[0]:.3f}" if found else NONE


def _numbers(value: object) -> tuple[float, ...]:
    given = value if isinstance(value, list | tuple) else (value,)
    found = tuple(float(each) for each in given if isinstance(each, int | float) and not isinstance(each, bool))
    return found if len(found) == len(given) else ()
