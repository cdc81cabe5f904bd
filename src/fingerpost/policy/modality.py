"""How strongly a policy speaks, and what two rules say together of one action."""

from collections.abc import Iterable

POSITIVE = ("may", "should", "must")
NEGATIVE = ("should_not", "must_not")


def combine(modalities: Iterable[str]) -> str | None:
    """What several rules say of one action, in whatever order they come; None when none speaks.

    A duty against a prohibition of any strength is a conflict, for a person. Against a mere "should" or "may" the
    prohibition holds. Otherwise the stronger word of the same direction holds.
    """
    said = set(modalities)
    asked = max((POSITIVE.index(word) for word in said if word in POSITIVE), default=None)
    barred = max((NEGATIVE.index(word) for word in said if word in NEGATIVE), default=None)
    if barred is None:
        return None if asked is None else POSITIVE[asked]
    if asked is not None and POSITIVE[asked] == "must":
        return "conflict"
    return NEGATIVE[barred]
