"""The taught encoder as files that are shipped: eight-bit weights, the head, and how rules and model are weighed."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from encoder import Encoder
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.triage.assessment import FIRES
from fingerpost.triage.assessor import Assessor, words_of
from fingerpost.triage.model.encoder import Encoder as AtRunTime
from fit import fit
from texts import Text

FILES = ("encoder.onnx", "head.npz", "tokenizer.json")
BY_DIRECTORY = ("names_staff",)
"""Signals whose rule needs the body's own directory, which no text kept back has: its word always stands."""


def export(encoder: Encoder, base: Path, kept_back: list[Text], out: Path, about: dict[str, Any]) -> None:
    """Write the model into ``out`` and fit it together with the rules on the posts kept back, read as at run time."""
    out.mkdir(parents=True, exist_ok=True)
    _onnx(encoder, out / "encoder.onnx")
    np.savez(
        out / "head.npz",
        weight=encoder.head.weight.detach().numpy().astype(np.float32),
        bias=encoder.head.bias.detach().numpy().astype(np.float32),
    )
    shutil.copyfile(base / "tokenizer.json", out / "tokenizer.json")
    digests = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in FILES}
    version = hashlib.sha256("".join(digests.values()).encode()).hexdigest()[:12]
    card = {
        "version": version,
        "order": list(SIGNALS),
        "files": digests,
        "taught_on": about,
        "signals": _fitted(out, kept_back),
    }
    (out / "model.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def _onnx(encoder: Encoder, file: Path) -> None:
    full = file.with_suffix(".full.onnx")
    encoder.eval()
    some = (torch.ones(2, 8, dtype=torch.long), torch.ones(2, 8, dtype=torch.long), torch.zeros(2, 8, dtype=torch.long))
    axes = {name: {0: "posts", 1: "tokens"} for name in ("ids", "mask", "kinds", "vectors")}
    torch.onnx.export(
        encoder,
        some,
        str(full),
        input_names=["ids", "mask", "kinds"],
        output_names=["vectors"],
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(full, file, weight_type=QuantType.QInt8, per_channel=True)
    full.unlink()


def _fitted(out: Path, kept_back: list[Text]) -> dict[str, dict[str, float]]:
    """Weights for each signal from what rules and model each say of posts that neither was made on."""
    rules, model = Assessor(), AtRunTime(out, SIGNALS)
    scores = np.zeros((len(kept_back), len(SIGNALS)))
    logits = np.zeros((len(kept_back), len(SIGNALS)))
    for number, text in enumerate(kept_back):
        words = words_of(text.post)
        heard = model.hear(words.plain, words.earlier, shown_from=1e9) if words.plain.strip() else {}
        found = rules.assess(text.post).findings
        for column, name in enumerate(SIGNALS):
            scores[number, column] = found[name].score or 0
            logits[number, column] = heard[name].logit if heard else -10.0
    labels = np.array([text.labels for text in kept_back])
    fitted = {name: fit(labels[:, column], logits[:, column], scores[:, column]) for column, name in enumerate(SIGNALS)}
    return fitted | {name: fitted[name] | {"floor": FIRES} for name in BY_DIRECTORY}
