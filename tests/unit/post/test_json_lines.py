"""Strict JSON: what is refused, why, and that the lines around it go on."""

import io

import pytest

from fingerpost.post import json_lines


def read(data: bytes) -> list[tuple[int, bytes]]:
    return list(json_lines.lines(io.BytesIO(data)))


def test_lines_end_at_lf_alone_and_blank_lines_are_counted():
    assert read(b'\xef\xbb\xbf{"a":1}\r\n\r\n \t\n{"b":"\xe2\x80\xa8"}\n{"c":1}') == [
        (1, b'{"a":1}'),
        (4, b'{"b":"\xe2\x80\xa8"}'),
        (5, b'{"c":1}'),
    ]


def test_a_line_of_exactly_the_limit_is_whole_and_one_byte_more_is_refused():
    limit = json_lines.LONGEST_LINE
    whole = b'"' + b"x" * (limit - 2) + b'"'
    (_, first), (_, second), (number, last) = read(whole + b"\r\n" + b"y" * (3 * limit) + b"\n{}")
    assert len(first) == limit
    assert (number, last) == (3, b"{}")
    with pytest.raises(json_lines.BadJson) as refused:
        json_lines.parse_object(second)
    assert refused.value.code == "too_long"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b'{"a": NaN}', "not_a_number"),
        (b'{"a": -Infinity}', "not_a_number"),
        (b'{"a": 1e999}', "not_a_number"),
        (b'{"a": 1, "a": 2}', "duplicate_key"),
        (b'{"x": {"a": 1, "a": 2}}', "duplicate_key"),
        (b'{"a": "\\ud800"}', "lone_surrogate"),
        (b'{"\\udc00": 1}', "lone_surrogate"),
        (b'{"a": "\xff"}', "bad_utf8"),
        (b'{"a": "\xed\xa0\x80"}', "bad_utf8"),
        (b"[1]", "not_an_object"),
        (b"null", "not_an_object"),
        (b"{", "bad_json"),
        (b'{"a": ' + b"9" * 5000 + b"}", "bad_json"),
        (b'{"a": ' + b"[" * 64 + b"]" * 64 + b"}", "too_deep"),
        (b"[" * 500_000, "too_deep"),
    ],
)
def test_what_is_not_strict_json_is_refused_with_its_reason(raw, code):
    with pytest.raises(json_lines.BadJson) as refused:
        json_lines.parse_object(raw)
    assert refused.value.code == code
    assert refused.value.hint


def test_brackets_inside_strings_are_not_nesting_and_pairs_of_surrogates_are_characters():
    deep = b'{"a": "' + b"[" * 100 + b'\\"{", "b": "\\ud83d\\ude00"}'
    assert json_lines.parse_object(deep) == {"a": "[" * 100 + '"{', "b": "😀"}


def test_sixty_four_levels_are_read():
    assert json_lines.parse_object(b'{"a": ' + b"[" * 63 + b"]" * 63 + b"}")
