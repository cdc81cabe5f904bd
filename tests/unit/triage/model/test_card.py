"""A model's card, and the smallest real model: only what was measured reads."""

import json
from pathlib import Path

import pytest

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Post
from fingerpost.triage import Assessor
from fingerpost.triage.model import ModelError, load, read_card, shipped
from fingerpost.triage.model.card import CARD, WEIGHTS
from tiny_model import make_model


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_model(tmp_path / "tiny", {"crisis": "heron"})


def rewrite(folder: Path, **changes: object) -> None:
    written = json.loads((folder / CARD).read_text())
    (folder / CARD).write_text(json.dumps(written | changes))


def test_the_smallest_model_hears_its_word_and_shows_where(folder):
    text = "a stone, then. a grey heron"
    found = Assessor(model=load(folder)).assess(Post(text)).findings["crisis"]
    assert (found.score, found.by) == (99, "model/tiny-1")
    assert [text[start:end] for start, end in found.spans] == ["a grey heron"]


def test_figures_are_read_and_change_nothing_of_what_reads(folder):
    before = read_card(folder)
    rewrite(folder, figures={"data": ["some"]})
    after = read_card(folder)
    assert (after.digest, after.figures) == (before.digest, {"data": ["some"]})
    assert before.figures == {}


@pytest.mark.parametrize("part", ["version", "files", "signals"])
def test_another_way_of_reading_is_another_digest(folder, part):
    before = read_card(folder).digest
    other = {"version": "2", "files": {}, "signals": {}}[part]
    rewrite(folder, **{part: other})
    assert read_card(folder).digest != before


@pytest.mark.parametrize("name", WEIGHTS)
def test_a_changed_a_lost_and_an_unlisted_file_are_not_used(folder, name):
    held = (folder / name).read_bytes()
    (folder / name).write_bytes(held + b" ")
    with pytest.raises(ModelError, match=f"{name} is not the file that was measured") as bad:
        load(folder)
    assert str(folder) not in bad.value.cause
    (folder / name).unlink()
    with pytest.raises(ModelError, match=f"{name} cannot be read") as bad:
        load(folder)
    assert str(folder) not in bad.value.cause
    (folder / name).write_bytes(held)
    files = json.loads((folder / CARD).read_text())["files"]
    rewrite(folder, files={each: digest for each, digest in files.items() if each != name})
    with pytest.raises(ModelError, match="is not the file"):
        load(folder)


def test_weights_that_no_library_can_open_are_an_error_like_any_other(folder):
    import hashlib

    (folder / "encoder.onnx").write_bytes(b"nonsense")
    files = json.loads((folder / CARD).read_text())["files"]
    rewrite(folder, files=files | {"encoder.onnx": hashlib.sha256(b"nonsense").hexdigest()})
    with pytest.raises(ModelError, match="holds no model that can be used") as bad:
        load(folder)
    assert str(folder) not in bad.value.cause


def test_signals_that_nobody_knows_are_refused(folder):
    rewrite(folder, order=[*SIGNALS, "sarcasm"])
    with pytest.raises(ModelError, match="not those of the vocabulary"):
        load(folder)


def test_a_card_without_a_part_says_which(folder):
    written = json.loads((folder / CARD).read_text())
    del written["order"]
    (folder / CARD).write_text(json.dumps(written))
    with pytest.raises(ModelError, match="its card lacks 'order'"):
        read_card(folder)


def test_the_place_of_the_shipped_model_is_known_whether_or_not_there_is_one():
    assert shipped().name == "shipped"
    assert shipped().parent.name == "model"
