"""Word lists become patterns that find their words, starred out or not."""

import re

import pytest

from fingerpost.triage.lexicon import any_of, listed, load


def test_comments_and_blank_lines_are_no_entries() -> None:
    assert all(entry and "#" not in entry and entry == entry.lower() for entry in load("swearing_mild"))


def test_a_list_that_does_not_exist_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        load("no_such_list")


def test_every_entry_of_a_list_is_found_whole() -> None:
    pattern = re.compile(listed("swearing_strong"))
    assert all(pattern.fullmatch(entry) for entry in load("swearing_strong"))


def test_an_entry_that_begins_another_is_found_too() -> None:
    pattern = re.compile(any_of(["rat", "rats", "rat race"]))
    assert [bool(pattern.fullmatch(word)) for word in ("rat", "rats", "rat-race", "rate", "ra")] == [
        True,
        True,
        True,
        False,
        False,
    ]


def test_a_letter_may_be_starred_out_only_where_that_is_asked_for() -> None:
    assert re.fullmatch(any_of(["rogue"], stars=True), "r*g**")
    assert not re.fullmatch(any_of(["rogue"], stars=True), "*ogue")
    assert not re.fullmatch(any_of(["rogue"]), "r*gue")
