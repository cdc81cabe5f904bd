"""The policy pack of an organisation, loaded once and again when its files change."""

from functools import lru_cache
from pathlib import Path

from fingerpost.people.models import Organisation
from fingerpost.policy import Pack, load, shipped

__all__ = ["folder_of", "pack_of"]


def folder_of(organisation: Organisation) -> Path:
    """The folder of the organisation's pack: the path that is set, or a shipped pack of that name."""
    named = Path(organisation.pack)
    return named if named.is_dir() else shipped(organisation.pack)


def pack_of(organisation: Organisation) -> Pack:
    """The organisation's pack as its files stand now. Raises policy.PackError that says what is wrong with it."""
    folder = folder_of(organisation)
    changed = max((file.stat().st_mtime_ns for file in folder.glob("**/*") if file.is_file()), default=0)
    return _loaded(str(folder), changed)


@lru_cache(maxsize=8)
def _loaded(folder: str, changed: int) -> Pack:
    return load(folder)
