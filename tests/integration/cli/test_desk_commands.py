"""``fingerpost desk unread``, ``fingerpost search rebuild`` and ``fingerpost case``."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection

from fingerpost.cli.main import run
from fingerpost.desk import operations as desk
from fingerpost.desk import searching
from fingerpost.desk.models import Case
from fingerpost.inbox import operations as inbox
from fingerpost.journal.actor import Actor
from fingerpost.post.post import Author, Post

pytestmark = pytest.mark.django_db
BY = Actor("system:tests", "system")


@pytest.fixture
def arrived(organisation: Any) -> Any:
    """``arrived("words")``: a case that nobody has read."""
    organisation.pack = "corp-0068"
    organisation.save()

    def arrive(text: str, at: datetime | None = None) -> Case:
        post = Post(text=text, platform="linkedin", kind="comment", author=Author(name="Jo Public"), at=at)
        case = desk.receive(inbox.receive(post, organisation=organisation, by=BY, source="file"), None)
        assert case
        return case

    return arrive


def test_the_proof_names_who_read_what_and_what_waits(arrived: Any, officer: Any, capsys: Any) -> None:
    read, waiting = arrived("Hello"), arrived("Hello again")
    desk.mark_read(read.pk, by=officer, version=read.version, why="Looked at it on the platform.")
    assert run(["desk", "unread", "--every"]) == 0
    said = capsys.readouterr().out
    assert ": proven." in said
    assert "Posts by others: 2; read 1, waiting 1, without a case 0." in said
    assert f"by {officer.name}" in said
    assert f"case {waiting.number}: arrived" in said
    run(["desk", "unread"])
    assert f"case {read.number}:" not in capsys.readouterr().out


def test_the_proof_counts_what_is_sealed_and_names_it_to_nobody_at_the_machine(arrived: Any, capsys: Any) -> None:
    sealed, other = arrived("Hello"), arrived("Hello again")
    Case.objects.filter(pk=sealed.pk).update(seal="safeguarding")
    run(["desk", "unread", "--every"])
    said = capsys.readouterr().out
    assert "Posts by others: 2; read 0, waiting 2" in said
    assert f"case {other.number}:" in said
    assert f"case {sealed.number}:" not in said


def test_what_is_late_ends_with_one(arrived: Any, capsys: Any) -> None:
    arrived("Hello", at=datetime.now(UTC) - timedelta(days=30))
    assert run(["desk", "unread"]) == 1
    said = capsys.readouterr().out
    assert ": NOT proven." in said
    assert "waiting, late" in said


def test_days_that_make_no_sense_are_refused(capsys: Any) -> None:
    assert run(["desk", "unread", "--from", "2026-02-02", "--to", "2026-02-01"]) == 2
    assert "Give them the other way round." in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        run(["desk", "unread", "--from", "yesterday"])


def test_what_cases_are_found_by_is_made_again(arrived: Any, capsys: Any) -> None:
    case = arrived("Hello")
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM desk_search")
    assert run(["search", "rebuild"]) == 0
    assert "1 cases can be found" in capsys.readouterr().out
    assert searching.find(searching.Sought(searching.asked("hello"))) == [case.number]


def test_what_is_no_cases_id_says_where_to_take_one(capsys: Any) -> None:
    with pytest.raises(SystemExit):
        run(["case", "FP-nothing", "--token", "key"])
    assert "FP-nothing is no case's id. Take one that fingerpost queue prints." in capsys.readouterr().err
