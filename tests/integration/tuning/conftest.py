"""An installation with models of its own: real ones, as small as they can be."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fingerpost.journal.actor import system
from fingerpost.tuning.models import Adoption, ModelComparison
from fingerpost.tuning.operations import adopt, adopt_first, compare
from tiny_model import make_model

SETUP = system("setup")
LABELLED = (
    '{"id": "one", "text": "a grey heron", "labels": ["crisis"]}\n'
    '{"id": "two", "text": "an owl at noon", "labels": ["crisis"]}\n'
    '{"id": "three", "text": "the bus was late", "labels": []}\n'
)


@pytest.fixture(autouse=True)
def shelf(settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty shelf, and a Fingerpost that comes without a model unless ``shipped`` puts one there."""
    settings.FINGERPOST_MODELS = tmp_path / "shelf"
    for module in ("shelf", "operations.adopting"):
        monkeypatch.setattr(f"fingerpost.tuning.{module}.shipped", lambda: tmp_path / "shipped")
    return tmp_path / "shelf"


@pytest.fixture
def came(tmp_path: Path) -> Path:
    """The model that comes with Fingerpost."""
    return make_model(tmp_path / "shipped", {"crisis": "heron"}, "came-1")


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A model taught since, which hears more."""
    return make_model(tmp_path / "other", {"crisis": "heron owl"}, "other-2")


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """Labelled posts, on which the two differ once."""
    file = tmp_path / "labelled.jsonl"
    file.write_text(LABELLED, encoding="utf-8")
    return file


@pytest.fixture
def adopted(organisation: Any, came: Path) -> Adoption:
    """The model that comes with Fingerpost reads."""
    return adopt_first(organisation, by=SETUP)


@pytest.fixture
def compared(organisation: Any, adopted: Adoption, other: Path, labelled: Path) -> ModelComparison:
    """The other model was compared with it."""
    return compare(organisation, other, labelled, by=SETUP)


@pytest.fixture
def changed(organisation: Any, compared: ModelComparison, lead: Any) -> Adoption:
    """The other model reads."""
    return adopt(organisation, compared.pk, by=lead, why="It hears owls.")


@pytest.fixture
def come_in(organisation: Any) -> Callable[[str], Any]:
    """``come_in("words")``: a post comes in and is read; its stored assessment."""
    from fingerpost.inbox.operations import receive
    from fingerpost.inbox.tasks import read_waiting
    from fingerpost.post import Post

    organisation.pack = "corp-0068"
    organisation.save()

    def come(text: str) -> Any:
        stored = receive(Post(text=text, platform="facebook"), organisation=organisation, by=SETUP, source="api")
        read_waiting("w1")
        return stored.readings.get().assessment

    return come
