"""Looks at words before they leave in the body's name (3.2f, 4.4.1a, A3f)."""

from fingerpost.desk.refusals import WordsRefused
from fingerpost.people.models import Organisation
from fingerpost.people.queries import directory
from fingerpost.triage import outgoing

FINAL = frozenset({"personal_info", "patient_info", "placeholder"})
"""Concerns that no confirming helps: they must be taken out of the words."""

LONGEST = 8000


def check(organisation: Organisation, text: str, *, confirmed: bool) -> str:
    """The words, tidied. Raises WordsRefused for what must not leave, and for what somebody has to confirm first."""
    words = text.strip()
    if not words:
        raise WordsRefused(("There are no words to send.",), final=True)
    if len(words) > LONGEST:
        raise WordsRefused((f"These are {len(words)} characters; {LONGEST} is the most.",), final=True)
    concerns = outgoing.check(words, directory(organisation))
    final = tuple(concern.why for concern in concerns if concern.kind in FINAL)
    if final:
        raise WordsRefused(final, final=True)
    if concerns and not confirmed:
        raise WordsRefused(tuple(concern.why for concern in concerns), final=False)
    return words
