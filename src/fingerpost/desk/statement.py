"""The statement of reasons: what was done to a post, why, and how to have it looked at again (A3n, A3o).

Pure. The parts follow the statement of reasons of the EU Digital Services Act, so that they can be compared with what
platforms publish. The sentences come from the pack.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from fingerpost.policy.files import Reasons

HEADINGS: Mapping[str, str] = {
    "decision": "What we did",
    "content": "Which post this is about",
    "ground": "The rule it goes against",
    "facts": "What we relied on",
    "automation": "How it was decided",
    "extent": "Where and for how long",
    "redress": "How to have it looked at again",
}
"""The parts in their order, and the heading of each."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a statement is made of, ready to show. ``told`` and ``clause`` say which rule; ``rests_on`` why it applies.

    ``rests_on`` is the officer's sentence and must never name a colleague who reported the post.
    """

    action: str
    organisation: str
    kind: str
    platform: str
    at: str
    external_id: str
    told: str
    clause: str
    rests_on: str
    contact: str


def draft(facts: Facts, reasons: Reasons) -> dict[str, str]:
    """The parts of a statement by name, in order, in the pack's words."""
    where = f"reference {facts.external_id}, " if facts.external_id else ""
    values = {
        "did": reasons.did.get(facts.action, "acted on"),
        "kind": facts.kind,
        "at": facts.at,
        "account": facts.platform,
        "contact": facts.contact,
    }
    return {
        "decision": _fill(reasons.opening, values),
        "content": f"Your {facts.kind} on {facts.platform} ({where}{facts.at}).",
        "ground": f"{facts.told} (Social media policy, {_place(facts.clause)}.)" if facts.clause else facts.told,
        "facts": facts.rests_on,
        "automation": _fill(reasons.automation, values),
        "extent": f"This applies on {facts.platform} only, until we change the decision.",
        "redress": _fill(reasons.redress, values),
    }


def _place(clause: str) -> str:
    return f"section {clause}" if clause[:1].isdigit() else clause


def letter(fields: Mapping[str, str], organisation: str) -> str:
    """The whole statement as plain text, to be edited and sent."""
    parts = [f"{HEADINGS[name]}: {words}" for name, words in fields.items() if words]
    return "\n\n".join([*parts, organisation])


def _fill(sentence: str, values: Mapping[str, str]) -> str:
    """The sentence with its names in braces filled in; what is filled in is never read again."""
    return re.sub(r"\{(\w+)\}", lambda name: values.get(name[1], name[0]), sentence)
