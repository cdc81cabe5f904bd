"""Reliability and precision-recall of a signal, drawn as SVG: no library, readable at any size, described in words."""

from collections.abc import Iterable
from html import escape

from fingerpost.triage.measuring.figures import Counts, bins, curve

SIDE, EDGE = 260, 44
INK, GRID, DOT = "#212b32", "#d8dde0", "#005eb8"
Point = tuple[float, float]


def reliability(signal: str, counts: Counts) -> str:
    """How far a score means what it says: posts by their score, against the share of them that have the signal."""
    found = bins(counts)
    parts = [_line([(0, 0), (1, 1)], GRID, dashed=True)]
    for each in found:
        held = each.share_present
        parts.append(_line([(each.mean_score, held.low), (each.mean_score, held.high)], DOT))
        parts.append(_dot((each.mean_score, held.value or 0.0), _posts(each.posts)))
    told = "; ".join(
        f"of {_posts(each.posts)} that score about {100 * each.mean_score:.0f}, {100 * (each.share_present.value or 0):.0f}%"
        for each in found
    )
    return _drawing(
        f"{signal}: does a score mean what it says?", f"Have the signal: {told}.", "score", "share with it", parts
    )


def precision_recall(signal: str, counts: Counts) -> str:
    """What is gained and lost by asking for a higher score."""
    points = [(recall, precision, score) for score, recall, precision in curve(counts)]
    parts = [_line([(recall, precision) for recall, precision, _ in points], DOT)]
    parts += [_dot((recall, precision), f"from a score of {score}") for recall, precision, score in points]
    told = "; ".join(
        f"from {score}: recall {recall:.2f}, precision {precision:.2f}" for recall, precision, score in points[::5]
    )
    return _drawing(f"{signal}: precision against recall", f"{told}.", "recall", "precision", parts)


def _posts(count: int) -> str:
    return f"{count} post{'' if count == 1 else 's'}"


def _drawing(title: str, told: str, across: str, up: str, parts: Iterable[str]) -> str:
    size = SIDE + 2 * EDGE
    grid = [_line([(tick / 4, 0), (tick / 4, 1)], GRID) for tick in range(5)]
    grid += [_line([(0, tick / 4), (1, tick / 4)], GRID) for tick in range(5)]
    ticks = [_words(*_at((tick / 4, 0)), f"{25 * tick}%", "middle", 16) for tick in range(5)]
    ticks += [_words(*_at((0, tick / 4)), f"{25 * tick}%", "end", 4, -6) for tick in range(1, 5)]
    names = [
        _words(EDGE, 20, title, "start"),
        _words(EDGE + SIDE / 2, size - 8, across, "middle"),
        f'<g transform="rotate(-90 12 {size / 2})">{_words(12, size / 2, up, "middle")}</g>',
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" role="img" font-family="sans-serif" '
        f'font-size="11"><title>{escape(title)}</title><desc>{escape(told)}</desc>'
        f'<rect width="{size}" height="{size}" fill="#ffffff"/>{"".join([*grid, *ticks, *names, *parts])}</svg>\n'
    )


def _at(point: Point) -> Point:
    return EDGE + point[0] * SIDE, EDGE + (1 - point[1]) * SIDE


def _line(points: Iterable[Point], colour: str, dashed: bool = False) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in map(_at, points))
    dash = ' stroke-dasharray="4 3"' if dashed else ""
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.5"{dash}/>'


def _dot(point: Point, told: str) -> str:
    x, y = _at(point)
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{DOT}"><title>{escape(told)}</title></circle>'


def _words(x: float, y: float, text: str, anchor: str, down: float = 0, right: float = 0) -> str:
    return f'<text x="{x + right:.1f}" y="{y + down:.1f}" text-anchor="{anchor}" fill="{INK}">{escape(text)}</text>'
