"""A platform that answers as it is told, through the real port."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from fingerpost import platforms

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def receipt(outcome: Any, **more: Any) -> platforms.Receipt:
    """What the scripted platform answers to an attempt."""
    return platforms.Receipt(outcome=outcome, detail=f"The platform says {outcome}.", at=NOW, **more)


def outcome(state: Any, **more: Any) -> platforms.Outcome:
    """What the scripted platform shows when it is read back."""
    return platforms.Outcome(state=state, detail=f"The platform shows {state}.", **more)


class Scripted:
    """Answers from a list, and remembers what it was asked."""

    def __init__(self) -> None:
        self.answers: list[Any] = []
        self.shows: list[Any] = []
        self.asked: list[platforms.Act] = []
        self.looked: list[platforms.Act] = []
        self.before_answer: Callable[[], None] = lambda: None
        self.closed = 0

    def carry_out(self, act: platforms.Act) -> platforms.Receipt:
        self.asked.append(act)
        self.before_answer()
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def read_back(self, act: platforms.Act) -> platforms.Outcome:
        self.looked.append(act)
        answer = self.shows.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def fetch(self, since: str | None) -> Iterator[platforms.Fetched]:
        return iter(())

    def close(self) -> None:
        self.closed += 1
