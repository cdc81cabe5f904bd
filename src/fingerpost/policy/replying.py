"""What a pack decides about replies: parameters that no condition reads, each with its owner and reason.

A pack that leaves one out gets what is written here. Clauses: 3.2f, 4.4.1, 4.4.2.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from fingerpost.policy.pack import Pack

OVERRIDES, SECOND, UNDO = "reply_overrides", "reply_second_person", "reply_undo_seconds"
PARAMS = frozenset({OVERRIDES, SECOND, UNDO})
"""Parameters that the desk reads itself."""

CONCERNS = ("individual_care", "legal_matter", "clinical_advice", "unkind")
"""Concerns about a reply that a pack may let a person override with a reason. Personal and patient information and
unfilled placeholders are not among them: they never leave."""

LONGEST_UNDO = 600
"""Seconds. A reply that can be taken back for longer than that is a reply that is late."""


@dataclass(frozen=True, slots=True)
class Replying:
    """``overrides`` are concerns that a reason overrides; ``second`` pathways whose replies need a second person;
    ``undo_seconds`` how long a reply can be taken back before it leaves, None where the pack does not say."""

    overrides: frozenset[str] = frozenset(CONCERNS)
    second: frozenset[str] = frozenset()
    undo_seconds: int | None = None


def replying(pack: Pack, at: datetime | None = None) -> Replying:
    """What the pack decides, as it stood on that day."""
    day = at.date() if at else None
    worth = {name: pack.params[name].on(day) for name in PARAMS if name in pack.params}
    plain = Replying()
    overrides, second, undo = worth.get(OVERRIDES), worth.get(SECOND), worth.get(UNDO)
    return Replying(
        frozenset(overrides) & plain.overrides if isinstance(overrides, list) else plain.overrides,
        frozenset(second) if isinstance(second, list) else plain.second,
        min(max(0, int(undo)), LONGEST_UNDO) if isinstance(undo, int | float) else None,
    )


def mistakes(pack: Pack) -> Iterator[tuple[str, str, str]]:
    """What is wrong with these parameters: the parameter, what is wrong, what to do."""
    known = {OVERRIDES: frozenset(CONCERNS), SECOND: frozenset(pack.pathway_by_id)}
    for name, names in known.items():
        if name in pack.params:
            value = pack.params[name].value
            odd = sorted(set(value) - names) if isinstance(value, list) else [str(value)]
            if odd:
                yield name, f"'{name}' names {', '.join(odd)}.", f"It is a list of: {', '.join(sorted(names))}."
    if UNDO in pack.params:
        value = pack.params[UNDO].value
        if not isinstance(value, int) or not 0 <= value <= LONGEST_UNDO:
            yield UNDO, f"'{UNDO}' is {value}.", f"It is a whole number of seconds from 0 to {LONGEST_UNDO}."
