"""What a ruling becomes for one person who also works under overlays: where they have less room than the body (4.8).

The body rules on a post by its own pack, whoever works on it. An overlay speaks only to the people whom it binds: it
can take an act out of their hands or ask one more of them. It never drops a duty of the body's own, which somebody else
then carries out, and it never asks for an act against the public.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

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


@dataclass(frozen=True, slots=True)
class _Both:
    """The two packs and rulings side by side, on one day."""

    ours: Ruling
    pack: Pack
    theirs: Ruling
    overlaid: Pack
    overlays: Sequence[Overlay]
    on: date | None


def narrowed(
    ours: Ruling, pack: Pack, theirs: Ruling, overlaid: Pack, overlays: Sequence[Overlay], on: date | None = None
) -> Mapping[str, Narrowed]:
    """What ``theirs``, ruled by ``overlaid``, leaves a person less than ``ours`` on the same facts, by action.

    ``on`` is the day of both rulings, for numbers that change on a day; None is the newest.
    """
    both = _Both(ours, pack.standing(on), theirs, overlaid.standing(on), overlays, on)
    found = (_compare(action, both) for action in ours.actions)
    return {each.action: each for each in found if each is not None}


def _compare(action: str, both: _Both) -> Narrowed | None:
    here, there = both.ours.actions[action], both.theirs.actions[action]
    barred = any(_speaks(both, name, action, ("must_not",)) for name in there.because)
    against = AGAINST.get(there.modality, 0) > AGAINST.get(here.modality, 0) or (barred and here.modality != "must_not")
    more = ASKED.get(there.modality, 0) > ASKED.get(here.modality, 2) and action not in NEEDS_GROUND
    if not against and not more:
        return None
    said = _rules(both, action, NEGATIVE if against else POSITIVE)
    if against and not said:  # it demands against the public what we only permit, and no rule settles that
        said = _rules(both, action, POSITIVE)
    forbidden = against and (there.modality == "must_not" or barred or action in NEEDS_GROUND)
    return Narrowed(action, there.modality, forbidden, said or tuple(_of_numbers(both, here, there)))


def _rules(both: _Both, action: str, words: Iterable[str]) -> tuple[Said, ...]:
    because = both.theirs.actions[action].because
    return tuple(_of_rule(both, name) for name in because if _speaks(both, name, action, words))


def _speaks(both: _Both, rule_id: str, action: str, words: Iterable[str]) -> bool:
    """Whether an overlay's rule says one of these words of the action."""
    ready = both.overlaid.rule_by_id[rule_id]
    return ready.rule.overlay is not None and any((word, action) in ready.effects for word in words)


def _of_rule(both: _Both, rule_id: str) -> Said:
    rule = both.overlaid.rule_by_id[rule_id].rule
    about = next(each.overlay for each in both.overlays if each.overlay.id == rule.overlay)
    clause = both.overlaid.clauses[rule.clause]
    return Said(about.id, about.name, clause.number, clause.says)


def _of_numbers(both: _Both, here: ActionRuling, there: ActionRuling) -> Iterator[Said]:
    """What a narrower number says, where no rule of an overlay does: those that the rules of either side hang on."""
    used = set(_numbers_of(both, set(here.because) ^ set(there.because)))
    differ = {name for name, param in both.pack.params.items() if both.overlaid.params[name].value != param.value}
    for overlay in both.overlays:
        for name, param in overlay.params.items():
            ours, holds, theirs = both.pack.params[name].value, both.overlaid.params[name].value, param.on(both.on)
            if name in (used & differ or differ) and holds == theirs:
                words = f"it asks for {theirs} {param.unit} where we ask for {ours}. {param.reason}"
                yield Said(overlay.overlay.id, overlay.overlay.name, "", words)


def _numbers_of(both: _Both, rules: Iterable[str]) -> Iterator[str]:
    for name in rules:
        ready = both.pack.rule_by_id.get(name) or both.overlaid.rule_by_id[name]
        yield from (atom.param.rpartition(".")[2] for atom in ready.condition.atoms() if atom.param)


__all__ = ["Narrowed", "Said", "narrowed"]
