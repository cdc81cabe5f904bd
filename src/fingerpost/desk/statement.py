"""The statement of reasons: what was done to a post, why, and how to have it looked at again (A3n, A3o).

Pure. The parts follow the statement of reasons of the EU Digital Services Act, so that they can be compared with what
platforms publish. The words around them come from the pack; these are used where it has none.
"""

from collections.abc import Mapping
from dataclasses import dataclass

HEADINGS: Mapping[str, str] = {
    "decision": "What we did",
    "content": "Which post this is about",
    "ground": "The rule it goes against",
    "facts": "What we relied on",
    "automation": "How it was decided",
    "extent": "Where and for how long",
    "redress": "If you disagree",
}
"""The parts in their order, and the heading of each."""

DONE: Mapping[str, str] = {
    "hide": "We hid your {kind}. You may still see it; others do not.",
    "report_platform": "We reported your {kind} to the platform, which decides by its own rules.",
    "delete": "We deleted your {kind}.",
    "block": "We blocked your account from our page.",
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What a statement is made of. ``when`` and ``where`` are ready to show; ``rests_on`` never names a reporter."""

    action: str
    organisation: str
    kind: str
    where: str
    when: str
    external_id: str
    ground: str
    clause: str
    clause_words: str
    rests_on: str
    redress_email: str
    policy_page: str


def draft(facts: Facts, wording: Mapping[str, str] | None = None) -> dict[str, str]:
    """The parts of a statement by name, in order. ``wording`` replaces the built-in sentences part by part and may use
    the names of Facts in braces."""
    wording = wording or {}
    values = {name: getattr(facts, name) for name in Facts.__slots__}
    return {name: _fill(wording.get(name) or _builtin(name, facts), values) for name in HEADINGS}


def letter(fields: Mapping[str, str], organisation: str) -> str:
    """The whole statement as plain text, to be edited and sent."""
    parts = [f"{HEADINGS[name]}: {words}" for name, words in fields.items() if words]
    return "\n\n".join([*parts, organisation])


def _fill(sentence: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        sentence = sentence.replace("{" + name + "}", value)
    return " ".join(sentence.split())


def _builtin(name: str, facts: Facts) -> str:
    return {
        "decision": DONE.get(facts.action, "We took action about your {kind}."),
        "content": "Your {kind} on {where}, {when}" + (" (reference {external_id})." if facts.external_id else "."),
        "ground": "Our social media principles ({clause}): {clause_words}",
        "facts": "{rests_on}",
        "automation": "Software read your {kind} and pointed it out. A person looked at it and decided.",
        "extent": "This applies on {where} only, and until we change the decision.",
        "redress": "E-mail {redress_email} and somebody else will look at it again. Our principles: {policy_page}",
    }[name]
