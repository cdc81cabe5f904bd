"""Facebook's handshake and signature. What is not signed with the app's secret is not read."""

import hashlib
import hmac
import re
from collections.abc import Mapping

from fingerpost.platforms.port import WebhookRefused

PREFIX = "sha256="
_CHALLENGE = re.compile(r"[A-Za-z0-9_.-]{1,200}")


class FacebookWebhook:
    """How Meta pushes to us (``port.Webhook``)."""

    signature_header = "X-Hub-Signature-256"

    def challenge(self, query: Mapping[str, str], verify_token: str | None) -> str:
        """The challenge to echo as text/plain when the verify token is ours. Raises ``WebhookRefused``."""
        if not verify_token:
            raise _refused("no_verify_token", "No verify token is set for this account.", "Set one, and tell Meta it.")
        same = hmac.compare_digest(query.get("hub.verify_token", "").encode(), verify_token.encode())
        if query.get("hub.mode") != "subscribe" or not same:
            raise _refused("wrong_verify_token", "The verify token is not ours.", "Copy it from the account's page.")
        challenge = query.get("hub.challenge", "")
        if not _CHALLENGE.fullmatch(challenge):
            raise _refused("bad_challenge", "The challenge is missing or strange.", "Start again from Meta's app page.")
        return challenge

    def verify(self, raw: bytes, signature: str | None, secret: str | None) -> None:
        """Check ``X-Hub-Signature-256`` on the bytes as they came. The older sha1 header is not accepted.

        Raises ``WebhookRefused``, also when no secret is set: an unsigned door is no door.
        """
        if not secret:
            raise _refused(
                "no_secret", "No app secret is set for this account.", "Set it; until then nothing comes in."
            )
        if not signature:
            raise _refused("no_signature", f"There is no {self.signature_header} header.", "Only Meta may call this.")
        expected = PREFIX + hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(signature.strip().encode(), expected.encode()):
            raise _refused(
                "wrong_signature",
                "The signature does not match the body.",
                "Check that the app secret is the one of the app that sends, and that no proxy changes the body.",
            )


def _refused(code: str, message: str, hint: str) -> WebhookRefused:
    return WebhookRefused(code, message, hint)
