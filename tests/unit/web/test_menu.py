"""The menu leads people to every page that they may open, and to no other."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import resolve, reverse

from fingerpost.desk import operations
from fingerpost.people.permissions import ROLES, may
from fingerpost.web import menu

PAGES = [page for group in menu.MENU for page in group.pages]
HUMAN = [role for role in ROLES if role != "system"]
HEADER = 7
"""How many entries the header holds on a wide screen without folding any away."""


def entries(client: Any, address: str) -> list[tuple[str, str]]:
    """Addresses and words of the menu on this page."""
    page = client.get(address).content.decode()
    links = re.findall(r'<a class="nhsuk-header__navigation-link" href="([^"]+)"[^>]*>(.*?)</a>', page, re.DOTALL)
    return [(href, re.sub(r"<[^>]+>", "", text).strip()) for href, text in links]


@pytest.mark.parametrize("page", [page for page in PAGES if not page.asked], ids=lambda page: page.text)
def test_the_menu_asks_for_what_the_page_asks(page: menu.Page) -> None:
    assert resolve(reverse(f"web:{page.name}")).func.asks_permission is page.needs


def test_every_page_stands_once_and_says_what_it_is_for() -> None:
    assert len({page.href for page in PAGES}) == len({page.text for page in PAGES}) == len(PAGES)
    assert all(page.says.endswith(".") for page in PAGES)


@pytest.mark.django_db
@pytest.mark.parametrize("role", HUMAN)
def test_whatever_the_menu_shows_somebody_opens_for_them(
    client: Any, make_user: Callable[..., Any], organisation: Any, role: str
) -> None:
    organisation.pack = "corp-0068"
    organisation.save()
    user = make_user(role)
    client.force_login(user)
    shown = entries(client, "/account")
    assert 0 < len(shown) <= HEADER
    opened = set()
    for href, _ in shown:
        answer = client.get(href)
        assert answer.status_code == 200, href
        opened |= {href, *re.findall(r'<h2 class="nhsuk-heading-s"><a href="([^"]+)"', answer.content.decode())}
    assert {page.href for page in PAGES if may(user, page.needs)} <= {href.replace("&amp;", "&") for href in opened}


@pytest.mark.django_db
def test_a_group_with_one_page_leads_straight_to_it(client: Any, make_user: Callable[..., Any]) -> None:
    client.force_login(make_user("duty_director"))
    shown = dict(entries(client, "/account"))
    assert (shown["/emergency"], shown["/my-notices"]) == ("Emergency mode", "My notices")


@pytest.mark.django_db
def test_a_group_of_which_somebody_may_open_nothing_is_not_there(client: Any, make_user: Callable[..., Any]) -> None:
    client.force_login(make_user("auditor"))
    assert client.get("/menu/administration").status_code == 404
    assert client.get("/menu/nonsense").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "group"),
    [("/queue", "Queue"), ("/queue/proof", "Quality"), ("/model/drift", "Quality"), ("/registers/media", "Records")],
)
def test_the_group_of_the_page_that_is_open_is_marked(make_user: Callable[..., Any], path: str, group: str) -> None:
    (marked,) = [link.text for link in menu.bar(make_user("desk_officer"), path) if link.current or link.active]
    assert marked == group


@pytest.mark.django_db
def test_the_menu_counts_mentions_until_they_are_seen(
    client: Any, make_user: Callable[..., Any], arrived: Callable[..., Any], officer: Any
) -> None:
    called = make_user("desk_officer", name="Ada Lune")
    operations.note(arrived("Hello").pk, "@Ada Lune have you met this before?", by=officer)
    client.force_login(called)
    assert ("/menu/desk", "Your desk (1)") in entries(client, "/account")
    assert "not seen yet" in client.get("/menu/desk").content.decode()
    operations.mentions_seen(by=called)
    assert ("/menu/desk", "Your desk") in entries(client, "/account")
