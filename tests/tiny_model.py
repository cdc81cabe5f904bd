"""A real model as small as one can be: it hears the words that it is told of, and nothing else.

The network is one look-up, written byte by byte as ONNX has it, so that nothing needs to be taught or downloaded and
the program opens it as it opens any other.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.triage.model.card import CARD, WEIGHTS

FLOAT, INT64 = 1, 7
HEARD, SILENT = 10.0, -5.0


def make_model(folder: Path, hears: Mapping[str, str], version: str = "tiny-1", **card: Any) -> Path:
    """A model in ``folder`` that is sure of a signal where one of its words, parted by spaces, stands in a post."""
    folder.mkdir(parents=True, exist_ok=True)
    signal_of = {word: signal for signal, words in hears.items() for word in words.split()}
    known = ["[UNK]", "[CLS]", "[SEP]", *signal_of]
    vectors = np.zeros((len(known), len(SIGNALS)), dtype=np.float32)
    for number, word in enumerate(known):
        if word in signal_of:
            vectors[number, SIGNALS.index(signal_of[word])] = 1.0
    tokenizer = Tokenizer(WordLevel({word: number for number, word in enumerate(known)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()  # type: ignore[assignment]
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "encoder.onnx").write_bytes(_network(vectors))
    each = np.eye(len(SIGNALS), dtype=np.float32)
    weight = np.concatenate([np.zeros_like(each), HEARD * each], axis=1)
    np.savez(folder / "head.npz", weight=weight, bias=np.full(len(SIGNALS), SILENT, dtype=np.float32))
    said = {
        "version": version,
        "order": list(SIGNALS),
        "files": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in WEIGHTS},
        "taught_on": {"authored": 3},
        "signals": {name: {"start": 0.0, "meaning": 1.0, "rule": 1.0, "floor": 50} for name in SIGNALS},
    }
    (folder / CARD).write_text(json.dumps(said | card), encoding="utf-8")
    return folder


def _network(vectors: np.ndarray) -> bytes:
    """``vectors[ids]`` as an ONNX model with the three inputs and the output that the program asks for."""
    table = _whole(1, vectors.shape[0]) + _whole(1, vectors.shape[1]) + _whole(2, FLOAT)
    table += _part(8, b"table") + _part(9, vectors.astype("<f4").tobytes())
    look_up = b"".join((_part(1, b"table"), _part(1, b"ids"), _part(2, b"vectors"), _part(4, b"Gather")))
    graph = _part(1, look_up) + _part(2, b"tiny") + _part(5, table)
    graph += b"".join(_part(11, _value(name, INT64, 2)) for name in (b"ids", b"mask", b"kinds"))
    graph += _part(12, _value(b"vectors", FLOAT, 3))
    return _whole(1, 8) + _part(7, graph) + _part(8, _part(1, b"") + _whole(2, 17))


def _value(name: bytes, kind: int, axes: int) -> bytes:
    shape = b"".join(_part(1, _part(2, f"{name.decode()}{axis}".encode())) for axis in range(axes))
    return _part(1, name) + _part(2, _part(1, _whole(1, kind) + _part(2, shape)))


def _whole(field: int, number: int) -> bytes:
    return _varint(field << 3) + _varint(number)


def _part(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def _varint(number: int) -> bytes:
    found = bytearray()
    while number > 127:
        found.append(number & 127 | 128)
        number >>= 7
    return bytes([*found, number])
