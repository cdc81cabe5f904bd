"""The installation's keys: one that signs sessions, and one or more that seal credentials. Needs no Django."""

import json
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.fernet import Fernet

KEYS_FILE = "keys.json"
ONLY_THE_OWNER = 0o077


class KeysError(Exception):
    """The keys cannot be used. The message says what to do."""


@dataclass(frozen=True)
class Keys:
    """``secret`` signs sessions and forms. ``credentials`` seal, newest first: the first seals, all of them open."""

    secret: str = field(repr=False)
    credentials: tuple[str, ...] = field(repr=False)


def installation_keys(file: Path) -> Keys | None:
    """The keys kept in ``file``, or None when there are none yet. Raises KeysError for a file that cannot be used."""
    try:
        with file.open(encoding="utf-8") as opened:
            if os.fstat(opened.fileno()).st_mode & ONLY_THE_OWNER:
                raise KeysError(f"Others on this machine can read {file}. Run: chmod 600 {file}")
            found = json.load(opened)
        return Keys(_text(found["secret"]), tuple(_fernet(key) for key in found["credentials"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise KeysError(
            f"{file} does not hold keys that Fingerpost can use ({type(fault).__name__}). Put the file back from your "
            "backup: without it, no stored credential can be opened."
        ) from None


def make_keys(file: Path) -> Keys:
    """Make the keys and keep them in ``file``, which only its owner may read.

    Raises KeysError when the file is there already, because new keys would lock away what the old ones sealed.
    """
    if file.exists():
        raise KeysError(f"{file} is there already. Fingerpost never replaces keys; to change one, add a key in front.")
    keys = Keys(secrets.token_urlsafe(50), (new_credential_key(),))
    file.parent.mkdir(parents=True, exist_ok=True)
    _keep(file, keys)
    return keys


def add_credential_key(file: Path) -> Keys:
    """Put a new sealing key in front of the others. Seal again with ``register.operations.reseal_credentials``."""
    old = installation_keys(file)
    if old is None:
        raise KeysError(f"There are no keys at {file} yet. Run: fingerpost setup")
    keys = Keys(old.secret, (new_credential_key(), *old.credentials))
    _keep(file, keys)
    return keys


def new_credential_key() -> str:
    """A fresh key that seals credentials."""
    return Fernet.generate_key().decode()


def require_keys(secret: str, credentials: tuple[str, ...]) -> None:
    """Raise KeysError, saying what to do, when the installation has no keys."""
    if not secret or not credentials:
        raise KeysError(
            "This installation has no keys yet. Run: fingerpost setup (or set both FINGERPOST_SECRET_KEY and "
            "FINGERPOST_CREDENTIAL_KEYS; see docs/running/settings.md)."
        )


def _keep(file: Path, keys: Keys) -> None:
    """Write beside the old file, then put the new one in its place, so that a crash leaves one whole file."""
    beside = file.with_suffix(".new")
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as opened:
        json.dump({"secret": keys.secret, "credentials": list(keys.credentials)}, opened, indent=2)
        opened.flush()
        os.fsync(opened.fileno())
    beside.replace(file)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) < 40:
        raise ValueError("not a secret")
    return value


def _fernet(value: object) -> str:
    Fernet(_text(value))
    return str(value)
