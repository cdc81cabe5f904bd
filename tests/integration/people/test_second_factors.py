"""Second factors: what is kept of them, who comes in with them, and that each code is good once."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from allauth.core import context
from allauth.mfa.models import Authenticator
from django.contrib.auth import authenticate
from django.core.cache import cache
from django.test import RequestFactory

from authenticator_app import code
from fingerpost.journal.models import Entry
from fingerpost.people import factors as store
from fingerpost.people import operations as people
from fingerpost.people import queries
from fingerpost.people.models import User
from fingerpost.people.permissions import NotPermitted
from software_passkey import PRESENT, SoftwarePasskey

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

PASSWORD = "a long pass phrase of 2026"
HERE = "192.0.2.1"
MONDAY = datetime(2026, 11, 23, 9, 0, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(MONDAY, tick=False) as traveller:
        yield traveller


@pytest.fixture
def secret() -> str:
    return store.new_secret()


def add(user: User, secret: str) -> tuple[str, ...]:
    return people.add_app(user, secret=secret, code=code(secret, -1), by=user.actor)


class TestAnApp:
    def test_it_is_added_with_a_first_code_and_brings_recovery_codes(self, officer: User, secret: str) -> None:
        codes = add(officer, secret)
        assert len(set(codes)) == 10
        assert [each.kind for each in queries.factors(officer)] == [store.APP, store.RECOVERY]
        assert Entry.objects.last().act == "user.factor_added"

    @pytest.mark.parametrize("typed", ["", "000000", "abcdef", "１２３４５６", "1" * 40])
    def test_a_wrong_first_code_adds_nothing(self, officer: User, secret: str, typed: str) -> None:
        with pytest.raises(people.FactorRefused):
            people.add_app(officer, secret=secret, code=typed, by=officer.actor)
        assert not queries.factors(officer)

    def test_nobody_adds_one_for_somebody_else(self, officer: User, administrator: User, secret: str) -> None:
        with pytest.raises(NotPermitted):
            people.add_app(officer, secret=secret, code=code(secret), by=administrator.actor)

    def test_its_secret_is_sealed_in_the_database(self, officer: User, secret: str) -> None:
        codes = add(officer, secret)
        kept = json.dumps(list(Authenticator.objects.values_list("data", flat=True)))
        assert not [each for each in (secret, *codes) if each in kept]

    def test_the_password_alone_no_longer_lets_in(self, officer: User, secret: str) -> None:
        add(officer, secret)
        assert people.verify_password(email=officer.email, password=PASSWORD, address=HERE) == officer
        assert Entry.objects.last().act == "user.password_accepted"
        request = RequestFactory().post("/", REMOTE_ADDR=HERE)
        assert authenticate(request, username=officer.email, password=PASSWORD) is None

    def test_its_code_lets_in_with_spaces_or_without(
        self, officer: User, secret: str, clock: time_machine.Traveller
    ) -> None:
        add(officer, secret)
        now = code(secret)
        assert people.verify_code(officer, f" {now[:3]} {now[3:]} ", address=HERE) == "password and code"
        assert Entry.objects.last().act == "user.signed_in"

    def test_a_telephone_half_a_minute_behind_or_ahead_works_and_more_does_not(
        self, officer: User, secret: str, clock: time_machine.Traveller
    ) -> None:
        people.add_app(officer, secret=secret, code=code(secret, -1), by=officer.actor)
        with pytest.raises(people.SignInRefused):
            people.verify_code(officer, code(secret, 2), address=HERE)
        assert people.verify_code(officer, code(secret, 1), address=HERE)

    def test_a_code_is_good_once_in_every_process(
        self, officer: User, secret: str, clock: time_machine.Traveller
    ) -> None:
        add(officer, secret)
        used = code(secret)
        people.verify_code(officer, used, address=HERE)
        cache.clear()
        with pytest.raises(people.SignInRefused):
            people.verify_code(officer, used, address=HERE)
        clock.shift(timedelta(seconds=30))
        assert people.verify_code(officer, code(secret), address=HERE)
        with pytest.raises(people.SignInRefused):
            people.verify_code(officer, used, address=HERE)

    def test_the_code_that_added_it_does_not_let_in(
        self, officer: User, secret: str, clock: time_machine.Traveller
    ) -> None:
        used = code(secret)
        people.add_app(officer, secret=secret, code=used, by=officer.actor)
        with pytest.raises(people.SignInRefused):
            people.verify_code(officer, used, address=HERE)

    def test_five_wrong_codes_shut_the_door_for_fifteen_minutes(
        self, officer: User, secret: str, clock: time_machine.Traveller
    ) -> None:
        add(officer, secret)
        for _ in range(5):
            with pytest.raises(people.SignInRefused, match="not right"):
                people.verify_code(officer, "000000", address=HERE)
        with pytest.raises(people.LockedOut, match="Wait 15 minutes"):
            people.verify_code(officer, code(secret), address=HERE)
        assert Entry.objects.last().act == "user.locked_out"
        clock.shift(timedelta(minutes=15))
        assert people.verify_code(officer, code(secret), address=HERE)

    def test_a_leavers_code_is_refused(self, officer: User, administrator: User, secret: str) -> None:
        add(officer, secret)
        people.deactivate(officer, by=administrator.actor)
        with pytest.raises(people.SignInRefused):
            people.verify_code(officer, code(secret, 1), address=HERE)

    def test_another_persons_code_is_refused(self, officer: User, lead: User, secret: str) -> None:
        add(officer, secret)
        other = store.new_secret()
        add(lead, other)
        with pytest.raises(people.SignInRefused):
            people.verify_code(officer, code(other, 1), address=HERE)


class TestRecoveryCodes:
    def test_each_lets_in_once(self, officer: User, secret: str) -> None:
        first, second, *_ = add(officer, secret)
        assert people.verify_code(officer, first, address=HERE) == "password and recovery code"
        with pytest.raises(people.SignInRefused):
            people.verify_code(officer, first, address=HERE)
        assert people.verify_code(officer, second, address=HERE)
        assert queries.factors(officer)[1].left == 8

    def test_new_ones_end_the_old_ones(self, officer: User, secret: str) -> None:
        old = add(officer, secret)
        new = people.renew_recovery_codes(officer, by=officer.actor)
        assert not set(old) & set(new)
        with pytest.raises(people.SignInRefused):
            people.verify_code(officer, old[0], address=HERE)

    def test_there_are_none_without_another_factor(self, officer: User) -> None:
        with pytest.raises(people.FactorRefused):
            people.renew_recovery_codes(officer, by=officer.actor)


class TestTakingAway:
    def test_with_the_last_factor_its_recovery_codes_go(self, officer: User, secret: str) -> None:
        add(officer, secret)
        people.remove_factor(officer, queries.factors(officer)[0].id, by=officer.actor)
        assert not queries.factors(officer)

    def test_somebody_elses_cannot_be_named(self, officer: User, lead: User, secret: str) -> None:
        add(officer, secret)
        with pytest.raises(people.FactorRefused):
            people.remove_factor(lead, queries.factors(officer)[0].id, by=lead.actor)
        assert queries.has_factor(officer)

    def test_an_administrator_takes_all_of_somebodys_away(
        self, officer: User, administrator: User, secret: str
    ) -> None:
        add(officer, secret)
        people.remove_factors(officer, by=administrator.actor)
        assert not queries.factors(officer)
        assert people.verify_password(email=officer.email, password=PASSWORD, address=HERE)
        assert Entry.objects.last().act == "user.signed_in"


def test_secrets_open_with_an_older_key_until_they_are_sealed_anew(
    officer: User, administrator: User, secret: str, settings: Any
) -> None:
    from fingerpost.register.keys import new_credential_key

    add(officer, secret)
    old, new = settings.FINGERPOST_CREDENTIAL_KEYS[0], new_credential_key()
    settings.FINGERPOST_CREDENTIAL_KEYS = (new, old)
    assert people.reseal_factors(by=administrator.actor) == 2
    settings.FINGERPOST_CREDENTIAL_KEYS = (new,)
    assert people.verify_code(officer, code(secret, 1), address=HERE)
    settings.FINGERPOST_CREDENTIAL_KEYS = (old,)
    with pytest.raises(people.SignInRefused):
        people.verify_code(officer, code(secret, 1), address=HERE)


class TestPasskeys:
    @pytest.fixture(autouse=True)
    def asked_from_a_page(self) -> Iterator[None]:
        request = RequestFactory().post("/", headers={"host": "localhost:8000"})
        request.session = {}  # type: ignore[assignment]
        with context.request_context(request):
            yield

    @pytest.fixture
    def key(self) -> SoftwarePasskey:
        return SoftwarePasskey("http://localhost:8000")

    def added(self, user: User, key: SoftwarePasskey) -> tuple[str, ...]:
        answer = key.create(plain(queries.passkey_to_add(user)))
        return people.add_passkey(user, name="Work laptop", answer=answer, by=user.actor)

    def test_one_is_added_and_lets_its_owner_in_without_a_password(self, officer: User, key: SoftwarePasskey) -> None:
        assert len(self.added(officer, key)) == 10
        assert queries.factors(officer)[0].name == "Work laptop"
        answer = key.get(plain(queries.passkey_to_show(None)))
        assert people.verify_passkey(answer) == officer
        assert Entry.objects.last().act == "user.signed_in"

    def test_it_is_the_second_step_of_its_owner_and_of_nobody_else(
        self, officer: User, lead: User, key: SoftwarePasskey
    ) -> None:
        self.added(officer, key)
        answer = key.get(plain(queries.passkey_to_show(officer)))
        assert people.verify_passkey(answer, user=officer) == officer
        answer = key.get(plain(queries.passkey_to_show(lead)))
        with pytest.raises(people.SignInRefused):
            people.verify_passkey(answer, user=lead)

    def test_an_answer_works_once(self, officer: User, key: SoftwarePasskey) -> None:
        self.added(officer, key)
        answer = key.get(plain(queries.passkey_to_show(None)))
        people.verify_passkey(answer)
        with pytest.raises(people.SignInRefused):
            people.verify_passkey(answer)

    @pytest.mark.parametrize(
        "key",
        [SoftwarePasskey("https://evil.example.org"), SoftwarePasskey("http://localhost:8000", "evil.example.org")],
        ids=["from another page", "for another name"],
    )
    def test_one_made_elsewhere_is_refused(self, officer: User, key: SoftwarePasskey) -> None:
        with pytest.raises(people.FactorRefused):
            self.added(officer, key)

    def test_a_key_that_does_not_verify_its_owner_is_refused(self, officer: User, key: SoftwarePasskey) -> None:
        key.flags = PRESENT
        with pytest.raises(people.FactorRefused):
            self.added(officer, key)

    def test_nor_does_it_let_in_without_verifying(self, officer: User, key: SoftwarePasskey) -> None:
        self.added(officer, key)
        key.flags = PRESENT
        with pytest.raises(people.SignInRefused):
            people.verify_passkey(key.get(plain(queries.passkey_to_show(None))))

    def test_a_leavers_is_refused(self, officer: User, administrator: User, key: SoftwarePasskey) -> None:
        self.added(officer, key)
        people.deactivate(officer, by=administrator.actor)
        with pytest.raises(people.SignInRefused):
            people.verify_passkey(key.get(plain(queries.passkey_to_show(None))))

    @pytest.mark.parametrize("answer", [None, [], {}, "x", 5, {"id": 1}, {"response": None}, {"response": {}}])
    def test_nonsense_is_refused_and_is_no_error(self, officer: User, key: SoftwarePasskey, answer: object) -> None:
        self.added(officer, key)
        queries.passkey_to_show(None)
        with pytest.raises(people.SignInRefused):
            people.verify_passkey(answer)
        queries.passkey_to_add(officer)
        with pytest.raises(people.FactorRefused):
            people.add_passkey(officer, name="", answer=answer, by=officer.actor)


def plain(options: Any) -> Any:
    """As the browser gets it."""
    return json.loads(json.dumps(options, default=dict))


class TestProvingAgain:
    def test_the_password_or_a_code_will_do(self, officer: User, secret: str, clock: time_machine.Traveller) -> None:
        people.prove_again(officer, PASSWORD, address=HERE)
        add(officer, secret)
        people.prove_again(officer, PASSWORD, address=HERE)
        people.prove_again(officer, code(secret), address=HERE)
        assert Entry.objects.last().act == "user.proved"

    def test_whoever_has_neither_is_told_what_to_do(self, officer: User) -> None:
        officer.set_unusable_password()
        officer.save()
        with pytest.raises(people.SignInRefused, match="add an authenticator app"):
            people.prove_again(officer, PASSWORD, address=HERE)

    @pytest.mark.parametrize("typed", ["", "wrong", "000000", "x" * 5000])
    def test_anything_else_will_not_and_counts(self, officer: User, typed: str) -> None:
        for _ in range(5):
            with pytest.raises(people.SignInRefused, match="neither"):
                people.prove_again(officer, typed, address=HERE)
        with pytest.raises(people.LockedOut):
            people.prove_again(officer, PASSWORD, address=HERE)
