"""What a program sends to have something done to a case. A field that is not known is refused, never ignored."""

from typing import Annotated, Literal
from uuid import UUID

from ninja import Field, Schema
from pydantic import AfterValidator, AwareDatetime, ConfigDict, StringConstraints


def _plain(text: str) -> str:
    if "\x00" in text:
        raise ValueError("Take out the characters that cannot be shown.")
    return text


Plain = Annotated[str, AfterValidator(_plain)]
Words = Annotated[Plain, StringConstraints(max_length=8000)]
Name = Annotated[str, StringConstraints(max_length=60, pattern=r"^[A-Za-z0-9._:-]*$")]


class Seen(Schema):
    """Only the version of the case that was read, where If-Match does not say it."""

    model_config = ConfigDict(extra="forbid")

    version: int | None = Field(None, ge=0, le=2**31 - 1, description="the version that you read; or send If-Match")


class Note(Seen):
    """A note for colleagues. It disturbs nobody, so that any version will do."""

    text: Words


class Why(Seen):
    """A reason, which is kept."""

    why: Words = ""


class Reply(Seen):
    """The words of an answer. ``confirmed`` says that concerns about them were looked at."""

    text: Words
    private: bool = False
    confirmed: bool = False
    why: Words = ""
    all_the_same: Words = Field("", description="why it is sent although something was found in the words")
    asked: bool = Field(False, description="whoever knows of the restricted matter was asked first")


class MovePrivate(Seen):
    """A public line that asks the author to carry on in private, and the private words where they can be sent."""

    text: Words
    private: Words = ""
    confirmed: bool = False
    why: Words = ""
    all_the_same: Words = ""
    asked: bool = False


class AskReply(Seen):
    """Words on which a second person has to agree before they leave. ``more`` are the private words of a move."""

    action: Literal["reply", "private_reply", "move_private"]
    text: Words
    more: Words = ""
    confirmed: bool = False
    why: Words = ""
    all_the_same: Words = ""
    asked: bool = False


class Draft(Schema):
    """What has been written so far. ``stamp`` is that of the words that the program holds, 0 for none."""

    model_config = ConfigDict(extra="forbid")

    action: Literal["reply", "private_reply", "move_private"] = "reply"
    text: Words
    more: Words = ""
    stamp: int = Field(0, ge=0, le=2**31 - 1)


class TakeBack(Seen):
    """An act that has not left yet."""

    key: Words


class Assign(Seen):
    """Whose work it becomes: a colleague's by id, or any one's of a role."""

    to: UUID | None = None
    role: Name = ""
    why: Words = ""


class Snooze(Seen):
    """Until when it sleeps."""

    until: AwareDatetime
    why: Words = ""


class Confirm(Seen):
    """A step of a guide that was done. ``said`` holds what the step asks to be written down, by field.

    What is told of a call to 999 may be of any length; the desk says how long other words may be.
    """

    guide: Name
    step: Name
    answer: Words = ""
    said: dict[Name, Plain] = Field(default_factory=dict)


class PassOver(Seen):
    """A step of a guide that is not done here, and why."""

    guide: Name
    step: Name
    why: Words


class Hide(Seen):
    """The ground to hide on (the first that a rule found when empty) and what it rests on."""

    ground: Name = ""
    rests_on: Words = ""
    balance: Words = ""
    statement: Words = ""
    confirmed: bool = False


class Step(Seen):
    """What a person did elsewhere, and whom they told."""

    action: Name
    told: Words
    ground: Name = ""
    rests_on: Words = ""


class AskAgreement(Seen):
    """An act on a ground, for which somebody else's agreement is asked."""

    action: Name
    ground: Name
    rests_on: Words
    balance: Words = ""
    statement: Words = ""


class Agree(Seen):
    """The second person's yes."""

    note: Words = ""
    confirmed: bool = True


class Outcome(Seen):
    """What became of a step by hand."""

    key: Words
    outcome: Literal["done", "refused", "cancelled"]
    told: Words = ""


class Again(Seen):
    """How somebody knows that an act was not done, so that it is tried once more."""

    key: Words
    told: Words


class Explain(Seen):
    """How the reasons for an act are dealt with."""

    way: Literal["send", "impossible", "withhold"]
    action: Name = "hide"
    text: Words = ""
    why: Words = ""


class Correct(Seen):
    """Whether the post shows a signal, and why."""

    signal: Name
    present: bool
    why: Words
