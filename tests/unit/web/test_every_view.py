"""Every page says who may see it, and the server keeps to it."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.urls import URLPattern, URLResolver

from fingerpost.people.permissions import ROLES, Permission
from fingerpost.web.urls import urlpatterns

HUMAN = [role for role in ROLES if role != "system"]
NOBODY = "00000000-0000-4000-8000-000000000000"


def views(patterns: Any = urlpatterns, before: str = "") -> Iterator[tuple[str, Any]]:
    for pattern in patterns:
        address = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from views(pattern.url_patterns, address)
        elif isinstance(pattern, URLPattern):
            yield address, pattern.callback


ALL = dict(views())
GUARDED = {address: view for address, view in ALL.items() if getattr(view, "asks_permission", None)}


def at(address: str) -> str:
    filled = re.sub(r"<int:\w+>", "0", re.sub(r"<uuid:\w+>", NOBODY, address))
    return "/" + re.sub(r"<\w+:\w+>", "hide", filled)


@pytest.mark.parametrize("address", ALL)
def test_says_what_it_asks_or_why_it_is_open(address: str) -> None:
    view = ALL[address]
    assert bool(getattr(view, "asks_permission", None)) != bool(getattr(view, "public_reason", ""))


@pytest.mark.django_db
@pytest.mark.parametrize("address", GUARDED)
class TestAGuardedPage:
    def test_sends_a_stranger_to_sign_in(self, client: Any, address: str) -> None:
        for answer in (client.get(at(address)), client.post(at(address))):
            assert answer.status_code == 302
            assert answer.headers["Location"].startswith("/sign-in?next=")

    def test_refuses_every_role_that_lacks_the_permission(
        self, client: Any, make_user: Any, organisation: Any, address: str
    ) -> None:
        organisation.pack = "corp-0068"  # a form that comes back needs the body's hours
        organisation.save()
        needed: Permission = GUARDED[address].asks_permission
        for role in HUMAN:
            client.force_login(make_user(role))
            status = client.post(at(address)).status_code
            assert (status == 403) == (needed not in ROLES[role]), f"{role}: {status}"


def test_only_what_nobody_can_be_asked_for_is_open() -> None:
    assert {address for address in ALL if address not in GUARDED} == {
        "accessibility",
        "sign-in",
        "sign-in/code",
        "sign-in/forgotten",
        "sign-in/link/<uuid:user_id>/<str:token>",
        "sign-in/new-password",
        "sign-in/passkey",
        "sign-in/passkey/ask",
        "sign-in/single",
        "sign-in/single/back",
        "sign-out",
        "style.css",
    }
