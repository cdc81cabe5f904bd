"""The doors: what stands between a right password and the queue, and what an open screen does not let a thief do."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client

from authenticator_app import code
from fingerpost.people import factors as store
from fingerpost.people import operations as people
from fingerpost.people.models import User
from fingerpost.people.queries import factors

pytestmark = pytest.mark.django_db

PASSWORD = "a long pass phrase of 2026"
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def secret(officer: User) -> str:
    """The secret of an app that the officer has."""
    made = store.new_secret()
    people.add_app(officer, secret=made, code=code(made, -1), by=officer.actor)
    return made


def enter(client: Client, user: User, onward: str = "/account") -> Any:
    return client.post("/sign-in", {"email": user.email, "password": PASSWORD, "next": onward})


def inside(client: Client) -> bool:
    return client.get("/account").status_code == 200


class TestTheSecondStep:
    def test_it_comes_between_the_password_and_the_page_that_was_wanted(self, officer: User, secret: str) -> None:
        client = Client()
        assert enter(client, officer)["Location"] == "/sign-in/code?next=%2Faccount"
        assert not inside(client)
        assert client.post("/sign-in/code", {"code": "000000"}).status_code == 422
        answer = client.post("/sign-in/code", {"code": code(secret), "next": "/account"})
        assert answer["Location"] == "/account"
        assert inside(client)

    def test_it_is_nobodys_without_a_right_password(self, officer: User, secret: str) -> None:
        client = Client()
        assert client.get("/sign-in/code")["Location"] == "/sign-in"
        assert client.post("/sign-in/code", {"code": code(secret)})["Location"] == "/sign-in"
        assert not inside(client)

    def test_a_right_password_does_not_wait_for_ever(self, officer: User, secret: str) -> None:
        client = Client()
        with time_machine.travel(MONDAY, tick=False):
            enter(client, officer)
        with time_machine.travel(MONDAY + timedelta(minutes=10, seconds=1), tick=False):
            assert client.post("/sign-in/code", {"code": code(secret)})["Location"] == "/sign-in"

    def test_a_password_that_was_changed_meanwhile_was_never_right(self, officer: User, secret: str) -> None:
        client = Client()
        enter(client, officer)
        people.set_password(officer, "seventeen grey herons", by=officer.actor)
        assert client.post("/sign-in/code", {"code": code(secret)})["Location"] == "/sign-in"

    def test_it_leads_to_our_own_pages_only(self, officer: User, secret: str) -> None:
        client = Client()
        enter(client, officer)
        answer = client.post("/sign-in/code", {"code": code(secret), "next": "https://evil.example.org"})
        assert answer["Location"] == "/"


class TestRolesThatNeedOne:
    @pytest.fixture(autouse=True)
    def needed(self, settings: Any) -> None:
        settings.FINGERPOST_SECOND_FACTOR_ROLES = frozenset({"desk_officer"})

    @pytest.mark.parametrize("address", ["/queue", "/policy", "/account/sessions", "/people/permissions", "/paste"])
    def test_nothing_opens_before_it_is_set_up(self, officer: User, address: str) -> None:
        client = Client()
        enter(client, officer)
        assert client.get(address)["Location"] == "/account"
        assert "Set up a second factor first" in client.get("/account").content.decode()

    def test_everything_opens_once_it_is(self, officer: User) -> None:
        client = Client()
        enter(client, officer)
        client.get("/account/app")
        client.post("/account/app", {"code": code(client.session["app_secret"])})
        assert client.get("/account/sessions").status_code == 200

    def test_other_roles_are_not_asked(self, make_user: Callable[..., User]) -> None:
        client = Client()
        enter(client, make_user("auditor"))
        assert client.get("/account/sessions").status_code == 200


SENSITIVE = ("/account/app", "/account/passkey", "/account/password")
ACTS = ("/account/recovery-codes", "/account/passkey/ask", "/account/factors/1/remove", "/account/password")


class TestAnOpenScreen:
    @pytest.fixture
    def left_open(self, officer: User) -> Client:
        client = Client()
        with time_machine.travel(datetime.now(UTC) - timedelta(minutes=11), tick=False):
            enter(client, officer)
            client.get("/account")
        return client

    @pytest.mark.parametrize("address", SENSITIVE)
    def test_what_would_help_a_thief_asks_for_the_password_again(self, left_open: Client, address: str) -> None:
        asked = left_open.get(address)
        assert asked["Location"].startswith("/account/proof?next=")
        assert left_open.post("/account/proof", {"proof": "wrong", "next": address}).status_code == 422
        assert left_open.get(address).status_code == 302
        assert left_open.post("/account/proof", {"proof": PASSWORD, "next": address})["Location"] == address
        assert left_open.get(address).status_code == 200

    @pytest.mark.parametrize("address", ACTS)
    def test_no_act_is_done_without_it(self, left_open: Client, officer: User, secret: str, address: str) -> None:
        before = factors(officer)
        assert left_open.post(address, {"password": "x", "again": "x"})["Location"].startswith("/account/proof")
        assert factors(officer) == before


class TestPasskeysAtAnAddress:
    @pytest.mark.parametrize(
        ("host", "secure", "work"),
        [
            ("localhost", False, True),
            ("localhost:8000", False, True),
            ("127.0.0.1:8000", False, False),
            ("[::1]:8000", False, False),
            ("127.0.0.1", True, False),
        ],
    )
    def test_a_name_is_needed_and_the_page_says_so(self, host: str, secure: bool, work: bool) -> None:
        page = Client().get("/sign-in", headers={"host": host}, secure=secure).content.decode()
        assert ("Sign in with a passkey" in page) == work
        assert ("Passkeys do not work at this address" in page) == (not work)

    @pytest.mark.parametrize("answer", ["", "{", "[]", '{"id": "x"}', "null", "5"])
    def test_nonsense_from_a_browser_is_refused_and_no_error(self, client: Client, answer: str) -> None:
        assert client.post("/sign-in/passkey", {"answer": answer}).status_code == 422

    def test_asking_for_one_tells_nothing_about_anybody(self, client: Client) -> None:
        asked = client.post("/sign-in/passkey/ask").json()["publicKey"]
        assert not asked.get("allowCredentials")
        assert asked["userVerification"] == "required"


def test_the_secret_of_a_new_app_is_a_picture_of_the_same_letters(officer: User) -> None:
    client = Client()
    enter(client, officer)
    page = client.get("/account/app").content.decode()
    letters = client.session["app_secret"]
    assert letters in page.replace(" ", "")
    picture = client.get("/account/app/picture")
    assert picture["Content-Type"] == "image/svg+xml"
    assert picture["Cache-Control"] == "no-store, private"


def test_after_another_password_is_chosen_everything_is_signed_out(officer: User) -> None:
    client = Client()
    enter(client, officer)
    chosen = {"password": "seventeen grey herons", "again": "seventeen grey herons"}
    assert client.post("/account/password", chosen)["Location"] == "/sign-in"
    assert not inside(client)
