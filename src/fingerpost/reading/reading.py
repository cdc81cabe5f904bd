"""Composes triage, policy and what a platform can do into one reading of a post."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Protocol

from fingerpost.policy import Pack, Ruling
from fingerpost.policy.vocabulary import ACTIONS
from fingerpost.post import Post
from fingerpost.triage import Assessment

NO_RECORDS: Mapping[str, object] = MappingProxyType(
    {
        "upheld_breaches": 0,
        "crisis_open": False,
        "contacted": False,
        "identity_known": False,
        "manager_is_subject": False,
        "bereaved": False,
        "emergency_mode": False,
    }
)
"""What a body's records say of a post that they hold nothing about. For a reader who has no records at all."""


class Assesses(Protocol):
    """Whatever can tell what a post may mean: ``triage.Assessor``."""

    def assess(self, post: Post) -> Assessment:
        """Score every signal."""
        ...


class Possibility(Protocol):
    """Whether an action can be done where the post stands."""

    @property
    def how(self) -> str:
        """``api``, ``manual`` or ``impossible``."""
        ...

    @property
    def why(self) -> str:
        """The reason or condition, in a sentence."""
        ...


class CanDo(Protocol):
    """What a platform allows: ``platforms.capabilities(name)``."""

    def for_action(self, action: str, post: Post) -> Possibility:
        """Whether this action can be taken on this post."""
        ...


@dataclass(frozen=True, slots=True)
class Reading:
    """The whole machine view of one post. A person decides; this is what they are shown."""

    post: Post
    facts: Mapping[str, object]
    assessment: Assessment
    ruling: Ruling
    possible: Mapping[str, Possibility]

    @property
    def why(self) -> str:
        """One plain sentence or two: the pathway's, and that of its strongest signal that nobody put right."""
        said = [self.ruling.why]
        findings = self.assessment.findings
        counting = {name: found for name, found in findings.items() if self.facts.get(name) == found.score}
        finding = counting.get(self.ruling.pathway.replace("-", "_"))
        if finding and finding.score and finding.why:
            said.append(finding.why)
        elif strongest := max(counting.values(), key=lambda found: found.score or 0, default=None):
            said.extend([strongest.why] if strongest.score and strongest.score >= 50 and strongest.why else [])
        return " ".join(dict.fromkeys(said))


def facts_of(post: Post, assessment: Assessment, context: Mapping[str, object]) -> dict[str, object]:
    """The facts that the policy rules on: signals, what the post shows, and what the body knows.

    The post's own ``context`` fills in what the body does not say. Nothing is guessed: what neither tells is left out,
    and so is unknown.
    """
    facts: dict[str, object] = {name: found.score for name, found in assessment.findings.items()}
    facts |= {
        "platform": post.platform,
        "kind": post.kind,
        "account": post.account,
        "public": post.public,
        "empty_text": assessment.empty_text,
        "text_read": assessment.text_read,
        "media_unread": bool(post.media) and not assessment.media_read,
        "own_information": _own_information(assessment),
    }
    if post.kind == "mention":
        facts["tagged"] = True
    return facts | dict(post.context) | dict(context)


def _own_information(assessment: Assessment) -> bool | None:
    """Whether personal information in the post is the author's own, as far as its words tell."""
    finding = assessment.findings.get("personal_info")
    return finding is not None and finding.by.endswith("own")


def read(
    post: Post,
    assessor: Assesses,
    pack: Pack,
    capabilities: CanDo,
    context: Mapping[str, object],
    at: datetime | None = None,
) -> Reading:
    """Read a post under a pack. ``at`` picks the policy in force (aware UTC); the post's own time if it is None."""
    return compose(post, assessor.assess(post), pack, capabilities, context, at)


def compose(
    post: Post,
    assessment: Assessment,
    pack: Pack,
    capabilities: CanDo,
    context: Mapping[str, object],
    at: datetime | None = None,
) -> Reading:
    """``read`` for whoever has the assessment already, say with advice weighed into it."""
    facts = facts_of(post, assessment, context)
    ruling = pack.rule(facts, at or post.at)
    possible = {action: capabilities.for_action(action, post) for action in ACTIONS}
    return Reading(post, facts, assessment, ruling, possible)
