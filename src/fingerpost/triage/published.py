"""What a body itself publishes of how to reach it and others: known, and so never taken for somebody's own (A3h)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from fingerpost.triage.phones import dialled, written_numbers

_ADDRESS = re.compile(r"[\w.%+'-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/[\w./@%~-]*)?|@[\w.]{2,40}")
_AROUND = ".,;:/)"


@dataclass(frozen=True, slots=True)
class Published:
    """``numbers`` are telephone numbers as they are dialled here, figures alone; ``names`` e-mail addresses, web
    addresses and names of accounts, in small letters."""

    numbers: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    @classmethod
    def within(cls, texts: Iterable[str]) -> Self:
        """Every number and address that stands in these texts."""
        told = list(texts)
        numbers = {dialled(text[start:end]) for text in told for start, end in written_numbers(text)}
        return cls(frozenset(numbers), frozenset(_name(found) for text in told for found in _ADDRESS.findall(text)))

    def __or__(self, other: "Published") -> "Published":
        """What either of them knows."""
        return Published(self.numbers | other.numbers, self.names | other.names)

    def knows_number(self, written: str) -> bool:
        """Whether that number is one of them, however it is spaced and with or without +44."""
        return dialled(written) in self.numbers

    def knows(self, written: str) -> bool:
        """Whether that number, address or account is one of them."""
        return _name(written) in self.names or self.knows_number(written)


def _name(written: str) -> str:
    plain = written.strip().lower().strip(_AROUND)
    return plain.removeprefix("https://").removeprefix("http://").removeprefix("www.").lstrip("@").rstrip("/")
