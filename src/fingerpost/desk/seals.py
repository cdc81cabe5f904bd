"""Who may read what was written under a seal, and whom everybody else asks (4.6)."""

from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, may

KNOWS = {
    "safeguarding": Permission.KNOW_SAFEGUARDING,
    "legal": Permission.KNOW_LEGAL,
    "support": Permission.KNOW_SUPPORT,
}
ASK = {
    "safeguarding": "Sealed. Ask the safeguarding lead before you act.",
    "legal": "Sealed. Ask legal services before you act.",
    "support": "Sealed. Ask the desk lead before you act.",
}


def may_know(by: User, seal: str) -> bool:
    """Whether this person's role lets them read what stands under the seal."""
    return may(by, KNOWS[seal])


def whom_to_ask(seal: str) -> str:
    """What everybody else is told."""
    return ASK[seal]
