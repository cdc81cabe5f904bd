"""Nobody is signed out unawares, and a page that asks by itself keeps nobody signed in (WCAG 2.2.1)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client

from fingerpost.people.models import User

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("trust")]

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def here(officer: User) -> Client:
    """An officer who opened a page at nine."""
    client = Client()
    with time_machine.travel(MONDAY, tick=False):
        client.force_login(officer)
        assert client.get("/account").status_code == 200
    return client


def asked(client: Client, minutes: float) -> Any:
    """What the page hears that asks by itself."""
    with time_machine.travel(MONDAY + timedelta(minutes=minutes), tick=False):
        return client.get("/time-left", headers={"X-Poll": "yes"})


def stay(client: Client, minutes: float) -> Any:
    with time_machine.travel(MONDAY + timedelta(minutes=minutes), tick=False):
        return client.post("/stay")


class TestAskingHowLongIsLeft:
    def test_says_nothing_until_five_minutes_before_and_when_to_ask_again(self, here: Client) -> None:
        assert asked(here, 0).json() == {"state": "fine", "said": "", "ask_in": 55 * 60 + 1}
        assert asked(here, 54).json() == {"state": "fine", "said": "", "ask_in": 61}

    def test_warns_from_then_on_with_the_time(self, here: Client) -> None:
        told = asked(here, 55).json()
        assert (told["state"], told["ask_in"]) == ("idle", 301)
        assert "You will be signed out at 10am" in told["said"]

    def test_is_no_sign_that_somebody_is_there(self, here: Client) -> None:
        for minutes in range(0, 61, 4):
            assert asked(here, minutes).status_code == 200
        over = asked(here, 61)
        assert over.headers["HX-Refresh"] == "true"
        assert "json" not in over.headers.get("Content-Type", "")

    def test_hears_of_what_was_done_on_another_page(self, here: Client) -> None:
        with time_machine.travel(MONDAY + timedelta(minutes=50), tick=False):
            here.get("/queue")
        assert asked(here, 55).json()["state"] == "fine"
        assert asked(here, 105).json()["state"] == "idle"

    def test_does_not_wait_long_where_the_limit_is_very_short(self, here: Client, settings: Any) -> None:
        settings.FINGERPOST_IDLE_MINUTES = 5
        assert asked(here, 2).json() == {"state": "fine", "said": "", "ask_in": 31}
        assert asked(here, 2.5).json()["state"] == "idle"


class TestStayingSignedIn:
    def test_begins_the_idle_hour_anew(self, here: Client) -> None:
        assert stay(here, 58).json()["state"] == "fine"
        assert asked(here, 112).json()["state"] == "fine"
        assert asked(here, 113).json()["state"] == "idle"

    def test_can_be_repeated_all_day_and_never_moves_the_end_of_the_day(self, here: Client) -> None:
        for minutes in range(55, 12 * 60, 55):
            assert stay(here, minutes).status_code == 200
        told = stay(here, 12 * 60 - 5).json()
        assert told["state"] == "last"
        assert "lasts 12 hours at most, and yours ends at 9pm" in told["said"]
        assert asked(here, 12 * 60 + 1).headers["HX-Refresh"] == "true"

    def test_is_for_whoever_is_signed_in_and_comes_from_our_own_page(self, here: Client, officer: User) -> None:
        with time_machine.travel(MONDAY, tick=False):
            assert here.get("/stay").status_code == 405
        assert Client().post("/stay")["Location"].startswith("/sign-in")
        strict = Client(enforce_csrf_checks=True)
        strict.force_login(officer)
        assert strict.post("/stay").status_code == 403

    def test_is_too_late_after_the_end(self, here: Client) -> None:
        assert stay(here, 61)["Location"].startswith("/sign-in")


def test_every_page_carries_the_servers_own_figure_and_says_it_where_scripts_are_off(here: Client) -> None:
    with time_machine.travel(MONDAY + timedelta(minutes=30), tick=False):
        for address in ("/queue", "/account", "/nowhere"):
            page = here.get(address).content.decode()
            assert 'data-ask-in="3300"' in page, address
            assert "You are signed out at 10:30am if you open or send nothing before then." in page, address


def test_the_account_page_tells_both_limits_in_the_bodys_own_numbers(here: Client, settings: Any) -> None:
    settings.FINGERPOST_IDLE_MINUTES, settings.FINGERPOST_SESSION_HOURS = 90, 8
    with time_machine.travel(MONDAY + timedelta(minutes=30), tick=False):
        page = here.get("/account").content.decode()
    assert "signed out 1 hour 30 minutes after you last opened or sent something" in page
    assert "8 hours after you signed in whatever you do: this time today at 5pm" in page


def test_a_stranger_is_told_nothing(client: Client) -> None:
    page = client.get("/sign-in").content.decode()
    assert "staying" not in page
    assert "signed out at" not in page
