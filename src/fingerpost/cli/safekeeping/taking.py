"""Takes a backup: the database at one moment, then the files beside it, then the manifest that seals both."""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from fingerpost import __version__
from fingerpost.cli.refusal import CannotStart
from fingerpost.cli.safekeeping import manifest as manifests
from fingerpost.cli.safekeeping.copying import copy_postgresql, copy_sqlite
from fingerpost.cli.safekeeping.installed import beside, connection, folders, is_empty, is_sqlite, keys_mark
from fingerpost.cli.safekeeping.manifest import FILES, POSTGRESQL, SQLITE, Manifest


def take(folder: Path) -> tuple[Manifest, str]:
    """Back everything up into ``folder``, which must not be there yet; the manifest and its SHA-256.

    It is made under another name and gets its own at the end, so that what was broken off never looks like a backup.
    The database goes first: whatever file it speaks of was written before, and is there to be copied. Raises
    CannotStart.
    """
    if folder.exists():
        raise CannotStart(
            f"{folder} is there already. Name a folder that is not there; a backup never replaces another."
        )
    if is_empty():
        raise CannotStart("there is nothing to back up yet. Run: fingerpost setup")
    beginning = folder.with_name(f"{folder.name}.unfinished")
    shutil.rmtree(beginning, ignore_errors=True)
    try:
        beginning.mkdir(parents=True, mode=0o700)
        made = _fill(beginning)
        seal = made.write(beginning)
        _to_disk(beginning)
        beginning.rename(folder)
    except CannotStart:
        shutil.rmtree(beginning, ignore_errors=True)
        raise
    except OSError as bad:
        raise CannotStart(f"{folder} cannot be written: {bad.strerror}. Nothing was backed up.") from None
    return made, seal


def _fill(folder: Path) -> Manifest:
    at = datetime.now(UTC).isoformat(timespec="seconds")
    told = copy_sqlite(folder / SQLITE) if is_sqlite() else copy_postgresql(folder / POSTGRESQL)
    for name, source in folders().items():
        for path in beside(source):
            target = folder / FILES / name / path.relative_to(source)
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _copy(path, target)
    for path in manifests.found(folder):
        path.chmod(0o600)
    return Manifest(
        made_at=at,
        fingerpost=__version__,
        database=connection().vendor,
        server=told["server"],
        migrations=told["migrations"],
        journal=told["journal"],
        keys=keys_mark(),
        files=manifests.listed(folder),
    )


def _copy(path: Path, target: Path) -> None:
    """A file that goes while we copy was on its way out: its row, if there was one, is gone as well."""
    try:
        shutil.copyfile(path, target)
    except FileNotFoundError:
        target.unlink(missing_ok=True)


def _to_disk(folder: Path) -> None:
    """Wait until everything stands on the disk: a backup that a power cut takes back is none."""
    for path in manifests.found(folder):
        with path.open("rb") as opened:
            os.fsync(opened.fileno())
