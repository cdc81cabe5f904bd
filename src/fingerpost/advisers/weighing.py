"""Puts advice and assessment together. Pure, so that the same values give the same assessment years later."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from fingerpost.advisers.advice import Advice, Opinion
from fingerpost.triage import Assessment, Finding
from fingerpost.triage.assessment import ANSWERED, FIRES, UNKNOWN
from fingerpost.triage.words import tidy


def weigh(assessment: Assessment, advice: Sequence[Advice]) -> Assessment:
    """The assessment with every finding that an adviser raises, and the note of who answered.

    No score becomes lower, and nothing that was known becomes unknown. What is unknown becomes known only when an
    adviser finds it: its silence about danger does not stand for ours.
    """
    if not advice:
        return assessment
    findings = dict(assessment.findings)
    for each in advice:
        for signal, opinion in each.opinions.items():
            findings[signal] = _raised(findings[signal], opinion, each.by)
    return replace(
        assessment,
        findings=MappingProxyType(findings),
        version=f"{assessment.version}+advisers/{_digest(advice)}",
        advisers=MappingProxyType({each.name: _told(each) for each in advice}),
    )


def _raised(found: Finding, opinion: Opinion, by: str) -> Finding:
    """A faint opinion counts for nothing: an adviser is not calibrated on our posts, and its doubts are noise."""
    if opinion.score < FIRES or opinion.score <= (found.score or 0):
        return found
    if found.score is None or found.score < FIRES:
        mark = ":own" if opinion.own else ""
        return Finding(opinion.score, opinion.spans or found.spans, opinion.why, by + mark)
    # Our own reader found it first: its reason stands in front, and with it what it knows of whose information it is.
    spans = tuple(tidy((*found.spans, *opinion.spans)))
    return Finding(opinion.score, spans, f"{found.why} {opinion.why}", f"{by}+{found.by}")


def _told(advice: Advice) -> str:
    return f"{UNKNOWN}{advice.unknown}" if advice.unknown else ANSWERED


def _digest(advice: Sequence[Advice]) -> str:
    said = " ".join(f"{each.name}/{each.version}" for each in advice)
    return hashlib.sha256(said.encode()).hexdigest()[:8]
