"""Keys by which other programs come in: shown once, kept as a digest, good for one purpose."""

import hashlib
import secrets
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from fingerpost.journal.operations import Actor, record
from fingerpost.people.models import ApiToken, Organisation
from fingerpost.people.permissions import TOKEN_PURPOSES, Permission, require

PREFIX = "fingerpost"
NOTE_USE_EVERY = timedelta(minutes=1)


class TokenRefused(Exception):
    """The words are the same for a token that is unknown, revoked, or for another purpose."""

    def __init__(self) -> None:
        super().__init__("This token is not valid here. Ask an administrator for a token for this purpose.")


@transaction.atomic
def issue_token(*, organisation: Organisation, name: str, purpose: str, by: Actor) -> tuple[ApiToken, str]:
    """Make a token for one purpose; the text is returned here and can never be had again.

    Raises NotPermitted; ValueError for an unknown purpose or a blank name.
    """
    require(by, Permission.MANAGE_PEOPLE)
    if purpose not in TOKEN_PURPOSES:
        raise ValueError(f"There is no such purpose. The purposes are: {', '.join(TOKEN_PURPOSES)}.")
    if not 0 < len(name.strip()) <= 120:
        raise ValueError("Name the program that will use the token, in at most 120 characters.")
    text = f"{PREFIX}_{purpose}_{secrets.token_urlsafe(32)}"
    token = ApiToken.objects.create(organisation=organisation, name=name.strip(), purpose=purpose, digest=_digest(text))
    _journal("token.issued", token, by)
    return token, text


@transaction.atomic
def revoke_token(token: ApiToken, *, by: Actor) -> ApiToken:
    """End a token at once and for good. Revoking it again changes nothing. Raises NotPermitted."""
    require(by, Permission.MANAGE_PEOPLE)
    token = ApiToken.objects.select_for_update().get(pk=token.pk)
    if token.revoked_at is None:
        token.revoked_at = timezone.now()
        token.save(update_fields=["revoked_at"])
        _journal("token.revoked", token, by)
    return token


def use_token(text: str, purpose: str) -> ApiToken:
    """The token whose text this is, if it is good for ``purpose``. Raises TokenRefused.

    The time of its last use is noted once a minute; what is done with it is journalled where it is done.
    """
    token = ApiToken.objects.select_related("organisation").filter(digest=_digest(text), purpose=purpose).first()
    if token is None or token.revoked_at is not None:
        raise TokenRefused
    now = timezone.now()
    if token.last_used_at is None or now - token.last_used_at > NOTE_USE_EVERY:
        ApiToken.objects.filter(pk=token.pk).update(last_used_at=now)
    return token


def _digest(text: str) -> str:
    """Enough for a random text of 256 bits: there is nothing to guess."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _journal(act: str, token: ApiToken, by: Actor) -> None:
    record(
        organisation_id=token.organisation_id,
        by=by,
        act=act,
        subject=f"token:{token.pk}",
        facts={"purpose": token.purpose},
    )
