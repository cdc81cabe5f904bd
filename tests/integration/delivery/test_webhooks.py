"""Facebook pushes: signed or refused, stored before it is told so, once however often it comes."""

import hashlib
import hmac
import json
from typing import Any
from unittest import mock
from uuid import uuid4

import pytest
from django.db import DatabaseError
from django.http import HttpResponse
from django.test import Client

from fingerpost import platforms
from fingerpost.delivery.models import Delivery
from fingerpost.delivery.operations.webhooks import MOST_BYTES, SECRET, VERIFY_TOKEN
from fingerpost.journal.actor import Actor
from fingerpost.platforms import registry
from fingerpost.platforms.facebook.payloads import read
from fingerpost.platforms.facebook.webhook import FacebookWebhook
from fingerpost.register.models import Account
from fingerpost.register.operations import set_credential

pytestmark = [pytest.mark.databases, pytest.mark.django_db, pytest.mark.urls("fingerpost.api.webhooks")]

ADMINISTRATOR = Actor("user:77aa", "administrator")
APP_SECRET = "an app secret for tests only"
BODY = json.dumps({"object": "page", "entry": []}).encode()


@pytest.fixture(autouse=True)
def facebook(monkeypatch: pytest.MonkeyPatch, scripted: Any) -> None:
    """Facebook's own reader and webhook, without its connector."""
    platform = platforms.Platform(connect=lambda access: scripted, read=read, webhook=FacebookWebhook())
    monkeypatch.setitem(registry._registered, "facebook", platform)


@pytest.fixture
def page(organisation: Any) -> Account:
    """A Facebook page with its secret and verify token."""
    account = Account.objects.create(
        organisation=organisation, platform="facebook", external_id="2001", name="Moorside"
    )
    set_credential(account, SECRET, APP_SECRET, by=ADMINISTRATOR)
    set_credential(account, VERIFY_TOKEN, "let-me-in", by=ADMINISTRATOR)
    return account


def signature(body: bytes, secret: str = APP_SECRET) -> str:
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def push(account: Any, body: bytes = BODY, signed: str | None = None, **more: Any) -> HttpResponse:
    headers = {"X-Hub-Signature-256": signature(body) if signed is None else signed} if signed != "" else {}
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    where = f"/webhooks/facebook/{getattr(account, 'pk', account)}"
    return client.post(where, body, content_type="application/json", headers=headers, **more)


class TestDeliveries:
    def test_a_signed_delivery_is_stored_whole_and_acknowledged(self, page: Account) -> None:
        assert push(page).status_code == 200
        kept = Delivery.objects.get()
        assert (bytes(kept.body), kept.account, kept.organisation, kept.state) == (
            BODY,
            page,
            page.organisation,
            "waiting",
        )

    def test_a_repeated_delivery_is_acknowledged_and_stored_once(self, page: Account) -> None:
        assert [push(page).status_code for _ in range(3)] == [200, 200, 200]
        assert Delivery.objects.count() == 1

    def test_the_signature_is_checked_on_the_raw_bytes(self, page: Account) -> None:
        escaped = b'{"object": "page",  "entry": [], "note": "\\ud83d\\ude00"}'
        assert push(page, escaped).status_code == 200
        rewritten = json.dumps(json.loads(escaped)).encode()
        assert push(page, rewritten, signed=signature(escaped)).status_code == 403

    @pytest.mark.parametrize(
        "signed",
        ["", "sha256=", "sha1=0", "sha256=" + "0" * 64, signature(BODY, "another secret"), signature(BODY)[7:]],
    )
    def test_a_missing_or_wrong_signature_is_refused_and_nothing_is_kept(self, page: Account, signed: str) -> None:
        assert push(page, signed=signed).status_code == 403
        assert not Delivery.objects.exists()

    def test_without_a_secret_everything_is_refused(self, page: Account) -> None:
        page.credentials.filter(purpose=SECRET).delete()
        answer = push(page)
        assert (answer.status_code, answer.json()["code"]) == (403, "no_secret")
        assert push(page, signed=signature(BODY, "")).status_code == 403
        assert not Delivery.objects.exists()

    def test_an_unknown_or_switched_off_account_takes_nothing(self, page: Account) -> None:
        assert push(uuid4()).status_code == 404
        page.active = False
        page.save()
        assert push(page).status_code == 404

    def test_an_account_of_another_platform_takes_nothing_here(self, page: Account) -> None:
        Account.objects.filter(pk=page.pk).update(platform="instagram")
        assert push(page).status_code == 404

    def test_a_platform_that_is_not_connected_is_not_found(self, page: Account) -> None:
        answer = Client().post(f"/webhooks/myspace/{page.pk}", BODY, content_type="application/json")
        assert answer.status_code == 404

    def test_a_body_that_is_too_large_or_empty_is_refused(self, page: Account) -> None:
        assert push(page, b" " * (MOST_BYTES + 1)).status_code == 413
        assert push(page, b"").status_code == 400
        assert not Delivery.objects.exists()

    def test_what_cannot_be_stored_is_never_acknowledged(self, page: Account) -> None:
        with mock.patch.object(Delivery.objects, "get_or_create", side_effect=DatabaseError("disk full")):
            assert push(page).status_code == 500
        assert push(page).status_code == 200

    @pytest.mark.parametrize(
        "body", [b"\x00\xff\xfe", b"[" * 100_000, b'{"entry": "\\ud800"}', b"null", b"\xef\xbb\xbf{}"]
    )
    def test_signed_nonsense_is_kept_for_people_to_see(self, page: Account, body: bytes) -> None:
        assert push(page, body).status_code == 200
        assert bytes(Delivery.objects.get().body) == body

    def test_neither_signature_nor_cookies_are_kept(self, page: Account) -> None:
        push(page)
        assert set(Delivery.objects.get().headers) <= {"content-type", "user-agent"}

    def test_other_methods_are_not_allowed(self, page: Account) -> None:
        assert Client().put(f"/webhooks/facebook/{page.pk}", BODY).status_code == 405


class TestHandshake:
    QUERY = {"hub.mode": "subscribe", "hub.verify_token": "let-me-in", "hub.challenge": "1158201444"}  # noqa: RUF012

    def test_the_challenge_is_echoed_as_plain_text(self, page: Account) -> None:
        answer = Client().get(f"/webhooks/facebook/{page.pk}", self.QUERY)
        assert (answer.status_code, answer.content) == (200, b"1158201444")
        assert answer["Content-Type"].startswith("text/plain")

    @pytest.mark.parametrize(
        "changed",
        [
            {"hub.verify_token": "guess"},
            {"hub.mode": "unsubscribe"},
            {"hub.challenge": "<script>"},
            {"hub.challenge": ""},
        ],
    )
    def test_a_wrong_handshake_is_refused(self, page: Account, changed: dict[str, str]) -> None:
        assert Client().get(f"/webhooks/facebook/{page.pk}", self.QUERY | changed).status_code == 403

    def test_without_a_verify_token_it_is_refused(self, page: Account) -> None:
        page.credentials.filter(purpose=VERIFY_TOKEN).delete()
        assert Client().get(f"/webhooks/facebook/{page.pk}", self.QUERY).status_code == 403
        assert Client().get(f"/webhooks/facebook/{page.pk}", self.QUERY | {"hub.verify_token": ""}).status_code == 403

    def test_an_unknown_account_is_not_found(self, page: Account) -> None:
        assert Client().get(f"/webhooks/facebook/{uuid4()}", self.QUERY).status_code == 404
