"""Looks whether a backup is what it was when it was made."""

import sqlite3
from contextlib import closing
from pathlib import Path

from fingerpost.cli.safekeeping import manifest as manifests
from fingerpost.cli.safekeeping.copying import told_by
from fingerpost.cli.safekeeping.manifest import SQLITE, Manifest


def check(folder: Path) -> tuple[Manifest, list[str]]:
    """The manifest and everything that is wrong. Needs no installation. Raises CannotStart for what is no backup."""
    said = manifests.read(folder)
    wrong = manifests.faults(folder, said)
    copy = folder / SQLITE
    if not wrong and copy.is_file():
        wrong += _inside(copy, said)
    return said, wrong


def _inside(copy: Path, said: Manifest) -> list[str]:
    """What is wrong inside a copy of SQLite's database."""
    try:
        with closing(sqlite3.connect(f"file:{copy}?mode=ro&immutable=1", uri=True)) as opened:
            whole = [row[0] for row in opened.execute("PRAGMA integrity_check")]
            loose = opened.execute("PRAGMA foreign_key_check").fetchall()
            told = told_by(lambda query: opened.execute(query).fetchall())
    except sqlite3.Error as bad:
        return [f"The database cannot be read: {bad}."]
    wrong = [] if whole == ["ok"] else ["The database is not whole."]
    wrong += [f"{len(loose)} rows point at rows that are not there."] if loose else []
    same = told["journal"] == dict(said.journal) and told["migrations"] == said.migrations
    return wrong if same else [*wrong, "The database is not the one that the manifest speaks of."]
