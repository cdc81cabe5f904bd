"""The shape of ``capabilities.yaml`` and ``inside.yaml``, checked strictly: a table with a hole would lie."""

import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from fingerpost.policy.vocabulary import ACTIONS
from fingerpost.post.post import KINDS

ACTS = ("reply", "private_reply", "hide", "unhide", "delete", "report_platform", "block", "unblock")
"""What is done on a platform itself. Other actions are done inside the body, or in words that one of these carries."""

OTHER = ("read_comments", "read_mentions", "read_messages", "publish", "schedule", "push")
"""What a platform lets us read, publish and be told, beside acting on a post."""

Sentence = Annotated[str, StringConstraints(min_length=10, pattern=r"\.$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Length(_Strict):
    """The most that fits, and how the platform counts it: see ``lengths``."""

    most: int = Field(gt=0)
    counts: Literal["characters", "graphemes", "bytes", "x", "mastodon"] = "characters"


class _Way(_Strict):
    how: Literal["api", "manual", "impossible"]
    why: Sentence
    effect: Literal["read", "idempotent", "once"] | None = None
    within_hours: int | None = Field(default=None, gt=0)
    length: Length | None = None
    per_post: int | None = Field(default=None, gt=0)

    @model_validator(mode="after")
    def _effect_where_it_acts(self) -> "_Way":
        if (self.how == "api") != (self.effect is not None):
            raise ValueError("'effect' is given exactly where 'how' is api: it says whether the act may be tried again")
        return self


class When(_Way):
    """What differs for some kinds of post."""

    kinds: list[str] = Field(min_length=1)


class OnPlatform(_Way):
    """One act on a platform, and the kinds of post for which it differs."""

    when: list[When] = []

    @model_validator(mode="after")
    def _each_kind_once(self) -> "OnPlatform":
        kinds = [kind for when in self.when for kind in when.kinds]
        if len(set(kinds)) != len(kinds) or not set(kinds) <= set(KINDS):
            raise ValueError(f"each kind stands in at most one 'when', and is one of {', '.join(KINDS)}")
        return self


class Entry(_Strict):
    """Reading, publishing or being told. ``ours``: done at its time by our own scheduler."""

    how: Literal["api", "manual", "impossible", "ours"]
    why: Sentence


class PlatformFile(_Strict):
    """One ``capabilities.yaml``."""

    platform: str
    name: str
    checked: datetime.date
    source: str
    acts: dict[str, OnPlatform]
    other: dict[str, Entry]

    @model_validator(mode="after")
    def _complete(self) -> "PlatformFile":
        if set(self.acts) != set(ACTS):
            raise ValueError(f"'acts' lists exactly: {', '.join(ACTS)}")
        if set(self.other) != set(OTHER):
            raise ValueError(f"'other' lists exactly: {', '.join(OTHER)}")
        return self


class Inside(_Strict):
    """Done by people inside the body."""

    how: Literal["manual"]
    why: Sentence


class Except(_Strict):
    """Kinds of post for which carrying the words makes no sense."""

    kinds: list[str]
    how: Literal["manual", "impossible"]
    why: Sentence


class Words(_Strict):
    """Done in words that a platform act carries; ``via`` names the acts, best first."""

    via: list[Literal["reply", "private_reply"]] = Field(min_length=1)
    why: Sentence
    exceptions: list[Except] = Field(default=[], alias="except")


class Files(_Strict):
    """A platform's table and the body's own, which together speak of every action."""

    platform: PlatformFile
    inside: dict[str, Inside | Words]

    @model_validator(mode="after")
    def _every_action(self) -> "Files":
        if sorted([*self.platform.acts, *self.inside]) != sorted(ACTIONS):
            raise ValueError("the two files together name every action of policy.vocabulary.ACTIONS exactly once")
        return self
