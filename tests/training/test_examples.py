"""Examples from corrections are taught like authored posts, and never what is measured on."""

import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def texts() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patched:
        patched.syspath_prepend(str(ROOT / "training"))
        yield _read()


def _read() -> ModuleType:
    found = importlib.util.spec_from_file_location("training_texts", ROOT / "training" / "texts.py")
    assert found
    assert found.loader
    module = importlib.util.module_from_spec(found)
    import sys

    sys.modules["training_texts"] = module
    found.loader.exec_module(module)
    return module


def written(file: Path, *rows: dict[str, object]) -> Path:
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def row(number: int, text: str, **more: object) -> dict[str, object]:
    made = {"id": f"ex-{number}", "text": text, "platform": "facebook", "kind": "comment", "labels": ["crisis"]}
    return made | {"family": f"ex-{number}"} | more


def test_each_is_a_family_of_its_own_with_its_labels(texts, tmp_path):
    file = written(
        tmp_path / "e.jsonl", row(1, "one grey heron"), row(2, "two grey herons", unsure=["hate"], labels=[])
    )
    one, two = texts.examples(file, [])
    assert (one.family, two.family) == ("ex-1", "ex-2")
    assert one.labels[texts.SIGNALS.index("crisis")] == 1
    assert two.labels[texts.SIGNALS.index("hate")] == texts.MASKED
    assert two.labels[texts.SIGNALS.index("crisis")] == 0


def test_the_same_words_are_taught_once_and_what_is_measured_on_never(texts, tmp_path):
    measured = texts.examples(written(tmp_path / "t.jsonl", row(9, "Said at the TEST")), [])
    file = written(tmp_path / "e.jsonl", row(1, "same words"), row(2, "same words"), row(3, "said at the test"))
    assert [text.plain for text in texts.examples(file, measured)] == ["same words"]


def test_a_line_that_cannot_be_read_stops_it_with_the_name_of_the_file(texts, tmp_path):
    with pytest.raises(ValueError, match=r"bad\.jsonl"):
        texts.examples(written(tmp_path / "bad.jsonl", {"text": "x"}), [])
