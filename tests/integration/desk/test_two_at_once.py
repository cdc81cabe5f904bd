"""Two people, or two workers, at the same case in the same moment."""

import threading
from collections.abc import Callable

import pytest
from django.db import connections

from fingerpost.delivery.models import Effect
from fingerpost.desk import operations, tasks
from fingerpost.desk.models import Case, CaseEvent
from fingerpost.desk.operations import Refused
from fingerpost.inbox import operations as inbox
from fingerpost.post import Author, Post

from .conftest import BY, answer_due, now, read_all

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.databases]


def at_once(*acts: Callable[[], object]) -> list[object]:
    """Run all acts at the same moment; what each returned or was refused with."""
    found: list[object] = []
    start = threading.Barrier(len(acts))

    def run(act: Callable[[], object]) -> None:
        start.wait()
        try:
            found.append(act())
        except Refused as refused:
            found.append(refused)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def test_two_replies_to_the_same_version_send_one(arrive, make_user) -> None:
    case, people = arrive(), [make_user() for _ in range(4)]
    seen = now(case)
    found = at_once(
        *(
            lambda by=by: operations.reply(case.pk, "It starts at ten in the morning.", by=by, version=seen)
            for by in people
        )
    )
    assert sum(isinstance(each, Case) for each in found) == 1
    assert Effect.objects.count() == 1


def test_workers_that_take_up_the_same_reading_make_one_case(trust, account) -> None:
    post = Post(text="What time does it start?", id="once", platform="facebook")
    stored = inbox.receive(post, organisation=trust, by=BY, source="file", account=account)
    read_all({})
    at_once(*[tasks.work] * 4)
    assert Case.objects.filter(post=stored).count() == 1
    assert CaseEvent.objects.count() == 1


def test_workers_that_read_the_same_receipt_write_it_once(arrive, officer) -> None:
    case = arrive()
    operations.reply(case.pk, "It starts at ten in the morning.", by=officer, version=now(case))
    answer_due("done")
    at_once(*[tasks.work] * 4)
    assert CaseEvent.objects.filter(case=case, act="effect_settled").count() == 1


def test_workers_that_follow_the_same_crisis_say_so_once(arrive, account) -> None:
    quiet = arrive("I like trains.", author="Jo", post_id="quiet")
    post = Post(text="I want to die", id="cry", platform="facebook", author=Author(name="Jo"))
    inbox.receive(post, organisation=account.organisation, by=BY, source="file", account=account)
    read_all({"crisis": 95})
    at_once(*[tasks.work] * 4)
    tasks.work()
    quiet.refresh_from_db()
    assert (quiet.rank, CaseEvent.objects.filter(case=quiet, act="refreshed").count()) == (0, 1)


def test_two_corrections_of_the_same_version_leave_one(arrive, make_user) -> None:
    case, people = arrive("Back to your own country"), [make_user() for _ in range(3)]
    seen = now(case)
    found = at_once(
        *(
            lambda by=by: operations.correct(
                case.pk, "hate", present=True, by=by, version=seen, why="It tells somebody to leave the country."
            )
            for by in people
        )
    )
    assert sum(isinstance(each, Case) for each in found) == 1
    assert CaseEvent.objects.filter(case=case, act="corrected").count() == 1
