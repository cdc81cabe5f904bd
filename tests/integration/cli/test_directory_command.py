"""``fingerpost directory import``: what is taken, what is refused and why, and how it ends."""

from pathlib import Path
from typing import Any

import pytest

from fingerpost.cli.main import run
from fingerpost.inbox.operations import adopt_first
from fingerpost.journal.actor import system
from fingerpost.people.models import Colleague

pytestmark = pytest.mark.django_db


@pytest.fixture
def in_force(organisation: Any) -> Any:
    """An installation with a policy."""
    organisation.pack = "corp-0068"
    organisation.save()
    return adopt_first(organisation, by=system("setup"))


def typed(tmp_path: Path, text: str) -> int:
    file = tmp_path / "staff.csv"
    file.write_text(text, encoding="utf-8")
    return run(["directory", "import", str(file)])


def test_takes_people_with_the_placements_that_the_policy_in_force_knows(
    in_force: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed(tmp_path, "name,works_with\nJo Fell,police-partner;nmc\nAnn Beck,\n") == 0
    assert "Taken: 2 (2 new, 0 changed). Removed: 0. Refused: 0." in capsys.readouterr().out
    assert Colleague.objects.get(name="Jo Fell").overlays == ["nmc", "police-partner"]


def test_says_which_row_and_which_placement_were_refused(
    in_force: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed(tmp_path, "name,works_with,salary\nJo Fell,polce\nAnn Beck,\n") == 1
    said = capsys.readouterr()
    assert "line 2: The column works_with names 'polce'" in said.err
    assert "police-partner" in said.err
    assert "left out: salary" in said.err
    assert "Taken: 1 (1 new" in said.out


@pytest.mark.parametrize(
    ("text", "says"), [("role\nNurse\n", "first line must name the columns"), ("name\n", "nothing was changed")]
)
def test_a_file_that_is_no_directory_changes_nothing(
    in_force: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, says: str
) -> None:
    assert typed(tmp_path, text) == 2
    assert says in capsys.readouterr().err


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["directory", "import", str(tmp_path / "none.csv")]) == 2
    assert "cannot be read" in capsys.readouterr().err
