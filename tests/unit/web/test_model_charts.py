"""Weeks in words, in a table and in a drawing that fits its frame."""

from datetime import date, timedelta

from fingerpost.tuning.drift import Judged, judge
from fingerpost.tuning.models import WeekTally
from fingerpost.tuning.queries import SignalDrift
from fingerpost.web.model import charts

FIRST = date(2026, 1, 5)


def drift(*fifty: int, read: int = 100, running: bool = False) -> SignalDrift:
    weeks = tuple(
        WeekTally(week=FIRST + timedelta(weeks=at), read=read, fifty={"hate": count}) for at, count in enumerate(fifty)
    )
    shares = judge([count / read if read else None for count in fifty], [0.01] * len(fifty))
    none = tuple(Judged(0.0, None) for _ in fifty)
    return SignalDrift("hate", weeks, {"fifty": shares, "unknown": none, "corrected": none}, running)


CALM = (3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4)


def test_a_week_is_called_by_its_number_and_its_monday() -> None:
    assert charts.week(date(2026, 7, 27)) == "2026 week 31, from 27 July"
    assert charts.week(date(2027, 1, 4)) == "2027 week 1, from 4 January"


def test_what_is_unlike_before_is_said_in_plain_words() -> None:
    row = charts.table(drift(*CALM, 40))[0]
    assert row.said == ("More than usual scored 50 or more: 40.0%, where 0.8% to 6.2% was usual.",)
    assert (row.fifty, row.read) == ("40.0% (40)", 100)


def test_the_overview_tells_of_the_newest_week_that_is_over() -> None:
    over, running = charts.overview([drift(*CALM, 40)]), charts.overview([drift(*CALM, 40, running=True)])
    assert [each.name for each in over.changed] == ["Hateful or discriminatory"]
    assert (running.changed, running.over) == ((), 12)
    assert charts.overview([drift()]) == charts.Overview("", 0, ())
    assert charts.overview([drift(1, running=True)]).week == ""


def test_the_week_that_is_running_says_so() -> None:
    newest, before = charts.table(drift(1, 2, running=True))
    assert newest.week.endswith("(not over yet)")
    assert "not over" not in before.week


def test_a_drawing_fits_its_frame_and_says_all_that_it_shows() -> None:
    chart = charts.charts(drift(*CALM, 40))[0]
    assert all(charts.LEFT <= point.x <= charts.RIGHT for point in chart.points)
    assert all(charts.TOP <= point.y <= charts.BOTTOM for point in chart.points)
    assert [bool(point.flag) for point in chart.points] == [False] * 12 + [True]
    assert "2026 week 14, from 30 March: 40.0%" in chart.told
    assert "More than usual" in chart.told
    assert chart.line.count(",") == 13
    assert chart.high.count(",") == 1


def test_weeks_without_posts_are_no_points() -> None:
    chart = charts.charts(drift(0, 0, read=0))[0]
    assert chart.points == ()
    assert charts.table(drift(0, read=0))[0].fifty == "no posts (0)"


def test_only_the_newest_weeks_are_drawn() -> None:
    assert len(charts.table(drift(*([3] * 40)))) == charts.SHOWN
    assert len(charts.charts(drift(*([3] * 40)))[0].points) == charts.SHOWN
    assert charts.charts(drift()) == ()
