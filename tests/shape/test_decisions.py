"""Decision records are numbered once, without a gap, and say why."""

import re

import pytest

from source_tree import ROOT

FOLDER = ROOT / "docs" / "decisions"
RECORDS = sorted(path.name for path in FOLDER.glob("*.md") if path.name != "README.md")


def test_each_record_has_a_number_of_its_own() -> None:
    assert [int(name[:4]) for name in RECORDS] == list(range(1, len(RECORDS) + 1))
    assert all(re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", name) for name in RECORDS)


@pytest.mark.parametrize("name", RECORDS)
def test_each_record_says_what_was_decided_and_why(name: str) -> None:
    said = (FOLDER / name).read_text(encoding="utf-8")
    assert said.startswith(f"# {int(name[:4])}. ")
    assert "**Status:**" in said
    assert len(said.split()) > 60
