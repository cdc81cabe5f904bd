"""A file of posts: looked at, taken in the background, each line accounted for; a worker may die at any moment."""

import io
from typing import Any

import pytest

from fingerpost.inbox import operations, queries, tasks
from fingerpost.inbox.models import ImportLine, ImportPiece, PostImport, StoredPost
from fingerpost.inbox.operations import BadFile, importing
from fingerpost.journal import queries as journal
from fingerpost.people.models import Organisation
from fingerpost.people.permissions import NotPermitted

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

TABLE = (
    "Message,Author,Date,Network,Comment ID\r\n"
    "Where is the ramp?,Jo Public,23/11/2026 09:05,facebook,1\r\n"
    '"Thank you, all\r\nof you",Pat Lee,23/11/2026 09:06,facebook,2\r\n'
    "When?,Sam,yesterday,facebook,3\r\n"
    "\r\n"
    "Where is the ramp?,Jo Public,23/11/2026 09:05,facebook,1\r\n"
)


def offered(body: bytes | str, by: Any, name: str = "export.csv") -> PostImport:
    raw = body.encode() if isinstance(body, str) else body
    return operations.offer_import(io.BytesIO(raw), name, by=by)


def work() -> int:
    """What the worker does until nothing is left; how many lines."""
    return sum(iter(lambda: tasks.take_imports("tests"), 0))


def taken(body: bytes | str, by: Any) -> PostImport:
    held = operations.start_import(offered(body, by), by=by)
    work()
    held.refresh_from_db()
    return held


def test_every_line_is_accounted_for(officer):
    held = taken(TABLE, officer)
    told = [(each.line, each.outcome) for each in queries.import_lines(held)]
    assert told == [(2, "taken"), (3, "taken"), (5, "refused"), (7, "known")]
    assert (held.state, held.taken, held.known, held.refused) == ("done", 2, 1, 1)
    assert "The time cannot be read. Write it like" in queries.import_lines(held).get(outcome="refused").why
    assert sorted(StoredPost.objects.values_list("current__text", flat=True)) == [
        "Thank you, all\r\nof you",
        "Where is the ramp?",
    ]
    assert not ImportPiece.objects.exists(), "the file is not kept once it was read"


def test_the_same_file_again_takes_nothing_twice(officer):
    taken(TABLE, officer)
    again = taken(TABLE, officer)
    assert (again.taken, again.known, again.refused) == (0, 3, 1)
    assert StoredPost.objects.count() == 2


def test_other_words_under_a_known_id_are_a_change(officer):
    taken(TABLE, officer)
    changed = taken(TABLE.replace("the ramp", "the lift"), officer)
    assert changed.changed == 1
    assert StoredPost.objects.get(external_id="1").current.text == "Where is the lift?"


def test_posts_are_asked_to_be_read_and_recorded_under_whoever_brought_them(officer, organisation):
    held = taken(TABLE, officer)
    post = StoredPost.objects.get(external_id="1")
    assert post.readings.get().state == "waiting"
    assert journal.timeline(organisation.pk, f"post:{post.pk}")[0].actor == officer.actor.id
    acts = [line.act for line in journal.timeline(organisation.pk, f"import:{held.pk}")]
    assert acts == ["import.offered", "import.started", "import.ended"]


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "cp1252"])
def test_the_encoding_is_told_and_the_words_are_right(officer, codec):
    held = offered("Message\r\nCafé £5\r\n".encode(codec), officer)
    assert queries.import_preview(held).rows[0].text == "Café £5"
    assert queries.import_preview(held).guessed == (codec == "cp1252")


def test_the_first_five_lines_are_shown_as_they_would_be_taken_and_nothing_is_taken(officer):
    held = offered(TABLE + "More,Jo,,facebook,8\r\n" * 9, officer)
    rows = queries.import_preview(held).rows
    assert [row.line for row in rows] == [2, 3, 5, 7, 8]
    assert rows[2].why.startswith("The time cannot be read.")
    assert work() == 0
    assert not StoredPost.objects.exists()


def test_columns_can_be_put_right_before_anything_is_taken(officer):
    held = offered("a,b\nHello,Jo\n", officer)
    with pytest.raises(BadFile, match="Choose the column"):
        operations.start_import(held, by=officer)
    held = operations.choose_columns(
        held, {"text": 0, "author_name": 1}, {"platform": "x", "kind": "mention"}, by=officer
    )
    operations.start_import(held, by=officer)
    work()
    post = StoredPost.objects.get()
    assert (post.platform, post.kind, post.author.name) == ("x", "mention", "Jo")


