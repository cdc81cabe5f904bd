"""Copies the database while others read and write it, as it stood at one moment."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any

from fingerpost.cli.refusal import CannotStart
from fingerpost.cli.safekeeping.installed import connection

MIGRATIONS = "SELECT app, name FROM django_migrations ORDER BY app, name"
ENTRIES = "SELECT count(*), max(sequence) FROM journal_entry"
LAST = "SELECT leaf FROM journal_entry ORDER BY sequence DESC LIMIT 1"


def copy_sqlite(to: Path) -> dict[str, Any]:
    """Copy SQLite's database by its own online backup, in one step, so that no writer has to wait or can come between.

    What the copy says of itself. Raises CannotStart when the copy is not whole.
    """
    source = Path(connection().settings_dict["NAME"])
    ours = sqlite3.connect(f"file:{source}?mode=ro", uri=True, timeout=60)
    copy = sqlite3.connect(to)
    with closing(ours), closing(copy):
        ours.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, that needs no other beside it
        whole = [row[0] for row in copy.execute("PRAGMA integrity_check")]
        if whole != ["ok"]:
            raise CannotStart("the copy of the database is not whole. Nothing was kept; look at the disk.")
        return told_by(lambda query: copy.execute(query).fetchall()) | {"server": sqlite3.sqlite_version}


def copy_postgresql(to: Path) -> dict[str, Any]:
    """Have ``pg_dump`` copy PostgreSQL's database under a snapshot that we hold, and say what that snapshot shows.

    Raises CannotStart where there is no pg_dump, or where it fails.
    """
    import psycopg

    program("pg_dump")
    with psycopg.connect(**_asked()) as session:
        session.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        snapshot = session.execute("SELECT pg_export_snapshot()").fetchone()
        server = str(session.info.parameter_status("server_version"))
        found = told_by(lambda query: session.execute(query.encode()).fetchall()) | {"server": server}
        run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot[0]}", f"--file={to}")  # type: ignore[index]
    return found


def told_by(rows: Any) -> dict[str, Any]:
    """What a copy says of itself: the migrations that it has had, and how far its journal goes."""
    count, last = rows(ENTRIES)[0]
    leaf = rows(LAST)
    journal = {"entries": count, "last": last or 0, "hash": bytes(leaf[0][0]).hex() if leaf else ""}
    return {"migrations": tuple(f"{app}.{name}" for app, name in rows(MIGRATIONS)), "journal": journal}


def program(name: str) -> str:
    """Where one of PostgreSQL's own programs is. Raises CannotStart."""
    found = shutil.which(name)
    if not found:
        raise CannotStart(
            f"{name} is not on this machine. It comes with PostgreSQL's client programs (Debian: apt-get install "
            "postgresql-client). Install the version of your server, or a newer one, and try again."
        )
    return found


def run(name: str, *words: str) -> None:
    """Run one of PostgreSQL's programs on our database; its password goes in the environment, unseen."""
    asked = _asked()
    known = {"host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD", "dbname": "PGDATABASE"}
    told = {known[key]: str(value) for key, value in asked.items() if key in known}
    options = {key: value for key, value in asked.items() if key not in known and key in ("sslmode", "sslrootcert")}
    told |= {f"PG{key.upper()}": str(value) for key, value in options.items()}
    done = subprocess.run(  # noqa: S603 - our own words, and no shell
        [program(name), *words], env=told | {"PATH": os.defpath}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise CannotStart(f"{name} failed: {done.stderr.strip().splitlines()[-1] if done.stderr.strip() else '?'}")


def _asked() -> dict[str, Any]:
    """How Django reaches the database."""
    given = connection().get_connection_params()
    wanted = ("host", "port", "user", "password", "dbname", "sslmode", "sslrootcert")
    return {name: given[name] for name in wanted if given.get(name)}
