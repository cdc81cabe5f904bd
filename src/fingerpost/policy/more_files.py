"""The shape of the files that speak to people: duties, learning, assurance, records, guidance, document control.

Every one of them may be absent, because another body may not have it. Where a policy is silent the pack says
``unstated`` and names who owns the silence: a value that nobody decided is never made up.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, Self, TypeVar

from pydantic import Field, model_validator

from fingerpost.policy.document_control import Control
from fingerpost.policy.files import Action, Identifier, Modality, Part
from fingerpost.policy.pack import read_one
from fingerpost.policy.strict_yaml import PackError

Unstated = Literal["unstated"]
Unit = Literal["minutes", "working_hours", "working_days", "days", "months", "years"]
Every = Literal[
    "once", "each_time", "always", "on_starting", "daily", "weekly", "monthly", "quarterly", "six_monthly", "yearly"
]
T = TypeVar("T")


class Decision(Part):
    """Who owns a matter that the policy leaves open, and what they decided. "Not taken yet." is an answer."""

    owner: str
    decided: str


class Period(Part):
    """A length of time. ``stated`` means that the policy gives it; any other is somebody's decision or ``unstated``."""

    amount: int | Unstated
    unit: Unit | None = None
    after: str | None = None
    stated: bool = False
    decision: Decision | None = None

    @model_validator(mode="after")
    def _owned(self) -> Self:
        if (self.amount == "unstated") is not (self.unit is None):
            raise ValueError("an amount has a unit, and 'unstated' has none")
        if not self.stated and self.decision is None:
            raise ValueError("the policy does not give this length of time, so a decision must name its owner")
        if self.stated and self.amount == "unstated":
            raise ValueError("a length of time cannot be both stated and 'unstated'")
        return self


class Duty(Part):
    """duties.yaml: what somebody has to do. ``when`` is what sets it off; ``within`` is how soon."""

    id: Identifier
    clause: Identifier
    who: Identifier
    modality: Modality
    says: str
    when: str
    every: Every = "each_time"
    within: Period | None = None
    decision: Decision | None = None


class WorkerKind(Part):
    """people.yaml: a kind of worker to whom the policy applies, and the learning that it asks of them.

    A kind for which the policy names no learning needs a decision.
    """

    id: Identifier
    name: str
    clause: Identifier
    learning: list[Identifier] = Field(default_factory=list)
    decision: Decision | None = None

    @model_validator(mode="after")
    def _owned(self) -> Self:
        if not self.learning and self.decision is None:
            raise ValueError("no learning is named for this kind of worker, so a decision must name its owner")
        return self


class Role(Part):
    """people.yaml: somebody who has duties. ``named`` is False when the policy itself does not speak of them."""

    id: Identifier
    name: str
    clause: Identifier
    says: str
    named: bool = True


class Step(Part):
    """One rung of the sanctions ladder: open from so many upheld breaches on."""

    id: Identifier
    title: str
    action: Action
    clause: Identifier
    from_breaches: int = Field(ge=0)
    second_person: bool
    decision: Decision


class Ladder(Part):
    """The sanctions ladder: what counts as a strike, how long it counts, and how long a block lasts."""

    clause: Identifier
    strike: str
    expires: Period
    across: Literal["account", "platform", "body"] | Unstated
    across_decision: Decision
    steps: list[Step]
    block_lasts: Period
    review_within: Period
    closed_while: list[str]


class People(Part):
    """The whole of people.yaml."""

    workers: list[WorkerKind]
    roles: list[Role]
    ladder: Ladder


class Training(Part):
    """learning.yaml: what somebody must learn. ``minutes`` is None only where a decision owns the silence."""

    id: Identifier
    clause: Identifier
    title: str
    audience: list[Identifier]
    minutes: int | None
    every: Every
    form: list[str]
    proof: str
    covers: list[Identifier]
    decision: Decision | None = None

    @model_validator(mode="after")
    def _owned(self) -> Self:
        if self.minutes is None and self.decision is None:
            raise ValueError("the length is not stated, so a decision must name its owner")
        return self


class Activity(Part):
    """learning.yaml: one line of the implementation plan. ``channels`` are the ways in which people are told."""

    id: Identifier
    clause: Identifier
    activity: str
    outcome: str
    channels: list[str] = Field(default_factory=list)
    within: Period
    responsible: list[Identifier]
    verified_by: list[str]


class Learning(Part):
    """The whole of learning.yaml."""

    trainings: list[Training]
    plan: list[Activity]


