"""Several cases at once, each decided as alone; giving cases to colleagues."""

import uuid

import pytest

from fingerpost.desk import operations
from fingerpost.desk.operations import HeldByAnother, NotPossible, TooMany
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
    outcomes = operations.together("take", {**picked, uuid.uuid4(): 1}, by=officer)
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
    outcomes = operations.together("read", chosen(plain, long, covered, picture), by=officer)
    assert [each.done for each in outcomes] == [True, False, False, False]
    assert all("does not show all of it" in each.why_not for each in outcomes[1:])


def test_read_keeps_to_what_the_policy_asks_for(arrive, officer) -> None:
    complaint = arrive("I want to complain", complaint=90)
    (outcome,) = operations.together("read", chosen(complaint), by=officer)
    assert "Say why the case can be closed all the same" in outcome.why_not


def test_what_was_uncovered_today_can_be_read_together(arrive, officer) -> None:
    covered = arrive("Idiots", malice=90)
    operations.uncover(covered.pk, by=officer)
    (outcome,) = operations.together("read", chosen(covered), by=officer)
    assert "does not show" not in outcome.why_not


def test_nothing_is_done_to_too_many(arrive, officer) -> None:
    case = arrive("One")
    many = {**chosen(case), **{uuid.uuid4(): 1 for _ in range(100)}}
    with pytest.raises(TooMany, match="at most 100"):
        operations.together("take", many, by=officer)
    case.refresh_from_db()
    assert case.assignee is None


@pytest.mark.parametrize("act", ["hide", "reply", "delete", "block", "close", "explain"])
def test_what_touches_a_post_or_reaches_its_author_is_never_done_together(arrive, officer, act) -> None:
    with pytest.raises(KeyError):
        operations.together(act, chosen(arrive("One")), by=officer)


def test_whoever_may_not_take_one_takes_none(arrive, make_user) -> None:
    with pytest.raises(NotPermitted):
        operations.together("take", chosen(arrive("One")), by=make_user("information_governance"))


def test_a_case_is_given_to_a_colleague_and_lies_in_nobodys_hands(arrive, officer, lead, see) -> None:
    case = arrive("One")
    operations.take(case.pk, by=officer, version=now(case))
    operations.assign(case.pk, to=lead.pk, by=officer, version=now(case))
    shown = see(case, lead)
    assert (shown.assignee.name, shown.holder, shown.unread) == (lead.name, None, True)
    assert shown.timeline[-1].words == f"Gave the case to {lead.name}"


def test_giving_is_refused_while_a_colleague_has_it_in_hand(arrive, officer, lead) -> None:
    case = arrive("One")
    operations.take(case.pk, by=lead, version=now(case))
    with pytest.raises(HeldByAnother):
        operations.assign(case.pk, to=officer.pk, by=officer, version=now(case))


def test_it_is_given_only_to_somebody_who_takes_cases(arrive, officer, make_user) -> None:
    case = arrive("One")
    for nobody in (uuid.uuid4(), make_user("auditor").pk, make_user(is_active=False).pk):
        with pytest.raises(NotPossible, match="works the queue"):
            operations.assign(case.pk, to=nobody, by=officer, version=now(case))


def test_several_are_given_together(arrive, officer, lead) -> None:
    cases = [arrive("One"), arrive("Two")]
    assert all(each.done for each in operations.together("assign", chosen(*cases), by=officer, to=lead.pk))
    assert not any(each.done for each in operations.together("assign", chosen(*cases), by=officer))
