"""Finding on SQLite, with its full-text index FTS5.

The index gets words that are cut already, so its own cutter only has to part them at spaces. It gives the newest first
without sorting, because a row's id is the case's number.
"""

from collections.abc import Iterable

from django.db import connection

from fingerpost.desk.searching.document import Document, Stretch
from fingerpost.desk.searching.words import Phrase, kept

MAKE = (
    "CREATE VIRTUAL TABLE desk_search USING fts5(said, author, notes, labels, prefix = '2 3', "
    """tokenize = "ascii tokenchars ':-_.'")""",
)
UNMAKE = ("DROP TABLE IF EXISTS desk_search",)
PUT = "INSERT OR REPLACE INTO desk_search (rowid, said, author, notes, labels) VALUES (%s, %s, %s, %s, %s)"
FIND = (
    "SELECT rowid FROM desk_search WHERE desk_search MATCH %s AND rowid > %s AND rowid < %s "
    "ORDER BY rowid {order} LIMIT %s"
)


def put(documents: Iterable[Document]) -> None:
    """Keep these documents in place of what was kept under their numbers."""
    with connection.cursor() as cursor:
        cursor.executemany(PUT, [_row(each) for each in documents])


def empty() -> None:
    """Forget everything."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM desk_search")


def find(phrases: tuple[Phrase, ...], labels: tuple[str, ...], notes: bool, among: Stretch) -> list[int]:
    """The numbers of the cases that hold all of it."""
    statement = FIND.format(order="ASC" if among.upward else "DESC")
    given: list[str | int] = [_question(phrases, labels, notes), among.above, among.below, among.limit]
    with connection.cursor() as cursor:
        cursor.execute(statement, given)
        return [number for (number,) in cursor.fetchall()]


def _row(document: Document) -> tuple[int | str, ...]:
    author = [*kept(document.author), str(document.number)]
    parts = (kept(document.said), author, kept(document.notes), document.labels)
    return (document.number, *(" ".join(part) for part in parts))


def _question(phrases: tuple[Phrase, ...], labels: tuple[str, ...], notes: bool) -> str:
    """In FTS5's own language. Everything stands in quotes, so nothing in it is an operator."""
    where = "{said author notes}" if notes else "{said author}"
    parts = [f"{where} : {_quoted(' '.join(each.words))}{' *' if each.beginning else ''}" for each in phrases]
    parts += [f"labels : {_quoted(each)}" for each in labels]
    return " AND ".join(f"({part})" for part in parts)


def _quoted(words: str) -> str:
    doubled = words.replace('"', '""')
    return f'"{doubled}"'
