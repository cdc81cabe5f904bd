"""What every test may rely on: no network but this machine's own, and people to act."""

import itertools
import os
import shutil
import socket
from collections.abc import Callable, Iterator
from typing import Any

import hypothesis
import pytest
from django.db import connection
from django.test import TransactionTestCase

hypothesis.settings.register_profile("calm", deadline=None)  # a busy machine is no failure
hypothesis.settings.load_profile("calm")

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_count = itertools.count(1)


@pytest.fixture(autouse=True)
def only_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that would leave this machine."""

    def guarded(reach: Callable[..., Any], host: Callable[..., Any]) -> Callable[..., Any]:
        def only_here(*given: Any, **named: Any) -> Any:
            if host(*given) not in LOOPBACK:
                raise AssertionError(f"A test tried to reach {host(*given)}. Tests only talk to 127.0.0.1.")
            return reach(*given, **named)

        return only_here

    def peer(self: socket.socket, address: Any) -> Any:
        return address[0] if self.family in (socket.AF_INET, socket.AF_INET6) else "localhost"

    for act in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, act, guarded(getattr(socket.socket, act), peer))
    monkeypatch.setattr(socket, "getaddrinfo", guarded(socket.getaddrinfo, lambda name, *_: name or "localhost"))


@pytest.fixture
def organisation(db: None) -> Any:
    """A public body that does not exist."""
    from fingerpost.people.models import Organisation

    return Organisation.objects.create(name=f"Moorside and Dales NHS Trust {next(_count)}", short_name="Moorside")


@pytest.fixture
def make_user(organisation: Any) -> Callable[..., Any]:
    """``make_user("desk_officer")``: somebody of that role, with the password ``PASSWORD``."""
    from fingerpost.people.models import User

    def make(role: str = "desk_officer", **changes: Any) -> User:
        number = next(_count)
        known = {"organisation": organisation, "email": f"{role}.{number}@example.org", "name": f"Sam Person {number}"}
        user = User(role=role, **(known | changes))
        user.set_password(PASSWORD)
        user.save()
        return user

    return make


PASSWORD = "a long pass phrase of 2026"


@pytest.fixture
def officer(make_user: Callable[..., Any]) -> Any:
    """A desk officer."""
    return make_user("desk_officer")


@pytest.fixture
def lead(make_user: Callable[..., Any]) -> Any:
    """A desk lead."""
    return make_user("desk_lead")


@pytest.fixture
def administrator(make_user: Callable[..., Any]) -> Any:
    """An administrator."""
    return make_user("administrator")


@pytest.fixture(autouse=True, scope="session")
def journal_can_be_emptied_between_tests() -> Iterator[None]:
    """Tests with real commits end by emptying the database, which the guards in it rightly refuse.

    Only here are they taken down for that moment; the program has no way to do it.
    """
    empty = TransactionTestCase._fixture_teardown

    def without_guards(case: TransactionTestCase) -> None:
        put_back = _take_down()
        try:
            empty(case)
        finally:
            _run(put_back)

    TransactionTestCase._fixture_teardown = without_guards  # type: ignore[method-assign]
    yield
    TransactionTestCase._fixture_teardown = empty  # type: ignore[method-assign]


def _take_down() -> list[str]:
    """Take every guard down; returns the statements that put them back as they were."""
    if connection.vendor == "postgresql":
        guards = _rows("SELECT tgrelid::regclass, tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal")
        _run([f"ALTER TABLE {table} DISABLE TRIGGER {name}" for table, name, _ in guards])
        how = {"A": "ENABLE ALWAYS", "O": "ENABLE"}
        return [f"ALTER TABLE {table} {how[enabled]} TRIGGER {name}" for table, name, enabled in guards]
    guards = _rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    _run([f"DROP TRIGGER {name}" for name, _ in guards])
    return [sql for _, sql in guards]


def _rows(query: str) -> list[tuple[str, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return list(cursor.fetchall())


def _run(statements: list[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A real browser, or a skipped journey on a machine that has none."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not found:
        pytest.skip("there is no Chromium on this machine (Debian: apt-get install chromium)")
    from playwright.sync_api import sync_playwright

    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # from here on the browser's driver keeps a loop in this thread

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Any, live_server: Any) -> Iterator[Callable[..., Any]]:
    """``open_page()``: a fresh visitor's page at the running service; ``open_page(width=320, scripts=False)``.

    Anything that the page asks of another host is refused, and the test fails; so it does for a script's error or for
    something that the content security policy refused.
    """
    visitors: list[Any] = []
    wrong: list[str] = []

    def only_here(route: Any) -> None:
        if route.request.url.startswith((live_server.url, "data:", "blob:")):
            return route.continue_()
        wrong.append(f"asked another host: {route.request.url}")
        return route.abort()

    def visit(width: int = 1280, height: int = 900, scripts: bool = True) -> Any:
        visitor = chromium.new_context(
            base_url=live_server.url, viewport={"width": width, "height": height}, java_script_enabled=scripts
        )
        visitors.append(visitor)
        visitor.set_default_timeout(10_000)
        visitor.route("**/*", only_here)
        page = visitor.new_page()
        page.on("pageerror", lambda error: wrong.append(f"script error: {error}"))
        page.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
        return page

    yield visit
    for visitor in visitors:
        visitor.close()
    assert not wrong


@pytest.fixture
def signed_in_page(open_page: Callable[..., Any], live_server: Any) -> Callable[..., Any]:
    """``signed_in_page(user)``: a page on which this user is signed in already. Takes what ``open_page`` takes."""
    from django.conf import settings
    from django.test import Client

    def sign_in(user: Any, **changes: Any) -> Any:
        client = Client()
        client.force_login(user)
        page = open_page(**changes)
        cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
        page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])
        return page

    return sign_in
