"""Where models lie: the one that comes with Fingerpost, and a folder for each that was kept to be compared or adopted.

What reads is the kept copy, so that a folder that somebody changes, or a newer Fingerpost with another model in it,
changes nothing until a named person adopts it.
"""

import re
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from django.conf import settings

from fingerpost.triage.model import Card, ModelError, read_card, shipped
from fingerpost.triage.model.card import CARD, WEIGHTS, check_files

SHIPPED = "shipped"
"""What the model that comes with Fingerpost is called among the folders."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}")


def shelf() -> Path:
    """The folder that holds a folder for each kept model."""
    return Path(settings.FINGERPOST_MODELS)


def came() -> Path:
    """The folder of the model that comes with Fingerpost, whether or not one is in it."""
    return shipped()


def folders() -> Mapping[str, Path]:
    """Every folder that holds a model, by name: first the one that comes with Fingerpost, if it does."""
    came = {SHIPPED: shipped()} if (shipped() / CARD).is_file() else {}
    return {**came, **{each.parent.name: each.parent for each in sorted(shelf().glob(f"*/{CARD}"))}}


def keep(folder: Path) -> tuple[str, Card]:
    """The model in ``folder`` as it stands, kept once; its name on the shelf, and its card.

    Raises ModelError when it is not whole, or when it cannot be kept.
    """
    card = read_card(folder)
    check_files(folder, card)
    if not _NAME.fullmatch(card.version):
        raise ModelError(folder, "its version is no name: letters, digits, dots and dashes, at most 60")
    name = card.version if _free_for(card.version, card) else f"{card.version}-{card.digest[:8]}"
    kept = shelf() / name
    if kept.resolve() == folder.resolve():
        return name, card
    try:
        _copy(folder, kept)
    except OSError as fault:
        raise ModelError(folder, f"it cannot be kept in {shelf()} ({fault.strerror})") from None
    check_files(kept, card)
    return name, card


def places(name: str) -> tuple[Path, ...]:
    """Where a kept model is looked for: on the shelf, and in Fingerpost itself, should the shelf have lost it."""
    return (shelf() / name, shipped())


def _free_for(name: str, card: Card) -> bool:
    """Whether the place of that name is empty, or holds this very model."""
    try:
        return read_card(shelf() / name).digest == card.digest
    except ModelError:
        return True


def _copy(folder: Path, kept: Path) -> None:
    """Whole or not at all, so that nobody reads a half."""
    shelf().mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(dir=shelf(), prefix="."))
    for name in (CARD, *WEIGHTS):
        shutil.copyfile(folder / name, fresh / name)
    fresh.chmod(0o755)
    shutil.rmtree(kept, ignore_errors=True)
    fresh.rename(kept)
