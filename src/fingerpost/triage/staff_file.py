"""Reads a list of colleagues from a file of comma-separated values, and says plainly what is wrong with it."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

COLUMNS = ("name", "role", "team", "site", "handle", "manager")
"""What is read. Other columns are ignored; only ``name`` must be there."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who works for the body. Only the name is always known."""

    name: str
    role: str = ""
    team: str = ""
    site: str = ""
    handle: str = ""
    manager: str = ""


class DirectoryError(ValueError):
    """The list of colleagues cannot be used. ``line`` counts from 1; None when it is about the whole file."""

    def __init__(self, what: str, hint: str, line: int | None = None) -> None:
        """``what`` happened and why; ``hint`` says what to do next. Neither quotes a person's name."""
        super().__init__(f"{f'Line {line}: ' if line else ''}{what} {hint}")
        self.what, self.hint, self.line = what, hint, line


def read_colleagues(source: Path | str) -> Iterator[Colleague]:
    """Colleagues from a file (a Path, or a string of one line), or from the text itself.

    Raises DirectoryError when the file is missing, is not UTF-8, or has no usable header, or a row does not fit it.
    """
    text = source if isinstance(source, str) and ("\n" in source or "," in source) else _text(Path(source))
    rows = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), strict=True)
    try:
        header = _header(next(rows, []))
        for row in rows:
            if any(value.strip() for value in row):
                yield _colleague(header, row, rows.line_num)
    except csv.Error as wrong:
        hint = "Look for a quotation mark that is opened and never closed, or save the list again as CSV."
        raise DirectoryError(f"This line is not comma-separated values ({wrong}).", hint, rows.line_num) from None


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as wrong:
        what = f"The staff file {path} could not be read ({wrong.strerror or type(wrong).__name__})."
        raise DirectoryError(what, "Check the name of the file and that you may read it.") from None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = raw.count(b"\n", 0, wrong.start) + 1
        hint = "Save the file again as “CSV UTF-8”."
        raise DirectoryError("The letters are not written as UTF-8, so names would be misread.", hint, line) from None


def _header(row: list[str]) -> list[str]:
    header = [title.strip().lower() for title in row]
    if "name" not in header:
        what = "The first line has no column called “name”, so nobody can be recognised."
        hint = "Make the first line the header: name,role,team,site,handle,manager (in any order, with commas)."
        raise DirectoryError(what, hint, 1)
    doubled = next((title for title in COLUMNS if header.count(title) > 1), None)
    if doubled:
        what = f"The header has the column “{doubled}” twice, so it is not clear which one counts."
        raise DirectoryError(what, "Rename or remove one of them.", 1)
    return header


def _colleague(header: list[str], row: list[str], line: int) -> Colleague:
    if len(row) != len(header):
        what = f"This line has {len(row)} values but the header has {len(header)}, so they cannot be matched."
        hint = "Add the missing commas, or put values that contain a comma in quotation marks."
        raise DirectoryError(what, hint, line)
    values = {title: value.strip() for title, value in zip(header, row, strict=True) if title in COLUMNS}
    if not values["name"]:
        raise DirectoryError(
            "The name is empty, so this colleague cannot be recognised.", "Fill it in or remove the line.", line
        )
    return Colleague(**values)
