"""Seals and opens secrets with the installation's keys. Nothing else in the program does."""

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from fingerpost.register.keys import KeysError, installation_keys, require_keys


class CannotOpen(Exception):
    """A sealed secret does not open with any of the installation's keys."""

    def __init__(self) -> None:
        super().__init__(
            "A stored credential does not open with this installation's keys. Put keys.json back from your backup, or "
            "set the credential again."
        )


def need_keys() -> None:
    """Raise KeysError, saying what to do, when this installation has no keys. Every server starts with this."""
    try:
        secret = settings.SECRET_KEY
    except ImproperlyConfigured:  # Django never hands out an empty one
        secret = ""
    require_keys(secret, tuple(settings.FINGERPOST_CREDENTIAL_KEYS))


def seal(secret: str) -> bytes:
    """The secret, sealed with the newest key. Raises KeysError when the installation has no keys."""
    return _keys().encrypt(secret.encode())


def unseal(sealed: bytes | memoryview) -> str:
    """The secret. Raises CannotOpen or KeysError."""
    try:
        return _keys().decrypt(bytes(sealed)).decode()
    except InvalidToken:
        raise CannotOpen from None


def reseal(sealed: bytes | memoryview) -> bytes:
    """The same secret, sealed with the newest key. Raises CannotOpen or KeysError."""
    try:
        return _keys().rotate(bytes(sealed))
    except InvalidToken:
        raise CannotOpen from None


def _keys() -> MultiFernet:
    """The keys of the settings, else those that ``setup`` made since this process started."""
    keys: tuple[str, ...] = tuple(settings.FINGERPOST_CREDENTIAL_KEYS)
    if not keys:
        made = installation_keys(settings.FINGERPOST_KEYS_FILE)
        keys = made.credentials if made else ()
    require_keys("sealing needs only these", keys)
    try:
        return MultiFernet([Fernet(key) for key in keys])
    except ValueError:
        raise KeysError("FINGERPOST_CREDENTIAL_KEYS accepts Fernet keys parted by commas, newest first.") from None
