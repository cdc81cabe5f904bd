"""Several cases at once, each decided as alone; giving cases to colleagues."""

import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import Order, TooMany
from fingerpost.people.permissions import NotPermitted
from fingerpost.post import Media

from .conftest import now

pytestmark = [pytest.mark.databases, pytest.mark.django_db]


def chosen(*cases) -> dict:
    return {case.pk: now(case) for case in cases}


def test_each_is_decided_as_alone_and_the_rest_is_done(arrive, officer, lead) -> None:
    fine, held, stale = arrive("One"), arrive("Two"), arrive("Three")
    picked = chosen(fine, held, stale)
    operations.take(held.pk, by=lead, version=now(held))
    operations.note(stale.pk, "Changed.", by=lead)
    picked[held.pk] = now(held)
    outcomes = operations.together(Order("take"), {**picked, uuid.uuid4(): 1}, by=officer)
    assert [each.done for each in outcomes] == [True, False, False, False]
    assert f"{lead.name} is working on this case" in outcomes[1].why_not
    assert "has changed since" in outcomes[2].why_not
    assert "no such case" in outcomes[3].why_not
    fine.refresh_from_db()
    assert fine.assignee == officer


def test_read_is_refused_for_what_the_queue_does_not_show(arrive, officer) -> None:
    plain, long = arrive("Thank you", praise=90), arrive("Thank you " * 50, praise=90)
    covered = arrive("Go home, vermin", hate=90)
    picture = arrive("Look", media=(Media(url="https://example.org/1.jpg"),))
    outcomes = operations.together(Order("read"), chosen(plain, long, covered, picture), by=officer)
    assert [each.done for each in outcomes] == [True, False, False, False]
    assert all("does not show all of it" in each.why_not for each in outcomes[1:])


def test_read_keeps_to_what_the_policy_asks_for(arrive, officer) -> None:
    complaint = arrive("I want to complain", complaint=90)
    (outcome,) = operations.together(Order("read"), chosen(complaint), by=officer)
    assert "Say why the case can be closed all the same" in outcome.why_not


def test_what_was_uncovered_today_can_be_read_together(arrive, officer) -> None:
    covered = arrive("Idiots", malice=90)
    operations.uncover(covered.pk, by=officer)
    (outcome,) = operations.together(Order("read"), chosen(covered), by=officer)
    assert "does not show" not in outcome.why_not


def test_nothing_is_done_to_too_many(arrive, officer) -> None:
    case = arrive("One")
    many = {**chosen(case), **{uuid.uuid4(): 1 for _ in range(100)}}
    with pytest.raises(TooMany, match="at most 100"):
        operations.together(Order("take"), many, by=officer)
    case.refresh_from_db()
    assert case.assignee is None


@pytest.mark.parametrize("act", ["hide", "reply", "delete", "block", "close", "explain"])
def test_what_touches_a_post_or_reaches_its_author_is_never_done_together(arrive, officer, act) -> None:
    with pytest.raises(KeyError):
        operations.together(Order(act), chosen(arrive("One")), by=officer)


def test_whoever_may_not_take_one_takes_none(arrive, make_user) -> None:
    with pytest.raises(NotPermitted):
        operations.together(Order("take"), chosen(arrive("One")), by=make_user("information_governance"))


def test_several_are_given_together_and_what_is_somebodys_work_needs_a_reason(arrive, officer, lead, make_user) -> None:
    free, theirs = arrive("One"), arrive("Two")
    operations.assign(theirs.pk, to=make_user().pk, by=officer, version=now(theirs))
    outcomes = operations.together(Order("assign", to=lead.pk), chosen(free, theirs), by=officer)
    assert [each.done for each in outcomes] == [True, False]
    assert "Say why it goes to somebody else" in outcomes[1].why_not
    (outcome,) = operations.together(Order("assign", to=lead.pk, why="Away today."), chosen(theirs), by=officer)
    assert outcome.done


def test_nobody_to_give_them_to_is_said(arrive, officer) -> None:
    (outcome,) = operations.together(Order("assign"), chosen(arrive("One")), by=officer)
    assert outcome.why_not == "Choose who is to have it."


def test_what_sleeps_stands_last_and_danger_never_sleeps(arrive, trust, officer) -> None:
    calm, other = arrive("One", criticism=90), arrive("Two", criticism=90)
    danger = arrive("I want to die", crisis=95, author="Somebody Else")
    order = Order("snooze", until=timezone.now() + timedelta(minutes=10))
    asleep, awake = operations.together(order, chosen(calm, danger), by=officer)
    assert (asleep.done, awake.done) == (True, False)
    rows = queries.queue(trust, by=officer).rows
    assert [row.id for row in rows] == [danger.pk, other.pk, calm.pk]
    assert rows[2].asleep_until is not None
