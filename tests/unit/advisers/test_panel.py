"""Several advisers at once: one that fails harms nobody, and one that keeps failing is left alone for a while."""

import logging
from collections.abc import Mapping
from typing import Any

import pytest

from fingerpost.advisers import Opinion, Panel
from fingerpost.advisers.panel import IN_A_ROW, LONGEST, REST, Seat
from fingerpost.advisers.transport import NoAnswer
from fingerpost.post import Post

WORDS = "Nobody rang back, jo.bloggs@example.org"
PACK: Any = None  # these advisers ask for none


class Says:
    """An adviser that says what it is told to, or raises it."""

    def __init__(self, what: Mapping[str, Opinion] | Exception, name: str = "presidio") -> None:
        self.name, self.what = name, what
        self.shown: list[Post] = []

    def read(self, post: Post, pack: Any) -> Mapping[str, Opinion]:
        self.shown.append(post)
        if isinstance(self.what, Exception):
            raise self.what
        return self.what


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def seat(adviser: Says, most: int = 59, clock: Clock | None = None) -> Seat:
    return Seat(adviser, most, "v1", clock or Clock())


FOUND = {"abuse": Opinion(98, (), "Found.")}


def test_everybody_is_asked_and_answers_in_order() -> None:
    panel = Panel([seat(Says(FOUND, "one")), seat(Says({}, "two")), seat(Says(NoAnswer("Late."), "three"))])
    asked = panel.ask(Post(text=WORDS), PACK)
    assert [(each.name, each.unknown) for each in asked] == [("one", ""), ("two", ""), ("three", "Late.")]


@pytest.mark.parametrize(("most", "counts"), [(59, 59), (99, 98), (50, 50)])
def test_an_advisers_word_counts_for_no_more_than_its_file_says(most: int, counts: int) -> None:
    (asked,) = Panel([seat(Says(FOUND), most)]).ask(Post(text=WORDS), PACK)
    assert asked.opinions["abuse"].score == counts


@pytest.mark.parametrize(
    ("text", "own"),
    [("my email is jo.bloggs@example.org", True), ("her email is jo.bloggs@example.org", False)],
)
def test_whose_information_it_is_is_read_from_the_words(text: str, own: bool) -> None:
    where = (text.index("jo."), len(text))
    adviser = Says({"personal_info": Opinion(98, (where,), "Found.")})
    (asked,) = Panel([seat(adviser)]).ask(Post(text=text), PACK)
    assert asked.opinions["personal_info"].own is own


@pytest.mark.parametrize("text", ["", "  \n"])
def test_nobody_is_asked_about_a_post_without_words(text: str) -> None:
    adviser = Says(FOUND)
    assert Panel([seat(adviser)]).ask(Post(text=text), PACK) == ()
    assert adviser.shown == []


def test_of_a_long_post_the_beginning_is_shown() -> None:
    adviser = Says(FOUND)
    Panel([seat(adviser)]).ask(Post(text="a" * (LONGEST + 5)), PACK)
    assert len(adviser.shown[0].text) == LONGEST


def test_a_failure_that_nobody_foresaw_is_unknown_and_quotes_nobody(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    (asked,) = Panel([seat(Says(ZeroDivisionError(WORDS)))]).ask(Post(text=WORDS), PACK)
    assert (asked.unknown, asked.opinions) == ("Asking it failed (ZeroDivisionError).", {})
    assert "ZeroDivisionError" in caplog.text
    assert WORDS not in caplog.text


class TestOneThatKeepsFailing:
    def failing(self) -> tuple[Says, Clock, Panel]:
        adviser, clock = Says(NoAnswer("Late.")), Clock()
        panel = Panel([seat(adviser, clock=clock)])
        for _ in range(IN_A_ROW):
            panel.ask(Post(text=WORDS), PACK)
        return adviser, clock, panel

    def test_it_is_not_asked_for_a_while_and_that_is_said(self, caplog: pytest.LogCaptureFixture) -> None:
        adviser, clock, panel = self.failing()
        clock.now += REST - 1
        (asked,) = panel.ask(Post(text=WORDS), PACK)
        assert len(adviser.shown) == IN_A_ROW
        assert "3 times in a row" in asked.unknown
        assert "rests for 60 seconds" in caplog.records[-1].getMessage()

    def test_then_it_is_asked_once_and_left_alone_again(self) -> None:
        adviser, clock, panel = self.failing()
        clock.now += REST
        panel.ask(Post(text=WORDS), PACK)
        panel.ask(Post(text=WORDS), PACK)
        assert len(adviser.shown) == IN_A_ROW + 1

    def test_one_answer_and_all_is_forgiven(self) -> None:
        adviser, clock, panel = self.failing()
        clock.now += REST
        adviser.what = FOUND
        panel.ask(Post(text=WORDS), PACK)
        adviser.what = NoAnswer("Late.")
        for _ in range(IN_A_ROW):
            panel.ask(Post(text=WORDS), PACK)
        assert len(adviser.shown) == IN_A_ROW + 1 + IN_A_ROW

    def test_failures_that_are_not_in_a_row_do_not_count(self) -> None:
        adviser = Says(NoAnswer("Late."))
        panel = Panel([seat(adviser)])
        for number in range(3 * IN_A_ROW):
            adviser.what = FOUND if number % IN_A_ROW == IN_A_ROW - 1 else NoAnswer("Late.")
            panel.ask(Post(text=WORDS), PACK)
        assert len(adviser.shown) == 3 * IN_A_ROW
