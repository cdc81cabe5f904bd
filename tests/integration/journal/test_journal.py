"""The journal: one entry for each act, for good."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from fingerpost.journal import body as bodies
from fingerpost.journal import queries
from fingerpost.journal.actor import Actor, NobodyActs, system
from fingerpost.journal.models import Entry, Head, PersonalValue, Unwritable
from fingerpost.journal.operations import INSTALLATION, BadEntry, OutsideTransaction, erase_personal, record

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

CANARY = "Wendy Ottershaw, 01632 960123"
REST = "organisation, at, actor, role, act, subject, clause, body, leaf"
OFFICER = Actor("user:6d0f", "desk_officer")


def add(act: str = "case.closed", **changes: Any) -> Entry:
    known: dict[str, Any] = {"organisation_id": INSTALLATION, "by": OFFICER, "act": act, "subject": "case:1"}
    with transaction.atomic():
        return record(**(known | changes))


def sql(statement: str, *values: object) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, values)


class TestRecording:
    def test_entries_are_numbered_from_one_without_a_gap(self) -> None:
        assert [add().sequence for _ in range(5)] == [1, 2, 3, 4, 5]

    def test_an_entry_says_who_did_what_on_what_when_and_under_which_clause(self) -> None:
        add("post.hidden", subject="post:7", clause="4.6c", facts={"ground": "threat", "score": 91})
        (line,) = queries.timeline(INSTALLATION, "post:7")
        assert (line.actor, line.role, line.act, line.clause) == (OFFICER.id, "desk_officer", "post.hidden", "4.6c")
        assert line.facts == {"ground": "threat", "score": 91}
        assert line.at.tzinfo is not None

    def test_an_act_that_is_undone_leaves_no_entry_and_no_gap(self) -> None:
        add()

        def act_that_fails() -> None:
            with transaction.atomic():
                record(organisation_id=INSTALLATION, by=OFFICER, act="case.closed", subject="case:2")
                raise RuntimeError("the act failed")

        with pytest.raises(RuntimeError, match="the act failed"):
            act_that_fails()
        assert add().sequence == 2
        assert queries.verify().whole

    @pytest.mark.parametrize(("who", "role"), [("", "desk_officer"), ("user:1", " "), (" ", "")])
    def test_nobody_acts_unnamed(self, who: str, role: str) -> None:
        with pytest.raises(NobodyActs, match="somebody behind it"):
            Actor(who, role)

    def test_a_part_of_the_program_has_a_name_too(self) -> None:
        assert system("worker") == Actor("system:worker", "system")
        with pytest.raises(NobodyActs):
            system(" ")

    @pytest.mark.parametrize(
        ("changes", "says"),
        [
            ({"act": "Closed the case"}, "small letters"),
            ({"act": ""}, "small letters"),
            ({"subject": "Wendy Ottershaw"}, "never a name"),
            ({"subject": "wendy@example.org"}, "never a name"),
            ({"subject": ""}, "never a name"),
            ({"clause": "4." * 30}, "at most 40"),
            ({"facts": {"when": object()}}, "Facts are JSON"),
            ({"facts": {"n": float("nan")}}, "Facts are JSON"),
            ({"facts": {"n": 2**60}}, "Facts are JSON"),
            ({"facts": {"text": "\ud800"}}, "Facts are JSON"),
            ({"personal": {"age": 41}}, "is text"),
            ({"by": Actor("user:" + "x" * 200, "desk_officer")}, "too long"),
        ],
    )
    def test_what_cannot_be_written_down_is_refused_with_the_reason(self, changes: dict[str, Any], says: str) -> None:
        with pytest.raises(BadEntry, match=says):
            add(**changes)
        assert not Entry.objects.exists()

    def test_an_actor_is_an_actor_and_nothing_like_one(self) -> None:
        with pytest.raises(NobodyActs, match=r"user\.actor"):
            add(by="user:1")


@pytest.mark.django_db(transaction=True)
class TestTransactions:
    def test_an_entry_outside_the_transaction_of_its_act_is_refused(self) -> None:
        with pytest.raises(OutsideTransaction, match=r"transaction\.atomic"):
            record(organisation_id=INSTALLATION, by=OFFICER, act="case.closed", subject="case:1")
        with pytest.raises(OutsideTransaction):
            erase_personal(organisation_id=INSTALLATION, subject="case:1", by=OFFICER, why="retention")

    def test_many_at_once_get_different_numbers_without_a_gap(self) -> None:
        faults: list[BaseException] = []

        def write() -> None:
            try:
                for _ in range(10):
                    add()
            except BaseException as fault:
                faults.append(fault)
            finally:
                connection.close()

        threads = [threading.Thread(target=write) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not faults
        assert list(Entry.objects.values_list("sequence", flat=True)) == list(range(1, 41))
        assert queries.verify().whole


class TestPersonalValues:
    def test_the_entry_holds_a_commitment_and_the_value_stands_beside_it(self) -> None:
        entry = add(personal={"author": CANARY})
        assert CANARY.encode() not in bytes(Entry.objects.get(pk=entry.pk).body)
        (line,) = queries.timeline(INSTALLATION, "case:1")
        assert line.personal == {"author": CANARY}

    def test_equal_values_do_not_look_equal(self) -> None:
        first, second = add(personal={"author": CANARY}), add(personal={"author": CANARY})
        assert PersonalValue.objects.values("salt").distinct().count() == 2
        assert bytes(first.body)[-80:] != bytes(second.body)[-80:]

    def test_erasing_removes_value_and_salt_and_the_journal_is_still_whole(self) -> None:
        add(personal={"author": CANARY, "phone": "01632 960123"})
        add(personal={"author": "somebody else"}, subject="case:2")
        with transaction.atomic():
            assert erase_personal(organisation_id=INSTALLATION, subject="case:1", by=OFFICER, why="retention") == 2
        erased, act = queries.timeline(INSTALLATION, "case:1")
        assert erased.personal == {"author": None, "phone": None}
        assert (act.act, act.facts) == ("journal.erase_personal", {"erased": 2, "why": "retention"})
        assert queries.timeline(INSTALLATION, "case:2")[0].personal == {"author": "somebody else"}
        report = queries.verify()
        assert report.whole
        assert report.values == 1

    def test_odd_characters_come_back_as_they_were(self) -> None:
        odd = "nul \x00, lone \ud800, dolphin 🐬"
        add(personal={"text": odd})
        assert queries.timeline(INSTALLATION, "case:1")[0].personal == {"text": odd}


class TestNoWayBack:
    def test_the_model_refuses_to_change_or_remove(self) -> None:
        entry = add()
        for change in (
            entry.save,
            entry.delete,
            Entry.objects.all().delete,
            lambda: Entry.objects.update(act="x"),
            lambda: Entry.objects.bulk_update([entry], ["act"]),
            lambda: Entry.objects.bulk_create([entry]),
        ):
            with pytest.raises(Unwritable, match="only ever added to"):
                change()

    @pytest.mark.parametrize(
        "statement",
        [
            *(
                f"UPDATE journal_entry SET {column} = {column}"
                for column in (
                    "sequence",
                    "organisation",
                    "at",
                    "actor",
                    "role",
                    "act",
                    "subject",
                    "clause",
                    "body",
                    "leaf",
                )
            ),
            "DELETE FROM journal_entry",
            "DELETE FROM journal_entry WHERE sequence = 2",
            f"INSERT INTO journal_entry SELECT sequence + 5, {REST} FROM journal_entry WHERE sequence = 1",
            f"INSERT INTO journal_entry SELECT sequence - 1, {REST} FROM journal_entry WHERE sequence = 1",
            "UPDATE journal_personalvalue SET value = salt",
        ],
    )
    def test_the_database_refuses_too(self, statement: str) -> None:
        add(personal={"author": CANARY}), add()
        with pytest.raises(DatabaseError):
            sql(statement)
        assert Entry.objects.count() == 2

    def test_the_database_refuses_to_replace_an_entry(self) -> None:
        add()
        if connection.vendor == "sqlite":
            with pytest.raises(DatabaseError):
                sql("INSERT OR REPLACE INTO journal_entry SELECT * FROM journal_entry")
        else:
            with pytest.raises(DatabaseError):
                sql("TRUNCATE journal_entry")
        assert Entry.objects.count() == 1


@pytest.fixture
def unguarded(request: pytest.FixtureRequest) -> None:
    """Somebody who owns the database and has taken its guards down. All of it is undone with the test."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            for table in ("journal_entry", "journal_personalvalue"):
                cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        else:
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for (name,) in cursor.fetchall():
                cursor.execute(f"DROP TRIGGER {name}")


