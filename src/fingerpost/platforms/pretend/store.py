"""What the pretend platform remembers: items, blocks, faults asked for, and every effect it ever had.

One SQLite file, one transaction for each change, so that killing the server loses nothing that it answered for.
"""

import sqlite3
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

Row = dict[str, Any]

SCHEMA = """
CREATE TABLE IF NOT EXISTS items (
    id TEXT PRIMARY KEY, account TEXT NOT NULL, kind TEXT NOT NULL, parent TEXT, to_author TEXT,
    author_id TEXT NOT NULL, author_handle TEXT, author_name TEXT, text TEXT NOT NULL, at TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0, deleted INTEGER NOT NULL DEFAULT 0, own INTEGER NOT NULL DEFAULT 0);
CREATE INDEX IF NOT EXISTS items_parent ON items (parent);
CREATE TABLE IF NOT EXISTS events (
    number INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, item TEXT NOT NULL, verb TEXT NOT NULL,
    at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS effects (
    number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT, action TEXT NOT NULL, item TEXT NOT NULL, made TEXT,
    changed INTEGER NOT NULL, at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS blocks (account TEXT, author TEXT, PRIMARY KEY (account, author));
CREATE TABLE IF NOT EXISTS faults (
    number INTEGER PRIMARY KEY AUTOINCREMENT, action TEXT NOT NULL, what TEXT NOT NULL, times INTEGER NOT NULL,
    seconds REAL NOT NULL);
"""


@dataclass(frozen=True, slots=True)
class Effect:
    """What an account's connector asked for, under its own key, about which item or person."""

    key: str | None
    action: str
    about: str


