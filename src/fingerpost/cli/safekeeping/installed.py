"""What this installation is: its database, its migrations, its keys, and the files beside its database."""

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path
from typing import Any

LEFT_OUT = ("static", "node_modules", "backups")
"""Folders of the data folder that are made anew."""


def connection() -> Any:
    """The database's connection."""
    from django.db import connection as found

    return found


def is_sqlite() -> bool:
    """Whether rows are kept in SQLite; otherwise it is PostgreSQL."""
    return bool(connection().vendor == "sqlite")


def known_migrations() -> set[str]:
    """Every migration that this Fingerpost has, as ``app.name``."""
    from django.db.migrations.loader import MigrationLoader

    return {f"{app}.{name}" for app, name in MigrationLoader(None, ignore_no_migrations=True).disk_migrations}


def is_empty() -> bool:
    """Whether there is nothing here yet: no table at all, or no folder that a database could be in."""
    name = Path(str(connection().settings_dict["NAME"]))
    if is_sqlite() and not name.parent.is_dir():
        return True
    return not connection().introspection.table_names()


def keys_mark() -> str:
    """Tells this installation's keys from others, and tells nothing of them."""
    from django.conf import settings

    secret = settings.FINGERPOST_CREDENTIAL_KEYS[0].encode() if settings.FINGERPOST_CREDENTIAL_KEYS else b""
    return hmac.new(secret, b"fingerpost.backup", hashlib.sha256).hexdigest()[:16]


def folders() -> dict[str, Path]:
    """What stands beside the database, by the name of its folder in a backup: the data folder, and the models where
    these are kept elsewhere."""
    from django.conf import settings

    data = Path(settings.FINGERPOST_DATA)
    models = Path(settings.FINGERPOST_MODELS)
    return {"data": data} | ({} if models.is_relative_to(data) else {"models": models})


def beside(folder: Path) -> Iterator[Path]:
    """The files of one of ``folders`` that a backup holds: not the database, not the keys, nothing made anew."""
    from django.conf import settings

    keys, name = Path(settings.FINGERPOST_KEYS_FILE), str(connection().settings_dict["NAME"])
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).parts
        ours = path.is_file() and not path.is_symlink() and inside[0] not in LEFT_OUT
        if ours and path != keys and path != keys.with_suffix(".new") and not str(path).startswith(name):
            yield path
