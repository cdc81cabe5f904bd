"""Where the rows are kept: SQLite in the data folder, or PostgreSQL by its address."""

from pathlib import Path
from typing import Any

import dj_database_url

from fingerpost.config.environment import BadSetting

ACCEPTS = "sqlite:////full/path/fingerpost.sqlite3 or postgresql://user:password@host:5432/name"
BUSY_SECONDS = 20

SQLITE_PRAGMAS = ";".join(
    (
        "PRAGMA journal_mode=WAL",  # readers never wait for the writer
        "PRAGMA synchronous=FULL",  # with NORMAL a power cut may take back what was promised
        "PRAGMA foreign_keys=ON",
        "PRAGMA secure_delete=ON",  # what is erased is overwritten, not only forgotten
    )
)


def database(url: str, data_folder: Path) -> dict[str, Any]:
    """Django's description of the database. Raises BadSetting for any other kind than SQLite and PostgreSQL."""
    if not url:
        url = f"sqlite:///{data_folder / 'fingerpost.sqlite3'}"
    try:
        found: dict[str, Any] = {**dj_database_url.parse(url)}
    except (ValueError, KeyError, dj_database_url.ParseError):
        raise BadSetting("FINGERPOST_DATABASE_URL", ACCEPTS, "something else") from None  # never shows a password
    if found["ENGINE"] == "django.db.backends.sqlite3":
        found["OPTIONS"] = {
            "timeout": BUSY_SECONDS,
            "transaction_mode": "IMMEDIATE",  # a writer waits its turn at the start, and never fails half-way
            "init_command": SQLITE_PRAGMAS,
        }
    elif found["ENGINE"] == "django.db.backends.postgresql":
        found |= {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
    else:
        raise BadSetting("FINGERPOST_DATABASE_URL", ACCEPTS, "another kind of database")
    return found
