"""Marks never change the words of a post."""

from hypothesis import given
from hypothesis import strategies as st

from fingerpost.desk.queries.marking import segments, whole_words
from fingerpost.desk.queries.shapes import Segment

MARKS = st.lists(st.tuples(st.integers(-2, 12), st.integers(-2, 12), st.sampled_from(["hate", "abuse"])), max_size=6)


@given(st.text(max_size=10), MARKS)
def test_the_segments_joined_are_exactly_the_text(text: str, marks: list[tuple[int, int, str]]) -> None:
    assert "".join(segment.text for segment in segments(text, marks)) == text


def test_marks_that_overlap_share_a_segment() -> None:
    assert segments("abcdef", [(0, 4, "hate"), (2, 6, "abuse")]) == (
        Segment("ab", ("hate",)),
        Segment("cd", ("hate", "abuse")),
        Segment("ef", ("abuse",)),
    )


def test_no_marks_leave_one_plain_segment() -> None:
    assert segments("abc", []) == (Segment("abc"),)


def test_a_mark_on_a_piece_of_a_word_takes_in_the_word_and_nothing_more() -> None:
    text = "Isn't sertraline safe?"
    found = [text[slice(*whole_words(text, *piece))] for piece in ((6, 13), (8, 11), (17, 18), (6, 16), (4, 5))]
    assert found == ["sertraline", "sertraline", "safe", "sertraline", "Isn't"]


@given(st.text(max_size=10), st.integers(0, 10), st.integers(0, 10))
def test_a_widened_mark_holds_what_was_marked(text: str, start: int, end: int) -> None:
    begin, stop = whole_words(text, start, end)
    assert begin <= start
    assert stop >= end
