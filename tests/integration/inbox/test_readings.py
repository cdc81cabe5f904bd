"""The machine's readings: one for every state of a post, made once, and a person's where it fails."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from fingerpost.delivery.lease import LeaseLost
from fingerpost.inbox import queries, records
from fingerpost.inbox.models import StoredAssessment, StoredPost, StoredReading
from fingerpost.inbox.operations import (
    ask_reading,
    claim_readings,
    mark_reading_taken,
    note_removed,
    read_claimed,
    read_post,
    receive,
)
from fingerpost.inbox.operations.readings import MOST_STARTS
from fingerpost.inbox.packs import folder_of, pack_of
from fingerpost.inbox.tasks import read_waiting
from fingerpost.journal.actor import Actor
from fingerpost.journal.models import Entry
from fingerpost.post import Author, Post
from fingerpost.register.models import Account

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

BY = Actor("user:4b1f", "desk_officer")
WORDS = "Thank you to everyone on the ward, you were wonderful with Mum."


@pytest.fixture(autouse=True)
def shipped_pack(organisation: Any) -> None:
    """The organisation follows the shipped pack."""
    organisation.pack = "corp-0068"
    organisation.save()


@pytest.fixture
def stored(organisation: Any) -> StoredPost:
    """A post that waits to be read."""
    return keep(organisation)


def keep(organisation: Any, text: str = WORDS, **changes: Any) -> StoredPost:
    known: dict[str, Any] = {"id": "c1", "platform": "facebook", "kind": "comment", "account": "2001"}
    known |= {"author": Author(handle="wren77"), "at": datetime(2026, 11, 23, 9, tzinfo=UTC)}
    return receive(Post(text=text, **(known | changes)), organisation=organisation, by=BY, source="api")


def let_go(claimed: StoredReading) -> None:
    StoredReading.objects.filter(pk=claimed.pk).update(lease_until=timezone.now() - timedelta(seconds=1))


class TestReading:
    def test_a_reading_keeps_what_it_was_made_with_and_why(self, stored: StoredPost, organisation: Any) -> None:
        assert read_waiting("w1") == 1
        made = queries.latest_reading(stored)
        pack = pack_of(organisation)
        assert made is not None
        assert (made.state, made.pack_digest, made.pack_ref) == ("read", pack.ref.digest, pack.ref.ref)
        assert made.triage_version
        assert made.pathway == made.explanation["pathway"] == made.pathways[0]
        assert (
            made.explanation["signals"]["praise"]["score"] is not None or made.explanation["signals"]["praise"]["why"]
        )
        assert made.explanation["stands_on"]["triage_version"] == made.triage_version
        assert made.assessment.signals == made.explanation["signals"]
        assert made.facts["platform"] == "facebook"

    def test_it_is_made_once(self, stored: StoredPost) -> None:
        assert [read_waiting("w1"), read_waiting("w1")] == [1, 0]
        assert StoredAssessment.objects.count() == 1
        assert Entry.objects.filter(act="reading.made").count() == 1

    def test_the_journal_holds_no_words_of_the_post(self, stored: StoredPost) -> None:
        read_waiting("w1")
        assert all(b"wonderful" not in bytes(entry.body) for entry in Entry.objects.all())

    def test_a_new_reading_stands_beside_the_earlier_one(self, stored: StoredPost) -> None:
        read_waiting("w1")
        before = StoredReading.objects.values().get()
        again = read_post(stored, by=BY, context={"bereaved": True})
        assert (again.number, again.state, again.facts["bereaved"]) == (2, "read", True)
        assert StoredReading.objects.values().get(number=1) == before

    def test_asking_again_leaves_it_to_a_worker(self, stored: StoredPost) -> None:
        read_waiting("w1")
        ask_reading(stored, by=BY, context={"crisis_open": True})
        assert read_waiting("w1") == 1
        assert queries.latest_reading(stored).facts["crisis_open"] is True
        assert Entry.objects.get(act="reading.asked").actor == BY.id

    def test_a_post_without_words_yet_cannot_be_read(self, organisation: Any) -> None:
        from fingerpost.inbox.identity import Place

        early = note_removed(Place.of(organisation, "facebook", None, "2001"), ("c9",), by=BY).post
        with pytest.raises(ValueError, match="have not arrived"):
            read_post(early, by=BY)

    @pytest.mark.parametrize("text", ["", "\x0b\u200b", "你好", "🙂" * 500, "a" * 20_000, "\u202e" * 50])
    def test_nothing_that_a_post_says_stops_its_reading(self, organisation: Any, text: str) -> None:
        stored = keep(organisation, text)
        read_waiting("w1")
        assert queries.latest_reading(stored).state == "read"


class TestFacts:
    def test_the_bodys_records_are_asked_and_outweigh_what_a_sender_says(self, organisation: Any) -> None:
        stored = keep(organisation, context={"upheld_breaches": 7, "bereaved": True})

        def strikes(one: StoredPost) -> dict[str, object]:
            assert one.pk == stored.pk
            return {"upheld_breaches": 1}

        records.supply(strikes)
        try:
            read_waiting("w1")
        finally:
            records.forget(strikes)
        facts = queries.latest_reading(stored).facts
        assert (facts["upheld_breaches"], facts["bereaved"], facts["crisis_open"]) == (1, True, False)

    def test_the_accounts_tier_is_a_fact(self, organisation: Any) -> None:
        page = Account.objects.create(
            organisation=organisation, platform="facebook", external_id="2001", name="M", tier="devolved"
        )
        hello = Post(text="Hello", id="c1", platform="facebook")
        kept = receive(hello, organisation=organisation, by=BY, source="api", account=page)
        read_waiting("w1")
        assert queries.latest_reading(kept).facts["tier"] == "devolved"


class TestFailing:
    def test_a_reading_that_fails_loses_nothing_and_goes_to_a_person(
        self, stored: StoredPost, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from fingerpost.inbox.reader import Reader

        def broken(*_: Any) -> None:
            raise ZeroDivisionError(WORDS)

        monkeypatch.setattr(Reader, "read", broken)
        read_waiting("w1")
        failed = queries.latest_reading(stored)
        assert (failed.state, failed.person) == ("failed", True)
        assert failed.problem == "The machine could not read this (ZeroDivisionError). A person must read it."
        assert queries.post_view(stored).text == WORDS
        assert [one.pk for one in queries.readings_to_take()] == [failed.pk]

    def test_a_pack_that_cannot_be_used_leaves_every_post_to_a_person(self, organisation: Any, tmp_path: Path) -> None:
        organisation.pack = str(tmp_path)
        organisation.save()
        stored = keep(organisation)
        read_waiting("w1")
        assert queries.latest_reading(stored).problem.startswith("The policy pack could not be used")

    def test_a_reading_that_keeps_stopping_workers_goes_to_a_person(self, stored: StoredPost) -> None:
        StoredReading.objects.update(attempts=MOST_STARTS)
        read_waiting("w1")
        assert "never finished" in queries.latest_reading(stored).problem

    def test_a_worker_that_lost_its_lease_writes_no_reading(self, stored: StoredPost) -> None:
        (stale,) = claim_readings("w1")
        let_go(stale)
        (held,) = claim_readings("w2")
        with pytest.raises(LeaseLost):
            read_claimed(stale)
        read_claimed(held)
        assert StoredAssessment.objects.count() == 1
        assert Entry.objects.filter(act="reading.made").count() == 1


class TestDesk:
    def test_the_desk_takes_each_reading_once(self, stored: StoredPost, organisation: Any) -> None:
        assert list(queries.readings_to_take()) == []
        read_waiting("w1")
        (one,) = queries.readings_to_take()
        assert [mark_reading_taken(one), mark_reading_taken(one)] == [True, False]
        assert list(queries.readings_to_take()) == []

    def test_what_waits_is_counted(self, organisation: Any) -> None:
        keep(organisation), keep(organisation, id="c2")
        assert queries.waiting_counts(organisation) == {"waiting": 2, "untaken": 0, "unknown_posts": 0}
        read_waiting("w1", limit=1)
        assert queries.waiting_counts(organisation) == {"waiting": 1, "read": 1, "untaken": 1, "unknown_posts": 0}


def test_a_pack_is_found_by_its_shipped_name_or_its_folder(organisation: Any, tmp_path: Path) -> None:
    assert folder_of(organisation).name == "corp-0068"
    organisation.pack = str(tmp_path)
    assert folder_of(organisation) == tmp_path
