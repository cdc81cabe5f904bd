"""guides.yaml: what people do about each kind of post, step by step, in the body's own words.

A guide belongs to a pathway, or to a flag that a person sets on any post. Its steps are acts of the desk or things that
a person records. A pack may do without guides, and change them, with no code.
"""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from fingerpost.policy.files import Action, Identifier, Part
from fingerpost.policy.pack import Pack, read_one
from fingerpost.policy.strict_yaml import PackError
from fingerpost.policy.vocabulary import ACTIONS

__all__ = ["Asked", "Guide", "GuideStep", "Guides", "HeldBack", "Measure", "Option", "read_guides"]

Seal = Literal["", "safeguarding", "legal", "support"]
Circumstance = Literal["public", "private_closed", "contacted", "closed"]
Tool = Literal["call", "signposts", "services", "teams", "media", "clock"]
"""What stands beside a step: 999 on its page, help, the directory of services, teams, the media log, a legal clock."""

ToldRole = Literal["desk_lead", "safeguarding_lead", "legal", "information_governance"]
"""A role at the desk that a step can tell."""

READS_SEALED: dict[Seal, ToldRole] = {"safeguarding": "safeguarding_lead", "legal": "legal", "support": "desk_lead"}
"""Whom alone a sealed step can tell: the role that knows of what stands under its seal."""

TOLD_FACTS = frozenset({"bereaved", "manager_is_subject", "identity_known", "own_information"})
"""Facts that only a person can tell the desk, so that an answer may set them."""


class Option(Part):
    """One answer to a question. ``sets`` says which facts it settles; ``then`` names the step that it leads to."""

    id: Identifier
    says: str
    sets: dict[str, bool] = Field(default_factory=dict)
    then: Identifier | None = None


class Asked(Part):
    """One thing to write down. ``fill`` says with what the page begins: the post's words, its author, its time, where
    it stands, or the time of writing."""

    id: Identifier
    label: str
    kind: Literal["line", "words", "choice", "day", "moment", "team"] = "line"
    hint: str = ""
    needed: bool = False
    choices: list[Option] = Field(default_factory=list)
    fill: Literal["words", "author", "written", "link", "now"] | None = None


class After(Part):
    """A step that is needed only once another was answered so."""

    step: Identifier
    answers: list[Identifier]


class HeldBack(Part):
    """Acts that stay closed until this step was answered with one of ``unless``, or until another step was done.

    ``danger`` is the degree of danger that lifts it; None when nothing does.
    """

    acts: list[Action]
    says: str
    unless: list[Identifier] = Field(default_factory=list)
    until: Identifier | None = None
    danger: int | None = None


class GuideStep(Part):
    """One step. With ``acts`` it is done when one of them was; otherwise a person records it.

    ``answers`` makes it a question, ``asks`` a form; ``does`` is the action that recording it stands for. ``only``
    and ``after`` say when it is needed, ``otherwise`` why it is not. ``waits_for`` names steps that come first.
    ``sealed`` keeps what was written from everybody who does not know of such matters. ``tells`` names roles whose
    people are sent a notice when it is recorded, or when one of its acts has passed the post on. A step ``at_close``
    is offered when the case is closed; one that ``must`` be answered cannot be passed over. A step whose ``tool`` is
    a call records one that was made, so nothing may stand before it, and it stands for telling the police or for
    nothing.
    """

    id: Identifier
    says: str
    clause: Identifier
    how: str = ""
    acts: list[Action] = Field(default_factory=list)
    answers: list[Option] = Field(default_factory=list)
    asks: list[Asked] = Field(default_factory=list)
    does: Action | None = None
    only: list[Circumstance] = Field(default_factory=list)
    after: After | None = None
    otherwise: str = ""
    waits_for: list[Identifier] = Field(default_factory=list)
    warning: str = ""
    sealed: Seal = ""
    tells: list[ToldRole] = Field(default_factory=list)
    holds_back: HeldBack | None = None
    tool: Tool | None = None
    must: bool = False
    optional: bool = False
    at_close: bool = False

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        if self.acts and (self.answers or self.asks or self.does):
            raise ValueError("a step is either an act of the desk or something to record, not both")
        if (self.only or self.after) and not self.otherwise:
            raise ValueError("a step that is not always needed says in 'otherwise' why it may not be")
        if self.calls and (self.acts or self.waits_for or self.does not in (None, "refer_police")):
            raise ValueError(
                "a step with 'tool: call' records a call that was made: it has no 'acts', waits for nothing, and "
                "'does' refer_police or nothing"
            )
        return self

    @model_validator(mode="after")
    def _tells(self) -> Self:
        if self.tells and (self.answers or any(not act.startswith("refer_") for act in self.acts)):
            raise ValueError(
                "a step that 'tells' is recorded as done, or its 'acts' pass the post on (refer_...); not a question"
            )
        if self.sealed and set(self.tells) - {READS_SEALED[self.sealed]}:
            raise ValueError(f"a step sealed '{self.sealed}' tells nobody but '{READS_SEALED[self.sealed]}'")
        return self

    @property
    def calls(self) -> bool:
        """Whether it records a call to 999, which nothing may keep from being recorded (4.4.2)."""
        return self.tool == "call"


