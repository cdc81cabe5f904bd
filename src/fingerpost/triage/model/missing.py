"""Stands in for a model that was expected and cannot be used: what only it could tell is unknown, never absent."""

from collections.abc import Mapping

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.triage.assessment import Finding
from fingerpost.triage.model.combining import SAID
from fingerpost.triage.words import Words

BY_FORM = frozenset({"personal_info", "bad_link", "names_staff", "profanity"})
"""Signals that rules read from how the text is written, and need no model for."""

STANDS = SAID
"""From this score a rule's finding stands by itself. It is the lowest from which a shipped policy acts (danger to life)."""


class Missing:
    """A ``triage.assessor.Model`` that reads nothing. ``why`` says what is wrong, in words without a path or a full stop."""

    version = "missing"

    def __init__(self, why: str) -> None:
        self.why = why
        self._unknown = Finding(
            None, (), f"The learned reader could not be used: {why}; a person must look.", "model/missing"
        )

    def read(self, words: Words, rules: Mapping[str, Finding]) -> Mapping[str, Finding]:
        """Unknown for every signal of meaning on which no rule has found what stands by itself."""
        return {name: rules[name] if self._stands(name, rules) else self._unknown for name in SIGNALS}

    def _stands(self, name: str, rules: Mapping[str, Finding]) -> bool:
        found = rules.get(name)
        if found is None:
            return False
        return name in BY_FORM or found.score is None or found.score >= STANDS
