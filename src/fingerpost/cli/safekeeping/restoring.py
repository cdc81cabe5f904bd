"""Puts a backup back: only where nothing is, only where it fits, and with the proof of the journal at the end."""

import os
import shutil
from pathlib import Path

from fingerpost import __version__
from fingerpost.cli import installation
from fingerpost.cli.refusal import CannotStart
from fingerpost.cli.safekeeping.checking import check
from fingerpost.cli.safekeeping.copying import program, run
from fingerpost.cli.safekeeping.installed import (
    beside,
    connection,
    folders,
    is_empty,
    is_sqlite,
    keys_mark,
    known_migrations,
)
from fingerpost.cli.safekeeping.manifest import FILES, POSTGRESQL, SQLITE, Manifest

FULL = "there is an installation here already. Restore into an empty one: another FINGERPOST_DATA or a new database."


def restore(folder: Path) -> tuple[Manifest, tuple[str, ...]]:
    """Put everything back; the manifest, and what has to be looked at. Raises CannotStart.

    All that can be refused is refused before anything is written.
    """
    said = _fitting(folder)
    _put_files(folder)
    if is_sqlite():
        _put_sqlite(folder / SQLITE)
    else:
        run(
            "pg_restore",
            "--no-owner",
            "--exit-on-error",
            "--single-transaction",
            f"--dbname={_name()}",
            str(folder / POSTGRESQL),
        )
    installation.bring_database_up_to_date()
    _prove(said)
    return said, tuple(_to_look_at(said))


def _fitting(folder: Path) -> Manifest:
    """The manifest of a backup that can be put back here."""
    said, wrong = check(folder)
    if wrong:
        raise CannotStart(f"{folder} is not what was backed up, and nothing was restored. {' '.join(wrong)}")
    if said.database != connection().vendor:
        raise CannotStart(f"it is a backup of {said.database}. Set FINGERPOST_DATABASE_URL to a database of that kind.")
    unknown = sorted(set(said.migrations) - known_migrations() - _others(said))
    if unknown:
        raise CannotStart(
            f"it was made by Fingerpost {said.fingerpost}, which knows more than this one ({__version__}): "
            f"{', '.join(unknown[:5])}. Install that version, or a newer one, and restore with it."
        )
    if not is_empty() or any(next(beside(each), None) for each in folders().values()):
        raise CannotStart(FULL)
    if not is_sqlite():
        program("pg_restore")
    return said


def _others(said: Manifest) -> set[str]:
    """Migrations of parts that are not ours: they come and go with the libraries."""
    from django.apps import apps

    ours = {app.label for app in apps.get_app_configs() if app.name.startswith("fingerpost.")}
    return {each for each in said.migrations if each.split(".")[0] not in ours}


def _put_files(folder: Path) -> None:
    for name, target in folders().items():
        source = folder / FILES / name
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)


def _put_sqlite(copy: Path) -> None:
    """Beside its place first, so that a crash leaves no half of a database there."""
    connection().close()
    place = Path(connection().settings_dict["NAME"])
    place.parent.mkdir(parents=True, exist_ok=True)
    coming = place.with_name(f"{place.name}.restoring")
    shutil.copyfile(copy, coming)
    with coming.open("rb") as opened:
        os.fsync(opened.fileno())
    for old in (place.with_name(f"{place.name}-wal"), place.with_name(f"{place.name}-shm")):
        old.unlink(missing_ok=True)
    coming.replace(place)


def _prove(said: Manifest) -> None:
    """Recompute the journal, and see that it ends where the backup said that it ends."""
    from fingerpost.journal.queries import hash_at, verify

    report = verify()
    if not report.whole:
        worst = report.faults[0]
        raise CannotStart(
            f"the journal is not whole after restoring: at {worst.sequence}, {worst.what}. Do not use it."
        )
    if report.entries < said.journal["entries"] or hash_at(said.journal["last"]) != said.journal["hash"]:
        raise CannotStart("the journal does not end as it did when the backup was made. Do not use it.")


def _to_look_at(said: Manifest) -> list[str]:
    found = []
    if said.keys != keys_mark():
        found.append(
            "The keys here are not those of the installation that was backed up: put its keys.json in place, or give "
            "every account its credentials anew."
        )
    if said.fingerpost != __version__:
        found.append(f"It was made by Fingerpost {said.fingerpost}; the database has been brought up to {__version__}.")
    return found


def _name() -> str:
    return str(connection().settings_dict["NAME"])
