"""A taught model, read once, and only if every file is the one that was measured."""

from collections.abc import Mapping
from pathlib import Path

from fingerpost.policy.vocabulary import MUST_NOT_MISS, SIGNALS
from fingerpost.triage.assessment import Finding
from fingerpost.triage.model.card import Card, check_files, read_card, usable
from fingerpost.triage.model.combining import Weights, together
from fingerpost.triage.model.encoder import Encoder, Heard, earlier_text
from fingerpost.triage.words import Words

SHOWN_FROM = -4.0
"""Log-odds from which the words that a signal stands on are worked out: below it no score comes to ``SAID``."""
NOT_SHOWN = float("inf")
FADED = 0.5
"""Log-odds by which danger in an earlier message counts less than in this one."""


class Understanding:
    """The learned reader. Keeps nothing of what it reads."""

    def __init__(self, folder: Path, card: Card) -> None:
        self.version = card.version
        self._by = f"model/{card.version}"
        self._weights = {name: Weights.read(each) for name, each in card.signals.items()}
        self._encoder = Encoder(folder, card.order)

    @classmethod
    def load(cls, folder: Path) -> "Understanding":
        """The model in the folder. Raises ModelError when it is not there, or not what was measured."""
        card = read_card(folder)
        check_files(folder, card)
        with usable(folder):
            if not set(card.order) >= set(card.signals) or not set(SIGNALS) >= set(card.order):
                raise ValueError("its signals are not those of the vocabulary")
            return cls(folder, card)

    def read(self, words: Words, rules: Mapping[str, Finding]) -> Mapping[str, Finding]:
        """Every signal, the rules' word and the model's put together."""
        heard = self._heard(words)
        silent = Finding(0, by=self._by)
        return {
            name: together(name, rules.get(name, silent), heard[name], weights, words, self._by)
            for name, weights in self._weights.items()
        }

    def _heard(self, words: Words) -> Mapping[str, Heard]:
        """What is heard in the words, and danger in what the same person wrote just before, which counts a little less."""
        heard = self._encoder.hear(words.plain, words.earlier, SHOWN_FROM)
        if not words.earlier:
            return heard
        before = self._encoder.hear(earlier_text(words.earlier), (), NOT_SHOWN)
        still = {name: before[name].logit - FADED for name in MUST_NOT_MISS}
        return heard | {
            name: Heard(logit, (), before=True) for name, logit in still.items() if logit > heard[name].logit
        }
