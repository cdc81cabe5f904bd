"""Facts as lines write them, ``"name":value``: few such texts are ever met, so each is read only once."""

from fingerpost.policy.matcher import KINDS, Matcher
from fingerpost.post import json_lines

MOST_TEXTS = 50_000
"""How many texts are remembered; any other is read each time."""


class WrittenFacts(dict[bytes, int]):
    """From a text to a number for the fact, the comparisons that it meets and, where it is one, the platform.

    Lines with the same numbers fare alike. Raises ``LookupError`` or ``ValueError`` for a text that is not one fact of
    its kind, strictly written.
    """

    def __init__(self, matcher: Matcher) -> None:
        super().__init__()
        self._matcher = matcher
        self._numbers: dict[tuple[str, int, object], int] = {}

    def __missing__(self, text: bytes) -> int:
        ((name, value),) = json_lines.parse_object(b"{%b}" % text).items()
        if value is not None and type(value) is not KINDS[name]:
            raise ValueError("The fact is not of its kind.")
        stands_for = (name, self._matcher.seen_alone(name, value), value if name == "platform" else None)
        number = self._numbers.setdefault(stands_for, len(self._numbers))
        if len(self) < MOST_TEXTS:
            self[text] = number
        return number


__all__ = ["WrittenFacts"]
