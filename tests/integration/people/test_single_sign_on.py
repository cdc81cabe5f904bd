"""Single sign-on against a provider on this machine: who comes in, and every way in which nobody does."""

import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import jwt
import pytest
from django.test import Client

from fingerpost.journal.models import Entry
from fingerpost.people import oidc
from fingerpost.people import operations as people
from fingerpost.people.models import User
from identity_provider import CLIENT, NEVER, SECRET, TENANT, IdentityProvider, running

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

Come = Callable[..., Any]


@pytest.fixture(scope="module")
def server() -> Iterator[IdentityProvider]:
    with running() as provider:
        yield provider


@pytest.fixture
def provider(server: IdentityProvider, settings: Any, officer: User) -> Iterator[IdentityProvider]:
    oidc._kept.clear()
    server.who, server.lies, server.described_as = {"email": officer.email.upper()}, {}, server.issuer
    server.sent.clear()
    settings.FINGERPOST_SSO = oidc.Provider(server.issuer, CLIENT, SECRET, tenant=TENANT)
    yield server
    oidc._kept.clear()


@pytest.fixture
def come(provider: IdentityProvider) -> Come:
    """Go to the provider and come back, as a browser does; ``change`` alters the address on the way back."""

    def go(client: Client, change: Callable[[str], str] = str, onward: str = "/account") -> Any:
        there = client.get("/sign-in/single", {"next": onward})
        assert there.status_code == 302
        query = dict(parse_qsl(urlsplit(there["Location"]).query))
        back = urlsplit(change(provider.authorise(query)))
        return client.get(f"{back.path}?{back.query}")

    return go


def who(client: Client) -> str:
    return client.session.get("_auth_user_id", "nobody")


def said(answer: Any) -> str:
    """The page without the frame around it, in which every answer has a number of its own."""
    return str(answer.content.decode().partition("<main")[2].partition("</main>")[0])


def refusal() -> str:
    entry = Entry.objects.filter(act="user.sso_refused").last()
    return json.loads(bytes(entry.body))["facts"]["reason"] if entry else ""


class TestComingIn:
    def test_somebody_who_is_known_on_both_sides_is_signed_in_and_goes_where_they_were_going(
        self, come: Come, officer: User
    ) -> None:
        client = Client()
        answer = come(client)
        assert (answer.status_code, answer["Location"]) == (302, "/account")
        assert who(client) == str(officer.pk)
        assert [entry.act for entry in Entry.objects.all()] == ["user.sso_bound", "user.signed_in"]

    def test_the_code_is_exchanged_with_the_secret_and_the_proof_key(
        self, come: Come, provider: IdentityProvider
    ) -> None:
        come(Client())
        (sent,) = provider.sent
        assert sent["client_secret"] == SECRET
        assert len(sent["code_verifier"]) >= 43

    def test_from_then_on_they_are_known_by_the_providers_id_and_not_by_their_address(
        self, come: Come, provider: IdentityProvider, officer: User
    ) -> None:
        come(Client())
        provider.who = {"email": "married@example.org"}
        client = Client()
        come(client)
        assert who(client) == str(officer.pk)

    def test_an_address_that_was_given_to_somebody_else_opens_nothing(
        self, come: Come, provider: IdentityProvider, officer: User
    ) -> None:
        come(Client())
        provider.who = {"email": officer.email, "sub": "somebody-else"}
        assert come(Client()).status_code == 403

    def test_it_counts_as_a_second_factor(self, come: Come, settings: Any) -> None:
        settings.FINGERPOST_SECOND_FACTOR_ROLES = frozenset({"desk_officer"})
        client = Client()
        come(client)
        assert client.get("/policy/partners").status_code != 302

    def test_a_provider_that_changes_its_key_is_believed(self, come: Come, provider: IdentityProvider) -> None:
        come(Client())
        provider.new_key("two")
        client = Client()
        come(client)
        assert who(client) != "nobody"


CLAIMS: dict[str, tuple[dict[str, Any], str]] = {
    "a nonce that is not ours": ({"nonce": "another"}, "nonce"),
    "no nonce": ({"nonce": NEVER}, "no nonce"),
    "another client's token": ({"aud": "another-client"}, "audience"),
    "a token for several, and by another": ({"aud": [CLIENT, "b"], "azp": "b"}, "audience"),
    "another issuer": ({"iss": "https://login.example.org/v2.0"}, "issuer"),
    "another tenant": ({"tid": "99999999-2222-4333-8444-555555555555"}, "tenant"),
    "no tenant": ({"tid": NEVER}, "tenant"),
    "expired": ({"exp": 1_700_000_000, "iat": 1_699_999_000}, "expired"),
    "no end": ({"exp": NEVER}, "no exp"),
    "from the future": ({"nbf": 32_000_000_000}, "signature"),
    "about nobody": ({"sub": NEVER}, "no sub"),
}


