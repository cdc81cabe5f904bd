"""What counts as personal information here, whoever found it: our own rules for public lines and for whose it is."""

from collections.abc import Iterable

from fingerpost.triage import Span
from fingerpost.triage.contacts import is_private_mailbox
from fingerpost.triage.marks import Mark
from fingerpost.triage.phones import is_private_number
from fingerpost.triage.signals.personal_info import whose
from fingerpost.triage.surroundings import ORGANISATION, after, before

MAILBOX = "an e-mail address"
PHONE = "a phone number"
ADDRESS = "an address"


def counts(kind: str, text: str, span: Span) -> bool:
    """Whether what stands there is a private person's: no helpline, no role's mailbox, no organisation's premises."""
    low = _lowered(text)
    if kind == MAILBOX:
        return is_private_mailbox(low, *span)
    if kind == PHONE:
        return is_private_number(low, *span)
    if kind == ADDRESS:
        return not ORGANISATION.search(f"{before(low, span[0])} | {after(low, span[1])}")
    return True


def said_to_be_own(text: str, spans: Iterable[Span]) -> bool:
    """Whether the writer says that the information is their own."""
    return whose(_lowered(text), [Mark(*span, "", 0) for span in spans]) == "own"


def _lowered(text: str) -> str:
    """In small letters, each in its place: our rules read small letters, and spans are ranges of the text as given."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
