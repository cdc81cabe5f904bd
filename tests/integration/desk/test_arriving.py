"""A post reaches the desk."""

from datetime import timedelta

import pytest
from django.utils import timezone

from fingerpost.desk import lifecycle, operations, queries, tasks
from fingerpost.desk.models import Case, CaseEvent
from fingerpost.inbox import operations as inbox
from fingerpost.inbox.models import StoredPost, StoredReading
from fingerpost.post import Media, Post

from .conftest import BY, now, read_all

pytestmark = pytest.mark.django_db


def test_a_post_becomes_a_case_that_waits_unread_with_a_due_time(arrive) -> None:
    case = arrive(enquiry=80)
    assert (case.state, case.unread, case.pathway, case.version) == ("waiting", True, "enquiry", 1)
    assert case.due_at is not None


def test_taking_up_the_same_reading_again_changes_nothing(arrive) -> None:
    case = arrive()
    StoredReading.objects.update(taken_at=None)
    tasks.work()
    assert Case.objects.count() == 1
    assert now(case) == 1


def test_what_the_account_itself_wrote_needs_no_answer(arrive) -> None:
    assert arrive(ours=True) is None
    assert tasks.work() == 0


def test_danger_outranks_everything_and_is_due_at_the_next_open_moment(arrive) -> None:
    case = arrive("I have taken them all", crisis=95, praise=90)
    assert (case.rank, case.pathway, case.needs_person) == (0, "crisis", True)


def test_a_post_that_the_machine_failed_to_read_comes_to_a_person_all_the_same(trust, account) -> None:
    inbox.receive(
        Post(text="hello", id="x1", platform="facebook"), organisation=trust, by=BY, source="file", account=account
    )
    claimed = inbox.claim_readings("tests")[0]
    claimed.attempts = 99
    inbox.read_claimed(claimed)
    tasks.work()
    case = Case.objects.get()
    assert (case.needs_person, case.pathway, case.unread) == (True, "unread", True)


def test_an_edit_makes_a_closed_case_unread_and_open_again(arrive, officer) -> None:
    case = arrive("Lovely.", post_id="p1", praise=90)
    operations.mark_read(case.pk, by=officer, version=now(case))
    arrive("Lovely. Not.", post_id="p1", edited_at=timezone.now() + timedelta(minutes=1), criticism=80)
    case.refresh_from_db()
    assert (case.state, case.unread, case.changed, case.pathway) == ("taken", True, "edited", "criticism")


def test_a_removal_is_told_once_and_the_words_stay(arrive, see, officer) -> None:
    case = arrive("I regret saying this.")
    StoredPost.objects.filter(pk=case.post_id).update(removed_at=timezone.now())
    tasks.work()
    tasks.work()
    shown = see(case, officer)
    assert [row.words for row in shown.timeline].count("The author removed the post") == 1
    assert (shown.post.text, shown.post.removed) == ("I regret saying this.", True)


def test_every_case_is_what_its_events_say(arrive, officer, lead, platform_answers) -> None:
    quiet = arrive(praise=80)
    operations.mark_read(quiet.pk, by=officer, version=now(quiet))
    rude = arrive("You absolute shower of idiots", abuse=90, author="Rude Person")
    operations.hide(rude.pk, by=officer, version=now(rude))
    platform_answers()
    platform_answers()
    for case in Case.objects.all():
        state = lifecycle.fold(event.value for event in case.events.order_by("number"))
        assert (case.state, case.version, case.unread) == (state.state, state.version, state.unread)
        assert (case.hidden, case.contacted, case.breach) == (state.hidden, state.contacted, state.breach)
        assert (str(case.assignee_id) if case.assignee_id else None, case.closed_at) == (
            state.assignee,
            state.closed_at,
        )


def test_what_happened_is_never_changed(arrive) -> None:
    event = CaseEvent.objects.get(case=arrive())
    with pytest.raises(TypeError, match="not changed"):
        event.save()


def test_a_picture_that_nobody_has_read_goes_to_a_person(arrive) -> None:
    case = arrive("", media=(Media("https://media.example.org/1.jpg", "a bridge"),))
    assert (case.pathway, case.needs_person) == ("unread", True)


def test_nothing_unread_is_provable(arrive, officer, trust, account) -> None:
    case = arrive()
    inbox.receive(
        Post(text="late", id="l", platform="facebook"), organisation=trust, by=BY, source="file", account=account
    )
    counts = queries.counts(trust)
    assert (counts.unread, counts.unqueued, counts.nothing_unread) == (2, 1, False)
    read_all({})
    tasks.work()
    for each in Case.objects.all():
        operations.mark_read(each.pk, by=officer, version=now(each))
    assert queries.counts(trust).nothing_unread
    assert now(case) > 1


def test_a_reading_that_the_desk_stumbles_over_does_not_keep_its_post_from_a_person(trust, account) -> None:
    inbox.receive(
        Post(text="hello", id="odd", platform="facebook"), organisation=trust, by=BY, source="file", account=account
    )
    read_all({"praise": 90})
    StoredReading.objects.get().assessment.__class__.objects.update(signals=["not", "a", "mapping"])
    assert tasks.work() == 1
    case = Case.objects.get()
    assert (case.pathway, case.needs_person, case.unread) == ("unread", True, True)
    assert tasks.work() == 0