class TestNotProved:
    @pytest.mark.parametrize("lie", CLAIMS)
    def test_a_token_that_is_not_right_in_one_respect_lets_nobody_in(
        self, come: Come, provider: IdentityProvider, lie: str
    ) -> None:
        provider.lies, reason = CLAIMS[lie]
        client = Client()
        answer = come(client)
        assert (answer.status_code, who(client)) == (403, "nobody")
        assert "Single sign-on did not work" in answer.content.decode()
        assert refusal() == reason

    @pytest.mark.parametrize("way", ["other state", "no state", "no code", "refused"])
    def test_an_answer_that_was_not_asked_for_lets_nobody_in(self, come: Come, way: str) -> None:
        changes = {
            "other state": lambda there: there.replace("state=", "state=x"),
            "no state": lambda there: there.replace("state=", "other="),
            "no code": lambda there: there.replace("code=", "other="),
            "refused": lambda there: there.replace("code=", "error="),
        }
        client = Client()
        assert come(client, changes[way]).status_code == 403
        assert who(client) == "nobody"

    def test_another_browser_cannot_come_back_in_ones_place(self, come: Come, provider: IdentityProvider) -> None:
        there = Client().get("/sign-in/single")
        back = urlsplit(provider.authorise(dict(parse_qsl(urlsplit(there["Location"]).query))))
        stranger = Client()
        assert stranger.get(f"{back.path}?{back.query}")["Location"] == "/sign-in"
        assert who(stranger) == "nobody"

    def test_an_answer_works_once(self, come: Come, provider: IdentityProvider) -> None:
        client, kept = Client(), []
        come(client, lambda there: kept.append(there) or there)
        client.post("/sign-out")
        back = urlsplit(kept[0])
        assert client.get(f"{back.path}?{back.query}")["Location"] == "/sign-in"

    def test_a_token_signed_by_nobody_or_with_our_own_secret_is_refused(
        self, come: Come, provider: IdentityProvider, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def unsigned(claims: dict[str, Any]) -> str:
            return jwt.encode(claims, None, "none", headers={"kid": provider.signs_with})  # type: ignore[arg-type]

        def symmetric(claims: dict[str, Any]) -> str:
            return jwt.encode(claims, SECRET * 4, "HS256", headers={"kid": provider.signs_with})

        for forged in (unsigned, symmetric):
            monkeypatch.setattr(provider, "sign", forged)
            client = Client()
            assert come(client).status_code == 403
            assert who(client) == "nobody"
            assert refusal() == "signature"

    def test_a_key_that_was_not_published_is_refused(self, come: Come, provider: IdentityProvider) -> None:
        published = provider.published()
        come(Client())
        provider.new_key("three")
        provider.published = lambda: published  # type: ignore[method-assign]
        try:
            assert come(Client()).status_code == 403
            assert refusal() == "key"
        finally:
            del provider.published  # type: ignore[misc]

    def test_a_provider_that_describes_itself_as_another_is_refused(
        self, client: Client, provider: IdentityProvider
    ) -> None:
        provider.described_as = "https://login.example.org/v2.0"
        assert client.get("/sign-in/single").status_code == 403

    def test_a_provider_that_does_not_answer_is_told_plainly(self, client: Client, settings: Any) -> None:
        oidc._kept.clear()
        settings.FINGERPOST_SSO = oidc.Provider("http://127.0.0.1:9", CLIENT, SECRET)
        answer = client.get("/sign-in/single")
        assert answer.status_code == 403
        assert "try again" in answer.content.decode()

    def test_without_a_provider_there_is_no_such_page(self, client: Client, settings: Any) -> None:
        settings.FINGERPOST_SSO = None
        assert client.get("/sign-in/single").status_code == 404
        assert "organisation’s account" not in client.get("/sign-in").content.decode()


class TestStrangersAndLeavers:
    def test_nobody_registers_themselves(self, come: Come, provider: IdentityProvider) -> None:
        provider.who = {"email": "stranger@example.org"}
        before = User.objects.count()
        client = Client()
        answer = come(client)
        assert (answer.status_code, who(client), User.objects.count()) == (403, "nobody", before)
        assert "Ask a Fingerpost administrator" in answer.content.decode()
        assert "stranger" not in str(bytes(Entry.objects.last().body).decode()).replace('"stranger"', "")

    def test_a_leaver_is_refused_in_the_same_words(
        self, come: Come, provider: IdentityProvider, officer: User, administrator: User
    ) -> None:
        come(Client())
        people.deactivate(officer, by=administrator.actor)
        client = Client()
        left = said(come(client))
        assert who(client) == "nobody"
        provider.who = {"email": "stranger@example.org", "sub": "subject-2"}
        assert said(come(Client())) == left

    def test_an_address_that_the_provider_has_not_verified_opens_nothing(
        self, come: Come, provider: IdentityProvider, officer: User
    ) -> None:
        provider.who = {"email": officer.email, "email_verified": False}
        assert come(Client()).status_code == 403


class TestGroups:
    @pytest.fixture(autouse=True)
    def groups_decide(self, provider: IdentityProvider, settings: Any) -> None:
        settings.FINGERPOST_SSO = oidc.Provider(
            provider.issuer, CLIENT, SECRET, roles=(("g-lead", "desk_lead"), ("g-desk", "desk_officer"))
        )

    def test_the_first_group_that_fits_gives_the_role_at_every_sign_in(
        self, come: Come, provider: IdentityProvider, officer: User
    ) -> None:
        provider.who |= {"groups": ["other", "g-desk", "g-lead"]}
        come(Client())
        officer.refresh_from_db()
        assert officer.role == "desk_lead"
        assert Entry.objects.filter(act="user.role_changed", actor="system:single-sign-on").count() == 1

    @pytest.mark.parametrize("groups", [["other"], [], "g-desk", NEVER])
    def test_whoever_is_in_no_group_with_a_role_does_not_come_in(
        self, come: Come, provider: IdentityProvider, groups: Any
    ) -> None:
        provider.who |= {"groups": groups}
        assert come(Client()).status_code == 403
        assert refusal() == "no role"

    def test_the_only_administrator_stays_one(
        self, come: Come, provider: IdentityProvider, administrator: User
    ) -> None:
        provider.who = {"email": administrator.email, "groups": ["g-desk"]}
        client = Client()
        come(client)
        administrator.refresh_from_db()
        assert (who(client), administrator.role) == (str(administrator.pk), "administrator")
