"""What comes in is stored before it is acknowledged, once, and kept when it cannot be read."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from fingerpost.delivery import queries
from fingerpost.delivery.models import Delivery
from fingerpost.delivery.operations import (
    LeaseLost,
    accept,
    claim_deliveries,
    consume,
    quarantine,
    replay,
    start_delivery,
)
from fingerpost.delivery.operations.arrivals import MOST_STARTS
from fingerpost.journal.actor import Actor
from fingerpost.journal.models import Entry
from fingerpost.people.models import Organisation

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

ADMINISTRATOR = Actor("user:77aa", "administrator")


def arrive(organisation: Any, body: bytes = b'{"n": 1}', **more: Any) -> Delivery:
    return accept(organisation=organisation, platform="facebook", body=body, **more)[0]


def let_go(delivery: Delivery) -> None:
    Delivery.objects.filter(pk=delivery.pk).update(lease_until=timezone.now() - timedelta(seconds=1))


class TestAccepting:
    def test_the_bytes_are_kept_exactly(self, organisation: Any) -> None:
        raw = bytes(range(256)) + b'{"message": "\\ud83d\\ude00"}'
        assert bytes(Delivery.objects.get(pk=arrive(organisation, raw).pk).body) == raw

    def test_the_same_bytes_again_are_the_same_delivery(self, organisation: Any) -> None:
        first, created = accept(organisation=organisation, platform="facebook", body=b"{}")
        again, created_again = accept(organisation=organisation, platform="facebook", body=b"{}")
        assert (first.pk, created, created_again) == (again.pk, True, False)

    def test_the_same_bytes_for_another_body_or_platform_are_another_delivery(self, organisation: Any) -> None:
        other = Organisation.objects.create(name="Another Trust", short_name="Another")
        first = arrive(organisation)
        assert arrive(other).pk != first.pk
        assert accept(organisation=organisation, platform="x", body=b'{"n": 1}')[0].pk != first.pk

    def test_a_caller_may_name_the_key(self, organisation: Any) -> None:
        first = arrive(organisation, b"a", key="page-7")
        assert arrive(organisation, b"b", key="page-7").pk == first.pk

    def test_only_headers_that_describe_the_bytes_are_kept(self, organisation: Any) -> None:
        headers = {
            "Content-Type": "application/json",
            "X-Hub-Signature-256": "sha256=ab",
            "Cookie": "x",
            "Authorization": "y",
        }
        assert arrive(organisation, headers=headers).headers == {"content-type": "application/json"}


class TestClaiming:
    def test_the_oldest_comes_first(self, organisation: Any) -> None:
        made = [arrive(organisation, str(n).encode()) for n in range(3)]
        assert [one.pk for one in claim_deliveries("w1", 2)] == [made[0].pk, made[1].pk]

    def test_what_one_worker_holds_another_does_not_get(self, organisation: Any) -> None:
        arrive(organisation)
        assert len(claim_deliveries("w1")) == 1
        assert claim_deliveries("w2") == []

    def test_an_expired_lease_passes_on_with_a_higher_fence(self, organisation: Any) -> None:
        arrive(organisation)
        (first,) = claim_deliveries("w1")
        let_go(first)
        (second,) = claim_deliveries("w2")
        assert (second.pk, second.fence) == (first.pk, first.fence + 1)

    def test_a_lost_lease_changes_nothing(self, organisation: Any) -> None:
        arrive(organisation)
        (stale,) = claim_deliveries("w1")
        let_go(stale)
        (held,) = claim_deliveries("w2")
        for write in (consume, lambda row: quarantine(row, "x"), start_delivery):
            with pytest.raises(LeaseLost):
                write(stale)
        kept = Delivery.objects.get(pk=held.pk)
        assert (kept.state, kept.lease_holder, kept.attempts, kept.problem) == ("waiting", "w2", 0, "")

    def test_a_worker_whose_lease_ran_out_may_still_write_while_nobody_else_took_it(self, organisation: Any) -> None:
        arrive(organisation)
        (late,) = claim_deliveries("w1")
        let_go(late)
        consume(late)
        assert Delivery.objects.get(pk=late.pk).state == "consumed"

    def test_what_was_given_back_cannot_be_written_again(self, organisation: Any) -> None:
        arrive(organisation)
        (one,) = claim_deliveries("w1")
        consume(one)
        with pytest.raises(LeaseLost):
            quarantine(one, "too late")

    def test_a_consumed_delivery_is_not_claimed_again(self, organisation: Any) -> None:
        arrive(organisation)
        consume(claim_deliveries("w1")[0])
        assert claim_deliveries("w2") == []


class TestQuarantine:
    def test_what_cannot_be_read_is_kept_and_shown_with_the_reason(self, organisation: Any) -> None:
        arrive(organisation, b"not json")
        quarantine(claim_deliveries("w1")[0], "This is not JSON.")
        (shown,) = queries.quarantined(organisation)
        assert (shown.problem, bytes(shown.body)) == ("This is not JSON.", b"not json")
        assert claim_deliveries("w1") == []
        assert Entry.objects.filter(act="delivery.quarantined", subject=f"delivery:{shown.pk}").count() == 1

    def test_a_delivery_that_keeps_stopping_workers_is_set_aside(self, organisation: Any) -> None:
        arrive(organisation)
        for _ in range(MOST_STARTS):
            (one,) = claim_deliveries("w1")
            assert start_delivery(one)
            let_go(one)
        (one,) = claim_deliveries("w1")
        assert not start_delivery(one)
        assert "started 5 times" in queries.quarantined(organisation).get().problem

    def test_a_person_may_let_it_be_read_again(self, organisation: Any) -> None:
        made = arrive(organisation)
        quarantine(claim_deliveries("w1")[0], "unknown form")
        replay(made, by=ADMINISTRATOR)
        assert [one.pk for one in claim_deliveries("w1")] == [made.pk]
        assert Entry.objects.get(act="delivery.replayed").actor == ADMINISTRATOR.id

    def test_replaying_what_was_read_changes_nothing(self, organisation: Any) -> None:
        made = arrive(organisation)
        consume(claim_deliveries("w1")[0])
        assert replay(made, by=ADMINISTRATOR).state == "consumed"
        assert not Entry.objects.filter(act="delivery.replayed").exists()


def test_the_oldest_waiting_delivery_tells_how_far_the_worker_is_behind(organisation: Any) -> None:
    assert queries.oldest_waiting() is None
    made = arrive(organisation)
    assert queries.oldest_waiting() == made.received_at
    assert queries.waiting_deliveries(organisation) == 1
