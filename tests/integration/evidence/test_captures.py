"""Evidence: what a post was, who took it and why; never changed, and provable by its hashes."""

import json
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.models import F

from fingerpost.delivery.models import Delivery
from fingerpost.delivery.operations import accept
from fingerpost.evidence.models import Capture, CaptureContent
from fingerpost.evidence.operations import BlankReason, capture
from fingerpost.evidence.queries import captures_of, verify
from fingerpost.inbox.identity import Place
from fingerpost.inbox.models import StoredPost
from fingerpost.inbox.operations import note_removed, receive
from fingerpost.journal.actor import Actor
from fingerpost.journal.models import Entry, PersonalValue
from fingerpost.journal.operations import OutsideTransaction
from fingerpost.post import Author, Parent, Post

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

BY = Actor("user:4b1f", "desk_officer")
NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)
WORDS = "Sort your car park out 😡"
RAW = b'{"comment_id": "900_1", "message": "Sort your car park out \\ud83d\\ude21"}'


@pytest.fixture
def delivered(organisation: Any) -> Delivery:
    """The bytes that the post came from."""
    headers = {"Content-Type": "application/json"}
    return accept(organisation=organisation, platform="facebook", body=RAW, headers=headers)[0]


@pytest.fixture
def stored(organisation: Any, delivered: Delivery) -> StoredPost:
    """A comment under another."""
    author = Author(handle="5005", name="Wren Ashby")
    known: dict[str, Any] = {"platform": "facebook", "account": "2001", "author": author}
    first = Post(text="Parking is free.", id="900", kind="post", at=NINE, **known)
    receive(first, organisation=organisation, by=BY, source="webhook")
    said = Post(
        text=WORDS,
        id="900_1",
        kind="reply",
        parent=Parent(id="900", text=""),
        at=NINE.replace(hour=10),
        **known,
    )
    return receive(said, organisation=organisation, by=BY, source="webhook", delivery=delivered)


def take(stored: StoredPost, **changes: Any) -> Capture:
    with transaction.atomic():
        return capture(stored, **({"by": BY, "why": "Before hiding it.", "clause": "4.6"} | changes))


def content(taken: Capture) -> dict[str, bytes]:
    return {one.part: bytes(one.body) for one in taken.contents.all()}


class TestCapturing:
    def test_it_keeps_the_bytes_the_words_the_author_and_the_conversation(self, stored: StoredPost) -> None:
        parts = content(take(stored))
        assert parts["received"] == RAW
        assert parts["text"].decode() == WORDS
        shown = json.loads(parts["shown"])
        assert (shown["author"], shown["id"]) == ({"handle": "5005", "name": "Wren Ashby"}, "900_1")
        assert [one["text"] for one in json.loads(parts["thread"])] == ["Parking is free."]

    def test_it_says_who_in_what_role_when_why_and_under_which_clause(self, stored: StoredPost) -> None:
        taken = take(stored, origin="asked")
        assert (taken.by, taken.role, taken.why, taken.clause) == (BY.id, BY.role, "Before hiding it.", "4.6")
        assert (taken.origin, taken.revision, taken.number) == ("asked", stored.current, 1)

    def test_each_part_has_its_sha_256_in_the_record_and_in_the_journal(self, stored: StoredPost) -> None:
        taken = take(stored)
        assert taken.hashes == {name: sha256(body).hexdigest() for name, body in content(taken).items()}
        entry = json.loads(bytes(Entry.objects.get(act="evidence.captured").body))
        assert (entry["facts"]["hashes"], entry["clause"]) == (taken.hashes, "4.6")

    def test_the_officers_reason_is_in_the_journal_only_as_an_erasable_value(self, stored: StoredPost) -> None:
        take(stored, why="Wendy Ottershaw is named.")
        assert b"Ottershaw" not in bytes(Entry.objects.get(act="evidence.captured").body)
        assert b"Ottershaw" in bytes(PersonalValue.objects.get().value)

    def test_a_post_that_came_by_hand_is_captured_without_bytes(self, organisation: Any) -> None:
        pasted = receive(Post(text="Pasted."), organisation=organisation, by=BY, source="paste")
        assert set(take(pasted).hashes) == {"text", "shown", "thread"}

    def test_later_edits_and_removals_leave_it_as_it_was(self, stored: StoredPost, organisation: Any) -> None:
        before = content(take(stored))
        changed = Post(text="Changed.", id="900_1", platform="facebook", account="2001")
        receive(changed, organisation=organisation, by=BY, source="webhook", edited_at=NINE.replace(hour=11))
        note_removed(Place.of(organisation, "facebook", None, "2001"), ("900_1",), by=BY)
        after = take(stored)
        assert [content(one) == before for one in captures_of(stored)] == [True, False]
        assert json.loads(content(after)["shown"])["removed_at"] is not None
        assert after.number == 2

    @pytest.mark.parametrize("why", ["", "  \n"])
    def test_no_evidence_without_a_reason(self, stored: StoredPost, why: str) -> None:
        with pytest.raises(BlankReason, match="say in a sentence why"):
            take(stored, why=why)
        assert not Capture.objects.exists()

    def test_what_is_undone_leaves_no_capture(self, stored: StoredPost) -> None:
        with transaction.atomic():
            capture(stored, by=BY, why="Before hiding it.")
            transaction.set_rollback(True)
        assert not Capture.objects.exists()
        assert not Entry.objects.filter(act="evidence.captured").exists()


