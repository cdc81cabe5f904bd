"""Finding on PostgreSQL, with a ``tsvector`` and a GIN index.

The vector is written out word by word, so no dictionary and no language of PostgreSQL has a say. Words of the post
weigh A, of the author B, of the notes C; what can be filtered by weighs D.
"""

from collections.abc import Iterable, Sequence

from django.db import connection

from fingerpost.desk.searching.document import Document, Stretch
from fingerpost.desk.searching.words import Phrase, kept

MAKE = (
    "CREATE TABLE desk_search (number bigint PRIMARY KEY, vector tsvector NOT NULL)",
    "CREATE INDEX desk_search_vector ON desk_search USING gin (vector)",
)
UNMAKE = ("DROP TABLE IF EXISTS desk_search",)
PUT = (
    "INSERT INTO desk_search (number, vector) VALUES (%s, %s::tsvector) "
    "ON CONFLICT (number) DO UPDATE SET vector = excluded.vector"
)
FIND = (
    "SELECT number FROM desk_search WHERE vector @@ %s::tsquery AND number > %s AND number < %s "
    "ORDER BY number {order} LIMIT %s"
)
LAST_PLACE = 16383
"""PostgreSQL counts places no further."""
APART = 10
"""Free places between the parts, so that no phrase runs from one into the next."""


def put(documents: Iterable[Document]) -> None:
    """Keep these documents in place of what was kept under their numbers."""
    with connection.cursor() as cursor:
        cursor.executemany(PUT, [(each.number, vector(each)) for each in documents])


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


def vector(document: Document) -> str:
    """The document as a ``tsvector`` is written."""
    author = [*kept(document.author), str(document.number)]
    parts = (("A", kept(document.said)), ("B", author), ("C", kept(document.notes)), ("D", document.labels))
    written, place = [], 1
    for weight, words in parts:
        written += [f"{_quoted(word)}:{min(place + n, LAST_PLACE)}{weight}" for n, word in enumerate(words)]
        place += len(words) + APART
    return " ".join(written)


def _question(phrases: tuple[Phrase, ...], labels: tuple[str, ...], notes: bool) -> str:
    """In the language of ``tsquery``. Every word stands in quotes, so nothing in it is an operator."""
    weights = "ABC" if notes else "AB"
    parts = [_phrase(each.words, each.beginning, weights) for each in phrases]
    return " & ".join([*parts, *(f"{_quoted(each)}:D" for each in labels)])


def _phrase(words: Sequence[str], beginning: bool, weights: str) -> str:
    *first, last = [f"{_quoted(word)}:{weights}" for word in words]
    return f"({' <-> '.join([*first, last.replace(f':{weights}', f':*{weights}') if beginning else last])})"


def _quoted(word: str) -> str:
    doubled = word.replace("\\", "\\\\").replace("'", "''")
    return f"'{doubled}'"
