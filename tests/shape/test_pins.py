"""The pins hold everything that is asked for by name: what is only installed here is not there for a newcomer."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ASKED = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NAME = re.compile(r"[A-Za-z0-9._-]+")


def normal(name: str) -> str:
    """A package's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(file: str) -> set[str]:
    lines = (ROOT / "requirements" / file).read_text(encoding="utf-8").splitlines()
    return {normal(line.split("==")[0]) for line in lines if "==" in line and not line.startswith((" ", "#"))}


@pytest.mark.parametrize(
    ("file", "extras"),
    [("run.txt", ["checkout"]), ("dev.txt", ["checkout", "dev"])],
)
def test_every_package_asked_for_is_pinned(file: str, extras: list[str]) -> None:
    wanted = [*ASKED["dependencies"], *(one for extra in extras for one in ASKED["optional-dependencies"][extra])]
    names = {normal(found.group()) for one in wanted if (found := NAME.match(one))}
    missing = names - pinned(file)
    assert not missing, f"requirements/{file} lacks {sorted(missing)}: run make pins, and commit what it writes"
