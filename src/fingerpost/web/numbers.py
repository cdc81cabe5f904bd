"""Whole numbers as they come from a browser, where anything can be typed."""

MOST_FIGURES = 18
"""More than any number of ours has; beyond it nothing is turned into a number at all."""


def whole(given: str, otherwise: int = 0) -> int:
    """The number that these figures say, or ``otherwise`` for whatever else they are."""
    figures = given.isascii() and given.isdecimal() and len(given) <= MOST_FIGURES
    return int(given) if figures else otherwise
