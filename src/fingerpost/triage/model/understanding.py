"""A taught model, read once, and only if every file is the one that was measured."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.triage.assessment import Finding
from fingerpost.triage.model.combining import Weights, together
from fingerpost.triage.model.encoder import Encoder
from fingerpost.triage.words import Words

CARD = "model.json"
"""What the model is: version, digest of every file, and how its word is weighed for each signal."""
SHOWN_FROM = -3.0
"""Log-odds from which the words that a signal stands on are worked out: below it no score comes to 50."""


class ModelError(Exception):
    """The model in a folder cannot be used. The message says why and what to do."""


class Understanding:
    """The learned reader. Keeps nothing of what it reads."""

    def __init__(self, folder: Path, card: Mapping[str, Any]) -> None:
        self.version = str(card["version"])
        self._by = f"model/{self.version}"
        self._weights = {name: Weights.read(each) for name, each in card["signals"].items()}
        self._encoder = Encoder(folder, card["order"])

    def read(self, words: Words, rules: Mapping[str, Finding]) -> Mapping[str, Finding]:
        """Every signal, the rules' word and the model's put together."""
        heard = self._encoder.hear(words.plain, words.earlier, SHOWN_FROM)
        silent = Finding(0, by=self._by)
        return {
            name: together(name, rules.get(name, silent), heard[name], weights, words, self._by)
            for name, weights in self._weights.items()
        }


def load(folder: Path) -> Understanding:
    """The model in the folder. Raises ModelError when it is not there, or not what was measured."""
    try:
        card = json.loads((folder / CARD).read_text(encoding="utf-8"))
        for name, digest in card["files"].items():
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
                raise ValueError(f"{name} is not the file that was measured")
        if not set(card["order"]) >= set(card["signals"]) or not set(SIGNALS) >= set(card["order"]):
            raise ValueError("its signals are not those of the vocabulary")
        return Understanding(folder, card)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        raise ModelError(f"{folder} holds no model that can be used: {fault}. Teach one with: make train") from None
