"""Every setting has one home, where it is explained."""

import re

from source_tree import ROOT, modules

HOME = ROOT / "docs" / "running" / "settings.md"
ROW = re.compile(r"^\| `(FINGERPOST_[A-Z_]+)` \|", re.MULTILINE)
READ = re.compile(r"""env\.(?:text|flag|number|choice|words|file|folder)\(\s*"(FINGERPOST_[A-Z_]+)\"""")
NOT_READ_BY_THE_PROGRAM = {"FINGERPOST_TEST_POSTGRES": "only tests read it"}


def read() -> set[str]:
    return {name for path in modules() for name in READ.findall(path.read_text(encoding="utf-8"))}


def test_every_setting_that_is_read_is_explained_and_every_one_explained_is_read() -> None:
    assert read()
    assert set(ROW.findall(HOME.read_text(encoding="utf-8"))) == read() | set(NOT_READ_BY_THE_PROGRAM)


def test_the_environment_is_read_in_one_place() -> None:
    readers = {
        path.name for path in modules() if re.search(r"os\.(environ\b(?!\.setdefault)|getenv)", path.read_text())
    }
    assert readers <= {"environment.py"}