class Standard(Part):
    """assurance.yaml: something that is measured or reported, how often, by whom, and to which forum."""

    id: Identifier
    clause: Identifier
    says: str
    every: Every
    responsible: Identifier | Unstated
    forum: str
    drawn_from: list[str] = Field(default_factory=list)
    decision: Decision | None = None

    @model_validator(mode="after")
    def _owned(self) -> Self:
        if self.responsible == "unstated" and self.decision is None:
            raise ValueError("nobody is named as responsible, so a decision must name the owner of the question")
        return self


class Review(Part):
    """assurance.yaml: when the policy itself is looked at again, and how long before that somebody is reminded."""

    clause: Identifier
    due: date
    remind: list[Period]


class Assurance(Part):
    """The whole of assurance.yaml."""

    standards: list[Standard]
    statements: list[Standard]
    review: Review


class Record(Part):
    """records.yaml: one kind of record, how long it is kept, from when, and to whom it may go."""

    id: Identifier
    name: str
    clause: Identifier
    kept: Period
    disclosed: str


class TextCheck(Part):
    """What can be looked for in words that somebody shows us, without keeping them."""

    looks_at: Literal["draft", "profile", "handle", "blog"]
    wants: Literal["has", "has_not"]
    words: list[str]


class Advice(Part):
    """guidance.yaml: one thing that colleagues may, should or must (not) do; ``fact`` is a thing to know.

    ``exact`` holds words that the policy gives to be copied as they stand.
    """

    id: Identifier
    clause: Identifier
    topic: str
    modality: Modality | Literal["fact"]
    says: str
    exact: str | None = None
    check: TextCheck | None = None


class PlatformSteps(Part):
    """guidance.yaml: how something is done on one platform, last looked up when. Never looked up is not verified."""

    id: Identifier
    platform: str
    purpose: Literal["privacy", "report"]
    clause: Identifier
    steps: list[str]
    source: str
    verified_on: date | None = None
    expires: date | None = None


class Relationship(Part):
    """guidance.yaml: somebody who may ask to be a friend, and what to do first. No name is ever stored."""

    id: Identifier
    clause: Identifier
    who: str
    modality: Modality
    says: str
    first: list[str] = Field(default_factory=list)


class Tool(Part):
    """guidance.yaml: a messaging tool, for what, and for whom."""

    id: Identifier
    clause: Identifier
    name: str
    modality: Modality
    says: str
    for_whom: str


class Term(Part):
    """guidance.yaml: a word that the policy defines."""

    id: Identifier
    name: str
    says: str


class Document(Part):
    """guidance.yaml: a document that the policy leans on, where it is named, and where its names disagree."""

    id: Identifier
    name: str
    named_in: list[str]
    listed: bool
    owner: str
    link: str | None = None
    mismatch: str | None = None


class Guidance(Part):
    """The whole of guidance.yaml."""

    advice: list[Advice]
    platforms: list[PlatformSteps]
    relationships: list[Relationship]
    tools: list[Tool]
    terms: list[Term]
    documents: list[Document]


@dataclass(frozen=True)
class More:
    """What a pack says to people beside its rules. A part whose file is absent is None or empty."""

    duties: tuple[Duty, ...] = ()
    people: People | None = None
    learning: Learning | None = None
    assurance: Assurance | None = None
    records: tuple[Record, ...] = ()
    guidance: Guidance | None = None
    control: Control | None = None


def read_more(folder: Path | str) -> More:
    """Read whichever of these files the pack has. Raises ``PackError`` that says which file and what is wrong."""
    folder = Path(folder)
    more = More(
        duties=tuple(_read(folder / "duties.yaml", list[Duty]) or ()),
        people=_read(folder / "people.yaml", People),
        learning=_read(folder / "learning.yaml", Learning),
        assurance=_read(folder / "assurance.yaml", Assurance),
        records=tuple(_read(folder / "records.yaml", list[Record]) or ()),
        guidance=_read(folder / "guidance.yaml", Guidance),
        control=_read(folder / "control.yaml", Control),
    )
    _refuse_repeats(folder / "duties.yaml", more.duties)
    _refuse_repeats(folder / "records.yaml", more.records)
    for name in ("people", "learning", "assurance", "guidance", "control"):
        for rows in vars(getattr(more, name) or More()).values():
            _refuse_repeats(folder / f"{name}.yaml", rows if isinstance(rows, list) else ())
    return more


def _read(path: Path, shape: type[T]) -> T | None:
    return read_one(path, shape) if path.is_file() else None


def _refuse_repeats(path: Path, rows: Iterable[object]) -> None:
    seen: set[str] = set()
    for name in (getattr(row, "id", None) for row in rows):
        if name in seen:
            raise PackError(f"{path}: '{name}' is there twice. Ids are permanent names; give one of them another.")
        seen.update([name] if name else [])


__all__ = ["More", "read_more"]
