"""The model that comes with Fingerpost, as it is and as a copy that may be spoilt."""

import shutil
from pathlib import Path

import pytest

from fingerpost.triage import Assessor
from fingerpost.triage.model import load, shipped


@pytest.fixture(scope="session")
def taught() -> Path:
    return shipped()


@pytest.fixture(scope="session")
def assessor(taught: Path) -> Assessor:
    return Assessor(model=load(taught))


@pytest.fixture
def copied(taught: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(taught, tmp_path / "model"))
