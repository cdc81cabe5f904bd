"""Reads the hazard log, which people write in ``docs/assurance/hazards.yaml``, and lays it out as a page."""

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "docs" / "assurance" / "hazards.yaml"

SEVERITIES = ("minor", "significant", "considerable", "major", "catastrophic")
LIKELIHOODS = ("very low", "low", "medium", "high", "very high")
RISKS = {
    "very high": (3, 4, 4, 5, 5),
    "high": (2, 3, 3, 4, 5),
    "medium": (2, 2, 3, 3, 4),
    "low": (1, 2, 2, 3, 4),
    "very low": (1, 1, 2, 2, 3),
}
"""DCB0129's matrix: the risk, 1 to 5, of each likelihood for the severities in their order."""

MEANINGS = {
    5: "Unacceptable",
    4: "It must be eliminated or controlled",
    3: "Undesirable: acceptable only where reducing it further is impractical",
    2: "Acceptable where reducing it further costs more than it gains",
    1: "Acceptable",
}
STATUSES = {
    "open": "Something listed under it is not done or not tested",
    "transferred": "It rests chiefly on what the deploying body does",
    "accept": "The controls are built and tested; what remains waits to be accepted",
}
"""Nothing is closed: only the deploying body closes a hazard. Open items may stand under ``transferred`` as well."""


@dataclass(frozen=True, slots=True)
class Rating:
    """How bad, and how likely. Raises ValueError for a word that is not in the scale."""

    severity: str
    likelihood: str

    def __post_init__(self) -> None:
        if self.severity not in SEVERITIES or self.likelihood not in RISKS:
            raise ValueError(f"{self.severity}, {self.likelihood}: use {SEVERITIES} and {LIKELIHOODS}.")

    @property
    def risk(self) -> int:
        """1 to 5."""
        return RISKS[self.likelihood][SEVERITIES.index(self.severity)]

    @property
    def words(self) -> str:
        """``major, medium: risk 3``"""
        return f"{self.severity}, {self.likelihood}: risk {self.risk}"


@dataclass(frozen=True, slots=True)
class Hazard:
    """One thing that can harm somebody. ``open`` is what is not done; ``body`` what only the deploying body can do."""

    id: str
    hazard: str
    cause: str
    effect: str
    who: tuple[str, ...]
    controls: tuple[str, ...]
    before: Rating
    after: Rating
    owner: str
    status: str
    tests: tuple[str, ...]
    open: tuple[str, ...] = field(default=())
    body: str = ""


def read(source: Path = SOURCE) -> tuple[Hazard, ...]:
    """Every hazard in its order. TypeError for a field that is missing or unknown, ValueError for a bad rating."""
    found = []
    for row in yaml.safe_load(source.read_text(encoding="utf-8")):
        many = {name: tuple(row.get(name, ())) for name in ("who", "controls", "open", "tests")}
        rated = {name: Rating(**row[name]) for name in ("before", "after")}
        found.append(Hazard(**{**row, **many, **rated}))
    return tuple(found)


def page(made: str) -> str:
    """The whole log in Markdown. ``made`` says that the page is made."""
    hazards = read()
    return "\n\n".join([_head(hazards, made), _overview(hazards), *map(_section, hazards)]) + "\n"


def _head(hazards: tuple[Hazard, ...], made: str) -> str:
    counted = Counter(each.status for each in hazards)
    told = "\n".join(f"- **{name}** ({counted[name]}): {meaning}." for name, meaning in STATUSES.items())
    means = "\n".join(f"| {risk} | {meaning} |" for risk, meaning in MEANINGS.items())
    matrix = "\n".join(f"| {name} | {' | '.join(map(str, RISKS[name]))} |" for name in reversed(LIKELIHOODS))
    return f"""# Hazard log

{made}
**A draft.** Ratings and owners are proposals. The clinical safety officer of the deploying body decides on them, adds
the hazards of its own service, and accepts or refuses what remains: [clinical safety](clinical-safety.md). It is
written as data in [hazards.yaml](hazards.yaml). A test fails when a hazard names no test, a test that does not exist,
or no owner.

{told}

| likelihood | {" | ".join(SEVERITIES)} |
| --- | {" | ".join(["---"] * len(SEVERITIES))} |
{matrix}

| risk | it means |
| --- | --- |
{means}"""


def _overview(hazards: tuple[Hazard, ...]) -> str:
    rows = [
        f"| [{each.id}](#{_anchor(each)}) | {each.hazard} | {each.before.risk} | {each.after.risk} | {each.status} | "
        f"{each.owner} |"
        for each in hazards
    ]
    heads = ["| | hazard | risk before | risk after | status | owner |", "| --- | --- | --- | --- | --- | --- |"]
    return "\n".join(["## All of them", "", *heads, *rows])


def _section(each: Hazard) -> str:
    told = {
        "Cause": each.cause,
        "Effect": each.effect,
        "Who may be harmed": ", ".join(each.who),
        "Before controls": each.before.words,
        "With them": each.after.words,
        "Owner (proposed)": each.owner,
        "Status": each.status,
        "For the body to do": each.body,
    }
    parts = [
        f"## {_title(each)}",
        "\n".join(f"- **{name}:** {said}" for name, said in told.items() if said),
        _list("Controls in the design", each.controls),
        _list("Open", each.open),
        _list("Tests", tuple(map(_test, each.tests))),
    ]
    return "\n\n".join(filter(None, parts))


def _title(each: Hazard) -> str:
    return f"{each.id}: {each.hazard}"


def _anchor(each: Hazard) -> str:
    """The heading as its own address within the page."""
    return re.sub(r"[^\w -]", "", _title(each).lower()).replace(" ", "-")


def _list(heading: str, lines: tuple[str, ...]) -> str:
    return "\n".join([f"{heading}:", "", *(f"- {line}" for line in lines)]) if lines else ""


def _test(node: str) -> str:
    """``Arguing danger away: takes two people (its file, as a link)``"""
    path, *names = node.split("::")
    group = re.sub(r"(?<=.)([A-Z])", r" \1", names[0].removeprefix("Test")).capitalize() if names[1:] else ""
    says = names[-1].removeprefix("test_").replace("_", " ")
    sentence = f"{group}: {says}" if group else says.capitalize()
    return f"{sentence} ([{Path(path).name}](../../{path}))"
