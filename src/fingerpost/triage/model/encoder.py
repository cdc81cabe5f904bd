"""The encoder at run time: words in, for every signal how likely it is and which words make it so.

What the network gives is one vector a token. They are pooled (mean and maximum) and weighed by one row a signal, so every
token's share in a score is known exactly, and the words that a score stands on can be shown.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Encoding, Tokenizer

from fingerpost.triage.assessment import Span

Floats = npt.NDArray[np.float32]
_Share = tuple[float, Span]

WINDOW = 160
"""Tokens that are read at once."""
OVERLAP = 32
"""Tokens that two windows of a long post share, so that no clause is cut for both."""
MOST_WINDOWS = 24
"""A post longer than this many windows is read at its beginning and its end; the rules read all of it."""
EARLIER = 400
"""Characters of the writer's earlier messages, the newest, that are read with a post."""
CARRIED = 0.6
"""The share of what speaks for a signal that its shown words must carry."""
MOST_SPANS = 3
LONGEST = 18
"""Tokens of the longest phrase that is shown."""
BREAKS = frozenset('.,;:!?…()[]–—"“”/|')
"""Marks between phrases."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One signal: its log-odds before calibration, and where in the plain words they come from.

    ``before`` tells that it was heard in what the same person wrote earlier.
    """

    logit: float
    spans: tuple[Span, ...]
    before: bool = False


@dataclass(frozen=True, slots=True)
class _Window:
    """Token ids of one window with where each stands in the plain words; None for what is not of them."""

    ids: list[int]
    kinds: list[int]
    places: list[Span | None]


class Encoder:
    """Reads one text after another on one processor. Raises OSError or ValueError when a file cannot be used."""

    def __init__(self, folder: Path, signals: Sequence[str]) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        with np.load(folder / "head.npz", allow_pickle=False) as head:
            self._weight, self._bias = head["weight"].astype(np.float32), head["bias"].astype(np.float32)
        self._signals = tuple(signals)

    def hear(self, plain: str, earlier: Sequence[str], shown_from: float) -> dict[str, Heard]:
        """Every signal in the plain words, read after the writer's earlier ones.

        Spans are worked out for signals whose log-odds are at least ``shown_from``.
        """
        best: dict[str, Heard] = {}
        for window in self._windows(plain, earlier):
            vectors = self._vectors(window)
            logits, shares = _weigh(vectors, self._weight, self._bias)
            for number, signal in enumerate(self._signals):
                logit = float(logits[number])
                if signal not in best or logit > best[signal].logit:
                    spans = _carrying(plain, shares(number), window.places) if logit >= shown_from else ()
                    best[signal] = Heard(logit, spans)
        return best

    def _vectors(self, window: _Window) -> Floats:
        ids = np.array([window.ids], dtype=np.int64)
        kinds = np.array([window.kinds], dtype=np.int64)
        (vectors,) = self._session.run(None, {"ids": ids, "mask": np.ones_like(ids), "kinds": kinds})
        found: Floats = vectors[0]
        return found

    def _windows(self, plain: str, earlier: Sequence[str]) -> Iterator[_Window]:
        before = self._tokenizer.encode(earlier_text(earlier)) if earlier else None
        whole = self._tokenizer.encode(plain, add_special_tokens=False)
        first, last = self._tokenizer.token_to_id("[CLS]"), self._tokenizer.token_to_id("[SEP]")
        head = list(before.ids) if before else [first]
        for start, end in _cut(len(whole.ids), WINDOW - len(head) - 1):
            ids = [*head, *whole.ids[start:end], last]
            kinds = [0] * len(head) + [1 if before else 0] * (end - start + 1)
            yield _Window(ids, kinds, [*([None] * len(head)), *_places(whole, start, end), None])


def earlier_text(earlier: Sequence[str]) -> str:
    """The newest of the earlier messages, as the model is taught and asked to read them."""
    return " / ".join(earlier)[-EARLIER:]


def _places(whole: Encoding, start: int, end: int) -> list[Span | None]:
    return list(whole.offsets[start:end])


def _cut(length: int, room: int) -> list[Span]:
    """Windows over so many tokens: all of them, or the first and the last where there are too many."""
    starts = list(range(0, max(1, length - OVERLAP), room - OVERLAP)) or [0]
    if len(starts) > MOST_WINDOWS:
        starts = [*starts[: MOST_WINDOWS // 2], *starts[-MOST_WINDOWS // 2 :]]
    return [(start, min(length, start + room)) for start in starts]


def _weigh(vectors: Floats, weight: Floats, bias: Floats) -> tuple[Floats, "_Shares"]:
    width = vectors.shape[1]
    highest = vectors.argmax(axis=0)
    pooled = np.concatenate([vectors.mean(axis=0), vectors[highest, np.arange(width)]])
    return weight @ pooled + bias, _Shares(vectors, highest, weight)


@dataclass(frozen=True, slots=True)
class _Shares:
    """What each token adds to a signal's log-odds."""

    vectors: Floats
    highest: npt.NDArray[np.int64]
    weight: Floats

    def __call__(self, number: int) -> Floats:
        width = self.vectors.shape[1]
        mean, most = self.weight[number, :width], self.weight[number, width:]
        shares: Floats = (self.vectors @ mean / np.float32(len(self.vectors))).astype(np.float32)
        np.add.at(shares, self.highest, self.vectors[self.highest, np.arange(width)] * most)
        return shares


def _carrying(plain: str, shares: Floats, places: Sequence[Span | None]) -> tuple[Span, ...]:
    """The fewest phrases that carry most of what speaks for a signal, above what every token carries.

    Whole phrases, because a token's vector tells of its neighbours as much as of itself.
    """
    own = [(float(share), place) for share, place in zip(shares, places, strict=True) if place is not None]
    if not own:
        return ()
    usual = sum(share for share, _ in own) / len(own)
    phrases = sorted((_heaviest(plain, each, usual) for each in _phrases(plain, own)), reverse=True)
    wanted, carried = CARRIED * sum(weight for weight, _ in phrases if weight > 0), 0.0
    kept: list[Span] = []
    for weight, span in phrases[:MOST_SPANS]:
        if kept and carried >= wanted:
            break
        kept.append(span)
        carried += weight
    return tuple(sorted(kept))


def _phrases(plain: str, own: Sequence[_Share]) -> list[list[_Share]]:
    """The tokens between one mark of punctuation or new line and the next; all of them where there are only marks."""
    found: list[list[_Share]] = [[]]
    for share, (start, end) in own:
        mark = plain[start:end] in BREAKS
        ends = mark and not plain[end : end + 1].isalnum()  # a mark within a number or an address ends nothing
        if ends or "\n" in plain[found[-1][-1][1][1] if found[-1] else start : start]:
            found.append([])
        if not mark:
            found[-1].append((share, (start, end)))
    return [each for each in found if each] or [list(own)]


def _heaviest(plain: str, phrase: Sequence[_Share], usual: float) -> tuple[float, Span]:
    """What a phrase carries and where it stands; of a long one only the stretch that carries most, in whole words."""
    stretches = range(max(1, len(phrase) - LONGEST + 1))
    carried = {at: sum(share - usual for share, _ in phrase[at : at + LONGEST]) for at in stretches}
    at = max(carried, key=carried.__getitem__)
    (_, (start, _)), *_, (_, (_, end)) = (phrase[at], *phrase[at : at + LONGEST])
    while start > phrase[0][1][0] and not plain[start - 1].isspace():
        start -= 1
    while end < phrase[-1][1][1] and not plain[end].isspace():
        end += 1
    return carried[at], (start, end)
