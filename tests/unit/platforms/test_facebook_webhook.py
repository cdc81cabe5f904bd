"""Who may push to us in Facebook's name."""

import hashlib
import hmac

import pytest

from fingerpost.platforms import WebhookRefused
from fingerpost.platforms.facebook.webhook import FacebookWebhook

BODY = b'{"object":"page","entry":[]} '
HOOK = FacebookWebhook()


SECRET = "the app secret"


def signed(body: bytes, secret: str = SECRET, how: str = "sha256") -> str:
    return f"{how}=" + hmac.new(secret.encode(), body, getattr(hashlib, how)).hexdigest()


def why(raw: bytes, signature: str | None, secret: str | None) -> str:
    with pytest.raises(WebhookRefused) as refused:
        HOOK.verify(raw, signature, secret)
    return refused.value.code


def test_a_body_signed_with_the_apps_secret_is_accepted() -> None:
    HOOK.verify(BODY, signed(BODY), SECRET)


def test_the_signature_is_of_the_bytes_as_they_came() -> None:
    assert why(BODY.strip(), signed(BODY), SECRET) == "wrong_signature"


def test_another_secret_is_refused() -> None:
    assert why(BODY, signed(BODY, "another"), SECRET) == "wrong_signature"


@pytest.mark.parametrize("secret", [None, ""])
def test_without_a_secret_everything_is_refused(secret: str | None) -> None:
    assert why(BODY, signed(BODY, ""), secret) == "no_secret"


@pytest.mark.parametrize("signature", [None, ""])
def test_without_a_signature_nothing_is_read(signature: str | None) -> None:
    assert why(BODY, signature, SECRET) == "no_signature"


def test_the_older_signature_is_not_accepted() -> None:
    assert why(BODY, signed(BODY, how="sha1"), SECRET) == "wrong_signature"


def test_a_signature_that_is_not_ascii_is_refused_and_not_a_crash() -> None:
    assert why(BODY, "sha256=é", SECRET) == "wrong_signature"


QUERY = {"hub.mode": "subscribe", "hub.verify_token": "ours", "hub.challenge": "1158201444"}


def test_the_challenge_is_echoed_to_whoever_knows_the_verify_token() -> None:
    assert HOOK.challenge(QUERY, "ours") == "1158201444"


@pytest.mark.parametrize(
    ("changed", "token", "code"),
    [
        ({"hub.verify_token": "theirs"}, "ours", "wrong_verify_token"),
        ({"hub.mode": "unsubscribe"}, "ours", "wrong_verify_token"),
        ({}, None, "no_verify_token"),
        ({"hub.verify_token": ""}, "", "no_verify_token"),
        ({"hub.challenge": "<script>alert(1)</script>"}, "ours", "bad_challenge"),
        ({"hub.challenge": ""}, "ours", "bad_challenge"),
    ],
)
def test_a_handshake_that_is_not_right_is_refused(changed: dict[str, str], token: str | None, code: str) -> None:
    with pytest.raises(WebhookRefused) as refused:
        HOOK.challenge({**QUERY, **changed}, token)
    assert refused.value.code == code
