"""control.yaml: who approved the document and when, what changed, whom it was checked to be fair to."""

from datetime import date
from typing import Literal

from fingerpost.policy.files import Identifier, Part


class PrintedDate(Part):
    """A date as the document prints it, under its printed label."""

    label: str
    day: date
    by: str | None = None


class Change(Part):
    """One row of the change record."""

    version: str
    day: date
    says: str
    status: str


class CoCreated(Part):
    """A section written with the people it is about, under the number that is cited and the number it really has."""

    title: str
    cited_as: str
    stands_at: str


class Equality(Part):
    """The equality analysis: when, for whom, with whom, and what it found for each group."""

    clause: Identifier
    area: str
    started: str
    ended: date
    benefits: list[str]
    groups: dict[str, bool]
    positive: str
    negative: str | None
    research: list[str]
    engaged: str
    co_created: list[CoCreated]
    training_needs: str


class Question(Part):
    """One question of the approval checklist, in our words, with the answer that was given."""

    id: Identifier
    heading: str
    asks: str
    answer: Literal["yes", "no", "not applicable"]
    comment: str | None = None


class Control(Part):
    """The whole of control.yaml: document control."""

    clause: Identifier
    document_type: str
    public: bool
    replaces: str | None
    foi_clause: str | None
    next_review: date
    dates: list[PrintedDate]
    discrepancies: list[str]
    changes: list[Change]
    equality: Equality
    checklist: list[Question]
