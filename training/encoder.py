"""The encoder as it is taught: MiniLM's six layers, each post's token vectors pooled, one row a signal."""

import hashlib
import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

WIDTH, LAYERS, HEADS, INNER, WORDS, PLACES = 384, 6, 12, 1536, 30522, 512
FAR = -10_000.0
"""What is added where there is no token, so that nothing looks there."""

BASE_DIGEST = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""SHA-256 of the base model's weights, the same in every package that carries them."""

NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "after_attention": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "after_all": "output.LayerNorm",
}
"""Our names of a layer's parts, and those in the file of the base model."""


class Layer(nn.Module):
    """One layer: every token looks at every other, and is then thought over by itself."""

    def __init__(self, drop: float) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.after_attention, self.after_all = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.drop = nn.Dropout(drop)

    def forward(self, x: Tensor, missing: Tensor) -> Tensor:
        posts, tokens, _ = x.shape
        split = (posts, tokens, HEADS, WIDTH // HEADS)
        query, key, value = (part(x).view(split).transpose(1, 2) for part in (self.query, self.key, self.value))
        looks = torch.softmax(query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + missing, -1)
        seen = (self.drop(looks) @ value).transpose(1, 2).reshape(posts, tokens, WIDTH)
        x = self.after_attention(x + self.drop(self.out(seen)))
        return self.after_all(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Token ids in, one vector a token out; ``logits`` pools them and weighs them for every signal."""

    def __init__(self, signals: int, drop: float = 0.1) -> None:
        super().__init__()
        self.word, self.place, self.kind = (
            nn.Embedding(WORDS, WIDTH),
            nn.Embedding(PLACES, WIDTH),
            nn.Embedding(2, WIDTH),
        )
        self.begin = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(drop) for _ in range(LAYERS))
        self.drop = nn.Dropout(drop)
        self.head = nn.Linear(2 * WIDTH, signals)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def forward(self, ids: Tensor, mask: Tensor, kinds: Tensor) -> Tensor:
        x = self.drop(self.begin(self.word(ids) + self.place.weight[: ids.shape[1]] + self.kind(kinds)))
        missing = (1.0 - mask[:, None, None, :].to(x.dtype)) * FAR
        for layer in self.layers:
            x = layer(x, missing)
        return x

    def logits(self, ids: Tensor, mask: Tensor, kinds: Tensor) -> Tensor:
        """Log-odds of every signal: mean and maximum of the vectors, weighed."""
        x = self(ids, mask, kinds)
        there = mask[:, :, None].to(x.dtype)
        mean = (x * there).sum(1) / there.sum(1).clamp(min=1)
        highest = (x + (there - 1) * 1e4).max(1).values
        return self.head(self.drop(torch.cat([mean, highest], -1)))


def from_base(file: Path, signals: int) -> Encoder:
    """The encoder with the base model's weights and an untaught head."""
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != BASE_DIGEST:
        raise ValueError(f"{file} is not the base model that is meant: its SHA-256 is {found}.")
    held = load_file(file)
    parts = {
        "word.weight": held["embeddings.word_embeddings.weight"],
        "place.weight": held["embeddings.position_embeddings.weight"],
        "kind.weight": held["embeddings.token_type_embeddings.weight"],
        "begin.weight": held["embeddings.LayerNorm.weight"],
        "begin.bias": held["embeddings.LayerNorm.bias"],
    }
    for number in range(LAYERS):
        for ours, theirs in NAMES.items():
            for what in ("weight", "bias"):
                parts[f"layers.{number}.{ours}.{what}"] = held[f"encoder.layer.{number}.{theirs}.{what}"]
    encoder = Encoder(signals)
    loaded = encoder.load_state_dict(parts, strict=False)
    if loaded.unexpected_keys or {*loaded.missing_keys} != {"head.weight", "head.bias"}:
        raise ValueError(f"The base model is not the one that is meant: {loaded}")
    return encoder