class Refused(Exception):
    """The platform will not do it. ``status`` is the HTTP status, ``code`` a stable word."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code = status, code


class Store:
    """The platform's memory in one file. Each call opens its own connection, so threads and kills do not matter."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._connection() as db:
            db.execute("PRAGMA journal_mode = WAL")
            db.executescript(SCHEMA)

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        db = sqlite3.connect(self._path, timeout=30, isolation_level=None)
        db.row_factory = sqlite3.Row
        try:
            yield db
        finally:
            db.close()

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it or nothing."""
        with self._connection() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
            except BaseException:
                db.execute("ROLLBACK")
                raise
            db.execute("COMMIT")

    def rows(self, question: str, *values: object) -> list[Row]:
        """The answer to a question, as dictionaries."""
        with self._connection() as db:
            return [dict(row) for row in db.execute(question, values)]

    def item(self, known: str) -> Row:
        """One item that is still there. Raises ``Refused``."""
        found = self.rows("SELECT * FROM items WHERE id = ? AND deleted = 0", known)
        if not found:
            raise Refused(404, "gone", "There is no such item.")
        return found[0]

    def write(self, account: str, given: Mapping[str, Any], effect: Effect | None = None) -> Row:
        """Add an item: ours if it is an effect, else somebody's. Raises ``Refused`` for people who are blocked."""
        with self.change() as db:
            if effect and effect.action == "private_reply":
                self._only_once(db, effect.about)
            row = self._write(db, account, given, effect is not None)
            self._note(db, effect, row["id"], True)
            return row

    def _only_once(self, db: sqlite3.Connection, about: str) -> None:
        again = "SELECT 1 FROM items WHERE parent = ? AND own = 1 AND kind = 'dm'"
        is_public = db.execute("SELECT 1 FROM items WHERE id = ? AND kind != 'dm'", (about,)).fetchone()
        if is_public and db.execute(again, (about,)).fetchone():
            raise Refused(409, "once_only", "This has had its one private reply already.")

    def _write(self, db: sqlite3.Connection, account: str, given: Mapping[str, Any], own: bool) -> Row:
        author = given.get("author") or {}
        row: Row = {
            "id": given.get("id") or f"pretend-{uuid.uuid4().hex[:12]}",
            "account": account,
            "kind": given.get("kind") or "comment",
            "parent": given.get("parent"),
            "to_author": given.get("to"),
            "author_id": author.get("id") or author.get("handle") or "somebody",
            "author_handle": author.get("handle"),
            "author_name": author.get("name"),
            "text": given.get("text") or "",
            "at": given.get("at") or now(),
            "own": int(own),
        }
        if db.execute("SELECT 1 FROM blocks WHERE account = ? AND author = ?", (account, row["author_id"])).fetchone():
            raise Refused(403, "blocked", "This person is blocked from the account.")
        if db.execute("SELECT 1 FROM items WHERE id = ?", (row["id"],)).fetchone():
            raise Refused(409, "taken", "There is an item with this id.")
        names = ", ".join(row)
        db.execute(f"INSERT INTO items ({names}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))  # noqa: S608
        self._tell(db, row, "add")
        return row

    def _tell(self, db: sqlite3.Connection, item: Row, verb: str) -> None:
        db.execute(
            "INSERT INTO events (account, item, verb, at) VALUES (?, ?, ?, ?)",
            (item["account"], item["id"], verb, now()),
        )

    def mark(self, known: str, verb: str, text: str | None = None, effect: Effect | None = None) -> bool:
        """Hide, unhide, remove or edit an item. Whether that changed anything. Raises ``Refused``."""
        item = self.item(known)
        with self.change() as db:
            changed = {
                "hide": ("UPDATE items SET hidden = 1 WHERE id = ? AND hidden = 0", (known,)),
                "unhide": ("UPDATE items SET hidden = 0 WHERE id = ? AND hidden = 1", (known,)),
                "remove": ("UPDATE items SET deleted = 1 WHERE id = ? AND deleted = 0", (known,)),
                "edited": ("UPDATE items SET text = ? WHERE id = ?", (text or "", known)),
            }[verb]
            did = bool(db.execute(*changed).rowcount)
            if did:
                self._tell(db, item, verb)
            self._note(db, effect, None, did)
            return did

    def block(self, account: str, author: str, effect: Effect) -> bool:
        """Block a person or lift the block. Whether that changed anything."""
        question = (
            "INSERT OR IGNORE INTO blocks VALUES (?, ?)"
            if effect.action == "block"
            else "DELETE FROM blocks WHERE account = ? AND author = ?"
        )
        with self.change() as db:
            did = bool(db.execute(question, (account, author)).rowcount)
            self._note(db, effect, None, did)
            return did

    def _note(self, db: sqlite3.Connection, effect: Effect | None, made: str | None, changed: bool) -> None:
        """Remember with the change that it was done, so that a test can prove that it was done once."""
        if effect:
            db.execute(
                "INSERT INTO effects (key, action, item, made, changed, at) VALUES (?, ?, ?, ?, ?, ?)",
                (effect.key, effect.action, effect.about, made, int(changed), now()),
            )

    def add_fault(self, action: str, what: str, times: int, seconds: float) -> None:
        """Ask for something to go wrong, the next so many times."""
        with self.change() as db:
            db.execute(
                "INSERT INTO faults (action, what, times, seconds) VALUES (?, ?, ?, ?)", (action, what, times, seconds)
            )

    def clear_faults(self) -> None:
        """From now on nothing goes wrong."""
        with self.change() as db:
            db.execute("DELETE FROM faults")

    def next_fault(self, action: str) -> Row | None:
        """The fault that strikes now, used up by one."""
        with self.change() as db:
            question = "SELECT * FROM faults WHERE times > 0 AND action IN (?, 'any') ORDER BY number LIMIT 1"
            row = db.execute(question, (action,)).fetchone()
            if row is None:
                return None
            db.execute("UPDATE faults SET times = times - 1 WHERE number = ?", (row["number"],))
            return dict(row)


def now() -> str:
    """The time as it is written here: ISO 8601 in UTC."""
    return datetime.now(UTC).isoformat()
