"""Asking is enough: what is new is stored with the mark to go on from, or neither is."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from fingerpost import platforms
from fingerpost.delivery import queries
from fingerpost.delivery.models import Delivery, FetchCursor
from fingerpost.delivery.tasks import fetch_new
from scripted_platform import Scripted

pytestmark = [pytest.mark.databases, pytest.mark.django_db]


@pytest.fixture
def feed(scripted: Scripted, account: Any, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the platform answers to the next asking; an exception is raised in its turn."""
    answers: list[Any] = []
    asked: list[str | None] = []

    def fetch(since: str | None) -> Iterator[platforms.Fetched]:
        asked.append(since)
        while answers:
            answer = answers.pop(0)
            if callable(answer):
                answer = answer()
            if isinstance(answer, Exception):
                raise answer
            yield answer

    monkeypatch.setattr(scripted, "fetch", fetch)
    monkeypatch.setattr(scripted, "asked", asked)
    return answers


def due_again() -> None:
    FetchCursor.objects.update(due_at=timezone.now() - timedelta(seconds=1))


def bodies() -> list[bytes]:
    return [bytes(one.body) for one in Delivery.objects.order_by("received_at")]


def test_each_answer_is_stored_and_the_next_asking_goes_on_from_its_mark(feed: list[Any], scripted: Scripted) -> None:
    feed += [platforms.Fetched(b"one", "1"), platforms.Fetched(b"two", "2")]
    assert fetch_new("w1") == 1
    assert bodies() == [b"one", b"two"]
    due_again()
    fetch_new("w1")
    assert scripted.asked == [None, "2"]


def test_an_account_is_not_asked_again_before_its_time(feed: list[Any], scripted: Scripted) -> None:
    assert [fetch_new("w1"), fetch_new("w1")] == [1, 0]


def test_a_made_up_body_is_asked_more_often(feed: list[Any], organisation: Any) -> None:
    organisation.demonstration = True
    organisation.save()
    fetch_new("w1")
    assert queries.fetches(organisation).get().due_at - timezone.now() <= timedelta(seconds=5)


def test_the_same_answer_is_not_stored_again_but_a_returning_one_is(feed: list[Any]) -> None:
    for raw in (b"shown", b"shown", b"hidden", b"shown"):
        feed.append(platforms.Fetched(raw, "1"))
        fetch_new("w1")
        due_again()
    assert bodies() == [b"shown", b"hidden", b"shown"]


def test_a_failure_keeps_the_mark_and_says_why(feed: list[Any], organisation: Any) -> None:
    feed += [platforms.Fetched(b"one", "1"), platforms.FetchFailed("The key is dead.", "key")]
    fetch_new("w1")
    (row,) = queries.fetches(organisation)
    assert (row.cursor, row.failures) == ("1", 1)
    assert row.problem == "Fingerpost cannot ask this account for what is new: The key is dead."
    assert bodies() == [b"one"]


def test_a_platform_that_asks_for_patience_gets_it(feed: list[Any], organisation: Any) -> None:
    feed += [platforms.FetchFailed("Too many calls.", "limit", retry_after=1800.0)]
    fetch_new("w1")
    assert queries.fetches(organisation).get().due_at - timezone.now() > timedelta(minutes=29)


def test_a_fault_of_ours_is_put_off_without_quoting_what_was_fetched(feed: list[Any], organisation: Any) -> None:
    feed += [RuntimeError("Wendy wrote")]
    fetch_new("w1")
    row = queries.fetches(organisation).get()
    assert "RuntimeError" in row.problem
    assert "Wendy" not in row.problem


def test_an_account_switched_off_or_without_a_key_is_left_alone(feed: list[Any], account: Any) -> None:
    account.active = False
    account.save()
    assert fetch_new("w1") == 0
    account.active = True
    account.save()
    account.credentials.all().delete()
    assert fetch_new("w1") == 0


def test_a_worker_that_lost_its_lease_moves_no_mark(feed: list[Any]) -> None:
    feed += [platforms.Fetched(b"one", "1")]
    fetch_new("w1")
    due_again()

    def stolen_meanwhile() -> platforms.Fetched:
        FetchCursor.objects.update(fence=99, lease_holder="w2")
        return platforms.Fetched(b"stale", "9")

    feed += [stolen_meanwhile, platforms.Fetched(b"two", "2")]
    fetch_new("w1")
    assert FetchCursor.objects.get().cursor == "1"
    assert bodies() == [b"one"]
