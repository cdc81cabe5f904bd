"""Two people, or two workers, at the same case in the same moment."""

import threading
from collections.abc import Callable

import pytest
from django.db import connections

from fingerpost.delivery.models import Effect
from fingerpost.desk import operations, tasks
from fingerpost.desk.models import Case, CaseEvent
from fingerpost.desk.operations import Refused
from fingerpost.inbox.models import StoredReading

from .conftest import now

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


def test_workers_that_take_up_the_same_reading_make_one_case(arrive) -> None:
    arrive()
    case = Case.objects.get()
    CaseEvent.objects.all().delete()
    Case.objects.all().delete()
    StoredReading.objects.update(taken_at=None)
    at_once(*[tasks.work] * 4)
    assert Case.objects.filter(post=case.post).count() == 1
    assert CaseEvent.objects.count() == 1


def test_workers_that_read_the_same_receipt_write_it_once(arrive, officer, platform_answers) -> None:
    case = arrive()
    operations.reply(case.pk, "It starts at ten in the morning.", by=officer, version=now(case))
    platform_answers()
    CaseEvent.objects.filter(case=case, act="effect_settled").delete()
    Effect.objects.update(taken_at=None)
    at_once(*[tasks.work] * 4)
    assert CaseEvent.objects.filter(case=case, act="effect_settled").count() == 1
