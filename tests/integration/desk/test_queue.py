"""The queue: danger first, then due soonest, in a fixed number of database queries."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from fingerpost.desk import operations, queries
from fingerpost.desk.queries import Queue

from .conftest import now

pytestmark = pytest.mark.django_db


@pytest.fixture
def mixed(arrive):
    """One of each kind, the calm ones first."""
    start = timezone.now() - timedelta(hours=2)
    return {
        "praise": arrive("Thank you", praise=90, at=start, author="A"),
        "press": arrive("I am a reporter", media_enquiry=90, at=start + timedelta(minutes=1), author="B"),
        "child": arrive("bruises again", safeguarding=80, at=start + timedelta(minutes=2), author="C"),
        "threat": arrive("I will be waiting", threat=80, at=start + timedelta(minutes=3), author="D"),
        "crisis": arrive("I want to die", crisis=95, at=start + timedelta(minutes=4), author="E"),
    }


def shown(trust, by, asked=None, **more):
    return queries.queue(trust, asked, by=by, **more)


def test_danger_comes_first_and_then_what_is_due_soonest(trust, officer, mixed) -> None:
    page = shown(trust, officer)
    assert [row.danger for row in page.rows] == ["life", "threat", "safeguarding", "", ""]
    due = [row.due.at for row in page.rows[3:]]
    assert due == sorted(due)


def test_danger_is_due_now_in_words(trust, officer, mixed) -> None:
    assert shown(trust, officer).rows[0].due.words.startswith("now (came in ")


def count_queries(trust, officer) -> int:
    with CaptureQueriesContext(
        connection,
    ) as seen:
        queries.queue(trust, by=officer)
    return len(seen)


def test_the_number_of_queries_does_not_grow_with_the_rows(trust, officer, mixed, arrive) -> None:
    operations.look(mixed["praise"].pk, by=officer)
    few = count_queries(trust, officer)
    for number in range(10):
        arrive(f"words {number}", author=f"person {number}")
    assert count_queries(trust, officer) == few <= 9


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (Queue(pathway="crisis"), ["crisis"]),
        (Queue(signal="threat"), ["threat"]),
        (Queue(clause="4.5.1"), ["press"]),
        (Queue(text="BRUISES"), ["child"]),
        (Queue(assignee="me"), ["praise"]),
        (Queue(platform="x"), []),
        (Queue(account="nonsense"), []),
        (Queue(assignee="nonsense"), []),
        (Queue(state="taken"), ["praise"]),
        (Queue(state="closed"), []),
        (Queue(text="'; DROP TABLE"), []),
    ],
    ids=str,
)
def test_the_queue_can_be_narrowed(trust, officer, mixed, asked, expected) -> None:
    operations.take(mixed["praise"].pk, by=officer, version=now(mixed["praise"]))
    found = {row.id for row in shown(trust, officer, asked).rows}
    assert found == {mixed[name].pk for name in expected}


def test_a_closed_case_leaves_the_queue_and_can_be_found(trust, officer, mixed) -> None:
    case = mixed["praise"]
    operations.mark_read(case.pk, by=officer, version=now(case))
    assert case.pk not in {row.id for row in shown(trust, officer).rows}
    assert [row.id for row in shown(trust, officer, Queue(state="closed")).rows] == [case.pk]


def test_pages_hold_everything_once(trust, officer, mixed) -> None:
    first, second = shown(trust, officer, per_page=3), shown(trust, officer, page=2, per_page=3)
    assert (first.pages, first.total, len(second.rows)) == (2, 5, 2)
    assert len({row.id for row in (*first.rows, *second.rows)}) == 5


def test_a_page_beyond_the_last_shows_the_last(trust, officer, mixed) -> None:
    assert shown(trust, officer, page=99).page == 1


def test_another_bodys_posts_are_not_there(trust, officer, mixed) -> None:
    from fingerpost.people.models import Organisation

    other = Organisation.objects.create(name="Another body", short_name="Another", pack="corp-0068")
    assert queries.queue(other, by=officer).total == 0
    assert queries.counts(other).open == 0


def test_colleagues_see_in_the_queue_who_is_looking(trust, officer, lead, mixed) -> None:
    operations.look(mixed["crisis"].pk, by=lead)
    assert shown(trust, officer).rows[0].looking == (lead.name,)
    assert shown(trust, lead).rows[0].looking == ()


def test_what_distresses_starts_blurred(trust, officer, mixed) -> None:
    rows = {row.id: row for row in shown(trust, officer).rows}
    assert rows[mixed["crisis"].pk].sensitive
    assert not rows[mixed["press"].pk].sensitive


def test_the_counts_add_up(trust, officer, mixed) -> None:
    operations.take(mixed["praise"].pk, by=officer, version=now(mixed["praise"]))
    counts = queries.counts(trust, by=officer)
    assert (counts.open, counts.unread, counts.danger, counts.waiting, counts.taken, counts.mine) == (5, 5, 3, 4, 1, 1)
