"""Writes the documents that are made (``make docs``): clauses and what carries them, roles, records, hazards, and the
lists of the accessibility statement."""

import os
import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import hazard_log
from fingerpost import policy
from fingerpost.people.permissions import ROLE_NAMES, ROLES, TOKEN_PURPOSES, Permission
from fingerpost.web.accessibility import known

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "fingerpost"
MADE = "Made by `make docs`; a test fails when it is not up to date.\n"
CAUTION = """
**How to read it.** The last column is what the code says of itself; a test fails for a table that says nothing. It
tells what is *meant*, and part of that is **not built**:

- Nothing removes posts, cases, evidence or deliveries at the end of a retention period, and there is no hold. “Goes
  with the post” or “with the case” means: it stays until that is built, or somebody removes it from the database.
- Nothing replaces the name and address of somebody who has left.
- Rows that last a day (failed sign-ins, keys of requests) go when the next one is written.

Beside these tables stand the full-text index `desk_search` (words of posts, names of authors, notes; made from these
rows), kept models and policies, letters in the folder `mail` where no mail server is named, and backups.
[Data protection](data-protection.md) says what each means.
"""
CLAUSES_LINE = re.compile(r"Clauses?:? ([^\n]*(?:\n(?!\n)[^\n\"]*)*)")
HELD_BY_OTHERS = {
    "contenttypes.ContentType": "No personal data.",
    "auth.Permission": "No personal data. Not used: permissions stand in one table in the code.",
    "auth.Group": "No personal data. Not used.",
    "sessions.Session": "One browser that is signed in, by an opaque id. Void when it ends; the row stays.",
    "account.EmailAddress": "Stays empty.",
    "account.EmailConfirmation": "Stays empty.",
    "mfa.Authenticator": "A colleague's second factors: sealed secrets, public keys, codes. Removed with it.",
}
"""What the tables hold that come with Django and allauth. One that is not named here is a KeyError."""
NUMBER = re.compile(r"\b\d\.\d+(?:\.\d)?[a-z]?\b|\bA3[a-z]\b|Appendix 3")


def documents() -> dict[Path, str]:
    """Every made document, by where it stands."""
    docs = ROOT / "docs"
    return {
        docs / "clauses.md": clauses(),
        docs / "running" / "roles.md": roles(),
        docs / "assurance" / "records.md": records(),
        docs / "assurance" / "hazards.md": hazard_log.page(MADE),
        docs / "assurance" / "accessibility.md": accessibility(docs / "assurance" / "accessibility.md"),
    }


def accessibility(statement: Path) -> str:
    """The draft statement as people wrote it, with the lists that the page in the product shows as well."""
    lists = {
        "not met": table(
            ["what", "criterion", "state"], [row(each.what, each.criterion, each.state) for each in known.NOT_MET]
        ),
        "tested": table(
            ["what", "how", "held by"],
            [row(each.what, each.how, ", ".join(f"`tests/{name}`" for name in each.held_by)) for each in known.TESTED],
        ),
        "not tested": "".join(f"- {each}.\n" for each in known.NOT_TESTED),
        "reviewed": f"Last gone through on {known.REVIEWED:%-d %B %Y} by the makers.\n",
    }
    text = statement.read_text(encoding="utf-8")
    for name, made in lists.items():
        begin, end = f"<!-- made: {name} -->\n", "<!-- end -->"
        before, _, after = text.partition(begin)
        text = f"{before}{begin}\n{made}\n{end}{after.partition(end)[2]}"
    return text


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


def records() -> str:
    """What each table holds of people and when that is meant to go, in the words of the models' own ``PRIVACY``."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "fingerpost.config.settings"
    import django
    from django.apps import apps

    django.setup()
    models = sorted(apps.get_models(), key=lambda model: not model.__module__.startswith("fingerpost."))
    heads = ["table", "what it is", "what it holds of people, and until when"]
    body = table(heads, [row(f"`{model._meta.label}`", *_said(model)) for model in models])
    return f"# What is held of people\n\n{MADE}{CAUTION}\n{body}"


def _said(model: type) -> tuple[str, str]:
    """What a table is and what it holds, each in one line."""
    if not model.__module__.startswith("fingerpost."):
        return "Comes with Django or allauth.", HELD_BY_OTHERS[model._meta.label]
    what, held = (model.__doc__ or "").strip().partition("\n\n")[0], model.__dict__["PRIVACY"]
    return " ".join(what.replace("``", "`").split()), " ".join(held.replace("``", "`").split())


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
