"""The accessibility statement: open to everybody, linked everywhere, and as plain about what fails as the document."""

import html
from typing import Any

import pytest
from django.test import Client

from fingerpost.people.models import Organisation, User
from fingerpost.web.accessibility.known import NOT_MET, NOT_TESTED, TESTED
from source_tree import ROOT

pytestmark = pytest.mark.django_db

DOCUMENT = (ROOT / "docs" / "assurance" / "accessibility.md").read_text(encoding="utf-8")
SAID = [*(words for each in NOT_MET for words in (each.what, each.criterion, each.state)), *NOT_TESTED]


def statement(client: Client) -> str:
    answer = client.get("/accessibility")
    assert answer.status_code == 200
    return html.unescape(answer.content.decode())


@pytest.mark.parametrize("words", [*SAID, *(each.what for each in TESTED)])
def test_the_page_and_the_document_say_the_same(client: Client, trust: Any, words: str) -> None:
    assert words in statement(client)
    assert words in DOCUMENT


def test_it_is_the_bodys_own_with_the_contact_from_its_policy(client: Client, trust: Organisation) -> None:
    page = statement(client)
    assert f"They are run by {trust.name}." in page
    assert "mailto:tewv.enquiries@nhs.net" in page
    assert "tewv.communications@nhs.net" not in page


def test_colleagues_are_given_the_address_for_colleagues(client: Client, trust: Any, officer: User) -> None:
    client.force_login(officer)
    assert "mailto:tewv.communications@nhs.net" in statement(client)


def test_it_stands_where_nothing_is_set_up_yet(client: Client) -> None:
    page = statement(client)
    assert "They are run by the organisation that runs it." in page
    assert "mailto:" not in page


def test_it_stands_where_the_policy_cannot_be_used(client: Client, organisation: Organisation) -> None:
    organisation.pack = "/nowhere/at/all"
    organisation.save()
    page = statement(client)
    assert organisation.name in page
    assert "mailto:" not in page


def test_every_page_links_to_it(client: Client, trust: Any, officer: User) -> None:
    link = '<a class="nhsuk-footer__list-item-link" href="/accessibility">'
    addresses = ["/sign-in", "/sign-in/forgotten", "/nowhere", "/accessibility"]
    signed_in = ["/queue", "/account", "/policy", "/registers/media", "/rota", "/paste"]
    for address in addresses:
        assert link in client.get(address).content.decode(), address
    client.force_login(officer)
    for address in addresses[2:] + signed_in:
        assert link in client.get(address).content.decode(), address


def test_what_is_said_to_be_tested_names_tests_that_are_there() -> None:
    assert {name for each in TESTED for name in each.held_by if not (ROOT / "tests" / name).is_file()} == set()
