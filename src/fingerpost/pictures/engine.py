"""The package that finds and reads words in a picture: RapidOCR, with the models that come in its wheel."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

PACKAGE = "rapidocr"
NOT_INSTALLED = "This installation does not read pictures: the extra fingerpost[pictures] is not installed."

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in pixels."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words, where it stands, and how sure the reader is, from 0 to 1."""

    words: str
    box: Box
    sure: float


@dataclass(frozen=True, slots=True)
class Engine:
    """Reads the lines of a picture, from the top down. ``name`` has the version in it."""

    name: str
    lines: Callable[["Image"], list[Line]]


def installed() -> str | None:
    """The reader with its version, such as "rapidocr 3.10.0", or None when the extra is not there."""
    try:
        return f"{PACKAGE} {version(PACKAGE)}" if find_spec(PACKAGE) and find_spec("PIL") else None
    except PackageNotFoundError:
        return None


def load() -> Engine | None:
    """The reader, ready; None when it is not installed. Raises LookupError when a model did not come with it."""
    name = installed()
    if name is None:
        return None
    from rapidocr import RapidOCR

    reader: Any = RapidOCR(params=_parameters(_home()))
    return Engine(name, lambda image: _lines(reader(_pixels(image))))


def _home() -> Path:
    found = find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise LookupError(PACKAGE)
    return Path(found.origin).parent / "models"


def _parameters(models: Path) -> dict[str, object]:
    """Models are given by path, because the package would otherwise look for one that is missing on the internet."""
    return {
        "Global.log_level": "critical",
        "Global.text_score": 0.0,
        "Det.model_path": str(_only(models, "det")),
        "Cls.model_path": str(_only(models, "cls")),
        "Rec.model_path": str(_only(models, "rec")),
        "EngineConfig.onnxruntime.intra_op_num_threads": 1,
        "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    }


def _only(models: Path, task: str) -> Path:
    found = list(models.glob(f"*_{task}_*.onnx"))
    if len(found) != 1:
        raise LookupError(f"{len(found)} models for {task}")
    return found[0]


def _pixels(image: "Image") -> Any:
    """Blue, green, red, as the package expects of an array."""
    import numpy as np

    return np.asarray(image)[:, :, ::-1]


def _lines(read: Any) -> list[Line]:
    if read.txts is None or read.boxes is None or read.scores is None:
        return []
    return [
        Line(str(words), _around(corners), float(sure))
        for words, corners, sure in zip(read.txts, read.boxes, read.scores, strict=True)
    ]


def _around(corners: Any) -> Box:
    across, down = [float(x) for x, _ in corners], [float(y) for _, y in corners]
    return min(across), min(down), max(across), max(down)
