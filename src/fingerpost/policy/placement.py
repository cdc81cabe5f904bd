"""What a ruling becomes for one person who also works under overlays: where they have less room than the body (4.8).

The body rules on a post by its own pack, whoever works on it. An overlay speaks only to the people whom it binds: it can
take an act out of their hands or ask one more of them. It never drops a duty of the body's own, which somebody else
then carries out, and it never asks for an act against the public.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from fingerpost.policy.modality import NEGATIVE, POSITIVE
from fingerpost.policy.overlay import Overlay
from fingerpost.policy.pack import Pack
from fingerpost.policy.ruling import ActionRuling, Ruling
from fingerpost.policy.vocabulary import NEEDS_GROUND

AGAINST: Mapping[str, int] = {"should_not": 1, "conflict": 1, "not_permitted": 2, "must_not": 3}
"""How firmly a modality speaks against an act; any other leaves it open."""

ASKED: Mapping[str, int] = {"free": 0, "may": 0, "should": 1, "must": 2}
"""How firmly a modality asks for an act."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one body says: its overlay's id and name, the clause's number (empty for a number of its own), the words."""

    overlay: str
    name: str
    clause: str
    words: str

    def __str__(self) -> str:
        return f"{self.name}, clause {self.clause}: {self.words}" if self.clause else f"{self.name}: {self.words}"


@dataclass(frozen=True, slots=True)
class Narrowed:
    """One action of which overlays say more than the body's own ruling, or speak against what that leaves open.

    ``forbidden`` means that the person leaves it to a colleague whom the overlay does not bind.
    """

    action: str
    modality: str
    forbidden: bool
    said: tuple[Said, ...]

    @property
    def asked(self) -> bool:
        """Whether it is asked of the person, rather than spoken against."""
        return self.modality in ASKED


def narrowed(
    ours: Ruling, pack: Pack, theirs: Ruling, overlaid: Pack, overlays: Sequence[Overlay]
) -> Mapping[str, Narrowed]:
    """What ``theirs``, ruled by ``overlaid``, leaves a person less than ``ours`` on the same facts, by action."""
    found = (_compare(action, ours, pack, theirs, overlaid, overlays) for action in ours.actions)
    return {each.action: each for each in found if each is not None}


def _compare(
    action: str, ours: Ruling, pack: Pack, theirs: Ruling, overlaid: Pack, overlays: Sequence[Overlay]
) -> Narrowed | None:
    here, there = ours.actions[action], theirs.actions[action]
    barred = any(_speaks(overlaid, name, action, ("must_not",)) for name in there.because)
    against = AGAINST.get(there.modality, 0) > AGAINST.get(here.modality, 0) or (barred and here.modality != "must_not")
    more = ASKED.get(there.modality, 0) > ASKED.get(here.modality, 2) and action not in NEEDS_GROUND
    if not against and not more:
        return None
    words = NEGATIVE if against else POSITIVE
    speaking = [name for name in there.because if _speaks(overlaid, name, action, words)]
    said = tuple(_of_rule(overlaid, name, overlays) for name in speaking)
    forbidden = against and (there.modality == "must_not" or barred or action in NEEDS_GROUND)
    return Narrowed(
        action, there.modality, forbidden, said or tuple(_of_numbers(here, pack, there, overlaid, overlays))
    )


def _speaks(overlaid: Pack, rule_id: str, action: str, words: Iterable[str]) -> bool:
    """Whether an overlay's rule says one of these words of the action."""
    ready = overlaid.rule_by_id[rule_id]
    return ready.rule.overlay is not None and any((word, action) in ready.effects for word in words)


def _of_rule(overlaid: Pack, rule_id: str, overlays: Sequence[Overlay]) -> Said:
    rule = overlaid.rule_by_id[rule_id].rule
    about = next(each.overlay for each in overlays if each.overlay.id == rule.overlay)
    clause = overlaid.clauses[rule.clause]
    return Said(about.id, about.name, clause.number, clause.says)


def _of_numbers(
    here: ActionRuling, pack: Pack, there: ActionRuling, overlaid: Pack, overlays: Sequence[Overlay]
) -> Iterator[Said]:
    """What a narrower number says, where no rule of an overlay does: those that the rules of either side hang on."""
    differing = set(here.because) ^ set(there.because)
    atoms = [
        atom
        for name in differing
        for where in (pack, overlaid)
        if name in where.rule_by_id
        for atom in where.rule_by_id[name].condition.atoms()
    ]
    used = {atom.param for atom in atoms if atom.param}
    for overlay in overlays:
        for name, param in overlay.params.items():
            if (name in used or not used) and overlaid.params[name].value == param.value != pack.params[name].value:
                words = (
                    f"it asks for {param.value} {param.unit} where we ask for {pack.params[name].value}. {param.reason}"
                )
                yield Said(overlay.overlay.id, overlay.overlay.name, "", words)


__all__ = ["Narrowed", "Said", "narrowed"]
