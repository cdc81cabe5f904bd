"""Official accounts, and secrets that never show."""

import logging
from typing import Any

import pytest
from cryptography.fernet import Fernet
from django.db import connection

from fingerpost.journal import queries as journal
from fingerpost.journal.actor import Actor, system
from fingerpost.people.permissions import NotPermitted
from fingerpost.register import operations as register
from fingerpost.register import queries
from fingerpost.register.models import Account, Credential

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

SETUP = system("setup")
SECRET = "canary-secret-of-the-page"


@pytest.fixture
def account(organisation: Any) -> Account:
    return add(organisation)


def add(organisation: Any, **changes: Any) -> Account:
    known = {"platform": "facebook", "external_id": "1000", "name": "Moorside Trust", "by": SETUP}
    return register.add_account(organisation=organisation, **(known | changes))


class TestAccounts:
    def test_an_account_is_found_by_the_platforms_id(self, account: Account) -> None:
        assert queries.account_for("facebook", "1000") == account
        assert queries.account_for("facebook", "1001") is None
        assert queries.account_for("x", "1000") is None

    def test_it_is_journalled_under_its_clause(self, account: Account) -> None:
        (line,) = journal.timeline(account.organisation_id, f"account:{account.pk}")
        assert (line.act, line.clause, line.facts) == ("account.added", "4.3", {"platform": "facebook", "tier": "main"})

    @pytest.mark.parametrize(
        ("changes", "field", "says"),
        [
            ({"platform": "friendster"}, "platform", "The platforms are: facebook"),
            ({"external_id": " "}, "external_id", "blank"),
            ({"name": ""}, "name", "blank"),
            ({"tier": "secret"}, "tier", "not a valid choice"),
            ({"base_url": "javascript:alert(1)"}, "base_url", "must begin with https"),
        ],
    )
    def test_what_is_wrong_is_said_by_field(
        self, organisation: Any, changes: dict[str, str], field: str, says: str
    ) -> None:
        with pytest.raises(register.BadAccount) as refused:
            add(organisation, **changes)
        assert says in refused.value.problems[field]

    def test_an_account_is_registered_once(self, organisation: Any, account: Account) -> None:
        with pytest.raises(register.BadAccount, match="in the register already"):
            add(organisation)

    def test_switching_off_keeps_it_in_the_register(self, organisation: Any, account: Account) -> None:
        register.set_active(account, False, by=SETUP)
        register.set_active(account, False, by=SETUP)
        assert [kept.active for kept in queries.accounts(organisation)] == [False]
        acts = [line.act for line in journal.timeline(account.organisation_id, f"account:{account.pk}")]
        assert acts == ["account.added", "account.switched_off"]

    def test_an_officer_changes_nothing(self, organisation: Any, account: Account) -> None:
        officer = Actor("user:1", "desk_officer")
        for change in (
            lambda: add(organisation, external_id="2", by=officer),
            lambda: register.set_active(account, False, by=officer),
            lambda: register.set_credential(account, "access_token", SECRET, by=officer),
            lambda: register.unset_credential(account, "access_token", by=officer),
            lambda: register.reseal_credentials(organisation, by=officer),
        ):
            with pytest.raises(NotPermitted):
                change()


class TestCredentials:
    def test_a_secret_comes_back_for_its_purpose_only(self, account: Account) -> None:
        register.set_credential(account, "access_token", SECRET, by=SETUP)
        assert queries.credential(account, "access_token") == SECRET
        assert queries.credential(account, "app_secret") is None
        assert queries.purposes_set(account) == ("access_token",)

    def test_a_new_secret_replaces_the_old(self, account: Account) -> None:
        for value in ("old", SECRET):
            register.set_credential(account, "access_token", value, by=SETUP)
        assert queries.credential(account, "access_token") == SECRET
        assert Credential.objects.count() == 1

    def test_a_secret_can_be_taken_out(self, account: Account) -> None:
        register.set_credential(account, "access_token", SECRET, by=SETUP)
        assert register.unset_credential(account, "access_token", by=SETUP)
        assert not register.unset_credential(account, "access_token", by=SETUP)
        assert queries.credential(account, "access_token") is None

    def test_it_shows_in_no_row_log_or_journal(self, account: Account, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        register.set_credential(account, "access_token", SECRET, by=SETUP)
        credential = Credential.objects.get()
        assert SECRET not in f"{credential!r} {credential} {vars(credential)} {caplog.text}"
        with connection.cursor() as cursor:
            for table in connection.introspection.table_names():
                cursor.execute(f'SELECT * FROM "{table}"')
                assert SECRET not in str([[_shown(value) for value in row] for row in cursor.fetchall()]), table

    @pytest.mark.parametrize(("purpose", "value"), [("", "x"), ("x", ""), ("x" * 41, "x")])
    def test_blank_ones_are_refused(self, account: Account, purpose: str, value: str) -> None:
        with pytest.raises(ValueError, match="neither blank"):
            register.set_credential(account, purpose, value, by=SETUP)


class TestRotation:
    def test_after_resealing_the_old_key_is_not_needed(self, account: Account, settings: Any) -> None:
        old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
        settings.FINGERPOST_CREDENTIAL_KEYS = (old,)
        register.set_credential(account, "access_token", SECRET, by=SETUP)
        settings.FINGERPOST_CREDENTIAL_KEYS = (new, old)
        assert register.reseal_credentials(account.organisation, by=SETUP) == 1
        settings.FINGERPOST_CREDENTIAL_KEYS = (new,)
        assert queries.credential(account, "access_token") == SECRET

    def test_without_its_key_a_secret_does_not_open_and_the_error_says_what_to_do(
        self, account: Account, settings: Any
    ) -> None:
        register.set_credential(account, "access_token", SECRET, by=SETUP)
        settings.FINGERPOST_CREDENTIAL_KEYS = (Fernet.generate_key().decode(),)
        with pytest.raises(queries.CannotOpen, match=r"keys\.json back"):
            queries.credential(account, "access_token")
        with pytest.raises(register.CannotOpen):
            register.reseal_credentials(account.organisation, by=SETUP)

    def test_without_any_keys_nothing_is_sealed(self, account: Account, settings: Any) -> None:
        settings.FINGERPOST_CREDENTIAL_KEYS = ()
        with pytest.raises(register.KeysError, match="fingerpost setup"):
            register.set_credential(account, "access_token", SECRET, by=SETUP)

    def test_keys_made_since_the_program_started_are_used(self, account: Account, settings: Any, tmp_path: Any) -> None:
        settings.FINGERPOST_CREDENTIAL_KEYS = ()
        settings.FINGERPOST_KEYS_FILE = tmp_path / register.KEYS_FILE
        register.make_keys(settings.FINGERPOST_KEYS_FILE)
        register.set_credential(account, "access_token", SECRET, by=SETUP)
        assert queries.credential(account, "access_token") == SECRET


def _shown(value: object) -> object:
    return bytes(value) if isinstance(value, memoryview) else value
