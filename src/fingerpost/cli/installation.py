"""Starts Django for the commands that need the database, and says in plain words why it will not start."""

import os

from fingerpost.cli.refusal import CannotStart

SETTINGS = "fingerpost.config.settings"


def start(*, keys_needed: bool = True) -> None:
    """Make the installation ready to be used. Raises ``CannotStart``."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    try:
        django.setup()
    except Exception as bad:  # whatever it is, it is the settings', whose messages are written to be shown
        raise CannotStart(str(bad)) from None
    if keys_needed:
        _need_keys()


def _need_keys() -> None:
    from django.conf import settings

    from fingerpost.register.keys import KeysError, require_keys

    try:
        require_keys(_secret(), settings.FINGERPOST_CREDENTIAL_KEYS)
    except KeysError as bad:
        raise CannotStart(str(bad)) from None


def _secret() -> str:
    """The signing key, or nothing: Django itself refuses to hand out an empty one."""
    from django.conf import settings
    from django.core.exceptions import ImproperlyConfigured

    try:
        return str(settings.SECRET_KEY)
    except ImproperlyConfigured:
        return ""


def make_keys_if_none() -> bool:
    """Make the installation's keys where there are none, and use them at once. True when they were made."""
    from django.conf import settings

    from fingerpost.register.keys import KeysError, make_keys

    if _secret() and settings.FINGERPOST_CREDENTIAL_KEYS:
        return False
    try:
        keys = make_keys(settings.FINGERPOST_KEYS_FILE)
    except KeysError as bad:
        raise CannotStart(str(bad)) from None
    except OSError as bad:
        raise CannotStart(_not_writable(str(settings.FINGERPOST_KEYS_FILE.parent), bad)) from None
    settings.SECRET_KEY = _secret() or keys.secret
    settings.FINGERPOST_CREDENTIAL_KEYS = keys.credentials
    return True


def bring_database_up_to_date() -> None:
    """Run the migrations that have not run yet. Raises ``CannotStart``."""
    from django.core.management import call_command
    from django.db import DatabaseError, connection

    try:
        call_command("migrate", verbosity=0, interactive=False)
    except (DatabaseError, OSError) as bad:
        where = connection.settings_dict["NAME"]
        raise CannotStart(_not_writable(str(where), bad)) from None


def _not_writable(where: str, bad: Exception) -> str:
    why = getattr(bad, "strerror", None) or str(bad).splitlines()[0]
    return (
        f"{where} cannot be used: {why}.\n  Give a folder that may be written to with FINGERPOST_DATA=/full/path, or a"
        " PostgreSQL address with FINGERPOST_DATABASE_URL."
    )
