"""Posts that come in are read by the adopted model, by rules alone, or honestly without the model that is missing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fingerpost.journal.models import Entry
from fingerpost.tuning.models import Adoption
from fingerpost.tuning.operations import adopt_first

from .conftest import SETUP

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

PLAIN = "A grey heron by the pond this morning."


def crisis(found: Any) -> Any:
    return found.signals["crisis"]


def test_the_one_that_came_reads_before_anything_is_adopted(came: Path, come_in: Callable[[str], Any]) -> None:
    assert come_in(PLAIN).version.endswith("+came-1")


def test_an_adopted_model_reads_from_the_next_post_on(
    organisation: Any, came: Path, come_in: Callable[[str], Any]
) -> None:
    adopt_first(organisation, by=SETUP)
    found = come_in(PLAIN)
    assert (crisis(found)["score"], found.version.endswith("+came-1")) == (99, True)


def test_a_missing_model_leaves_unknown_what_only_it_could_tell(
    changed: Adoption, come_in: Callable[[str], Any], shelf: Path
) -> None:
    (shelf / changed.folder / "encoder.onnx").unlink()
    found = come_in(f"{PLAIN} Ring me on 07700 900123.")
    assert crisis(found)["score"] is None
    assert "The learned reader could not be used" in crisis(found)["why"]
    assert found.signals["personal_info"]["score"] >= 50
    reading = found.readings.get()
    assert (reading.state, reading.person) == ("read", True)
    assert found.version.endswith("+missing")
    assert Entry.objects.filter(act="reading.made").count() == 1
