"""Whoever looks after sealed matters is told at once when one was opened in an emergency, and told once."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, time
from uuid import uuid4

import pytest
import time_machine
from django.db import connections

from fingerpost.delivery.models import Notice
from fingerpost.delivery.operations import prefer
from fingerpost.desk import tasks
from fingerpost.journal.models import Entry
from fingerpost.people.models import Opening, User
from fingerpost.people.operations import break_glass

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

WHY = "A child may be hurt tonight; I need the name of the school."
PASSWORD = "a long pass phrase of 2026"
SUNDAY_NIGHT = datetime(2026, 11, 29, 3, 0, tzinfo=UTC)


@pytest.fixture
def opened(officer: User) -> Callable[[], Opening]:
    """``opened()``: an officer breaks the glass on a matter."""

    def open_one() -> Opening:
        return break_glass(
            officer,
            seal="safeguarding",
            matter=f"referral:{uuid4()}",
            why=WHY,
            proof=PASSWORD,
            address="127.0.0.1",
            by=officer.actor,
        )

    return open_one


def told() -> list[User]:
    return [notice.person for notice in Notice.objects.filter(kind="opened").order_by("person__name")]


def test_everybody_who_sees_openings_is_told_and_nobody_else(opened, make_user, officer, lead, administrator) -> None:
    here = [make_user("information_governance", name=name) for name in ("Alex First", "Bo Second")]
    make_user("information_governance", is_active=False)
    make_user("safeguarding_lead")
    opened()
    tasks.work()
    assert told() == here


def test_the_notice_says_neither_why_nor_of_what(opened, make_user) -> None:
    make_user("information_governance")
    opening = opened()
    tasks.work()
    notice = Notice.objects.get()
    assert (notice.reference, notice.path, notice.due_at) == ("", "/sealed/openings", None)
    assert notice.about == f"opening:{opening.pk}"


def test_each_opening_is_told_once_however_often_it_is_looked_for(opened, make_user) -> None:
    make_user("information_governance")
    for _ in range(2):
        opened()
    for _ in range(3):
        tasks.work()
    assert Notice.objects.count() == 2
    assert Entry.objects.filter(act="seal.told").count() == 2
    assert not Opening.objects.filter(told_at=None).exists()


def test_it_is_told_at_once_whatever_hours_somebody_keeps(opened, make_user) -> None:
    person = make_user("information_governance")
    prefer(person, by_email=False, by_teams=False, rhythm="daily", quiet_from=time(19), quiet_until=time(7))
    with time_machine.travel(SUNDAY_NIGHT, tick=False):
        opened()
        tasks.work()
        notice = Notice.objects.get()
        assert (notice.urgent, notice.not_before, notice.channel) == (True, SUNDAY_NIGHT, "email")


def test_a_worker_that_dies_on_the_way_has_told_nobody_and_the_next_tells(opened, make_user, monkeypatch) -> None:
    make_user("information_governance")
    opened()

    def dies(*given: object, **named: object) -> None:
        raise RuntimeError("the power went")

    with monkeypatch.context() as broken:
        broken.setattr("fingerpost.desk.watching.openings.mark_told", dies)
        tasks.work()
    assert not Notice.objects.exists()
    tasks.work()
    assert Notice.objects.count() == 1


def test_where_nobody_is_here_to_be_told_it_waits_for_somebody(opened, make_user) -> None:
    opened()
    tasks.work()
    assert Opening.objects.filter(told_at=None).exists()
    person = make_user("information_governance")
    tasks.work()
    assert told() == [person]


@pytest.mark.django_db(transaction=True)
def test_two_workers_tell_once(opened, make_user) -> None:
    make_user("information_governance")
    opened()
    start = threading.Barrier(2)

    def run() -> None:
        start.wait()
        try:
            tasks.tell_openings()
        finally:
            connections.close_all()

    workers = [threading.Thread(target=run) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    tasks.tell_openings()
    assert Notice.objects.count() == 1
    assert Entry.objects.filter(act="seal.told").count() == 1