@pytest.mark.usefixtures("unguarded")
class TestVerifying:
    @pytest.fixture(autouse=True)
    def some_entries(self) -> None:
        for number in range(1, 8):
            add(subject=f"case:{number}", personal={"author": f"{CANARY} {number}"}, clause="4.6c")

    def test_an_honest_journal_is_whole(self) -> None:
        report = queries.verify()
        assert report.whole
        assert (report.entries, report.values) == (7, 7)

    @pytest.mark.parametrize(
        "column, value",  # noqa: PT006
        [
            ("organisation", "'00000000000000000000000000000001'"),
            ("at", "'2026-01-01 00:00:00+00:00'"),
            ("actor", "'user:other'"),
            ("role", "'auditor'"),
            ("act", "'case.taken'"),
            ("subject", "'case:99'"),
            ("clause", "'9.9'"),
            ("sequence", "40"),
        ],
    )
    def test_a_changed_column_is_found(self, column: str, value: str) -> None:
        sql(f"UPDATE journal_entry SET {column} = {value} WHERE sequence = 4")
        assert not queries.verify().whole

    @pytest.mark.parametrize("column", ["body", "leaf"])
    def test_changed_bytes_are_found(self, column: str) -> None:
        entry = Entry.objects.get(pk=4)
        changed = bytearray(getattr(entry, column))
        changed[len(changed) // 2] ^= 1
        sql(f"UPDATE journal_entry SET {column} = %s WHERE sequence = 4", bytes(changed))
        assert 4 in {fault.sequence for fault in queries.verify().faults}

    @pytest.mark.parametrize("number", [1, 4, 7])
    def test_a_removed_entry_is_found_wherever_it_stood(self, number: int) -> None:
        sql("DELETE FROM journal_entry WHERE sequence = %s", number)
        assert any("missing" in fault.what for fault in queries.verify().faults)

    def test_two_entries_that_change_places_are_found(self) -> None:
        for old, new in ((2, 50), (3, 2), (50, 3)):
            sql("UPDATE journal_entry SET sequence = %s WHERE sequence = %s", new, old)
        assert {fault.sequence for fault in queries.verify().faults} == {2, 3}

    def test_an_added_entry_is_found(self) -> None:
        sql(f"INSERT INTO journal_entry (sequence, {REST}) SELECT 8, {REST} FROM journal_entry WHERE sequence = 1")
        found = queries.verify()
        assert {fault.sequence for fault in found.faults} == {8}

    def test_a_body_that_is_no_longer_json_is_a_fault_and_not_an_error(self) -> None:
        body = b"\xff not json"
        sql("UPDATE journal_entry SET body = %s, leaf = %s WHERE sequence = 4", body, bodies.leaf(body))
        found = [fault.what for fault in queries.verify().faults if fault.sequence == 4]
        assert found[0] == "the body cannot be read"

    def test_an_altered_personal_value_is_found(self) -> None:
        sql("UPDATE journal_personalvalue SET value = %s WHERE sequence = 3", b"somebody else")
        assert [fault.sequence for fault in queries.verify().faults] == [3]

    def test_a_personal_value_that_no_entry_committed_to_is_found(self) -> None:
        PersonalValue.objects.create(sequence=3, field="invented", salt=b"s", value=b"v")
        assert [fault.sequence for fault in queries.verify().faults] == [3]

    def test_a_head_that_was_set_back_is_found(self) -> None:
        Head.objects.update(sequence=5)
        assert not queries.verify().whole


def test_a_timeline_never_crosses_organisations(make_user: Callable[..., Any]) -> None:
    user = make_user()
    add(organisation_id=user.organisation_id, by=user.actor)
    assert queries.timeline(INSTALLATION, "case:1") == ()
    assert len(queries.timeline(user.organisation_id, "case:1")) == 1
