"""Marks never change the words of a post."""

from hypothesis import given
from hypothesis import strategies as st

from fingerpost.desk.queries.marking import segments
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
