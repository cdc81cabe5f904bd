"""The queue's filters, kept as an address."""

from django.http import QueryDict

from fingerpost.desk.queries import Edge, Queue
from fingerpost.web.queue import filters

ID = "6d571221-274a-431c-b456-4cfc85b74ca1"


def test_an_address_says_what_was_asked_and_reads_back_the_same() -> None:
    question = Queue(
        state="all",
        platform="x",
        account=ID,
        pathway="crisis",
        signal="names_staff",
        clause="A3k.1",
        assignee=ID,
        older=7,
        overdue=True,
        unread=True,
        not_read=True,
        text="a b&c",
    )
    for edge in (Edge("123"), Edge("123", backward=True), Edge()):
        said = QueryDict(filters.address(question, edge).removeprefix("?"))
        assert (filters.asked(said), filters.edge(said)) == (question, edge)


def test_the_plain_queue_has_a_plain_address() -> None:
    assert filters.address(Queue()) == ""


def test_what_nobody_knows_is_left_out() -> None:
    unknown = "state=burnt&platform=myspace&pathway=No%20Such!&assignee=everyone&account=1&older=2&signal=%7C&unread=1"
    assert filters.asked(QueryDict(unknown)) == Queue()


def test_an_edge_that_is_none_is_the_beginning() -> None:
    for given in ("", "x", "-1", "9" * 41, "²", "1.5"):
        assert filters.edge(QueryDict(f"after={given}")) == Edge()


def test_a_page_that_is_no_number_is_the_first() -> None:
    for given in ("", "0", "-1", "two", "9" * 30, "²", "1.5"):
        assert filters.page_number(QueryDict(f"page={given}")) == 1


def test_a_search_loses_what_a_database_cannot_hold() -> None:
    assert filters.asked(QueryDict("text=a%00b")).text == "ab"
    assert len(filters.asked(QueryDict("text=" + "a" * 999)).text) == filters.LONGEST
