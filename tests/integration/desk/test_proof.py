"""The proof that nothing is left unread is worked out from what came in, not from what the queue says."""

from datetime import timedelta

import pytest
from django.utils import timezone

from fingerpost.delivery.models import Delivery
from fingerpost.desk import operations, queries, tasks
from fingerpost.desk.models import Case
from fingerpost.inbox import operations as inbox
from fingerpost.people.permissions import NotPermitted
from fingerpost.post import Author, Post

from .conftest import BY, now

pytestmark = [pytest.mark.databases, pytest.mark.django_db]


@pytest.fixture
def proved(trust):
    """``proved()``: the proof for today, however late in the day it is."""

    def prove() -> queries.Proof:
        return queries.proof(trust, timezone.now() - timedelta(hours=1), timezone.now() + timedelta(hours=1))

    return prove


def rows(trust, **more) -> list[queries.Proved]:
    return list(queries.proved(trust, timezone.now() - timedelta(hours=1), timezone.now() + timedelta(hours=1), **more))


def test_every_post_is_read_by_a_named_person_or_waits(arrive, trust, officer, proved) -> None:
    read, waiting = arrive("Thank you", praise=90), arrive("Lovely", praise=90)
    operations.mark_read(read.pk, by=officer, version=now(read))
    arrive("Our drop-in is back.", ours=True)
    proof = proved()
    assert (proof.posts, proof.read, proof.waiting, proof.without_case, proof.ours) == (2, 1, 1, 0, 1)
    assert proof.proven
    told = {row.case_id: (row.read_by, row.read_at is None) for row in rows(trust)}
    assert told == {read.pk: (officer.name, False), waiting.pk: ("", True)}


def test_what_waits_past_its_due_time_is_named_and_nothing_is_proven(arrive, trust, proved) -> None:
    case = arrive("Hello", at=timezone.now() - timedelta(days=30))
    arrive("Hello")
    proof = proved()
    assert (proof.proven, proof.accounted, proof.late, proof.waiting_late) == (False, True, 1, 1)
    assert [row.case_id for row in rows(trust, only="late")] == [case.pk]


def test_what_was_read_late_is_named_and_does_not_undo_the_proof(arrive, trust, officer, proved) -> None:
    case = arrive("Hello", at=timezone.now() - timedelta(days=30), praise=90)
    operations.mark_read(case.pk, by=officer, version=now(case))
    proof = proved()
    assert (proof.proven, proof.late, proof.waiting_late) == (True, 1, 0)
    assert rows(trust)[0].late


def test_a_post_that_never_reached_the_queue_is_found(trust, proved) -> None:
    post = Post(text="Hello", platform="facebook", kind="comment", author=Author(name="Jo Public"))
    inbox.receive(post, organisation=trust, by=BY, source="file")
    assert (proved().without_case, proved().proven) == (1, False)
    assert queries.counts(trust).unqueued == 1


@pytest.mark.parametrize(("state", "column"), [("waiting", "to_be_read_in"), ("quarantined", "not_readable")])
def test_a_delivery_that_is_no_case_yet_stands_in_the_way(trust, proved, state, column) -> None:
    Delivery.objects.create(organisation=trust, platform="facebook", key="1", body=b"{}", state=state)
    assert (getattr(proved(), column), proved().accounted) == (1, False)


def test_a_delivery_that_told_nothing_is_told_apart(trust, proved) -> None:
    Delivery.objects.create(organisation=trust, platform="facebook", key="1", body=b"{}", state="consumed")
    proof = proved()
    assert (proof.delivered, proof.read_in, proof.told_nothing, proof.proven) == (1, 1, 1, True)


def test_words_that_were_edited_have_been_read_by_nobody(arrive, trust, officer, proved) -> None:
    case = arrive("Thank you", praise=90, post_id="p")
    operations.mark_read(case.pk, by=officer, version=now(case))
    arrive("Thank you. I mean it.", praise=90, post_id="p", edited_at=timezone.now())
    assert (proved().read, proved().waiting) == (0, 1)


def test_who_read_it_first_counts(arrive, officer, lead) -> None:
    case = arrive("Idiots", abuse=90)
    operations.reply(case.pk, "Please be kind to our colleagues.", by=officer, version=now(case), confirmed=True)
    tasks.work()
    operations.note(case.pk, "Seen.", by=lead)
    assert Case.objects.get(pk=case.pk).read_by == officer


def test_another_period_knows_nothing_of_it(arrive, trust) -> None:
    arrive("Hello")
    day = timezone.now() - timedelta(days=3)
    proof = queries.proof(trust, day, day + timedelta(days=1))
    assert (proof.posts, proof.delivered, proof.proven) == (0, 0, True)


def test_whoever_sees_no_queue_sees_no_proof(trust, make_user) -> None:
    with pytest.raises(NotPermitted):
        queries.proof(trust, timezone.now(), timezone.now(), by=make_user("administrator"))
