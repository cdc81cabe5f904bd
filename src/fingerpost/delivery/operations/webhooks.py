"""A platform pushes: checked on the bytes as they came, stored, and only then acknowledged (3.2g)."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from fingerpost import platforms
from fingerpost.delivery.operations.arrivals import accept
from fingerpost.register.models import Account
from fingerpost.register.queries import credential

__all__ = ["MOST_BYTES", "SECRET", "VERIFY_TOKEN", "Accepted", "Refused", "accept_webhook", "answer_challenge"]

MOST_BYTES = 2 * 1024 * 1024
"""The largest body that is taken."""

SECRET = "app_secret"  # noqa: S105 - the name of a credential's purpose
VERIFY_TOKEN = "verify_token"  # noqa: S105 - the name of a credential's purpose


@dataclass(frozen=True, slots=True)
class Accepted:
    """The bytes are stored: answer 200. ``created`` is False when the same delivery had come before."""

    delivery_id: UUID
    created: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was kept: answer ``status``. ``code`` is stable, ``message`` plain and safe to log and to send."""

    status: int
    code: str
    message: str


def answer_challenge(platform: str, account_id: UUID, query: Mapping[str, str]) -> str | Refused:
    """The text to answer a platform's handshake with, or why it is refused."""
    found = _route(platform, account_id)
    if isinstance(found, Refused):
        return found
    account, webhook = found
    try:
        return webhook.challenge(query, credential(account, VERIFY_TOKEN))
    except platforms.WebhookRefused as refused:
        return Refused(403, refused.code, refused.message)


def accept_webhook(platform: str, account_id: UUID, body: bytes, headers: Mapping[str, str]) -> Accepted | Refused:
    """Check and keep one delivery pushed to ``account_id``'s address. The same bytes again are accepted again.

    An account without a secret refuses everything: an unsigned delivery is never taken on trust. A database that does
    not answer raises, so that the platform is told 500 and sends it again.
    """
    if len(body) > MOST_BYTES:
        return Refused(413, "too_large", f"The body is larger than {MOST_BYTES} bytes. Send fewer events at a time.")
    if not body:
        return Refused(400, "empty", "The body is empty. Send the event as JSON.")
    found = _route(platform, account_id)
    if isinstance(found, Refused):
        return found
    account, webhook = found
    named = {name.lower(): value for name, value in headers.items()}
    try:
        webhook.verify(body, named.get(webhook.signature_header.lower()), credential(account, SECRET))
    except platforms.WebhookRefused as refused:
        return Refused(403, refused.code, refused.message)
    delivery, created = accept(
        organisation=account.organisation, account=account, platform=platform, body=body, headers=named
    )
    return Accepted(delivery.pk, created)


def _route(platform: str, account_id: UUID) -> tuple[Account, platforms.Webhook] | Refused:
    nobody = Refused(404, "no_such_account", "No account here takes deliveries at this address. Check the address.")
    if not platforms.connected(platform):
        return nobody
    webhook = platforms.get(platform).webhook
    account = (
        Account.objects.filter(pk=account_id, platform=platform, active=True).select_related("organisation").first()
    )
    if webhook is None or account is None:
        return nobody
    return account, webhook
