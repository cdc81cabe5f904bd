"""What every test may rely on: no network but this machine's own, and people to act."""

import itertools
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import TransactionTestCase

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_count = itertools.count(1)


@pytest.fixture(autouse=True)
def only_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that would leave this machine."""
    reach = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in LOOPBACK:
            raise AssertionError(f"A test tried to reach {address[0]}. Tests only talk to 127.0.0.1.")
        return reach(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)


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
