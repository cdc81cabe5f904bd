"""The source as the shape tests look at it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "fingerpost"
APPS = ("journal", "people", "register", "delivery", "tuning", "inbox", "evidence", "desk")
"""Our Django apps, lowest floor first."""


@cache
def modules() -> tuple[Path, ...]:
    """Every module of ours, without the migrations that Django writes."""
    return tuple(path for path in sorted(SOURCE.rglob("*.py")) if "migrations" not in path.parts)


@cache
def tree(path: Path) -> ast.Module:
    """The module's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def short(path: Path) -> str:
    """``people/queries.py``"""
    return path.relative_to(SOURCE).as_posix()


def dotted(path: Path) -> str:
    """``fingerpost.people.queries``"""
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Each dotted name that a module imports, with its line, wherever in the module it does so."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def names_used(path: Path) -> Iterator[tuple[int, str]]:
    """Each dotted expression in a module, such as ``datetime.now``, with its line."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute):
            yield node.lineno, ast.unparse(node)
