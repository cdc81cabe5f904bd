"""What a file is like: a table or JSON lines, how its columns are parted, and what stands in them."""

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, BinaryIO, Literal

from fingerpost.post.tables.columns import FIELDS, guess

PARTS = (",", ";", "\t", "|")
HEADING = 64 * 1024
"""Bytes within which a heading must end."""
MOST_COLUMNS = 200


class BadFile(ValueError):
    """A file from which no post can be taken, and what to do about it."""


@dataclass(frozen=True, slots=True)
class Form:
    """How to read a file that is in UTF-8.

    ``columns`` says where each part of a post stands; ``given`` is what holds for posts that do not say: platform,
    kind and account. ``start`` counts the bytes of the heading, ``lines`` the lines that these take.
    """

    kind: Literal["csv", "jsonl"]
    parted_by: str = ","
    heading: tuple[str, ...] = ()
    columns: Mapping[str, int] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    start: int = 0
    lines: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON keeps it."""
        return asdict(self)

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any]) -> "Form":
        """Back from ``to_dict``."""
        return cls(**{**kept, "heading": tuple(kept["heading"])})

    def with_columns(self, columns: Mapping[str, int], given: Mapping[str, str]) -> "Form":
        """The same file with its columns as people say they are. Raises BadFile where that cannot be."""
        if self.kind == "csv":
            if "text" not in columns:
                raise BadFile("Choose the column that holds the words of the posts.")
            if len(set(columns.values())) < len(columns):
                raise BadFile("Each column can be one thing only. Choose each at most once.")
        known = {name: place for name, place in columns.items() if name in FIELDS and 0 <= place < len(self.heading)}
        return replace(self, columns=known, given={name: said for name, said in given.items() if said})


def look(stream: BinaryIO) -> Form:
    """What the file in UTF-8 is like, by its beginning. Raises BadFile.

    A table must begin with a line that names its columns: without names nobody could say what stands where.
    """
    start = stream.read(HEADING)
    stripped = start.lstrip()
    if not stripped:
        raise BadFile("The file is empty. Choose one that has posts in it.")
    if stripped.startswith(b"{"):
        return Form("jsonl")
    text = start.decode("utf-8", "ignore")
    parted_by = _parted_by(text)
    heading, size, lines = _heading(text, parted_by)
    columns = guess(heading)
    if "text" not in columns and len(heading) == 1:
        columns = {"text": 0}
    return Form("csv", parted_by, heading, columns, {}, size, lines)


def _parted_by(text: str) -> str:
    """What parts the columns: whatever the first line has most of, quoted parts left out."""
    first = re.sub(r'"[^"]*"', "", text.lstrip().split("\n", 1)[0])
    most = max(PARTS, key=first.count)
    return most if first.count(most) else ","


def _heading(text: str, parted_by: str) -> tuple[tuple[str, ...], int, int]:
    """The names of the columns, and the bytes and lines up to the end of them; blank lines before are passed over."""
    size = lines = 0

    def told() -> Any:
        nonlocal size, lines
        for line in io.StringIO(text, newline="\n"):
            size, lines = size + len(line.encode()), lines + 1
            yield line

    try:
        row = next((row for row in csv.reader(told(), delimiter=parted_by) if any(cell.strip() for cell in row)), [])
    except csv.Error:
        row = []
    heading = tuple(" ".join(cell.split())[:200] for cell in row)
    if not heading or not any(heading) or len(heading) > MOST_COLUMNS:
        raise BadFile(
            "The first line does not name the columns. Save the table as CSV with a heading, or one JSON object a line."
        )
    return heading, size, lines
