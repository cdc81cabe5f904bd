"""Presidio's analyzer: finds personal information of the kinds that count here, with where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fingerpost.advisers.advice import Opinion, percent
from fingerpost.advisers.personal import ADDRESS, MAILBOX, PHONE, counts
from fingerpost.advisers.transport import Line, NoAnswer
from fingerpost.policy import Pack
from fingerpost.post import Post
from fingerpost.triage import Span
from fingerpost.triage.assessment import FIRES
from fingerpost.triage.words import tidy

PATH = "/analyze"

KINDS: Mapping[str, str] = {
    "EMAIL_ADDRESS": MAILBOX,
    "PHONE_NUMBER": PHONE,
    "UK_NHS": "an NHS number",
    "UK_NINO": "a National Insurance number",
    "UK_POSTCODE": ADDRESS,
    "ADDRESS": ADDRESS,
    "STREET_ADDRESS": ADDRESS,
    "CREDIT_CARD": "a bank card number",
    "IBAN_CODE": "bank details",
    "UK_PASSPORT": "a passport number",
    "UK_DRIVING_LICENCE": "a driving licence number",
    "UK_VEHICLE_REGISTRATION": "a number plate",
}
"""Presidio's kinds of entity that are personal information here. A name, a place, a date or a link alone is not."""


@dataclass(frozen=True, slots=True)
class _Entity:
    kind: str
    span: Span
    score: int


class Presidio:
    """One analyzer."""

    def __init__(self, name: str, line: Line) -> None:
        self.name = name
        self._line = line

    def read(self, post: Post, pack: Pack) -> Mapping[str, Opinion]:
        """An opinion on personal information, if any is found. Raises NoAnswer."""
        answer = self._line.ask(PATH, {"text": post.text, "language": "en"})
        if not isinstance(answer, list):
            raise NoAnswer("Its answer was not Presidio's.")
        entities = [found for each in answer if (found := _entity(each, len(post.text)))]
        held = [each for each in entities if each.score >= FIRES and counts(each.kind, post.text, each.span)]
        if not held:
            return {}
        kinds = list(dict.fromkeys(each.kind for each in sorted(held, key=lambda each: each.span)))
        spans = tuple(tidy(each.span for each in held))
        why = f"The adviser {self.name} finds {_and(kinds)}."
        return {"personal_info": Opinion(max(each.score for each in held), spans, why)}


def _entity(said: Any, length: int) -> _Entity | None:
    """One entity of a kind that counts. Raises NoAnswer when it is not what Presidio answers."""
    if not isinstance(said, dict):
        raise NoAnswer("Its answer was not Presidio's.")
    start, end, score = said.get("start"), said.get("end"), percent(said.get("score"))
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= length:
        raise NoAnswer("It points at a place that is not in the text.")
    if score is None or not isinstance(said.get("entity_type"), str):
        raise NoAnswer("It gives a score that is not from 0 to 1, or no kind of entity.")
    kind = KINDS.get(said["entity_type"])
    return _Entity(kind, (start, end), score) if kind else None


def _and(kinds: list[str]) -> str:
    return kinds[0] if len(kinds) == 1 else f"{', '.join(kinds[:-1])} and {kinds[-1]}"
