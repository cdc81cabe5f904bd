"""Writes the documents that are made from the code (``make docs``): what carries each clause, and who may do what."""

import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from fingerpost import policy
from fingerpost.people.permissions import ROLE_NAMES, ROLES, TOKEN_PURPOSES, Permission

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "fingerpost"
MADE = "Made by `make docs`; a test fails when it is not up to date.\n"
CLAUSES_LINE = re.compile(r"Clauses?:? ([^\n]*(?:\n(?!\n)[^\n\"]*)*)")
NUMBER = re.compile(r"\b\d\.\d+(?:\.\d)?[a-z]?\b|\bA3[a-z]\b|Appendix 3")


def documents() -> dict[Path, str]:
    """Every made document, by where it stands."""
    return {ROOT / "docs" / "clauses.md": clauses(), ROOT / "docs" / "running" / "roles.md": roles()}


def clauses() -> str:
    """For each clause that the shipped pack knows: the rules that carry it, and the packages that say they serve it."""
    pack = policy.load(policy.shipped())
    rules: dict[str, list[str]] = defaultdict(list)
    for ready in pack.rules:
        rules[ready.rule.clause].append(f"`{ready.rule.id}`")
    serving = packages()
    rows = []
    for clause in pack.clauses.values():
        served = sorted({name for number in parents(clause.number) for name in serving.get(number, ())})
        rows.append(row(clause.number, f"`{clause.id}`", ", ".join(rules[clause.id]) or "—", ", ".join(served) or "—"))
    heading = f"# Clauses of {pack.about.ref}, version {pack.about.version}\n\n{MADE}"
    return f"{heading}\n{table(['clause', 'in the pack', 'rules', 'packages'], rows)}"


def packages() -> dict[str, set[str]]:
    """The packages that name a clause on the ``Clauses:`` line of their docstring."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in sorted(SOURCE.glob("*/__init__.py")):
        for line in CLAUSES_LINE.findall(path.read_text(encoding="utf-8")):
            for number in NUMBER.findall(line):
                found["A3" if number == "Appendix 3" else number].add(f"`{path.parent.name}`")
    return found


def parents(number: str) -> Iterable[str]:
    """A clause and everything it is part of: 4.6.3 is part of 4.6, A3j of A3."""
    short = number.replace("Appendix 3", "A3").strip()
    yield short
    while len(short) > 2:
        short = short[:-1].rstrip(".")
        yield short


def roles() -> str:
    """The one table of permissions, for people who run Fingerpost."""
    known = {**ROLES, **{f"token: {purpose}": held for purpose, held in TOKEN_PURPOSES.items()}}
    names = [ROLE_NAMES.get(role, "The program itself" if role == "system" else f"A {role}") for role in known]
    rows = []
    for permission in Permission:
        what = permission.value.replace("_", " ")
        rows.append(row(what, *("yes" if permission in held else "" for held in known.values())))
    return f"# Who may do what\n\n{MADE}\n{table(['', *names], rows)}"


def table(heads: list[str], rows: list[str]) -> str:
    """A Markdown table."""
    return "\n".join([row(*heads), row(*["---"] * len(heads)), *rows]) + "\n"


def row(*cells: str) -> str:
    """One line of it."""
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def main() -> int:
    """Write them; with ``--check``, only say which are not up to date."""
    stale = [path for path, text in documents().items() if not path.exists() or path.read_text("utf-8") != text]
    if "--check" in sys.argv[1:]:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is not up to date. Run: make docs")
        return int(bool(stale))
    for path, text in documents().items():
        path.write_text(text, encoding="utf-8")
    print(f"Written: {', '.join(str(path.relative_to(ROOT)) for path in documents())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
