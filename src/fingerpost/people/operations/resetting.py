"""A new password for whoever lost theirs: a link that works once, for an hour, by e-mail or from an administrator."""

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.db import transaction

from fingerpost.journal.actor import system
from fingerpost.journal.operations import Actor, record
from fingerpost.people import letters
from fingerpost.people.guessing import knock
from fingerpost.people.models import SignedIn, User
from fingerpost.people.models.user import normal_email
from fingerpost.people.operations.users import check_user
from fingerpost.people.permissions import Permission, require

__all__ = ["LinkRefused", "ask_for_reset", "make_reset_link", "may_reset", "reset_password"]

SUBJECT = "Set a new password for Fingerpost"
LETTER = """Somebody asked to set a new password for the Fingerpost account with this e-mail address.

If it was you, open this link within an hour. It works once:

{link}

If it was not you, you need do nothing: the password stays as it is.
"""


class LinkRefused(ValueError):
    """The link was used, is too old, or was never one. The words are the same for all of them."""

    def __init__(self) -> None:
        super().__init__("This link does not work any more. Links work once, and for an hour. Ask for a new one.")


class _Tokens(PasswordResetTokenGenerator):
    """Signed, not stored: a token ends with the password, sign-in or switch-off that it was made before."""

    key_salt = "fingerpost.people.reset"
    algorithm = "sha256"

    def _make_hash_value(self, user: User, timestamp: int) -> str:
        return f"{super()._make_hash_value(user, timestamp)}:{user.is_active}:{user.sessions_ended}"


_tokens = _Tokens()


def ask_for_reset(*, email: str, address: str, link: Callable[[User, str], str]) -> None:
    """Send a link to that address, if it is somebody's who may sign in. Never says whether it was.

    ``link`` makes the address of the page from user and token. After five letters in 15 minutes no more are sent.
    """
    tried = knock("reset", email, address)
    user = User.objects.filter(email=normal_email(email), is_active=True).first()
    if user is None or tried.shut:
        return
    with transaction.atomic():
        _journal("user.reset_asked", user, system("sign-in"))
        letters.send(user.email, SUBJECT, LETTER.format(link=link(user, _tokens.make_token(user))))


@transaction.atomic
def make_reset_link(user: User, *, by: Actor) -> str:
    """A token for an administrator to hand over, shown once.

    Raises NotPermitted; LinkRefused for somebody switched off.
    """
    require(by, Permission.MANAGE_PEOPLE)
    user = User.objects.select_for_update().get(pk=user.pk)
    if not user.is_active:
        raise LinkRefused
    _journal("user.reset_link_made", user, by)
    return _tokens.make_token(user)


def may_reset(user: User | None, token: str) -> bool:
    """Whether the link would still work, so that nobody chooses a password in vain."""
    return user is not None and user.is_active and _tokens.check_token(user, token)


@transaction.atomic
def reset_password(user: User | None, token: str, password: str) -> User:
    """Set the password by a link, which ends it and every session. A second factor stays as it is.

    Raises LinkRefused, or BadUser when the password is too weak.
    """
    held = User.objects.select_for_update().filter(pk=user.pk).first() if user else None
    if held is None or not may_reset(held, token):
        raise LinkRefused
    check_user(held, password)
    held.set_password(password)
    held.save(update_fields=["password"])
    SignedIn.objects.filter(user=held).delete()
    _journal("user.password_reset", held, held.actor)
    return held


def _journal(act: str, user: User, by: Actor) -> None:
    record(
        organisation_id=user.organisation_id,
        by=by,
        act=act,
        subject=f"user:{user.pk}",
        clause="4.9",
        facts={"minutes": settings.PASSWORD_RESET_TIMEOUT // 60},
    )
