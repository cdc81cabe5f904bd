"""The learned reader: one small model that understands wording which no list foresaw, put together with the rules.

Pure: the weights are files in a folder, read once; nothing is fetched. ``load(folder)`` gives a ``triage.assessor.Model``,
``shipped()`` is the folder of the model that comes with Fingerpost, and ``Missing`` stands in for one that was expected
and cannot be used. How one is taught: ``training/``.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from fingerpost.triage.model.card import Card, ModelError, read_card
from fingerpost.triage.model.missing import Missing

if TYPE_CHECKING:
    from fingerpost.triage.model.understanding import Understanding

__all__ = ["Card", "Missing", "ModelError", "load", "read_card", "shipped"]


def load(folder: Path) -> "Understanding":
    """The model in the folder. Raises ModelError when it is not there, or not what was measured."""
    from fingerpost.triage.model.understanding import (
        Understanding,
    )  # only who reads with a model pays for its libraries

    return Understanding.load(folder)


def shipped() -> Path:
    """The folder of the model that comes with Fingerpost. It need not be there: then there is none."""
    return Path(__file__).parent / "shipped"
