"""What every answer carries, and when a session ends."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from fingerpost import platforms
from fingerpost.people.models import User

pytestmark = pytest.mark.django_db

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def who(request: HttpRequest) -> HttpResponse:
    return HttpResponse(request.user.name if request.user.is_authenticated else "nobody")


def script(request: HttpRequest) -> HttpResponse:
    return HttpResponse(f"<script nonce={request.csp_nonce}></script>")  # type: ignore[attr-defined]


class Pages:
    urlpatterns = (path("who", who), path("script", script))


@pytest.fixture(autouse=True)
def pages(settings: Any) -> None:
    settings.ROOT_URLCONF = Pages


@pytest.fixture
def client(officer: User) -> Client:
    client = Client()
    with time_machine.travel(MONDAY, tick=False):
        client.force_login(officer)
        client.get("/who")
    return client


def at(client: Client, later: timedelta, **headers: str) -> str:
    with time_machine.travel(MONDAY + later, tick=False):
        return client.get("/who", headers=headers).content.decode()


class TestHeaders:
    def test_the_content_security_policy_lets_in_nothing_from_elsewhere(self) -> None:
        policy = Client().get("/who").headers["Content-Security-Policy"]
        directives = {part.split()[0]: part.split()[1:] for part in policy.split(";")}
        assert directives == {
            "default-src": ["'self'"],
            "script-src": ["'self'"],
            "object-src": ["'none'"],
            "base-uri": ["'none'"],
            "frame-ancestors": ["'none'"],
            "form-action": ["'self'"],
        }

    def test_a_nonce_is_new_every_time(self) -> None:
        nonces = {Client().get("/script").headers["Content-Security-Policy"].split("'nonce-")[1][:20] for _ in range(3)}
        assert len(nonces) == 3

    def test_other_headers_close_other_doors(self) -> None:
        headers = Client().get("/who").headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"

    def test_what_signed_in_people_see_is_never_stored(self, client: Client) -> None:
        with time_machine.travel(MONDAY, tick=False):
            for address in ("/who", "/not-there"):
                assert client.get(address).headers["Cache-Control"] == "no-store, private"

    def test_nor_is_what_a_token_brings(self) -> None:
        answer = Client().get("/who", headers={"Authorization": "Bearer x"})
        assert answer.headers["Cache-Control"] == "no-store, private"

    def test_a_name_that_is_not_ours_is_refused(self) -> None:
        assert Client().get("/who", headers={"Host": "evil.example.org"}).status_code == 400


class TestSessions:
    def test_a_session_lasts_while_somebody_is_there(self, client: Client) -> None:
        for minutes in range(0, 12 * 60, 59):
            assert at(client, timedelta(minutes=minutes)) != "nobody"

    def test_it_ends_after_an_hour_alone(self, client: Client) -> None:
        assert at(client, timedelta(minutes=61)) == "nobody"
        assert at(client, timedelta(minutes=62)) == "nobody"

    def test_a_screen_that_refreshes_itself_is_nobody(self, client: Client) -> None:
        for minutes in range(0, 60, 10):
            assert at(client, timedelta(minutes=minutes), **{"X-Poll": "1"}) != "nobody"
        assert at(client, timedelta(minutes=61), **{"X-Poll": "1"}) == "nobody"

    def test_it_ends_after_twelve_hours_whatever_they_do(self, client: Client) -> None:
        for minutes in range(0, 12 * 60 + 1, 30):
            assert at(client, timedelta(minutes=minutes)) != "nobody"
        assert at(client, timedelta(hours=12, seconds=1)) == "nobody"

    def test_its_cookie_is_out_of_reach_of_scripts_and_other_sites(self, officer: User) -> None:
        client = Client()
        client.force_login(officer)
        client.get("/who")
        cookie = client.cookies["fingerpost_session"]
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"


def test_every_platform_that_is_built_is_connected() -> None:
    assert {"facebook", "pretend"} <= set(platforms.names())
    assert platforms.get("facebook").webhook is not None
