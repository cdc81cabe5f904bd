"""Weeks as people read them: in words, in a table, and as lines whose points are worked out here and drawn as SVG."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fingerpost.policy.meanings import MEANINGS
from fingerpost.tuning.drift import ABOVE, BELOW, RUN, RUN_ABOVE, Judged
from fingerpost.tuning.queries import SERIES, SignalDrift

SHOWN = 26
"""Weeks that are drawn and listed, the newest."""
LEFT, RIGHT, TOP, BOTTOM = 48.0, 630.0, 16.0, 176.0
NAMES = {
    "fifty": "Scored 50 or more, as a share of the posts read",
    "unknown": "Unknown, as a share of the posts read",
    "corrected": "Put right by people, times",
}
SHORT = {"fifty": "scored 50 or more", "unknown": "unknown", "corrected": "put right"}
LEAST_TOP = {"fifty": 0.05, "unknown": 0.05, "corrected": 5.0}
"""How much a chart shows at least, so that a single post does not look like a mountain."""


@dataclass(frozen=True, slots=True)
class Point:
    """One week in a drawing; ``words`` says it, ``flag`` is in words too, empty for an ordinary week."""

    x: float
    y: float
    words: str
    flag: str


@dataclass(frozen=True, slots=True)
class Chart:
    """One series, ready to be drawn: ``line``, ``low`` and ``high`` are the points of polylines."""

    name: str
    title: str
    told: str
    points: tuple[Point, ...]
    line: str
    low: str
    high: str
    ticks: tuple[tuple[float, str], ...]
    dates: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One week in the table: shares and counts in words, and what is unlike the weeks before."""

    week: str
    read: int
    fifty: str
    unknown: str
    corrected: str
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """One signal in the overview: its newest week that is over."""

    signal: str
    name: str
    fifty: str
    unknown: str
    corrected: str
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """All signals in the newest week that is over; ``week`` is empty while there is none."""

    week: str
    over: int
    signals: tuple[Standing, ...]

    @property
    def changed(self) -> tuple[Standing, ...]:
        """The signals of which something is unlike the weeks before."""
        return tuple(each for each in self.signals if each.said)


def overview(every: Sequence[SignalDrift]) -> Overview:
    """The newest week that is over, for every signal."""
    over = len(every[0].weeks) - every[0].running
    if not over:
        return Overview("", 0, ())
    return Overview(week(every[0].weeks[over - 1].week), over, tuple(_standing(each, over - 1) for each in every))


def charts(found: SignalDrift) -> tuple[Chart, ...]:
    """A drawing of each series. Empty while no week was counted."""
    return tuple(_chart(found, name) for name in SERIES) if found.weeks else ()


def table(found: SignalDrift) -> tuple[Row, ...]:
    """The weeks that are drawn, newest first."""
    first = max(0, len(found.weeks) - SHOWN)
    return tuple(_row(found, at) for at in reversed(range(first, len(found.weeks))))


def week(monday: date) -> str:
    """'2026 week 31, from 27 July'."""
    year, number, _ = monday.isocalendar()
    return f"{year} week {number}, from {monday.day} {monday:%B}"


def said(name: str, judged: Judged) -> str:
    """What is unlike the weeks before, in a sentence; empty for an ordinary week."""
    if not judged.flag or judged.limits is None:
        return ""
    usual, value = judged.limits, _value(name, judged.value)
    if judged.flag in (ABOVE, BELOW):
        more = "More" if judged.flag == ABOVE else "Less"
        low, high = _value(name, usual.low), _value(name, usual.high)
        return f"{more} than usual {SHORT[name]}: {value}, where {low} to {high} was usual."
    side = "above" if judged.flag == RUN_ABOVE else "below"
    return f"{RUN} weeks in a row {side} what was usual, {SHORT[name]}: {value} now."


def _standing(found: SignalDrift, at: int) -> Standing:
    row = _row(found, at)
    return Standing(found.signal, MEANINGS[found.signal].show, row.fifty, row.unknown, row.corrected, row.said)


def _row(found: SignalDrift, at: int) -> Row:
    judged = {name: found.series[name][at] for name in SERIES}
    running = found.running and at == len(found.weeks) - 1
    told = tuple(filter(None, (said(name, each) for name, each in judged.items())))
    held = found.weeks[at]
    return Row(
        week=week(held.week) + (" (not over yet)" if running else ""),
        read=held.read,
        fifty=f"{_value('fifty', judged['fifty'].value)} ({found.count('fifty', at)})",
        unknown=f"{_value('unknown', judged['unknown'].value)} ({found.count('unknown', at)})",
        corrected=_value("corrected", judged["corrected"].value),
        said=told,
    )


def _chart(found: SignalDrift, name: str) -> Chart:
    first = max(0, len(found.weeks) - SHOWN)
    weeks, judged = found.weeks[first:], found.series[name][first:]
    tallest = [each.value for each in judged if each.value is not None]
    tallest += [each.limits.high for each in judged if each.limits]
    top = max([LEAST_TOP[name], *(1.1 * each for each in tallest)])
    across = [LEFT + (RIGHT - LEFT) * (at + 0.5) / len(weeks) for at in range(len(weeks))]
    points = [
        Point(x, _up(each.value, top), f"{week(held.week)}: {_value(name, each.value)}", said(name, each))
        for x, held, each in zip(across, weeks, judged, strict=True)
        if each.value is not None
    ]
    limited = [(x, each.limits) for x, each in zip(across, judged, strict=True) if each.limits]
    return Chart(
        name=name,
        title=f"{MEANINGS[found.signal].show}: {NAMES[name][:1].lower()}{NAMES[name][1:]}",
        told=_told(name, points, len(weeks)),
        points=tuple(points),
        line=_path([(point.x, point.y) for point in points]),
        low=_path([(x, _up(each.low, top)) for x, each in limited]),
        high=_path([(x, _up(each.high, top)) for x, each in limited]),
        ticks=tuple((_up(top * part, top), _value(name, top * part)) for part in (0.0, 0.5, 1.0)),
        dates=tuple((x, f"{held.week.day} {held.week:%b}") for x, held in list(zip(across, weeks, strict=True))[::4]),
    )


def _told(name: str, points: Sequence[Point], weeks: int) -> str:
    flagged = [f"{point.words}. {point.flag}" for point in points if point.flag]
    newest = f" The newest is {points[-1].words}." if points else ""
    unlike = " ".join(flagged) if flagged else "No week is marked as unlike the weeks before it."
    return f"{NAMES[name]}, over {weeks} {'week' if weeks == 1 else 'weeks'}.{newest} {unlike}"


def _value(name: str, value: float | None) -> str:
    if value is None:
        return "no posts"
    return f"{value:.1f}".removesuffix(".0") if name == "corrected" else f"{100 * value:.1f}%"


def _up(value: float, top: float) -> float:
    return BOTTOM - (BOTTOM - TOP) * min(1.0, value / top)


def _path(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
