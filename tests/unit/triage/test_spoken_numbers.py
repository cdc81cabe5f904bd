"""Rows of figures are read as a person would dial them."""

import pytest

from fingerpost.triage.spoken_numbers import rows


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("07700 900123", "07700900123"),
        ("oh double seven double oh, nine hundred, one two three", "07700900123"),
        ("zer0 se7en se7en zer0 zer0 n1ne zer0 zer0 one two three", "07700900123"),
        ("o77oo 9oo 123", "07700900123"),
        ("zero7seven00 nine00 one two three", "07700900123"),
        (
            "nine hundred and ninety-nine, three hundred and four, three thousand four hundred and eighty-six",
            "9993043486",
        ),
        ("treble nine, two three one", "999231"),
    ],
)
def test_a_number_is_read_however_it_is_given(said: str, read: str) -> None:
    assert [row.digits for row in rows(said)] == [read]


def test_a_word_between_parts_two_rows() -> None:
    assert [row.digits for row in rows("ring 01632 960001 or try 01632 960002")] == ["01632960001", "01632960002"]


def test_a_new_line_ends_a_row() -> None:
    assert [row.digits for row in rows("123456\n654321")] == ["123456", "654321"]


def test_a_few_figures_are_no_row() -> None:
    assert not list(rows("two of them, then one more, at 10.30"))


def test_a_row_says_where_it_stands_and_how_much_was_in_words() -> None:
    (row,) = rows("call oh seven 700 900 123 now")
    assert ("call oh seven 700 900 123 now"[row.start : row.end], row.worded) == ("oh seven 700 900 123", 2)
