"""The queue: danger first, then due soonest, in a fixed number of database queries."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from fingerpost.desk import operations, queries
from fingerpost.desk.queries import Edge, Queue, counting
from fingerpost.people.permissions import NotPermitted

from .conftest import now

pytestmark = [pytest.mark.databases, pytest.mark.django_db]


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


def test_danger_that_shows_plainly_comes_before_what_shows_faintly(trust, officer, arrive) -> None:
    faint, plain = arrive(crisis=30), arrive(crisis=90)
    assert [row.id for row in shown(trust, officer).rows] == [plain.pk, faint.pk]


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
    assert count_queries(trust, officer) == few <= 10


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
        (Queue(older=1), []),
        (Queue(unread=True, signal="threat", state="waiting"), ["threat"]),
        (Queue(state="all", clause="4.5.1"), ["press"]),
        (Queue(state="closed", signal="threat"), []),
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


def test_pages_hold_everything_once_forward_and_back(trust, officer, mixed) -> None:
    first = shown(trust, officer, per_page=3)
    second = shown(trust, officer, edge=first.after, per_page=3)
    assert (first.before, len(second.rows), second.after) == (None, 2, None)
    assert len({row.id for row in (*first.rows, *second.rows)}) == 5
    assert shown(trust, officer, edge=second.before, per_page=3).rows == first.rows


def test_a_page_goes_on_from_a_case_that_has_left_the_queue(trust, officer, mixed) -> None:
    first = shown(trust, officer, per_page=3)
    operations.mark_read(first.rows[2].id, by=officer, version=first.rows[2].version, why="Spoke to the family.")
    assert len(shown(trust, officer, edge=first.after, per_page=3).rows) == 2


@pytest.mark.parametrize("at", ["", "x", "-1", "9" * 60, "²"])
def test_an_edge_that_is_none_shows_the_beginning(trust, officer, mixed, at) -> None:
    assert len(shown(trust, officer, edge=Edge(at)).rows) == 5


def test_closed_cases_stand_with_the_last_closed_first(trust, officer, mixed) -> None:
    for name in ("praise", "press"):
        operations.mark_read(mixed[name].pk, by=officer, version=now(mixed[name]), why="Answered by telephone.")
    page = shown(trust, officer, Queue(state="closed"), per_page=1)
    assert [row.id for row in page.rows] == [mixed["press"].pk]
    following = shown(trust, officer, Queue(state="closed"), edge=page.after, per_page=1)
    assert [row.id for row in following.rows] == [mixed["praise"].pk]


def test_everything_open_and_closed_stands_with_the_newest_first(trust, officer, mixed) -> None:
    operations.mark_read(mixed["praise"].pk, by=officer, version=now(mixed["praise"]))
    rows = shown(trust, officer, Queue(state="all")).rows
    assert [row.number for row in rows] == sorted((row.number for row in rows), reverse=True)
    assert len(rows) == 5


def test_cases_are_numbered_without_a_gap(trust, mixed) -> None:
    numbers = [mixed[name].number for name in mixed]
    assert numbers == list(range(numbers[0], numbers[0] + 5))


def test_another_bodys_posts_are_not_there(trust, officer, mixed) -> None:
    from fingerpost.people.models import Organisation

    other = Organisation.objects.create(name="Another body", short_name="Another", pack="corp-0068")
    assert queries.queue(other, by=officer).rows == ()
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
    assert not counts.floor


def test_nothing_is_counted_past_what_says_enough(trust, officer, mixed, monkeypatch) -> None:
    monkeypatch.setattr(counting, "COUNTED", 2)
    counts = queries.counts(trust, by=officer)
    assert (counts.floor, counts.open, counts.unread) == (True, 3, 3)
    assert [queries.said(*each) for each in ((2, False), (2, True), (3, True), (3, False))] == ["2", "2+", "2+", "2+"]


def test_a_view_says_how_many_it_holds_and_one_that_looks_for_words_does_not(trust, officer, mixed) -> None:
    operations.save_view("Threats", Queue(signal="threat"), shared=False, by=officer)
    operations.save_view("Everything", Queue(state="all", text="secret name"), shared=False, by=officer)
    held = {view.name: (view.count, view.asked) for view in shown(trust, officer).views}
    assert held["Threats"] == (1, Queue(signal="threat"))
    assert held["Everything"] == (None, Queue(state="all"))


def test_a_view_is_shared_by_a_lead_and_removed_by_whoever_made_it(trust, officer, lead, mixed) -> None:
    shared = operations.save_view("Press", Queue(clause="4.5.1"), shared=True, by=lead)
    assert [view.name for view in queries.views(officer)] == ["Press"]
    with pytest.raises(operations.BadView, match="removed by whoever shared it"):
        operations.remove_view(shared.pk, by=officer)
    with pytest.raises(NotPermitted):
        operations.save_view("Mine for all", Queue(unread=True), shared=True, by=officer)
    operations.remove_view(shared.pk, by=lead)
    assert queries.views(officer) == ()


def test_a_view_of_the_same_name_is_replaced(trust, officer) -> None:
    operations.save_view("Mine", Queue(assignee="me"), shared=False, by=officer)
    operations.save_view(" Mine ", Queue(assignee="nobody"), shared=False, by=officer)
    assert [view.asked.assignee for view in queries.views(officer)] == ["nobody"]


@pytest.mark.parametrize("name", ["", "   ", "x" * 61])
def test_a_view_needs_a_name(trust, officer, name) -> None:
    with pytest.raises(operations.BadView):
        operations.save_view(name, Queue(unread=True), shared=False, by=officer)


def test_a_row_says_whose_hands_it_is_in(trust, officer, lead, mixed) -> None:
    operations.take(mixed["crisis"].pk, by=lead, version=now(mixed["crisis"]))
    assert shown(trust, officer).rows[0].holder.name == lead.name
