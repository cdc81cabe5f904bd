"""A guide on a case, as frozen values that a page can show without asking again."""

from dataclasses import dataclass
from datetime import datetime

from fingerpost.desk.guides.signposts import Place
from fingerpost.policy.guides import Asked


@dataclass(frozen=True, slots=True)
class StepView:
    """One step. ``state`` is one of ``desk.guides.progress``'s; ``because`` says why it is not needed or waits.

    ``written`` pairs what was asked with what was written. Of a sealed step it is empty for whoever may not know, and
    ``sealed_from_you`` says whom to ask. ``acts`` are actions; ``answers`` are an id, its words and the step that it
    leads to. A ``quick`` step is recorded by pressing a button: nothing has to be written.
    """

    guide: str
    id: str
    says: str
    how: str
    clause: str
    state: str
    who: str
    at: datetime | None
    because: str
    warning: str
    acts: tuple[str, ...]
    answers: tuple[tuple[str, str, str], ...]
    asks: tuple[Asked, ...]
    tool: str
    written: tuple[tuple[str, str], ...]
    answered: str
    sealed_from_you: str
    optional: bool
    must: bool
    at_close: bool
    next: bool

    @property
    def records(self) -> bool:
        """Whether a person records it, rather than doing an act of the desk."""
        return not self.acts

    @property
    def quick(self) -> bool:
        """Whether pressing a button is enough to record it."""
        return self.records and not self.asks

    @property
    def key(self) -> str:
        """What its place on the page is called."""
        return f"step-{self.guide}-{self.id}"


@dataclass(frozen=True, slots=True)
class GuideView:
    """What to do about one kind of post. ``must_not`` are the pack's words, ``closed`` the acts forbidden here."""

    id: str
    title: str
    clause: str
    first: str
    steps: tuple[StepView, ...]
    must_not: tuple[str, ...]
    asks: tuple[str, ...]
    closed: tuple[str, ...]
    no_templates: bool
    from_line: bool

    @property
    def next(self) -> StepView | None:
        """The first step that is still to do."""
        return next((step for step in self.steps if step.next), None)

    def step(self, name: str) -> StepView | None:
        """The step of that id, if there is one."""
        return next((step for step in self.steps if step.id == name), None)


@dataclass(frozen=True, slots=True)
class RestrictedView:
    """Something was recorded about the case that its reader may not know of: under which seal, whom to ask in words,
    and what it is called where the glass is broken."""

    seal: str
    words: str
    matter: str


@dataclass(frozen=True, slots=True)
class GuidanceView:
    """Everything that guides a case: the guide that comes first, the others beneath, flags that a person may set.

    ``places`` are the signposts by country; ``teams`` those that the post names; ``services`` what the directory has;
    ``clock`` is the legal clock in words, empty when none runs; ``ask_legal`` that legal services must be asked, never
    why; ``line`` is the official line while emergency mode is on. ``restricted`` is what the reader may not know of
    while the case is open.
    """

    guides: tuple[GuideView, ...] = ()
    flags: tuple[tuple[str, str, str], ...] = ()
    places: tuple[Place, ...] = ()
    teams: tuple[str, ...] = ()
    clock: str = ""
    ask_legal: bool = False
    line: str = ""
    restricted: tuple[RestrictedView, ...] = ()

    @property
    def no_templates(self) -> bool:
        """Whether approved words are put away on this case."""
        return any(guide.no_templates for guide in self.guides)

    @property
    def official_line(self) -> str:
        """The official line, on a post that the emergency is about, whatever else it is."""
        return self.line if any(guide.from_line for guide in self.guides) else ""

    @property
    def starts_from(self) -> str:
        """The words with which a reply begins: the official line, where nothing graver than the emergency leads."""
        return self.line if self.guides and self.guides[0].from_line else ""

    @property
    def after_closing(self) -> StepView | None:
        """The first step that is offered once the case is closed, such as a debrief."""
        waiting = (step for guide in self.guides for step in guide.steps if step.at_close and not step.at)
        return next(waiting, None)
