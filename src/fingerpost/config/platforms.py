"""Names the real platforms: the only module that does."""

from fingerpost import platforms
from fingerpost.platforms import facebook, pretend


def fill() -> None:
    """Put every platform that is built into the registry. Safe to call twice."""
    platforms.register("facebook", facebook.PLATFORM)
    platforms.register("pretend", pretend.PLATFORM)
