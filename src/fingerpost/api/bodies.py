"""What a program sends to have something done to a case. A field that is not known is refused, never ignored."""

from typing import Annotated, Literal

from ninja import Field, Schema
from pydantic import AfterValidator, ConfigDict, StringConstraints


def _plain(text: str) -> str:
    if "\x00" in text:
        raise ValueError("Take out the characters that cannot be shown.")
    return text


Words = Annotated[str, StringConstraints(max_length=8000), AfterValidator(_plain)]
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
