"""What a backup says of itself: which Fingerpost made it, what is in it, and the SHA-256 of every file."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from fingerpost.cli.refusal import CannotStart

NAME = "manifest.json"
FORMAT = 1
SQLITE, POSTGRESQL = "database.sqlite3", "database.dump"
FILES = "files"
"""The folder in a backup that holds what stands beside the database."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One file of a backup: its path there, its bytes and their SHA-256."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """``migrations`` are those that had run, as ``app.name``; ``journal`` is its state at the moment of the copy:
    how many entries, and the hash of the last. ``keys`` tells keys apart without telling anything of them.
    """

    made_at: str
    fingerpost: str
    database: str
    server: str
    migrations: tuple[str, ...]
    journal: Mapping[str, Any]
    keys: str
    files: tuple[Kept, ...]
    format: int = FORMAT

    def write(self, folder: Path) -> str:
        """Write it into the backup; its own SHA-256."""
        body = json.dumps(asdict(self), indent=2, sort_keys=True).encode()
        folder.joinpath(NAME).write_bytes(body)
        return hashlib.sha256(body).hexdigest()


def read(folder: Path) -> Manifest:
    """The manifest of a backup. Raises CannotStart for a folder that is none."""
    try:
        said = json.loads(folder.joinpath(NAME).read_bytes())
        if said["format"] != FORMAT:
            raise CannotStart(
                f"{folder} is a backup of another form ({said['format']}). Use the Fingerpost that made it."
            )
        said["files"] = tuple(Kept(**each) for each in said["files"])
        return Manifest(**(said | {"migrations": tuple(said["migrations"])}))
    except (OSError, ValueError, KeyError, TypeError):
        raise CannotStart(
            f"{folder} is no backup, or one that was broken off: there is no {NAME} to be read."
        ) from None


def listed(folder: Path) -> tuple[Kept, ...]:
    """Every file in a folder but the manifest, in order of their paths."""
    return tuple(
        Kept(str(path.relative_to(folder)), path.stat().st_size, digest(path))
        for path in found(folder)
        if path.name != NAME or path.parent != folder
    )


def found(folder: Path) -> Iterator[Path]:
    """Every ordinary file under a folder. What is a link is passed over: it could lead anywhere."""
    yield from sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def faults(folder: Path, manifest: Manifest) -> list[str]:
    """What is not as the manifest says: missing, changed, or there without being named."""
    promised = {each.path: each for each in manifest.files}
    there = {each.path: each for each in listed(folder)}
    wrong = [f"{path} is missing." for path in sorted(promised.keys() - there.keys())]
    wrong += [f"{path} is not in the manifest." for path in sorted(there.keys() - promised.keys())]
    same = promised.keys() & there.keys()
    return wrong + [f"{path} is not what was backed up." for path in sorted(same) if promised[path] != there[path]]
