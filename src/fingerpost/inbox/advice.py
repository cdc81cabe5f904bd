"""The advisers that this installation asks beside its own reader: none, unless a file names them."""

from functools import cache

from django.conf import settings

from fingerpost.advisers import Panel, load

__all__ = ["panel"]


@cache
def panel() -> Panel:
    """One for the whole process, so that it is known how each adviser has been doing. Raises AdvisersError."""
    return load(settings.FINGERPOST_ADVISERS) if settings.FINGERPOST_ADVISERS else Panel()
