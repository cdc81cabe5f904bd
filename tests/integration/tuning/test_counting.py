"""Weekly counts are those of the stored assessments and corrections, counted in the same transaction."""

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from fingerpost.desk import operations as desk
from fingerpost.desk.models import Case, CaseEvent
from fingerpost.desk.tasks import work
from fingerpost.inbox.models import StoredAssessment
from fingerpost.journal.operations import OutsideTransaction
from fingerpost.tuning import queries
from fingerpost.tuning.models import WeekTally
from fingerpost.tuning.operations import count_correction, count_reading
from fingerpost.tuning.operations.counting import week_of

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)
TEXTS = (
    "I want to kill myself tonight.",
    "Thank you all so much.",
    "What time do you open?",
    "dziękuję bardzo za pomoc",
)


def refolded(organisation: Any) -> dict[date, tuple[int, Counter[str], Counter[str], Counter[str]]]:
    """The counts worked out anew from what is stored."""
    found: dict[date, Any] = defaultdict(lambda: [0, Counter(), Counter(), Counter()])
    for made in StoredAssessment.objects.filter(organisation=organisation):
        week = found[week_of(made.made_at)]
        week[0] += 1
        for name, each in made.signals.items():
            week[1][name] += each["score"] is not None and each["score"] >= 50
            week[2][name] += each["score"] is None
    for event in CaseEvent.objects.filter(organisation=organisation, act="corrected"):
        found[week_of(event.at)][3][event.data["signal"]] += 1
    return {week: (read, +fifty, +unknown, +put_right) for week, (read, fifty, unknown, put_right) in found.items()}


def counted(organisation: Any) -> dict[date, tuple[int, Counter[str], Counter[str], Counter[str]]]:
    return {
        each.week: (each.read, Counter(each.fifty), Counter(each.unknown), Counter(each.corrected))
        for each in WeekTally.objects.filter(organisation=organisation)
    }


def test_counts_are_those_of_what_is_stored(organisation: Any, come_in: Callable[[str], Any], lead: Any) -> None:
    for week in range(3):
        with time_machine.travel(NOON + timedelta(weeks=week), tick=False):
            for text in TEXTS[min(week, 1) :]:
                come_in(text)
            work()
            case = Case.objects.filter(organisation=organisation, signals="").latest("received_at")
            signal = ("hate", "hate", "abuse")[week]
            desk.correct(case.pk, signal, present=True, by=lead, version=case.version, why="I read it.")
    assert len(counted(organisation)) == 3
    assert counted(organisation) == refolded(organisation)
    assert sum(sum(week[3].values()) for week in counted(organisation).values()) == 3
    assert any(week[2]["enquiry"] for week in counted(organisation).values()), "nothing was unknown"


def test_a_reading_that_is_not_stored_is_not_counted(
    organisation: Any, come_in: Callable[[str], Any], monkeypatch: Any
) -> None:
    from fingerpost.inbox.operations import readings

    def broken(*_: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(readings, "_record", broken)
    with pytest.raises(RuntimeError):
        come_in(TEXTS[0])
    assert not StoredAssessment.objects.exists()
    assert not WeekTally.objects.exists()


@pytest.mark.parametrize(
    ("at", "monday"),
    [
        (datetime(2026, 11, 22, 23, 59, tzinfo=UTC), date(2026, 11, 16)),
        (datetime(2026, 11, 23, 0, 0, tzinfo=UTC), date(2026, 11, 23)),
        (datetime(2026, 7, 5, 23, 30, tzinfo=UTC), date(2026, 7, 6)),  # half past midnight on the wall
        (datetime(2027, 1, 2, 12, tzinfo=UTC), date(2026, 12, 28)),
    ],
)
def test_a_week_begins_on_monday_as_the_clocks_on_the_wall_show_it(at: datetime, monday: date) -> None:
    assert week_of(at) == monday


def test_counting_needs_the_transaction_that_stores(organisation: Any, transactional_db: None) -> None:
    for act in (
        lambda: count_reading(organisation.pk, NOON, {}),
        lambda: count_correction(organisation.pk, NOON, "hate"),
    ):
        with pytest.raises(OutsideTransaction):
            act()


def fill(organisation: Any, weeks: int, last_score: int = 0) -> None:
    with transaction.atomic():
        for week in range(weeks):
            at = NOON + timedelta(weeks=week)
            for number in range(40):
                score = last_score if week == weeks - 1 else 90 if number == week % 3 else 0
                count_reading(organisation.pk, at, {"hate": {"score": score}, "crisis": {"score": None}})


def test_drift_is_asked_for_in_one_question_however_many_weeks(organisation: Any) -> None:
    for weeks in (2, 60):
        fill(organisation, weeks)
        with CaptureQueriesContext(
            connection,
        ) as asked:
            queries.drift(organisation, NOON + timedelta(weeks=80))
        assert len(asked) == 1


def test_a_week_unlike_those_before_it_is_flagged_once_it_is_over(organisation: Any) -> None:
    fill(organisation, 14, last_score=90)
    running = next(each for each in queries.drift(organisation, NOON + timedelta(weeks=13)) if each.signal == "hate")
    over = next(each for each in queries.drift(organisation, NOON + timedelta(weeks=14)) if each.signal == "hate")
    assert (running.running, running.series["fifty"][-1].flag) == (True, "")
    assert (over.running, over.series["fifty"][-1].flag) == (False, "above")
    assert over.count("fifty", 13) == 40
    crisis = next(each for each in queries.drift(organisation, NOON + timedelta(weeks=14)) if each.signal == "crisis")
    assert crisis.series["unknown"][-1].value == 1.0
    assert crisis.series["unknown"][-1].flag == ""


def test_nothing_counted_is_nothing_shown(organisation: Any) -> None:
    assert all(each.weeks == () for each in queries.drift(organisation, NOON))
