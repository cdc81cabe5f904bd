"""Signing in: slow to guess at, and telling nothing."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import connection

from fingerpost.journal.models import Entry
from fingerpost.people.models import FailedSignIn, User
from fingerpost.people.operations import LockedOut, SignInRefused, verify_password

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

RIGHT = "a long pass phrase of 2026"
HERE, THERE = "192.0.2.1", "192.0.2.2"
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def fail(email: str, times: int, address: str = HERE) -> None:
    for _ in range(times):
        with pytest.raises(SignInRefused):
            verify_password(email=email, password="wrong", address=address)


def test_the_right_password_lets_in_and_is_journalled(officer: User) -> None:
    assert verify_password(email=officer.email.upper(), password=RIGHT, address=HERE) == officer
    assert Entry.objects.get().act == "user.signed_in"


def test_unknown_wrong_and_switched_off_are_told_the_same(officer: User) -> None:
    User.objects.filter(pk=officer.pk).update(is_active=False)
    told = set()
    for email, password in ((officer.email, RIGHT), (officer.email, "wrong"), ("nobody@example.org", RIGHT)):
        with pytest.raises(SignInRefused) as refused:
            verify_password(email=email, password=password, address=HERE)
        told.add((type(refused.value), str(refused.value)))
    assert len(told) == 1


@pytest.mark.parametrize("known", [True, False])
def test_after_five_failures_the_door_is_shut_whether_or_not_the_account_exists(officer: User, known: bool) -> None:
    email = officer.email if known else "nobody@example.org"
    fail(email, 5)
    with pytest.raises(LockedOut, match="Wait 15 minutes"):
        verify_password(email=email, password=RIGHT, address=HERE)
    assert [entry.act for entry in Entry.objects.all()] == ["user.locked_out"]


def test_another_address_and_another_account_are_not_shut_out(officer: User, lead: User) -> None:
    fail(officer.email, 5)
    assert verify_password(email=officer.email, password=RIGHT, address=THERE) == officer
    assert verify_password(email=lead.email, password=RIGHT, address=HERE) == lead


def test_one_account_is_not_guessed_at_from_many_addresses(officer: User, lead: User) -> None:
    for number in range(25):
        fail(officer.email, 1, f"192.0.2.{number}")
    with pytest.raises(LockedOut):
        verify_password(email=officer.email, password=RIGHT, address="198.51.100.1")
    assert verify_password(email=lead.email, password=RIGHT, address="198.51.100.1") == lead


def test_many_accounts_are_not_guessed_at_from_one_address(officer: User) -> None:
    for number in range(100):
        fail(f"nobody.{number}@example.org", 1)
    with pytest.raises(LockedOut):
        verify_password(email=officer.email, password=RIGHT, address=HERE)
    assert verify_password(email=officer.email, password=RIGHT, address=THERE) == officer


def test_the_door_opens_again_after_fifteen_minutes(officer: User) -> None:
    with time_machine.travel(MONDAY, tick=False):
        fail(officer.email, 5)
    with time_machine.travel(MONDAY + timedelta(minutes=14, seconds=59), tick=False), pytest.raises(LockedOut):
        verify_password(email=officer.email, password=RIGHT, address=HERE)
    with time_machine.travel(MONDAY + timedelta(minutes=15), tick=False):
        assert verify_password(email=officer.email, password=RIGHT, address=HERE) == officer


def test_trying_while_it_is_shut_does_not_keep_it_shut(officer: User) -> None:
    with time_machine.travel(MONDAY, tick=False):
        fail(officer.email, 5)
    with time_machine.travel(MONDAY + timedelta(minutes=10), tick=False):
        fail(officer.email, 3)
    with time_machine.travel(MONDAY + timedelta(minutes=15), tick=False):
        assert verify_password(email=officer.email, password=RIGHT, address=HERE) == officer


@pytest.mark.django_db(transaction=True)
def test_many_tries_at_the_same_moment_are_counted_before_they_are_answered(officer: User) -> None:
    asked: list[str] = []
    start = threading.Barrier(12)

    def guess() -> None:
        start.wait()
        try:
            verify_password(email=officer.email, password="wrong", address=HERE)
        except LockedOut:
            asked.append("shut")
        except SignInRefused:
            asked.append("wrong")
        finally:
            connection.close()

    threads = [threading.Thread(target=guess) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(asked) == 12
    assert asked.count("wrong") <= 5


def test_success_forgets_earlier_failures(officer: User) -> None:
    fail(officer.email, 4)
    verify_password(email=officer.email, password=RIGHT, address=HERE)
    fail(officer.email, 4)
    assert verify_password(email=officer.email, password=RIGHT, address=HERE) == officer


def test_failures_tell_neither_account_nor_address_and_go_after_a_day(officer: User) -> None:
    with time_machine.travel(MONDAY, tick=False):
        fail(officer.email, 1)
    kept = str(list(FailedSignIn.objects.values()))
    assert officer.email not in kept
    assert HERE not in kept
    with time_machine.travel(MONDAY + timedelta(days=1, seconds=1), tick=False):
        fail("nobody@example.org", 1)
    assert FailedSignIn.objects.count() == 1


def test_an_endless_password_is_refused_like_any_other(officer: User) -> None:
    with pytest.raises(SignInRefused, match="not right"):
        verify_password(email=officer.email, password="x" * 1_000_000, address=HERE)
