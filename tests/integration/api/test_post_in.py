"""``POST /api/posts``: who may, what is taken, what is refused and in what words."""

import json
from typing import Any

import pytest

from fingerpost.inbox.models import StoredPost
from fingerpost.journal.actor import system
from fingerpost.people.operations import issue_token, revoke_token

pytestmark = pytest.mark.django_db


@pytest.fixture
def token(organisation):
    return issue_token(organisation=organisation, name="intranet form", purpose="ingest", by=system("test"))


@pytest.fixture
def send(client, token):
    def post(body: Any, secret: str = token[1], kind: str = "application/json", **headers: str) -> Any:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        return client.post("/api/posts", raw, kind, headers={"Authorization": f"Bearer {secret}"} | headers)

    return post


def problem(answer) -> tuple[int, str]:
    assert answer["Content-Type"] == "application/problem+json"
    told = answer.json()
    assert told["status"] == answer.status_code
    assert told["title"]
    assert told["detail"]
    return answer.status_code, told["type"].rpartition(":")[2]


def test_a_post_is_kept_before_it_is_answered(send, organisation):
    answer = send({"id": "7", "text": "Is the clinic open on Monday?", "platform": "facebook", "kind": "comment"})
    assert (answer.status_code, answer.json()["new"]) == (201, True)
    kept = StoredPost.objects.get(pk=answer.json()["id"])
    assert (kept.organisation, kept.platform, kept.current.text) == (
        organisation,
        "facebook",
        "Is the clinic open on Monday?",
    )


def test_the_same_post_again_changes_nothing(send):
    body = {"id": "7", "text": "hello", "platform": "x"}
    first, second = send(body), send(body)
    assert (second.status_code, second.json()) == (200, {"id": first.json()["id"], "new": False})
    assert StoredPost.objects.count() == 1


def test_without_a_token_or_with_a_bad_one_nothing_is_taken(client, send, token, organisation):
    assert problem(client.post("/api/posts", b'{"text": "x"}', "application/json")) == (401, "no-token")
    assert problem(send({"text": "x"}, secret="fingerpost_ingest_wrong")) == (401, "token-refused")
    revoke_token(token[0], by=system("test"))
    assert problem(send({"text": "x"})) == (401, "token-refused")
    assert not StoredPost.objects.exists()


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"{", 400, "bad-json"),
        (b" ", 400, "bad-json"),
        (b'{"text": "\xff"}', 400, "bad-utf8"),
        (b'{"text": "a", "text": "b"}', 400, "duplicate-key"),
        (b'{"text": 5}', 400, "wrong-type"),
        (b'{"text": "x", "at": "2026-11-23T09:00:00"}', 400, "time-without-zone"),
        (b'{"not_a_post": "a like"}', 400, "missing-text"),
        (b'{"text": "' + b"x" * (1024 * 1024) + b'"}', 413, "too-long"),
        (b'{"text": "' + b"x" * (3 * 1024 * 1024) + b'"}', 413, "too-long"),
    ],
)
def test_what_cannot_be_read_is_a_problem_with_what_to_do(send, body, status, code):
    assert problem(send(body)) == (status, code)
    assert not StoredPost.objects.exists()


def test_a_body_that_is_not_json_is_refused(send):
    assert problem(send(b"text=x", kind="application/x-www-form-urlencoded")) == (415, "not-json")


def test_zero_characters_and_very_long_ids_are_kept_and_not_an_error(send):
    answer = send({"id": "i" * 5000, "text": "a\x00b", "author": {"name": "n" * 5000}})
    assert answer.status_code == 201


def test_too_many_in_a_minute_are_told_to_wait(send, monkeypatch):
    from django.core.cache import cache

    from fingerpost.api import posts

    cache.clear()
    throttle = next(path for path in posts.router.path_operations.values()).operations[0].throttle_objects[0]
    monkeypatch.setattr(throttle, "num_requests", 2)
    assert [send({"text": "x"}).status_code for _ in range(2)] == [201, 201]
    refused = send({"text": "x"})
    assert problem(refused) == (429, "too-many")
    assert int(refused["Retry-After"]) > 0
    cache.clear()


def test_health_is_told_to_anybody_and_says_nothing_about_anybody(client):
    answer = client.get("/health")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
