"""What a taught model says of itself: read without opening its weights, so that a page can show it cheaply."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CARD = "model.json"
"""What the model is: version, digest of every file, how its word is weighed for each signal, and how well it read."""
WEIGHTS = ("encoder.onnx", "head.npz", "tokenizer.json")
"""The files that read. Each must have its digest in the card."""
READS = ("version", "order", "files", "signals")
"""The parts of a card that change how posts are read. Figures measured later may be added without making another model."""


class ModelError(Exception):
    """The model in a folder cannot be used. The message says why and what to do; ``cause`` is the why alone, no path."""

    def __init__(self, folder: Path, cause: str) -> None:
        super().__init__(f"{folder} holds no model that can be used: {cause}. Teach one with: make train")
        self.cause = cause


@dataclass(frozen=True, slots=True)
class Card:
    """A model's card. ``digest`` is the SHA-256 over all that makes it read as it does, weights included.

    ``order`` lists signals as the weights have them; ``signals`` tells how each is weighed with the rules. ``figures``
    are what was measured, empty when nobody wrote any; ``taught_on`` counts the texts.
    """

    version: str
    digest: str
    order: tuple[str, ...]
    files: Mapping[str, str]
    signals: Mapping[str, Mapping[str, Any]]
    taught_on: Mapping[str, Any]
    figures: Mapping[str, Any]


def read_card(folder: Path) -> Card:
    """The card of the model in the folder. Raises ModelError when there is none that can be read."""
    with usable(folder):
        written = json.loads((folder / CARD).read_text(encoding="utf-8"))
        reads = json.dumps({name: written[name] for name in READS}, sort_keys=True, separators=(",", ":"))
        return Card(
            version=str(written["version"]),
            digest=hashlib.sha256(reads.encode()).hexdigest(),
            order=tuple(written["order"]),
            files=dict(written["files"]),
            signals=dict(written["signals"]),
            taught_on=dict(written.get("taught_on", {})),
            figures=dict(written.get("figures", {})),
        )


def check_files(folder: Path, card: Card) -> None:
    """Do nothing when every file is the one that was measured. Raises ModelError otherwise."""
    with usable(folder):
        for name in WEIGHTS:
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != card.files.get(name):
                raise ValueError(f"{name} is not the file that was measured")


@contextmanager
def usable(folder: Path) -> Iterator[None]:
    """Whatever goes wrong within is a ModelError of this folder: libraries that open weights raise kinds of their own."""
    try:
        yield
    except ModelError:
        raise
    except OSError as fault:
        what = Path(fault.filename).name if isinstance(fault.filename, str) else "a file"
        raise ModelError(folder, f"{what} cannot be read ({fault.strerror or type(fault).__name__})") from None
    except KeyError as fault:
        raise ModelError(folder, f"its card lacks {fault}") from None
    except Exception as fault:
        raise ModelError(folder, str(fault).replace(f"{folder}", "the folder").splitlines()[0][:200]) from None
