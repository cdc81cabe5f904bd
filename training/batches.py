"""Texts put together for teaching: by like length, in shapes of which few occur, with what is to be learnt of each."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from texts import Text

TOGETHER = 64
LONGEST = 64
"""Tokens of one text that are taught on."""
STEP = 16
"""Lengths are rounded up to this, so that few shapes occur: each new shape costs more than the padding."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Some texts: which ones, their tokens, and their labels (1, 0 or ``MASKED``)."""

    numbers: list[int]
    ids: Tensor
    mask: Tensor
    kinds: Tensor
    labels: Tensor


class Prepared:
    """Texts as token ids."""

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
        return Batch(numbers, ids, mask, kinds, labels)
