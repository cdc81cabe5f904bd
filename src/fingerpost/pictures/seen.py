"""What came of looking at a picture."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureText:
    """The words of a picture, one line of them a line, empty when it holds none.

    ``whole`` tells that there is nothing else to see in it: words on a plain ground, each read with confidence. Only
    then does a person need not look. ``fingerprint`` is a whole number of 64 bits, None for a picture of one colour.
    ``reader`` names what read it, with its version.
    """

    words: str
    whole: bool
    fingerprint: int | None
    reader: str


@dataclass(frozen=True, slots=True)
class Unread:
    """The words were not read. ``why`` is one plain sentence; a picture that could be opened has a ``fingerprint``."""

    why: str
    fingerprint: int | None = None
