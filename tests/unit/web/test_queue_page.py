"""What the queue page shows, and in which order."""

import uuid
from dataclasses import replace
from typing import Any

from django.template.loader import render_to_string
from tests.unit.web.conftest import AT, counts, queue_page, row

from fingerpost.desk.queries import Choices, DueView, Edge, Queue, Seen, Segment, ViewOfQueue
from fingerpost.web.page import Frame
from fingerpost.web.queue import presenter

LATE = DueView(AT, "17 hours late", True)
FRAME = Frame(body="Moorside", service="Fingerpost", nhs=True, home="/", name="Ash", role="Desk officer")


KNOWN = Choices({}, {"4.5.1": "4.5.1 Journalists"}, {"hate": "Hate"}, {"1": "Sam Okafor"})
EVERYTHING = frozenset({"read_case", "take_case", "reply", "hide", "close_case", "lead_desk"})


def drawn(
    rf: Any, *rows: Any, reveal: bool = False, seen: Seen | None = None, can: Any = EVERYTHING, **changes: Any
) -> str:
    context = presenter.context(
        queue_page(*rows, **changes),
        reveal,
        known=KNOWN,
        seen=seen or Seen("Ash", 0, 0, False),
        permitted=can,
        here="?state=all",
    )
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
    assert "Danger to life" in drawn(rf, row(danger="life", pathway="crisis", signals=("crisis",)))


def test_danger_that_shows_only_faintly_is_said_to_be_possible(rf: Any) -> None:
    page = drawn(rf, row(danger="life", pathway="crisis", signals=("praise",)))
    assert "May be danger to life" in page
    assert ">Danger to life" not in page


def test_what_somebody_wrote_is_shown_as_words(rf: Any) -> None:
    page = drawn(rf, row(excerpt="<img src=x onerror=alert(1)>", author_name="<b>Jo</b>"))
    assert "&lt;img src=x onerror=alert(1)&gt;" in page
    assert "<img src" not in page
    assert "<b>Jo" not in page


def test_distressing_words_are_covered_until_asked_for(rf: Any) -> None:
    sensitive = row(sensitive=True, excerpt="vile words", signals=("hate", "names_staff"))
    covered, open_ = drawn(rf, sensitive), drawn(rf, sensitive, reveal=True)
    assert "May be distressing. Show" in covered
    assert "vile words" not in covered
    assert "Found: hate and names staff" in covered
    assert "May be distressing. Show" not in open_
    assert "vile words" in open_


def test_what_was_uncovered_can_be_covered_again(rf: Any) -> None:
    page = drawn(rf, row(sensitive=True, uncovered=True, excerpt="vile words"))
    assert "vile words" in page
    assert "Cover it again" in page


def test_read_is_offered_only_where_the_row_shows_all_there_is_to_read(rf: Any) -> None:
    said = "Read, no reply needed<span"
    assert said in drawn(rf, row())
    assert said not in drawn(rf, row(whole=False))
    assert said not in drawn(rf, row(sensitive=True))
    assert said not in drawn(rf, row(unread=False))


def test_what_somebody_may_not_do_is_not_offered(rf: Any) -> None:
    page = drawn(rf, row(), can=frozenset({"read_case"}))
    assert "fp-choose" not in page
    assert "data-row-key" not in page
    assert 'id="together"' not in page


def test_what_was_looked_for_is_marked_and_still_only_words(rf: Any) -> None:
    marked = (Segment("<b>the "), Segment("clinic", ("found",)))
    page = drawn(rf, row(excerpt="<b>the clinic", marked=marked), asked=Queue(text="clinic"))
    assert '&lt;b&gt;the <mark class="fp-found">clinic</mark>' in page


def test_after_enough_of_it_a_break_is_named(rf: Any) -> None:
    assert "Please take a break" in drawn(rf, seen=Seen("Ash", 21, 40, True))
    assert "Please take a break" not in drawn(rf, seen=Seen("Ash", 3, 40, False))


def test_a_page_has_the_same_sign_while_nothing_on_it_changes() -> None:
    one = row()
    same = [presenter.listing(queue_page(one), False, EVERYTHING)["mark"] for _ in range(2)]
    changed = presenter.listing(queue_page(replace(one, looking=("Sam Okafor",))), False, EVERYTHING)["mark"]
    assert same[0] == same[1] != changed


def test_what_sleeps_stands_in_a_group_of_its_own() -> None:
    found = presenter.groups(queue_page(row(), row(asleep_until=AT)))
    assert [group.heading for group in found] == ["Due next", "Asleep"]


def test_what_was_found_by_words_is_one_group() -> None:
    found = presenter.groups(queue_page(row(danger="life"), row(), asked=Queue(text="x")))
    assert [group.heading for group in found] == ["Newest first"]


def test_a_search_that_was_cut_short_says_so(rf: Any) -> None:
    assert "More posts hold these words" in drawn(rf, row(), asked=Queue(text="x"), cut=True)


def test_a_search_that_found_nothing_open_offers_the_closed_cases(rf: Any) -> None:
    assert "Look among closed cases as well" in drawn(rf, asked=Queue(text="zebra"))


def test_the_page_says_when_nothing_is_unread(rf: Any) -> None:
    assert "Nothing is unread." in drawn(rf)
    assert "1 unread" in drawn(rf, row())


def test_nothing_found_and_nothing_to_do_are_told_apart(rf: Any) -> None:
    assert "There is nothing to do." in drawn(rf)
    assert "No posts match what you asked for." in drawn(rf, asked=Queue(text="zebra"))


def test_a_page_leads_to_its_neighbours_and_keeps_the_question(rf: Any) -> None:
    page = drawn(rf, row(), before=Edge("1", backward=True), after=Edge("2"), asked=Queue(platform="x"))
    assert 'href="?platform=x&amp;before=1" rel="prev"' in page
    assert 'href="?platform=x&amp;after=2" rel="next"' in page


def test_every_view_says_how_many_it_holds() -> None:
    held = counts(open=9, overdue=2, unread=5, unqueued=1)
    kept = ViewOfQueue(uuid.uuid4(), "Press", Queue(clause="4.5.1"), True, False, "Ash", 3)
    found = {view.text: view.count for view in presenter.views(queue_page(counts=held, views=(kept,)))}
    named = [found[name] for name in ("All open", "Overdue", "Unread", "Closed", "Mine", "Press")]
    assert named == ["9", "2", "4", "", "", "3"]


def test_a_count_that_may_be_higher_says_so() -> None:
    found = {view.text: view.count for view in presenter.views(queue_page(counts=counts(open=1001, floor=True)))}
    assert (found["All open"], found["Mine"]) == ("1,000+", "0+")
