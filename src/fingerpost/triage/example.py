"""The examples that every signal carries, which are its tests."""

from dataclasses import dataclass

from fingerpost.post import Post


@dataclass(frozen=True, slots=True)
class Example:
    """A text, and whether the signal should fire (a score of 50 or more) on it.

    ``post`` stands for texts that need more than words: a thread, a link, an author.
    """

    text: str
    fires: bool
    note: str = ""
    post: Post | None = None
