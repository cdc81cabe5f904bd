"""One more attempt, after somebody has looked."""

import pytest

from fingerpost.delivery.models import Effect
from fingerpost.desk import operations
from fingerpost.desk.operations import NotPossible, ReasonNeeded, StaleCase
from fingerpost.people.permissions import NotPermitted

from .conftest import now

pytestmark = pytest.mark.django_db

WORDS = "It starts at ten in the morning."
LOOKED = "I looked under the post, and our reply is not there."


@pytest.fixture
def lost(arrive, officer, platform_answers):
    """A reply whose answer never came."""
    case = arrive()
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    operations.release(case.pk, by=officer, version=now(case))
    platform_answers("lost")
    return case


def again(case, by, *, told=LOOKED, key=None, version=None):
    key = key or Effect.objects.get().key
    return operations.try_again(case.pk, key, by=by, version=version or now(case), told=told)


def test_it_goes_out_once_more_and_the_case_says_who_looked(lost, lead, platform_answers, see) -> None:
    assert see(lost, lead).manual_steps[0].again
    again(lost, lead)
    shown = see(lost, lead)
    assert (shown.manual_steps, [each.action for each in shown.pending]) == ((), ["reply"])
    assert platform_answers() == ["reply"]
    shown = see(lost, lead)
    assert shown.action("reply").done
    row = next(row for row in shown.timeline if row.act == "effect_retried")
    assert (row.who, row.detail, row.words) == (lead.name, LOOKED, "Looked, and tried again: reply")


def test_it_can_be_lost_again_and_then_waits_again(lost, lead, platform_answers, see) -> None:
    again(lost, lead)
    platform_answers("lost")
    assert see(lost, lead).manual_steps[0].again


def test_it_needs_a_desk_lead(lost, officer, see) -> None:
    assert not see(lost, officer).manual_steps[0].again
    with pytest.raises(NotPermitted):
        again(lost, officer)


def test_it_needs_somebody_to_have_looked(lost, lead) -> None:
    with pytest.raises(ReasonNeeded, match="Look at the platform first"):
        again(lost, lead, told=" ")


def test_pressed_twice_it_goes_out_once(lost, lead, platform_answers) -> None:
    seen = now(lost)
    again(lost, lead, version=seen)
    with pytest.raises(StaleCase):
        again(lost, lead, version=seen)
    with pytest.raises(NotPossible, match="Nothing here waits"):
        again(lost, lead)
    assert platform_answers() == ["reply"]


def test_what_the_policy_has_closed_meanwhile_stays_undone(arrive, officer, lead, platform_answers) -> None:
    case = arrive("You idiots", abuse=90)
    operations.hide(case.pk, by=officer, version=now(case))
    platform_answers()
    platform_answers("lost")
    operations.correct(case.pk, "crisis", present=True, by=officer, version=now(case), why="They say goodbye below.")
    operations.release(case.pk, by=officer, version=now(case))
    key = Effect.objects.get(action="hide").key
    with pytest.raises(NotPossible, match="closes this for now"):
        again(case, lead, key=key)
    assert Effect.objects.get(action="hide").state == "needs_person"


def test_a_step_by_hand_has_nothing_to_try_from_here(arrive, officer, lead, see) -> None:
    case = arrive(on=None, platform="manual", kind="post")
    operations.reply(case.pk, WORDS, by=officer, version=now(case))
    operations.release(case.pk, by=officer, version=now(case))
    step = see(case, lead).manual_steps[0]
    assert not step.again
    with pytest.raises(NotPossible):
        again(case, lead, key=step.key)
