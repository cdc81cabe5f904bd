"""What the queue page shows, and in which order."""

from typing import Any

from django.template.loader import render_to_string
from tests.unit.web.conftest import AT, counts, queue_page, row

from fingerpost.desk.queries import DueView, Queue
from fingerpost.web.page import Frame
from fingerpost.web.queue import presenter

LATE = DueView(AT, "17 hours late", True)
FRAME = Frame(body="Moorside", service="Fingerpost", nhs=True, home="/", name="Ash", role="Desk officer")


def drawn(rf: Any, *rows: Any, reveal: bool = False, **changes: Any) -> str:
    context = presenter.context(queue_page(*rows, **changes), reveal)
    request = rf.get("/queue")
    return render_to_string(
        "web/queue/queue.jinja", {**context, "errors": (), "narrow": False, "frame": FRAME}, request
    )


def test_what_is_dangerous_then_late_then_the_rest_stand_in_groups_of_their_own() -> None:
    found = presenter.groups(queue_page(row(danger="life"), row(danger="threat", due=LATE), row(due=LATE), row()))
    assert [(group.heading, len(group.rows)) for group in found] == [("Act now", 2), ("Overdue", 1), ("Due next", 1)]


def test_closed_cases_are_never_to_be_acted_on_now() -> None:
    found = presenter.groups(queue_page(row(danger="life", state="closed"), asked=Queue(state="closed")))
    assert [group.heading for group in found] == ["Closed"]


def test_danger_is_said_in_words(rf: Any) -> None:
    assert "Danger to life" in drawn(rf, row(danger="life", pathway="crisis"))


def test_what_somebody_wrote_is_shown_as_words(rf: Any) -> None:
    page = drawn(rf, row(excerpt="<img src=x onerror=alert(1)>", author_name="<b>Jo</b>"))
    assert "&lt;img src=x onerror=alert(1)&gt;" in page
    assert "<img" not in page
    assert "<b>Jo" not in page


def test_distressing_words_are_covered_until_asked_for(rf: Any) -> None:
    sensitive = row(sensitive=True, excerpt="vile words", signals=("hate", "names_staff"))
    covered, open_ = drawn(rf, sensitive), drawn(rf, sensitive, reveal=True)
    assert '<details class="fp-cover">' in covered
    assert "Found: hate and names staff" in covered
    assert "fp-cover" not in open_
    assert "vile words" in open_


def test_the_page_says_when_nothing_is_unread(rf: Any) -> None:
    assert "Nothing is unread." in drawn(rf)
    assert "1 unread" in drawn(rf, row())


def test_nothing_found_and_nothing_to_do_are_told_apart(rf: Any) -> None:
    assert "There is nothing to do." in drawn(rf)
    assert "No posts match what you asked for." in drawn(rf, asked=Queue(text="zebra"))


def test_a_page_leads_to_its_neighbours_and_keeps_the_question(rf: Any) -> None:
    page = drawn(rf, row(), page=2, pages=3, asked=Queue(platform="x"))
    assert 'href="?platform=x" rel="prev"' in page
    assert 'href="?platform=x&amp;page=3" rel="next"' in page


def test_every_view_says_how_many_it_holds() -> None:
    found = {
        view.text: view.count for view in presenter.views(counts(open=9, overdue=2, unread=5, unqueued=1), Queue())
    }
    assert (found["All open"], found["Overdue"], found["Unread"], found["Closed"]) == (9, 2, 4, None)
