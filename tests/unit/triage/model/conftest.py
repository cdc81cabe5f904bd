"""The taught model of this checkout, where there is one."""

import shutil
from pathlib import Path

import pytest

TAUGHT = Path(__file__).parents[4] / "training" / "model"


@pytest.fixture(scope="session")
def taught() -> Path:
    if not (TAUGHT / "model.json").is_file():
        pytest.skip("no model has been taught in this checkout; make train")
    return TAUGHT


@pytest.fixture
def copied(taught: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(taught, tmp_path / "model"))
