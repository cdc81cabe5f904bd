"""A ruling told to whoever answers for it: everything that it stood on, as it was stored (3.2g).

What was not stored is said to be missing. Nothing here is worked out from the post again.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from fingerpost.policy.conditions import WORDS
from fingerpost.policy.pack import Pack
from fingerpost.policy.vocabulary import NEEDS_GROUND, SIGNALS

__all__ = ["lines"]

Stored = Mapping[str, Any]
EVERYDAY = ("free", "not_permitted")
"""What the engine says of an action that no rule speaks of."""


def lines(explanation: Stored, pack: Pack | None, done: Sequence[str]) -> list[str]:
    """The whole record as lines, in an order that does not change."""
    stands_on: Stored = explanation.get("stands_on") or {}
    parts = (
        ("", _heading(explanation, stands_on, done)),
        ("Rules that applied", _fired(stands_on)),
        ("What they say of each action", _actions(explanation, stands_on, pack)),
        ("Rules that speak against each other", _opposed(explanation, pack)),
        ("Near misses", _near(stands_on)),
        ("Not known", _unknown(stands_on)),
        ("Signals", _signals(explanation)),
        ("Other facts", _facts(stands_on)),
    )
    found: list[str] = []
    for title, body in parts:
        held = list(body) or ["  none"]
        found += ["", title, *held] if title else held
    return found


def _heading(explanation: Stored, stands_on: Stored, done: Sequence[str]) -> Iterator[str]:
    pack = explanation.get("pack", {})
    yield f"Policy {pack.get('ref')}, version {pack.get('version')}"
    yield f"Pack digest {pack.get('digest')}"
    if pack.get("overlays"):
        yield f"Overlays {', '.join(pack['overlays'])}"
    yield f"Triage {stands_on.get('triage_version', 'not stored')}, language {stands_on.get('language') or 'not known'}"
    yield f"Pathways {', '.join(explanation.get('pathways', ()))}"
    yield f"Why {explanation.get('why', '')}"
    for why in stands_on.get("person_why", ()):
        yield f"A person must settle it: {why}"
    if done:
        yield f"Done by people: {', '.join(done)}"


def _fired(stands_on: Stored) -> Iterator[str]:
    for fired in stands_on.get("fired", ()):
        ground = f", ground {fired['ground']}" if fired.get("ground") else ""
        yield f"  {fired['rule']} (clause {fired['clause']}, obligation {fired['obligation']}{ground}): {fired['says']}"
        yield from (f"    {_compared(seen)}" for seen in fired.get("seen", ()))


def _compared(seen: Stored) -> str:
    operand = ", ".join(map(str, seen["operand"])) if isinstance(seen["operand"], list | tuple) else seen["operand"]
    return f"{seen['fact']} {WORDS.get(seen['op'], seen['op'])} {_plain(operand)}; seen {_plain(seen['observed'])}"


def _plain(value: object) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def _actions(explanation: Stored, stands_on: Stored, pack: Pack | None) -> Iterator[str]:
    closed = stands_on.get("closed", ())
    for name, action in explanation.get("actions", {}).items():
        if action["modality"] in EVERYDAY and not action["because"]:
            continue
        shut = ", closed to everybody" if name in closed else ""
        said = ", ".join(_said(rule, name, pack) for rule in action["because"]) or "no rule"
        yield f"  {name}: {action['modality']}{shut}, because of {said}"
    held = [name for name in explanation.get("actions", {}) if name in NEEDS_GROUND]
    silent = [name for name in held if not explanation["actions"][name]["because"]]
    if silent:
        yield f"  no rule spoke of {', '.join(silent)}: forbidden without a ground"


def _said(rule: str, action: str, pack: Pack | None) -> str:
    """The rule, and its word on the action where the very pack is at hand."""
    ready = pack.rule_by_id.get(rule) if pack else None
    words = [word for word, named in ready.effects if named == action] if ready else []
    return f"{rule} ({', '.join(words)})" if words else rule


def _opposed(explanation: Stored, pack: Pack | None) -> Iterator[str]:
    for name, action in explanation.get("actions", {}).items():
        if action["modality"] == "conflict" or _split(name, action["because"], pack):
            said = ", ".join(_said(rule, name, pack) for rule in action["because"])
            yield f"  {name}: {said}; the answer is {action['modality']}"


def _split(name: str, because: Iterable[str], pack: Pack | None) -> bool:
    ready = [pack.rule_by_id[rule] for rule in because if rule in pack.rule_by_id] if pack else []
    words = {word.endswith("not") for each in ready for word, action in each.effects if action == name}
    return len(words) == 2


def _near(stands_on: Stored) -> Iterator[str]:
    for near in stands_on.get("near", ()):
        yield f"  {near['rule']}: {_compared(near['seen'])}"


def _unknown(stands_on: Stored) -> Iterator[str]:
    for unknown in stands_on.get("unknowns", ()):
        yield f"  {unknown['rule']} lacked {', '.join(unknown['facts'])}"


def _signals(explanation: Stored) -> Iterator[str]:
    for name, signal in explanation.get("signals", {}).items():
        if signal["score"] is None:
            yield f"  {name}: not known ({signal['by']}). {signal['why']}".rstrip()
        elif signal["score"]:
            yield f"  {name}: {signal['score']} ({signal['by']}). {signal['why']}".rstrip()


def _facts(stands_on: Stored) -> Iterator[str]:
    for name, value in sorted(stands_on.get("facts", {}).items()):
        if name not in SIGNALS:
            yield f"  {name}: {'not known' if value is None else _plain(value)}"