@pytest.mark.parametrize("body", [b"", b"\x00\x01\x02PNG\x00", b" \n \n"])
def test_what_is_no_file_of_posts_is_refused_and_nothing_is_kept(officer, body):
    with pytest.raises(BadFile):
        offered(body, officer)
    assert not PostImport.objects.exists()


def test_a_file_may_be_so_large_and_no_larger(officer, monkeypatch):
    monkeypatch.setattr(importing, "LARGEST", 100)
    with pytest.raises(BadFile, match="50 MB"):
        offered("text\n" + "x" * 100, officer)
    assert not ImportPiece.objects.exists()


def test_a_long_file_goes_in_turn_with_other_work_and_is_taken_up_where_it_was_left(officer):
    body = "text,id\n" + "".join(f'"Post {n}\nmore",{n}\n' for n in range(330))
    held = operations.start_import(offered(body, officer), by=officer)
    assert tasks.take_imports("one") == 200
    held.refresh_from_db()
    assert (held.state, held.taken) == ("waiting", 200)
    work()
    held.refresh_from_db()
    assert (held.state, held.taken, held.known) == ("done", 330, 0)
    assert ImportLine.objects.filter(of=held).count() == 330


def test_a_worker_that_dies_between_two_transactions_loses_nothing_and_doubles_nothing(officer, monkeypatch):
    body = "text,id\n" + "".join(f"Post {n},{n}\n" for n in range(120))
    held = operations.start_import(offered(body, officer), by=officer)
    whole, calls = importing.record_change, iter(range(10_000))

    def dies(*given: Any) -> None:
        if next(calls) == 70:
            raise KeyboardInterrupt
        whole(*given)

    with monkeypatch.context() as patch:
        patch.setattr(importing, "record_change", dies)
        with pytest.raises(KeyboardInterrupt):
            tasks.take_imports("dies")
    held.refresh_from_db()
    assert (held.taken, StoredPost.objects.count()) == (50, 50)
    PostImport.objects.update(lease_until=None, lease_holder="")
    work()
    held.refresh_from_db()
    assert (held.state, held.taken, StoredPost.objects.count()) == ("done", 120, 120)


def test_what_stops_the_worker_again_and_again_is_given_up_with_the_reason(officer, monkeypatch):
    held = operations.start_import(offered(TABLE, officer), by=officer)
    monkeypatch.setattr(importing, "_take", lambda *_: 1 / 0)
    for _ in range(importing.MOST_STARTS):
        PostImport.objects.update(lease_until=None, lease_holder="")
        with pytest.raises(ZeroDivisionError):
            tasks.take_imports("tests")
    PostImport.objects.update(lease_until=None, lease_holder="")
    work()
    held.refresh_from_db()
    assert (held.state, "after line 2" in held.problem) == ("stopped", True)


def test_stopping_keeps_what_was_taken_and_no_worker_goes_on(officer):
    body = "text,id\n" + "".join(f"Post {n},{n}\n" for n in range(230))
    held = operations.start_import(offered(body, officer), by=officer)
    tasks.take_imports("one")
    at_work = operations.claim_imports("two")[0]
    operations.stop_import(held, by=officer)
    with pytest.raises(importing.LeaseLost):
        operations.take_some(at_work)
    held.refresh_from_db()
    assert (held.state, held.taken, StoredPost.objects.count()) == ("stopped", 200, 200)
    assert not ImportPiece.objects.exists()


def test_only_those_may_who_may_bring_posts_in(make_user, officer):
    with pytest.raises(NotPermitted):
        offered(TABLE, make_user("auditor"))
    held = offered(TABLE, officer)
    for act in (operations.start_import, operations.stop_import):
        with pytest.raises(NotPermitted):
            act(held, by=make_user("auditor"))


def test_another_bodys_import_is_not_there(officer, make_user):
    other = Organisation.objects.create(name="Elsewhere", short_name="E")
    held = offered(TABLE, officer)
    assert queries.import_by_id(other, held.pk) is None
    with pytest.raises(PostImport.DoesNotExist):
        operations.start_import(held, by=make_user("desk_officer", organisation=other))
