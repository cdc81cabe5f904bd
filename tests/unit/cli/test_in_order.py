"""Work shared between processes: the same answers in the same order, whatever the number, and never far ahead."""

import os
import time
from functools import partial
from itertools import count

import pytest

from fingerpost.cli.in_order import AHEAD, TOGETHER, in_order
from fingerpost.cli.refusal import CannotStart


def squares():
    return square


def square(number):
    time.sleep(0.002 if number % 7 == 0 else 0)  # some take longer, so that loads would overtake one another
    return number * number


def dying():
    return die_at_fifty


def die_at_fifty(number):
    if number == 50:
        os._exit(9)
    return number


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_answers_come_in_the_order_of_the_items(workers):
    assert list(in_order(squares, range(200), workers)) == [number * number for number in range(200)]


def test_an_endless_stream_is_read_only_so_far_ahead():
    asked = count()
    answers = in_order(squares, asked, 2)
    assert [next(answers) for _ in range(3)] == [0, 1, 4]
    assert next(asked) <= TOGETHER * AHEAD * 2 + TOGETHER
    answers.close()


def test_with_one_worker_an_answer_comes_before_the_next_item_is_asked_for():
    asked = count()
    assert next(in_order(squares, asked, 1)) == 0
    assert next(asked) == 1


def test_a_process_that_dies_is_told_and_what_it_answered_stands():
    answered = []
    with pytest.raises(CannotStart, match="one of the workers died"):
        answered.extend(in_order(dying, range(200), 2))
    assert answered == list(range(len(answered)))


def test_work_may_be_prepared_with_what_it_needs():
    assert list(in_order(partial(partial, pow, 2), range(5), 2)) == [1, 2, 4, 8, 16]
