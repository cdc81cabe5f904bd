"""Rooms stay small, and are named for what is in them."""

import ast
from pathlib import Path

import pytest

from source_tree import SOURCE, modules, short, tree

MODULE_LINES = 400
FUNCTION_LINES = 40
FORBIDDEN = {"utils", "util", "helpers", "helper", "common", "base", "core", "misc", "manager", "managers"}
FORBIDDEN |= {"handler", "handlers", "lib", "stuff"}

LONG_MODULES: dict[str, str] = {}
LONG_FUNCTIONS: dict[str, str] = {}
NAMES: dict[str, str] = {}
"""What may break a rule, each with the reason. Empty is best."""


def long_modules() -> dict[str, int]:
    lengths = {short(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    return {name: lines for name, lines in lengths.items() if lines > MODULE_LINES}


def long_functions() -> dict[str, int]:
    """Functions by their lines, their docstrings left out: explaining is not what makes a function long."""
    found = {}
    for path in modules():
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                said = len((ast.get_docstring(node, clean=False) or "").splitlines())
                lines = (node.end_lineno or node.lineno) - node.lineno + 1 - said
                if lines > FUNCTION_LINES:
                    found[f"{short(path)}:{node.name}"] = lines
    return found


def bad_names() -> set[str]:
    paths = [path for path in SOURCE.rglob("*") if "migrations" not in path.parts and path.suffix in ("", ".py")]
    return {short(path) for path in paths if path.stem.strip("_") in FORBIDDEN or path.name == "signals.py"}


@pytest.mark.parametrize(
    ("found", "allowed"),
    [(long_modules, LONG_MODULES), (long_functions, LONG_FUNCTIONS), (bad_names, NAMES)],
    ids=["modules of at most 400 lines", "functions of at most 40 lines", "names that say what a thing is"],
)
def test_the_house_rule_holds_and_no_exception_is_stale(found: object, allowed: dict[str, str]) -> None:
    broken = set(found())  # type: ignore[operator]
    assert not broken - set(allowed), f"break the rule: {sorted(broken - set(allowed))}"
    assert not set(allowed) - broken, f"no longer need an exception: {sorted(set(allowed) - broken)}"


@pytest.mark.parametrize("path", modules(), ids=short)
def test_a_module_and_its_public_names_say_what_they_are_for(path: Path) -> None:
    silent = [] if ast.get_docstring(tree(path)) or not tree(path).body else ["the module"]
    for node in tree(path).body:
        if (
            isinstance(node, ast.FunctionDef | ast.ClassDef)
            and not node.name.startswith("_")
            and not ast.get_docstring(node)
        ):
            silent.append(node.name)
    assert not silent, f"without a docstring: {silent}"
