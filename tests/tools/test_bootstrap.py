"""Making a checkout ready, and what is said when that cannot be done."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from source_tree import ROOT

SCRIPT = ROOT / "tools" / "bootstrap.py"


@pytest.fixture
def bootstrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, at work on an empty folder."""
    found = importlib.util.spec_from_file_location("bootstrap", SCRIPT)
    assert found
    assert found.loader
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    monkeypatch.setattr(module, "ROOT", str(tmp_path))
    monkeypatch.setattr(module, "VENV", str(tmp_path / ".venv"))
    return module


def test_an_old_python_is_told_so(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 18, "final", 0))
    assert bootstrap.main("run") == 2
    said = capsys.readouterr().err
    assert "this is Python 3.9.18, and it needs 3.11 or newer" in said
    assert "make run PYTHON=python3.12" in said


def test_the_script_itself_is_read_by_an_old_python() -> None:
    compile(SCRIPT.read_text(encoding="utf-8"), "bootstrap.py", "exec", dont_inherit=True, flags=0, _feature_version=6)


def test_a_folder_that_cannot_be_written_to_is_found_first(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "ROOT", "/proc/self")
    assert bootstrap.main("run") == 2
    assert "/proc/self cannot be written to" in capsys.readouterr().err


def test_a_writable_folder_is_left_as_it_was(bootstrap: ModuleType, tmp_path: Path) -> None:
    assert bootstrap.writable(str(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_step_that_was_done_is_not_done_again_until_its_file_changes(bootstrap: ModuleType, tmp_path: Path) -> None:
    (tmp_path / ".venv").mkdir()
    (tmp_path / "pins.txt").write_text("one")
    first = bootstrap.fingerprint("pins.txt")
    assert not bootstrap.stamped("run", first)
    bootstrap.write_stamp("run", first)
    assert bootstrap.stamped("run", first)
    (tmp_path / "pins.txt").write_text("two")
    assert not bootstrap.stamped("run", bootstrap.fingerprint("pins.txt"))


def test_a_checkout_with_a_file_missing_is_named_without_a_traceback(
    bootstrap: ModuleType, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").symlink_to(sys.executable)
    assert bootstrap.main("run") == 2
    assert "requirements/run.txt: No such file" in capsys.readouterr().err


@pytest.mark.parametrize("typed", [[], ["everything"], ["run", "test"]])
def test_only_two_purposes_are_known(typed: list[str]) -> None:
    done = subprocess.run([sys.executable, SCRIPT, *typed], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "Say what for: python3 tools/bootstrap.py run|test\n")


def test_without_a_registry_it_says_what_to_set(tmp_path: Path) -> None:
    for name in (
        "tools/bootstrap.py",
        "requirements/run.txt",
        "requirements/dev.txt",
        "pyproject.toml",
        "package-lock.json",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    nowhere = {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_RETRIES": "0",
        "PIP_CACHE_DIR": str(tmp_path / "cache"),
        "PATH": os.environ["PATH"],
    }
    done = subprocess.run(
        [sys.executable, tmp_path / "tools" / "bootstrap.py", "run"],
        env=nowhere,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 2
    assert "Is a package registry reachable from here?" in done.stderr
    assert "Traceback" not in done.stderr