class Measure(Part):
    """One figure that is reported of a pathway. ``step`` is the one that it is about, where it is about one."""

    id: Identifier
    says: str
    counts: Literal["cases", "first_act", "done", "passed_over", "left", "time_to"]
    step: Identifier | None = None

    @model_validator(mode="after")
    def _about_a_step(self) -> Self:
        if (self.counts in ("done", "passed_over", "left", "time_to")) is not (self.step is not None):
            raise ValueError("'done', 'passed_over', 'left' and 'time_to' are about a step; the others are not")
        return self


class Guide(Part):
    """What to do about one kind of post. ``id`` is the pathway's, or its own where ``flag`` names a fact that sets it
    off. ``must_not`` and ``asks`` are things to know; ``no_templates`` puts approved words away, which would be cold;
    ``from_line`` makes replies start from the official line while emergency mode is on.
    """

    id: Identifier
    clause: Identifier
    first: str
    title: str = ""
    flag: str | None = None
    steps: list[GuideStep] = Field(min_length=1)
    must_not: list[str] = Field(default_factory=list)
    asks: list[str] = Field(default_factory=list)
    no_templates: bool = False
    from_line: bool = False
    measures: list[Measure] = Field(default_factory=list)

    def step(self, name: str) -> GuideStep | None:
        """The step of that id, if there is one."""
        return next((each for each in self.steps if each.id == name), None)


Guides = tuple[Guide, ...]


def read_guides(pack: Pack) -> Guides:
    """The pack's guides, flags first and then in the order of its pathways; none where it has no such file.

    Raises ``PackError`` for a name that points at nothing.
    """
    return _read(str(pack.folder), pack.ref.digest, tuple(pack.pathway_by_id), frozenset(pack.clauses))


@lru_cache(maxsize=16)
def _read(folder: str, digest: str, pathways: tuple[str, ...], clauses: frozenset[str]) -> Guides:
    path = Path(folder) / "guides.yaml"
    found = read_one(path, list[Guide]) if path.is_file() else []
    for slip in _slips(found, pathways, clauses):
        raise PackError(f"{path}: {slip}")
    order = {name: place for place, name in enumerate(pathways)}
    return tuple(sorted(found, key=lambda guide: order.get(guide.id, -1)))


def _slips(guides: list[Guide], pathways: tuple[str, ...], clauses: frozenset[str]) -> Iterator[str]:
    ids = [guide.id for guide in guides]
    for guide in guides:
        if ids.count(guide.id) > 1:
            yield f"'{guide.id}' is there twice."
        if guide.flag is None and guide.id not in pathways:
            yield f"'{guide.id}' is no pathway of pathways.yaml; give it a 'flag' or that pathway's id."
        if guide.flag is not None and guide.flag not in TOLD_FACTS:
            yield f"'{guide.id}': '{guide.flag}' is no flag. Use one of {', '.join(sorted(TOLD_FACTS))}."
        yield from (f"'{guide.id}': {slip}" for slip in _of_guide(guide, clauses))


def _of_guide(guide: Guide, clauses: frozenset[str]) -> Iterator[str]:
    steps = [step.id for step in guide.steps]
    yield from (f"the step '{name}' is there twice." for name in set(steps) if steps.count(name) > 1)
    cited = [guide.clause, *(step.clause for step in guide.steps)]
    yield from (f"there is no clause '{name}' in clauses.yaml." for name in cited if name not in clauses)
    for step in guide.steps:
        yield from (f"'{name}' is not an action." for name in _actions(step) if name not in ACTIONS)
        yield from (f"'{name}' is not one of its steps." for name in _named(step) if name not in steps)
        facts = {fact for option in step.answers for fact in option.sets}
        yield from (f"no answer can set '{fact}'." for fact in facts - TOLD_FACTS)
    about = [measure.step for measure in guide.measures if measure.step]
    yield from (f"it measures '{name}', which is not one of its steps." for name in about if name not in steps)


def _actions(step: GuideStep) -> Iterator[str]:
    yield from step.acts
    yield from [step.does] if step.does else []
    yield from step.holds_back.acts if step.holds_back else []


def _named(step: GuideStep) -> Iterator[str]:
    yield from step.waits_for
    yield from (option.then for option in step.answers if option.then)
    yield from [step.after.step] if step.after else []
    yield from [step.holds_back.until] if step.holds_back and step.holds_back.until else []
