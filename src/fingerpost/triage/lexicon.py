"""Reads the word lists that signals share, and turns them into patterns that stay fast however long they are."""

import re
from collections.abc import Iterable
from functools import cache
from importlib import resources

Branches = dict[str, "Branches"]

END = ""


@cache
def load(name: str) -> tuple[str, ...]:
    """The entries of ``lexicons/<name>.txt`` in the order they are written, lower-case, without comments.

    Raises FileNotFoundError when there is no such list.
    """
    text = resources.files("fingerpost.triage").joinpath("lexicons", f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.partition("#")[0].strip().lower() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


@cache
def listed(*names: str) -> str:
    """A pattern's source that matches any entry of the named lists."""
    return any_of(entry for name in names for entry in load(name))


@cache
def starred(*names: str) -> str:
    """Like ``listed``, for words whose letters after the first may each be starred out ("f**k")."""
    return any_of((entry for name in names for entry in load(name)), stars=True)


def any_of(entries: Iterable[str], *, stars: bool = False) -> str:
    """A pattern's source that matches any of the entries, sharing their beginnings.

    An apostrophe may be left out or curly; a space may be a hyphen or a few spaces. The branches share prefixes, so the
    time to match does not grow with the length of the list.
    """
    root: Branches = {}
    for entry in sorted(set(entries)):
        here = root
        for place, letter in enumerate(entry):
            written = f"[{letter}*#]" if stars and place and len(entry) > 3 and letter.isalpha() else _loose(letter)
            here = here.setdefault(written, {})
        here[END] = {}
    return _source(root)


def _loose(letter: str) -> str:
    if letter == " ":
        return r"[\s\-]{1,3}"
    if letter == "'":
        return "['’]?"
    return re.escape(letter)


def _source(branches: Branches) -> str:
    options = [letter + _source(rest) for letter, rest in branches.items() if letter != END]
    if not options:
        return ""
    if len(options) == 1 and END not in branches:
        return options[0]
    return f"(?:{'|'.join(options)})" + ("?" if END in branches else "")
