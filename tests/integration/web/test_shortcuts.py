"""Single letters are shortcuts only for whoever wants them (WCAG 2.1.4)."""

import pytest
from django.test import Client

from fingerpost.journal.models import Entry
from fingerpost.people.models import User

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("trust")]


def choose(client: Client, shortcuts: str, onward: str = "") -> str:
    return client.post("/shortcuts", {"shortcuts": shortcuts, "next": onward})["Location"]


def page(client: Client, address: str = "/account") -> str:
    return client.get(address).content.decode()


def test_they_are_on_until_they_are_switched_off_and_every_page_knows(client: Client, officer: User) -> None:
    client.force_login(officer)
    assert 'data-shortcuts="on"' in page(client)
    assert choose(client, "off") == "/account"
    for address in ("/account", "/queue", "/policy", "/preferences", "/nowhere"):
        assert 'data-shortcuts="off"' in page(client, address), address
    choose(client, "on")
    assert 'data-shortcuts="on"' in page(client, "/queue")


def test_the_choice_is_theirs_alone_goes_with_them_and_is_journalled(client: Client, officer: User, lead: User) -> None:
    client.force_login(officer)
    choose(client, "off")
    elsewhere, other = Client(), Client()
    elsewhere.force_login(officer)
    other.force_login(lead)
    assert 'data-shortcuts="off"' in page(elsewhere)
    assert 'data-shortcuts="on"' in page(other)
    assert [entry.actor for entry in Entry.objects.filter(act="user.shortcuts_chosen")] == [officer.actor.id]


def test_the_list_of_shortcuts_says_how_it_stands_and_switches_it_there(client: Client, officer: User) -> None:
    client.force_login(officer)
    assert "Switch keyboard shortcuts off" in page(client, "/queue?text=hello")
    assert choose(client, "off", "/queue?text=hello") == "/queue?text=hello"
    shown = page(client, "/queue")
    assert "Keyboard shortcuts: switched off" in shown
    assert "Switch keyboard shortcuts on" in shown


def test_it_leads_to_our_own_pages_only(client: Client, officer: User) -> None:
    client.force_login(officer)
    assert choose(client, "off", "https://evil.example.org") == "/account"


def test_whoever_is_not_signed_in_has_none(client: Client) -> None:
    assert 'data-shortcuts="off"' in page(client, "/sign-in")
