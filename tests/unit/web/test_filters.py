"""The queue's filters, kept as an address."""

from django.http import QueryDict

from fingerpost.desk.queries import Queue
from fingerpost.web.queue import filters


def test_an_address_says_what_was_asked_and_reads_back_the_same() -> None:
    question = Queue(state="all", platform="x", pathway="crisis", assignee="me", overdue=True, text="a b&c")
    said = filters.address(question, page=3)
    assert filters.asked(QueryDict(said.removeprefix("?"))) == question
    assert filters.page_number(QueryDict(said.removeprefix("?"))) == 3


def test_the_plain_queue_has_a_plain_address() -> None:
    assert filters.address(Queue()) == ""


def test_what_nobody_knows_is_left_out() -> None:
    assert filters.asked(QueryDict("state=burnt&platform=myspace&pathway=No%20Such!&assignee=everyone")) == Queue()


def test_a_page_that_is_no_number_is_the_first() -> None:
    for given in ("", "0", "-1", "two", "9" * 30, "²", "1.5"):
        assert filters.page_number(QueryDict(f"page={given}")) == 1


def test_a_search_loses_what_a_database_cannot_hold() -> None:
    assert filters.asked(QueryDict("text=a%00b")).text == "ab"
    assert len(filters.asked(QueryDict("text=" + "a" * 999)).text) == filters.LONGEST
