"""Why something was not done, in words for whoever tried. Pure."""

from collections.abc import Sequence
from typing import Any


class Refused(Exception):
    """Nothing was changed. The message says why and what to do next, and can be shown as it is."""


class NoSuchCase(Refused):
    """There is no such case here, or it is another organisation's, which looks the same."""

    def __init__(self) -> None:
        super().__init__("There is no such case. It may have been mistyped; look in the queue.")


class StaleCase(Refused):
    """The case has changed since the page was opened. ``since`` says who changed what."""

    def __init__(self, since: Sequence[str]) -> None:
        told = " ".join(since) or "It was changed."
        super().__init__(f"This case has changed since you opened it. {told} Look at it again, then decide.")
        self.since = tuple(since)


class HeldByAnother(Refused):
    """A colleague has the case in their hands. ``name`` is theirs."""

    def __init__(self, name: str, until: str) -> None:
        super().__init__(
            f"{name} is working on this case (until {until}, or longer). Speak to them, or wait until it is free."
        )
        self.name = name


class NotPossible(Refused):
    """The platform, the policy or the post does not allow it."""


class WordsRefused(Refused):
    """The words must not leave as they are. ``concerns`` says why; ``final`` that confirming them would not help."""

    def __init__(self, concerns: Sequence[str], *, final: bool) -> None:
        what = " ".join(concerns)
        then = "Change the words and try again." if final else "Change the words, or confirm that they are right."
        super().__init__(f"{what} {then}")
        self.concerns, self.final = tuple(concerns), final


class DraftConflict(Refused):
    """The same person wrote on elsewhere. ``text`` and ``more`` are the words there, ``stamp`` what tells them apart.

    All are empty when those words have been sent or thrown away since.
    """

    def __init__(self, held: Any) -> None:
        super().__init__(
            "You have written something else on another device or in another window since. Look at both, then keep one."
            if held
            else "This draft was sent or thrown away on another device or in another window. Look before you go on."
        )
        self.text: str = held.text if held else ""
        self.more: str = held.more if held else ""
        self.stamp: int = held.stamp if held else 0


class ReasonNeeded(Refused):
    """It can be done, but the record must say why."""


class AskFirst(ReasonNeeded):
    """Colleagues recorded something that this person may not know of; whoever knows is to be asked first (4.6)."""


class SecondPersonNeeded(Refused):
    """Somebody else has to agree first; a different person from the one who asked."""


class NoSuchAlert(Refused):
    """There is no such alert here, or it is another organisation's, which looks the same."""

    def __init__(self) -> None:
        super().__init__("There is no such alert. Look at the list of alerts, and at the queue.")


class BadTurn(Refused):
    """A turn on the rota, or a closed day, cannot be as asked. ``field`` says which part to change."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(why)
        self.field = field
