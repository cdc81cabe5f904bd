"""A taught model: what was measured and nothing else."""

import json
from pathlib import Path

import pytest

from fingerpost.cli.main import run
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Post
from fingerpost.triage import Assessor
from fingerpost.triage.model import ModelError, load
from fingerpost.triage.model.card import CARD


def test_a_model_that_was_measured_reads_every_signal(taught):
    model = load(taught)
    assert model.version == json.loads((taught / CARD).read_text())["version"]
    assert set(Assessor(model=model).assess(Post("hello")).findings) == set(SIGNALS)


@pytest.mark.parametrize("name", ["encoder.onnx", "head.npz", "tokenizer.json"])
def test_a_file_that_was_changed_is_not_used(copied, name):
    (copied / name).write_bytes((copied / name).read_bytes() + b" ")
    with pytest.raises(ModelError, match=rf"{name} is not the file that was measured.*make train"):
        load(copied)


@pytest.mark.parametrize("written", ["", "[]", "{}", '{"files": {"nothing.onnx": ""}}'])
def test_a_card_that_cannot_be_read_is_no_model(tmp_path, written):
    (tmp_path / CARD).write_text(written)
    with pytest.raises(ModelError, match="holds no model that can be used"):
        load(tmp_path)


def test_a_folder_that_is_not_there_is_told_before_any_post_is_read(capsys):
    assert run(["triage", "--model", "/nowhere/at/all"]) == 2
    assert "holds no model that can be used" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("i dont want to wake up tomorrow. sorry everyone", "crisis"),
        ("I know where you park your little red car, watch your back", "threat"),
        ("send them all back where they came from, dirty immigrants", "hate"),
        ("thank you to the nurses on the night shift, you were so kind to my dad", "praise"),
        ("what time is visiting on a sunday please", "enquiry"),
    ],
)
def test_plain_cases_are_heard_and_shown(taught, text, signal):
    finding = Assessor(model=load(taught)).assess(Post(text)).findings[signal]
    assert (finding.score or 0) >= 50
    assert finding.spans
    assert finding.why


@pytest.mark.parametrize("text", ["I could murder a curry", "see you at the coffee morning on friday"])
def test_what_only_looks_like_danger_is_let_be(taught: Path, text: str) -> None:
    findings = Assessor(model=load(taught)).assess(Post(text)).findings
    for signal in ("crisis", "threat", "hate", "abuse"):
        assert (findings[signal].score or 0) < 50, (signal, findings[signal])
