"""Plots are SVG that a browser can draw and a screen reader can say."""

from xml.etree import ElementTree

import pytest

from fingerpost.triage.measuring import plots
from fingerpost.triage.measuring.figures import Counts

SVG = "{http://www.w3.org/2000/svg}"


def counted(*scored: tuple[int, bool]) -> Counts:
    counts = Counts()
    for score, present in scored:
        counts.add(score, present)
    return counts


SOME = counted((90, True), (92, True), (70, False), (10, False), (5, True))


@pytest.mark.parametrize("draw", [plots.reliability, plots.precision_recall])
@pytest.mark.parametrize("counts", [SOME, Counts()], ids=["some", "none"])
def test_a_plot_is_well_formed_and_says_what_it_shows(draw, counts):
    root = ElementTree.fromstring(draw("hate", counts))  # noqa: S314 - we wrote what is read
    assert root.tag == f"{SVG}svg"
    assert (root.findtext(f"{SVG}title") or "").startswith("hate")
    assert root.get("role") == "img"


def test_reliability_has_a_dot_for_every_span_with_posts_and_says_how_many():
    root = ElementTree.fromstring(plots.reliability("hate", SOME))  # noqa: S314 - we wrote what is read
    assert [dot.findtext(f"{SVG}title") for dot in root.iter(f"{SVG}circle")] == [
        "1 post",
        "1 post",
        "1 post",
        "2 posts",
    ]
    assert "of 1 post that score about 70, 0%" in (root.findtext(f"{SVG}desc") or "")


def test_nothing_leaves_the_frame():
    root = ElementTree.fromstring(plots.precision_recall("hate", SOME))  # noqa: S314 - we wrote what is read
    for dot in root.iter(f"{SVG}circle"):
        assert plots.EDGE <= float(dot.get("cx", "0")) <= plots.EDGE + plots.SIDE
        assert plots.EDGE <= float(dot.get("cy", "0")) <= plots.EDGE + plots.SIDE
