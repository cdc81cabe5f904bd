"""Keys by which other programs come in: shown once, kept as a digest, good for one purpose."""

import hashlib
import secrets
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from fingerpost.journal.operations import Actor, record
from fingerpost.people.models import ApiToken, Organisation, User
from fingerpost.people.permissions import DESK_PURPOSES, TOKEN_PURPOSES, Permission, require

PREFIX = "fingerpost"
NOTE_USE_EVERY = timedelta(minutes=1)


class TokenRefused(Exception):
    """The words are the same for a token that is unknown, revoked, or for another purpose."""

    def __init__(self) -> None:
        super().__init__("This token is not valid here. Ask an administrator for a token for this purpose.")


@transaction.atomic
def issue_token(
    *, organisation: Organisation, name: str, purpose: str, by: Actor, user: User | None = None
) -> tuple[ApiToken, str]:
    """Make a token for one purpose; the text is returned here and can never be had again.

    A token for the desk acts in the name of ``user``, a person or a service's own user. Raises NotPermitted; ValueError
    for an unknown purpose, a blank name, or a user where none belongs or none where one does.
    """
    require(by, Permission.MANAGE_PEOPLE)
    if purpose not in TOKEN_PURPOSES:
        raise ValueError(f"There is no such purpose. The purposes are: {', '.join(TOKEN_PURPOSES)}.")
    if not 0 < len(name.strip()) <= 120:
        raise ValueError("Name the program that will use the token, in at most 120 characters.")
    if (user is not None) != (purpose in DESK_PURPOSES) or (user and user.organisation_id != organisation.pk):
        raise ValueError(f"Say in which user's name it acts for these purposes, and only for them: {_listed()}.")
    text = f"{PREFIX}_{purpose}_{secrets.token_urlsafe(32)}"
    token = ApiToken.objects.create(
        organisation=organisation, user=user, name=name.strip(), purpose=purpose, digest=_digest(text)
    )
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
    return _good(text, (purpose,))


def use_desk_token(text: str) -> tuple[ApiToken, User]:
    """The token for the desk whose text this is, and the user in whose name it acts, held to what the token is for.

    Raises TokenRefused, also once the user is switched off.
    """
    token = _good(text, tuple(DESK_PURPOSES))
    if token.user is None or not token.user.is_active:
        raise TokenRefused
    token.user.narrowed = DESK_PURPOSES[token.purpose]
    return token, token.user


def note_token_act(token: ApiToken, *, act: str, subject: str) -> None:
    """Record that ``act`` was done by this program in its user's name. Joins the transaction of the act itself."""
    by = token.user.actor if token.user else token.actor
    facts = {"token": str(token.pk), "act": act}
    record(organisation_id=token.organisation_id, by=by, act="token.acted", subject=subject, facts=facts)


def _good(text: str, purposes: tuple[str, ...]) -> ApiToken:
    known = ApiToken.objects.select_related("organisation", "user__organisation")
    token = known.filter(digest=_digest(text), purpose__in=purposes).first()
    if token is None or token.revoked_at is not None:
        raise TokenRefused
    now = timezone.now()
    if token.last_used_at is None or now - token.last_used_at > NOTE_USE_EVERY:
        ApiToken.objects.filter(pk=token.pk).update(last_used_at=now)
    return token


def _listed() -> str:
    return ", ".join(DESK_PURPOSES)


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
