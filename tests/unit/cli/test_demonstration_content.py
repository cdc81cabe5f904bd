"""The made-up week: on the platforms that the policy names, never in the future, and nobody in it is real."""

import re
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.cli.demonstration import content

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


def test_there_are_about_sixty_posts_each_under_its_own_id() -> None:
    ids = [arrival.post.id for arrival in content.week(MONDAY)]
    assert 55 <= len(ids) == len(set(ids)) <= 70


def test_they_stand_on_the_platforms_that_the_policy_names() -> None:
    seen = Counter(arrival.post.platform for arrival in content.week(MONDAY))
    assert set(seen) == {"facebook", "x", "instagram", "linkedin", "youtube"}
    assert min(seen["facebook"], seen["x"], seen["instagram"]) >= 8


@given(MOMENTS)
def test_nothing_comes_from_the_future_and_nothing_is_older_than_a_fortnight(now: datetime) -> None:
    week = content.week(now)
    assert all(now - timedelta(days=14) <= arrival.post.at <= now for arrival in week if arrival.post.at)
    assert all(arrival.edit[0] <= now for arrival in week if arrival.edit)
    assert all(arrival.removed_at <= now for arrival in week if arrival.removed_at)


@given(MOMENTS)
def test_a_talk_unfolds_in_its_order(now: datetime) -> None:
    threads = [len(arrival.post.thread) for arrival in content.week(now) if "crisis-dm" in (arrival.post.id or "")]
    assert threads == [0, 1, 2]


def texts() -> str:
    posts = " ".join(arrival.post.text for arrival in content.week(MONDAY))
    return posts + content.colleagues().decode() + str(content.trust())


def test_every_address_is_an_example() -> None:
    found = re.findall(r"[\w.]+@[\w.-]+\.\w+", texts())
    assert found
    assert all(address.endswith("example.org") for address in found)


def test_every_telephone_number_is_kept_for_drama() -> None:
    numbers = [re.sub(r"\D", "", number) for number in re.findall(r"\+?\d[\d ]{8,}\d", texts())]
    kept = ("07700900", "447700900", "01632960", "02079460", "999000")
    assert numbers
    assert all(number.startswith(kept) for number in numbers)


@pytest.mark.parametrize("kind", ["comment", "reply", "mention", "dm"])
def test_every_kind_of_post_is_there(kind: str) -> None:
    assert any(arrival.post.kind == kind for arrival in content.week(MONDAY))


def test_one_is_edited_one_is_taken_down_and_one_is_a_picture_alone() -> None:
    week = content.week(MONDAY)
    assert sum(arrival.edit is not None for arrival in week) == 1
    assert sum(arrival.removed_at is not None for arrival in week) == 1
    assert any(not arrival.post.text and arrival.post.media for arrival in week)
