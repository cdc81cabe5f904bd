"""What became of one try to send."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Answer:
    """``accepted``, ``refused`` (trying again would not help) or ``later``.

    ``said`` is a short name for the record, such as "250" or "timeout", without any address. ``problem`` says it to
    people. ``wait`` is how many seconds the other side asked for.
    """

    outcome: Literal["accepted", "refused", "later"]
    said: str
    problem: str = ""
    wait: float | None = None
