"""How a rule's word and the model's are put together for one signal: both can raise the score, neither hides the other.

The weights are fitted on posts that neither was made on, so that of posts scored 70 about 70 in a hundred have the signal.
None is below zero: a higher word from either never lowers the score.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp
from typing import Any

from fingerpost.policy.meanings import MEANINGS
from fingerpost.triage.assessment import FIRES, Finding
from fingerpost.triage.model.encoder import Heard
from fingerpost.triage.words import Words, tidy

HIGHEST = 99
"""No reading is certain."""
SAID = 10
"""From this score an officer is told why, and shown where: it is the lowest from which a shipped policy acts."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Log-odds of a signal: ``start`` + ``meaning`` x the model's + ``rule`` x the rule's score as a share.

    A rule's score of ``floor`` or more is never lowered: it stands on its own.
    """

    start: float
    meaning: float
    rule: float
    floor: int

    @classmethod
    def read(cls, written: Mapping[str, Any]) -> "Weights":
        """Raises ValueError where a weight would let one word lower the score."""
        found = cls(float(written["start"]), float(written["meaning"]), float(written["rule"]), int(written["floor"]))
        if found.meaning < 0 or found.rule < 0:
            raise ValueError("A weight is below zero.")
        return found

    def score(self, logit: float, rule: int) -> int:
        """The whole percentage."""
        odds = self.start + self.meaning * logit + self.rule * rule / 100
        together = round(100 / (1 + exp(-max(-40.0, min(40.0, odds)))))
        return min(HIGHEST, max(together, rule if rule >= self.floor else 0))


def together(signal: str, rule: Finding, heard: Heard, weights: Weights, words: Words, by: str) -> Finding:
    """One finding out of both. A rule that failed is not hidden: the signal stays unknown unless the model hears it."""
    score = weights.score(heard.logit, rule.score or 0)
    if rule.score is None and score < FIRES:
        return rule
    if score < SAID:
        return Finding(score, rule.spans, rule.why, rule.by or by) if score else Finding(0, by=rule.by)
    if rule.score is not None and rule.score >= FIRES and rule.spans:
        return Finding(score, rule.spans, rule.why, f"{rule.by}+{by}")
    spans = tuple(tidy(words.span(*span) for span in heard.spans))
    return Finding(score, spans or rule.spans, _why(signal, score, heard.before), by)


def _why(signal: str, score: int, before: bool) -> str:
    why = WHYS[signal] if score >= FIRES else WHYS[signal].replace("Reads", "May read", 1)
    return f"In an earlier message: {why[0].lower()}{why[1:]}" if before else why


WHYS: Mapping[str, str] = {
    name: f"Reads like this: {meaning.means[0].lower()}{meaning.means[1:]}" for name, meaning in MEANINGS.items()
}
"""What an officer is told of a score that rests on wording as a whole."""