@pytest.mark.django_db(transaction=True)
def test_it_stands_or_falls_with_the_act_it_precedes(stored: StoredPost) -> None:
    with pytest.raises(OutsideTransaction):
        capture(stored, by=BY, why="Before hiding it.")


class TestForGood:
    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE evidence_capture SET why = 'other'",
            "UPDATE evidence_capture SET hashes = '{}'",
            "DELETE FROM evidence_capture",
            "UPDATE evidence_capturecontent SET part = 'other'",
        ],
    )
    def test_the_database_refuses_to_change_it(self, stored: StoredPost, statement: str) -> None:
        take(stored)
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
        assert verify(captures_of(stored).get()).ok

    def test_django_cannot_change_or_delete_it_either(self, stored: StoredPost) -> None:
        taken = take(stored)
        CaptureContent.objects.all().delete()  # while there is content, foreign keys alone would refuse
        for change in (taken.save, taken.delete, lambda: Capture.objects.update(number=F("number") + 1)):
            with pytest.raises(DatabaseError), transaction.atomic():
                change()
        assert captures_of(stored).get().number == 1

    def test_sqlite_cannot_replace_it(self, stored: StoredPost) -> None:
        if connection.vendor != "sqlite":
            pytest.skip("INSERT OR REPLACE exists on SQLite only")
        take(stored)
        for table in ("evidence_capture", "evidence_capturecontent"):
            with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")

    def test_postgresql_cannot_truncate_it(self, stored: StoredPost) -> None:
        if connection.vendor != "postgresql":
            pytest.skip("TRUNCATE exists on PostgreSQL only")
        take(stored)
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("TRUNCATE evidence_capture CASCADE")


class TestVerifying:
    def test_what_is_untouched_is_sound(self, stored: StoredPost) -> None:
        verdict = verify(take(stored))
        assert (verdict.ok, verdict.sound) == (True, ("received", "shown", "text", "thread"))

    def test_what_was_erased_is_said_to_be_erased_and_its_hash_stays(self, stored: StoredPost) -> None:
        taken = take(stored)
        taken.contents.filter(part="text").delete()
        verdict = verify(captures_of(stored).get())
        assert (verdict.ok, verdict.erased) == (True, ("text",))
        assert taken.hashes["text"] == sha256(WORDS.encode()).hexdigest()

    def test_one_part_put_in_the_place_of_another_is_found(self, stored: StoredPost) -> None:
        taken = take(stored)
        taken.contents.filter(part="text").delete()
        more: dict[str, Any] = {"organisation": taken.organisation, "capture": taken, "media_type": "text/plain"}
        CaptureContent.objects.create(part="text", body=b"Other words", **more)
        CaptureContent.objects.create(part="extra", body=b"x", **more)
        verdict = verify(captures_of(stored).get())
        assert (verdict.ok, verdict.altered, verdict.added) == (False, ("text",), ("extra",))
