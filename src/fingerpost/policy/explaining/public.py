"""A ruling told to whoever wrote the post: which principle, which of their words, what was done, how to disagree (A3n).

No scores and no names of rules: they explain nothing to somebody who does not run the program. What is not about the
reader's own words is left out as well, such as who else was looked at.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from fingerpost.policy.pack import Pack
from fingerpost.policy.vocabulary import ACTIONS, SIGNALS

__all__ = ["lines"]

DONE: Mapping[str, str] = {"hide": "hidden", "delete": "deleted", "report_platform": "reported to the platform"}
AUTOMATION = "A computer program helped us to read it. A person made the decision."
REDRESS = "If you disagree or want to talk about it, write to us and somebody who did not decide it will look again."
NO_GROUND = "We did not find that it goes against our principles."
NOT_DECIDED = "This is what the program found. A person decides what is done."
LONGEST = 200


def lines(explanation: Mapping[str, Any], pack: Pack | None, text: str | None, done: Sequence[str]) -> list[str]:
    """The parts, one paragraph each, an empty line between."""
    parts = [_what_was_done(pack, done), *_principles(explanation, pack), *_words(explanation, text)]
    parts += [pack.reasons.automation if pack else AUTOMATION, _redress(pack)]
    return [line for part in parts for line in (part, "")][:-1]


def _what_was_done(pack: Pack | None, done: Sequence[str]) -> str:
    if not done:
        return NOT_DECIDED
    told = {**DONE, **(pack.reasons.did if pack else {})}
    named = [told.get(action, action.replace("_", " ")) for action in done if action in ACTIONS]
    return f"What was done: {', then '.join(named)}."


def _principles(explanation: Mapping[str, Any], pack: Pack | None) -> Iterator[str]:
    found = [fired for fired in _stands_on(explanation).get("fired", ()) if fired.get("ground")]
    if not found:
        yield NO_GROUND
    told = {ground.obligation: ground.told for ground in pack.reasons.grounds} if pack else {}
    seen = dict.fromkeys((told.get(fired["ground"]) or fired["says"], str(fired["clause"])) for fired in found)
    for says, clause in seen:
        yield f"{says} ({_place(clause)} of our social media policy.)"


def _place(clause: str) -> str:
    return f"Section {clause}" if clause[:1].isdigit() else clause


def _words(explanation: Mapping[str, Any], text: str | None) -> Iterator[str]:
    """The stretches of the post that its grounds rest on; pictures and what is not words have none."""
    signals = explanation.get("signals", {})
    quoted = []
    for name in _grounding(explanation):
        for start, end in signals.get(name, {}).get("spans", ()) if text is not None else ():
            quoted.append((text or "")[start:end][:LONGEST])
    whole = [f"“{words.strip()}”" for words in dict.fromkeys(quoted) if words.strip()]
    if whole:
        yield f"This rests on these words: {', '.join(whole)}."


def _grounding(explanation: Mapping[str, Any]) -> list[str]:
    """The signals that the grounds were found on: those that a rule compared from below."""
    found = [
        seen["fact"]
        for fired in _stands_on(explanation).get("fired", ())
        if fired.get("ground")
        for seen in fired.get("seen", ())
        if seen["fact"] in SIGNALS and seen["op"] in ("gte", "gt")
    ]
    return list(dict.fromkeys(found))


def _redress(pack: Pack | None) -> str:
    contact = pack.service.contacts.get("public") if pack else None
    return pack.reasons.redress.replace("{contact}", contact) if pack and contact else REDRESS


def _stands_on(explanation: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = explanation.get("stands_on") or {}
    return found
