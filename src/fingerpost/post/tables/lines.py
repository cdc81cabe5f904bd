"""Reads a file line by line into posts, with the reason where there is none. Memory does not grow with the file."""

import csv
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

from fingerpost.post import wire
from fingerpost.post.json_lines import BYTE_ORDER_MARK, LONGEST_LINE
from fingerpost.post.post import KINDS, PLATFORMS, Post
from fingerpost.post.tables.form import Form
from fingerpost.post.tables.written import PLATFORM_NAMES, kind_of, read_written
from fingerpost.post.wire import BadLine, NotAPost

TOO_LONG = BadLine("too_long", "The line is longer than 1 MiB.", "Leave out attachments; give their links.")
BAD_TABLE = "The line is no row of a table that can be read: {why}."
MEND_TABLE = "Close every quotation mark, and put two where one belongs to the words."


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file, or several where a quoted cell runs over them. ``number`` is the first, counted from 1.

    ``after`` counts the bytes up to its end, from the beginning of the file; ``last`` is the number of its last line.
    ``link`` is where the post can be seen. ``found`` always has an id: its own, or one made of what it says.
    """

    number: int
    last: int
    after: int
    found: Post | NotAPost | BadLine
    link: str = ""


def read(stream: BinaryIO, form: Form, *, offset: int = 0, number: int = 0) -> Iterator[Line]:
    """Every line after ``offset`` bytes and ``number`` lines, where ``stream`` stands; blank lines are passed over.

    Begin with ``form.start`` and ``form.lines``, or with ``after`` and ``last`` of the line before.
    """
    lines = _Lines(stream, offset, number)
    yield from _table(lines, form) if form.kind == "csv" else _json(lines, form)


class _Lines:
    """The stream's lines as text, counting bytes and lines on the way."""

    def __init__(self, stream: BinaryIO, offset: int, number: int) -> None:
        self._stream, self.offset, self.number = stream, offset, number
        self.cut = False

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self.raw()
        if not line:
            raise StopIteration
        return line.decode("utf-8", "replace")

    def raw(self) -> bytes:
        """The next line; only its beginning where it is too long, and ``cut`` says so."""
        line = self._stream.readline(LONGEST_LINE + 2)
        self.offset, self.number = self.offset + len(line), self.number + bool(line)
        while line and not line.endswith(b"\n") and (more := self._stream.readline(LONGEST_LINE)):
            self.offset, self.cut = self.offset + len(more), True
            if more.endswith(b"\n"):
                break
        return line.removeprefix(BYTE_ORDER_MARK) if self.number == 1 else line


def _table(lines: _Lines, form: Form) -> Iterator[Line]:
    rows = csv.reader(lines, delimiter=form.parted_by, strict=True)
    while True:
        first, lines.cut = lines.number + 1, False
        try:
            row = next(rows, None)
        except csv.Error as bad:
            yield Line(first, lines.number, lines.offset, BadLine("bad_table", BAD_TABLE.format(why=bad), MEND_TABLE))
            continue
        if row is None:
            return
        if any(cell.strip() for cell in row):
            found, link = (TOO_LONG, "") if lines.cut else _row(row, form, first)
            yield Line(first, lines.number, lines.offset, found, link)


def _json(lines: _Lines, form: Form) -> Iterator[Line]:
    while raw := lines.raw():
        if raw.strip():
            found = TOO_LONG if lines.cut else wire.parse_line(raw.strip())
            link = _link(raw) if isinstance(found, Post) else ""
            if isinstance(found, Post):
                found = _named(_with_given(found, form.given), lines.number)
            yield Line(lines.number, lines.number, lines.offset, found, link)
        lines.cut = False


def _row(row: list[str], form: Form, number: int) -> tuple[Post | BadLine, str]:
    """The post of one row and its link, or why there is none."""
    if len(row) != len(form.heading):
        many = f"The row has {len(row)} columns, and the heading has {len(form.heading)}."
        return BadLine("wrong_columns", many, "Put quotation marks around words that hold a comma or a line break."), ""
    said = {name: row[place] for name, place in form.columns.items() if name == "text" or row[place].strip()}
    try:
        post = wire.post_from_dict(_as_json(said, form.given))
    except wire.BadPost as bad:
        return BadLine(bad.code, bad.message, bad.hint), ""
    if not post.text.strip():
        return BadLine("no_words", "There are no words in the row.", "A picture without words: paste it by hand."), ""
    return _named(post, number), said.get("link", "").strip()


def _as_json(said: Mapping[str, str], given: Mapping[str, str]) -> dict[str, Any]:
    """The row as the public form of a post. Raises ``wire.BadPost``."""
    whole = {**given, **{name: words for name, words in said.items() if words.strip()}}
    platform = whole.get("platform", "manual").strip().casefold()
    platform = PLATFORM_NAMES.get(platform, platform)
    if platform not in PLATFORMS:
        raise wire.BadPost(
            "unknown_platform", "The platform is not one that is known.", f"Use: {', '.join(PLATFORMS)}."
        )
    author = {"name": whole.get("author_name", "").strip(), "handle": whole.get("author_handle", "").strip()}
    found: dict[str, Any] = {
        "text": said.get("text", ""),
        "id": whole.get("id", "").strip() or None,
        "platform": platform,
        "kind": kind_of(whole["kind"]) if whole.get("kind") else None,
        "account": whole.get("account", "").strip() or None,
        "author": {name: words for name, words in author.items() if words},
        "parent": {"text": whole["parent"]} if whole.get("parent") else None,
        "at": read_written(whole["at"]).isoformat() if whole.get("at") else None,
    }
    return {name: value for name, value in found.items() if value is not None}


def _with_given(post: Post, given: Mapping[str, str]) -> Post:
    """The post, with what people said of all posts that do not say it themselves."""
    account = post.account or given.get("account") or None
    platform = given.get("platform", post.platform) if post.platform == "manual" else post.platform
    kind = given.get("kind", post.kind) if post.kind == "post" else post.kind
    return replace(post, account=account, platform=platform, kind=kind if kind in KINDS else post.kind)


def _named(post: Post, number: int) -> Post:
    """The post under an id, so that the same row is the same post however often it comes.

    Without an id of its own that is what it says, when and by whom; where nobody says when or by whom, two people may
    say the same, and the number of the line is part of it.
    """
    if post.id:
        return post
    by, at = post.author.handle or post.author.name, post.at.isoformat() if post.at else None
    parent = post.parent.text if post.parent else None
    told = [post.platform, post.account, post.kind, by, at, post.text, parent, None if by and at else number]
    return replace(post, id=f"row:{hashlib.sha256(json.dumps(told).encode()).hexdigest()[:40]}")


def _link(raw: bytes) -> str:
    """A link told beside a post; the line has been read once, so that it can be."""
    link = json.loads(raw).get("link")
    return link if isinstance(link, str) else ""
