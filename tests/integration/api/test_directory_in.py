"""``POST /api/directory``: the staff system sends the whole directory."""

from typing import Any

import pytest

from fingerpost.journal.actor import system
from fingerpost.people.models import Colleague
from fingerpost.people.operations import issue_token

pytestmark = pytest.mark.django_db

TWO = "name,email\nJo Fell,jo@example.org\nAnn Beck,ann@example.org\n,x@example.org\n"


@pytest.fixture
def send(client, organisation):
    organisation.pack = "corp-0068"
    organisation.save()
    secret = issue_token(organisation=organisation, name="staff system", purpose="directory", by=system("test"))[1]

    def post(body: str, query: str = "", token: str = secret, kind: str = "text/csv") -> Any:
        return client.post(f"/api/directory{query}", body.encode(), kind, headers={"Authorization": f"Bearer {token}"})

    return post


def test_a_file_is_taken_and_what_was_not_is_said(send):
    answer = send(TWO)
    assert answer.status_code == 200
    assert answer.json() == {
        "preview": False,
        "added": 2,
        "changed": 0,
        "unchanged": 0,
        "removed": 0,
        "refused": [{"line": 4, "why": "There is no name."}],
        "unknown_columns": [],
    }
    assert Colleague.objects.count() == 2


def test_a_preview_changes_nothing(send):
    assert send(TWO, "?preview=true").json()["added"] == 2
    assert not Colleague.objects.exists()


def test_a_file_larger_than_other_requests_may_be_is_taken(send):
    rows = "".join(f"Jo Fell {number},jo.{number}@example.org\n" for number in range(65_000))
    assert len(rows) > 2 * 1024 * 1024
    assert send("name,email\n" + rows, "?preview=true").json()["added"] == 65_000


@pytest.mark.parametrize(
    ("body", "kind", "status", "code"),
    [
        ("surname\nFell\n", "text/csv", 422, "not-a-directory"),
        ("\n", "text/csv", 422, "not-a-directory"),
        (TWO, "application/json", 415, "not-csv"),
        ("x" * (20 * 1024 * 1024 + 1), "text/csv", 413, "too-long"),
    ],
    ids=["no directory", "empty", "not csv", "too long"],
)
def test_what_cannot_be_taken_is_a_problem_with_what_to_do(send, body, kind, status, code):
    answer = send(body, kind=kind)
    assert (answer.status_code, answer.json()["type"].rpartition(":")[2]) == (status, code)
    assert answer["Content-Type"] == "application/problem+json"
    assert not Colleague.objects.exists()


def test_a_token_for_posts_does_not_bring_in_people(send, organisation):
    secret = issue_token(organisation=organisation, name="form", purpose="ingest", by=system("test"))[1]
    assert send(TWO, token=secret).status_code == 401


def test_a_token_for_people_does_not_bring_in_posts(client, organisation):
    secret = issue_token(organisation=organisation, name="staff", purpose="directory", by=system("test"))[1]
    answer = client.post(
        "/api/posts", b'{"text": "x"}', "application/json", headers={"Authorization": f"Bearer {secret}"}
    )
    assert answer.status_code == 401
