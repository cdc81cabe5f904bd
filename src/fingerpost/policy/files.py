"""The shape of every file in a pack. Unknown keys are refused, so that a slip of the pen is found at load."""

from datetime import date, time
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from fingerpost.policy.vocabulary import ACTIONS

Modality = Literal["must", "should", "may", "should_not", "must_not"]
Action = Annotated[str, Field(json_schema_extra={"enum": list(ACTIONS)})]
Identifier = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.-]*$")]


class Part(BaseModel):
    """What every part of a pack has in common: strict types, no unknown keys, never changed after load."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=False)


class About(Part):
    """pack.yaml: whose policy this is and in what state."""

    ref: str
    title: str
    version: str
    body: str
    status: str
    approved: date | None = None
    ratified: date
    review_by: date
    owner: str
    source_sha256: str | None = None


class Clause(Part):
    """clauses.yaml: one place in the source text. ``number`` is as printed; ``obligation`` is the register's id.

    Quotes repeat in a text, so ``occurrence`` says which one is meant. ``served_by`` names what in the pack carries the
    clause out, as ``kind:id`` (see ``serving``).
    """

    id: Identifier
    number: str
    obligation: str
    says: str
    quote: str | None = None
    occurrence: int = 1
    who: str
    disposition: Literal["rule", "duty", "informative", "human judgement", "gap"] = "rule"
    served_by: list[str] = []


Value = int | float | str | list[str]


class Earlier(Part):
    """What a parameter was worth before the day ``until``, and why."""

    until: date
    value: Value
    reason: str


class Param(Part):
    """params.yaml: a number or list that somebody decided. The policy states none of them.

    ``value`` holds from the last day that ``earlier`` names, or always. ``earlier`` runs from the oldest to the newest.
    """

    value: Value
    unit: str
    owner: str
    reason: str
    stricter: Literal["lower", "higher", "union", "intersection"]
    earlier: list[Earlier] = []

    @field_validator("earlier")
    @classmethod
    def _in_order(cls, earlier: list[Earlier]) -> list[Earlier]:
        days = [each.until for each in earlier]
        if days != sorted(set(days)):
            raise ValueError("'earlier' goes from the oldest 'until' to the newest, each day once")
        return earlier

    def on(self, day: date | None) -> Value:
        """What it is worth on that day; on a day that is not known, the newest."""
        held = next((each.value for each in self.earlier if day is not None and day < each.until), None)
        return self.value if held is None else held

    @property
    def words(self) -> str:
        """What it is worth, and was, with its unit: ``30 percent (35 until 1 April 2027)``."""
        before = [f"{_listed(each.value)} until {each.until.day} {each.until:%B %Y}" for each in self.earlier]
        return f"{_listed(self.value)} {self.unit}" + (f" ({', '.join(before)})" if before else "")


def _listed(value: Value) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)


class Rule(Part):
    """rules.yaml: when these facts hold, the clause says this of these actions.

    ``ground`` names the obligation whose breach the rule finds. ``closes`` means that no person may open what the rule
    speaks against while it applies. ``overlay``, whose rule it is, and ``half_of``, of which it is a part, are set at
    load, never written.
    """

    id: Identifier
    clause: Identifier
    says: str
    when: dict[str, Any]
    then: list[dict[Modality, Action]]
    ground: str | None = None
    overrides: list[Identifier] = []
    closes: bool = False
    overlay: str | None = None
    half_of: Identifier | None = None
    from_: date | None = Field(None, alias="from")
    until: date | None = None


class Rules(Part):
    """The whole of rules.yaml."""

    conditions: dict[str, dict[str, Any]] = {}
    rules: list[Rule]


class Pathway(Part):
    """pathways.yaml, in order of precedence: what kind of work a post is, and who must settle it."""

    id: Identifier
    clause: Identifier
    title: str
    says: str
    when: dict[str, Any]
    person: bool = False
    danger: int = 0
    target: str = "answer"


class Reply(Part):
    """replies.yaml: approved words. ``[[…]]`` is a placeholder that blocks sending until it is filled.

    ``alone`` words are offered only where the post is nothing but their pathways: thanks beside a complaint would hurt.
    """

    id: Identifier
    pathways: list[str]
    title: str
    clause: Identifier
    text: str
    private: bool = False
    alone: bool = False


class Ground(Part):
    """reasons.yaml: one ground, as it is told to the person whose words were acted on."""

    obligation: str
    clause: Identifier
    title: str
    told: str


class Reasons(Part):
    """reasons.yaml: the words of a statement of reasons."""

    opening: str
    automation: str
    redress: str
    did: dict[str, str]
    grounds: list[Ground]


class Tension(Part):
    """tensions.yaml: where a policy disagrees with itself or is silent, what was decided, and by whom.

    ``rules`` names pairs of rules that can meet in a conflict; ``check`` refuses any pair that no tension names.
    """

    id: Identifier
    title: str
    says: str
    clauses: list[Identifier]
    rules: list[tuple[Identifier, Identifier]] = []
    decision: str
    owner: str


class Opening(Part):
    """One period of opening on some weekdays."""

    days: list[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]]
    opens: time
    closes: time


class Aim(Part):
    """How soon something is to be done, and whose decision that is."""

    kind: Literal["same_day", "working_hours", "working_days", "now"]
    amount: int = 0
    owner: str
    clause: Identifier | None = None


class Tier(Part):
    """A class of accounts that are watched alike."""

    name: str
    hours: list[Opening]
    aims: dict[str, Aim]


class Alerts(Part):
    """How long danger waits for somebody to say that they have it, and when late work is told of. Minutes.

    ``acknowledge_within``: after so long without an answer the next person is told. ``warn_before``: so long before it
    is due whoever has it is told. ``again_after``: so long after it was due it is told again, one step higher.
    ``unread_every``: while the desk is closed, whoever is first on call is told of posts that the machine could not
    read, at most once in so long; None leaves them to the next opening.
    """

    acknowledge_within: Annotated[int, Field(ge=1, le=240)] = 10
    warn_before: Annotated[int, Field(ge=0, le=480)] = 60
    again_after: Annotated[int, Field(ge=1, le=480)] = 60
    unread_every: Annotated[int, Field(ge=15, le=1440)] | None = 60
    owner: str = ""


class ListedAccount(Part):
    """An account that the policy names."""

    platform: str
    handle: str
    name: str
    tier: str
    clause: Identifier


class Area(Part):
    """A part of a country in which some helplines serve. ``ours``: the body itself is there, if only in part of it."""

    id: Identifier
    name: str
    country: str
    ours: bool = False


class SecondLook(Part):
    """How many closed cases of each officer and pathway somebody else looks at again, in whole percent, and whose
    decision that is. Cases of danger are always looked at more often."""

    share: Annotated[int, Field(ge=0, le=100)] = 10
    danger: Annotated[int, Field(ge=1, le=100)] = 50
    pathways: dict[Identifier, Annotated[int, Field(ge=0, le=100)]] = {}
    owner: str = "Head of communications"
    clause: Identifier | None = None

    @model_validator(mode="after")
    def _danger_more(self) -> "SecondLook":
        most = max(self.share, *self.pathways.values(), 0)
        if self.danger <= most and self.danger < 100:
            raise ValueError(f"cases of danger are looked at more often than any others: write more than {most}")
        return self

    def share_of(self, pathway: str, *, danger: bool) -> int:
        """The share for a case, in whole percent."""
        share = self.pathways.get(pathway, self.share)
        return max(share, self.danger) if danger else share


class Service(Part):
    """service.yaml: opening hours, tiers, accounts, response targets, second looks, and areas within countries."""

    zone: str
    holidays: str | None
    closed: list[date] = []
    tiers: dict[str, Tier]
    accounts: list[ListedAccount]
    contacts: dict[str, str]
    second_look: SecondLook = SecondLook()
    alerts: Alerts = Alerts()
    areas: list[Area] = []


class Signpost(Part):
    """signposts.yaml: a helpline or page, where it serves, when it was last checked and when that goes stale.

    ``areas`` are those of service.yaml that it serves within its countries; none means the whole of each country.
    ``instead`` names the one to use once it is stale.
    """

    id: Identifier
    name: str
    what: str
    reach: str
    countries: list[str]
    areas: list[Identifier] = []
    hours: str
    source: str
    verified_on: date
    expires: date
    pathways: list[str]
    instead: Identifier | None = None


class ActionNote(Part):
    """actions.yaml: what an action means to this body."""

    title: str
    reversible: bool
    owes_reasons: bool = False
    second_person: bool = False
    clause: Identifier | None = None
