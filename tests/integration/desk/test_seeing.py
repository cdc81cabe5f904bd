"""What distresses is covered until asked for, and what was opened is counted."""

from datetime import timedelta

import pytest
from django.utils import timezone

from fingerpost.desk import operations, queries
from fingerpost.desk.models import Exposure
from fingerpost.journal.models import Entry
from fingerpost.people.permissions import NotPermitted

pytestmark = [pytest.mark.databases, pytest.mark.django_db]


def test_opening_a_post_counts_it_once_a_day_and_shows_it(arrive, trust, officer) -> None:
    case = arrive("Vermin", hate=90)
    for _ in range(2):
        operations.uncover(case.pk, by=officer)
    seen = queries.exposure(officer)
    assert (seen.today, seen.week, seen.rest) == (1, 1, False)
    assert queries.queue(trust, by=officer).rows[0].uncovered


def test_covering_it_again_leaves_it_counted(arrive, trust, officer) -> None:
    case = arrive("Vermin", hate=90)
    operations.uncover(case.pk, by=officer)
    operations.cover(case.pk, by=officer)
    assert queries.exposure(officer).today == 1
    assert not queries.queue(trust, by=officer).rows[0].uncovered


def test_what_one_opened_stays_covered_for_others(arrive, trust, officer, lead, see) -> None:
    case = arrive("Vermin", hate=90)
    operations.uncover(case.pk, by=officer)
    assert see(case, officer).uncovered
    assert not see(case, lead).uncovered


def test_a_post_that_stood_open_counts_only_if_it_distresses(arrive, officer) -> None:
    operations.seen_uncovered(arrive("I want to die", crisis=95, author="Somebody Else").pk, by=officer)
    operations.seen_uncovered(arrive("Thank you", praise=95).pk, by=officer)
    assert queries.exposure(officer).today == 1


def test_yesterday_counts_for_the_week_and_covers_again(arrive, trust, officer) -> None:
    case = arrive("Vermin", hate=90)
    operations.uncover(case.pk, by=officer)
    Exposure.objects.update(day=timezone.now().date() - timedelta(days=2))
    assert (queries.exposure(officer).today, queries.exposure(officer).week) == (0, 1)
    assert not queries.queue(trust, by=officer).rows[0].uncovered


def test_it_is_forgotten_after_a_month(arrive, officer) -> None:
    old, new = arrive("Vermin", hate=90), arrive("Scum", hate=90)
    operations.uncover(old.pk, by=officer)
    Exposure.objects.update(day=timezone.now().date() - timedelta(days=40))
    operations.uncover(new.pk, by=officer)
    assert [each.case_id for each in Exposure.objects.all()] == [new.pk]


def test_after_enough_of_it_a_break_is_due(arrive, officer, settings) -> None:
    settings.FINGERPOST_BREAK_AFTER = 2
    for words in ("Vermin", "Scum"):
        operations.uncover(arrive(words, hate=90).pk, by=officer)
    assert queries.exposure(officer).rest


def test_a_lead_sees_numbers_of_their_own_team_and_nobody_else_does(arrive, officer, lead) -> None:
    operations.uncover(arrive("Vermin", hate=90).pk, by=officer)
    assert [(each.name, each.today, each.week) for each in queries.team_exposure(lead)] == [(officer.name, 1, 1)]
    with pytest.raises(NotPermitted):
        queries.team_exposure(officer)


def test_a_choice_is_kept_and_recorded(trust, officer) -> None:
    assert not queries.uncovers(officer)
    operations.prefer(uncovered=True, by=officer)
    assert queries.uncovers(officer)
    assert Entry.objects.filter(act="sight.chosen", actor=officer.actor.id).count() == 1


def test_whoever_may_not_read_cases_opens_none(arrive, make_user) -> None:
    with pytest.raises(NotPermitted):
        operations.uncover(arrive("Vermin", hate=90).pk, by=make_user("auditor"))


def test_somebody_elses_case_is_not_there(arrive, organisation) -> None:
    from fingerpost.people.models import Organisation, User

    other = Organisation.objects.create(name="Another body", short_name="Another", pack="corp-0068")
    stranger = User.objects.create(organisation=other, email="s@example.org", name="S", role="desk_officer")
    with pytest.raises(operations.NoSuchCase):
        operations.uncover(arrive("Vermin", hate=90).pk, by=stranger)
