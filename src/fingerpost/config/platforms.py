"""Names the real platforms: the only module that does, with the demonstration's."""

from fingerpost import platforms
from fingerpost.config.demonstration import DOORS
from fingerpost.platforms import facebook, pretend

BUILT = {"facebook": facebook.PLATFORM, "pretend": pretend.PLATFORM}


def fill(*, demonstration: bool = False) -> None:
    """Put every platform that is built into the registry. Safe to call twice.

    ``demonstration`` lets accounts on the pretend platform be reached under the names of the platforms they stand for.
    """
    for name, platform in (BUILT | DOORS if demonstration else BUILT).items():
        platforms.register(name, platform)
