"""What a change of policy would have made of past posts: stored facts, ruled on by the old pack and by the new.

Only rulings are compared. What people would have done under them, and what would have followed, nobody knows.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fingerpost.policy.comparing.replay_report import Report
from fingerpost.policy.comparing.stored import NotReplayable, Ruled, Stored
from fingerpost.policy.compiled import Speaker
from fingerpost.policy.matcher import KINDS, Matcher
from fingerpost.policy.pack import Pack
from fingerpost.policy.vocabulary import ACTIONS, FACTS, NEEDS_GROUND

OPEN = ("must", "should", "may")
Key = tuple[int, tuple[int, ...], bool]
"""Bits of a ``Matcher``, the spans of dates that the moment lies in, and whether there are scores only."""

SAME = ("same",)
MOST = 100_000
"""How many patterns are kept before all are forgotten and learnt again."""

EVERY = 10_000
"""How many records lie between two calls of ``progress``."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a new ruling differs from an old one. ``moves``: action, old modality, new modality."""

    pathway: str
    categories: tuple[str, ...]
    moves: tuple[tuple[str, str, str], ...]
    lacking: tuple[str, ...] = ()


def replay(
    records: Iterable[Stored | NotReplayable],
    old: Pack | None,
    new: Pack,
    progress: Callable[[int], None] | None = None,
    examples: int = 10,
) -> Report:
    """Rule again on every record and say what changed. With no ``old`` the stored ruling is what is compared with.

    ``progress`` is called with how many are done. ``examples`` bounds the ids kept for each category.
    """
    return Replayer(old, new, examples).replay(records, progress)


class _Side:
    """One pack, on bits that are shared with the other pack."""

    def __init__(self, pack: Pack, matcher: Matcher, first: int) -> None:
        self.pack = pack
        literals = matcher.literals[first : first + len(pack.rules) + len(pack.pathways)]
        self.speaker = Speaker(pack.rules, pack.pathways, literals)

    def ruled(self, bits: int, facts: Mapping[str, Any], on: date | None) -> Ruled:
        """What the pack says where these bits are set."""
        said = self.speaker.said(bits, on)
        why = self.pack.why_a_person(facts, said.taken, said.open_routes, said.actions)
        modalities = {action: ruling.modality for action, ruling in said.actions.items()}
        because = {action: ruling.because for action, ruling in said.actions.items()}
        return Ruled(said.taken[0].id, modalities, because, bool(why))

    def lacking(self, bits: int, facts: Mapping[str, Any], on: date | None) -> set[str]:
        """Facts, scores left out, for want of which something cannot be answered."""
        conditions = [ready.condition for ready in self.speaker.standing(bits, on)[1]]
        conditions += [ready.condition for ready in self.speaker.said(bits, on).open_routes]
        asked = {atom.fact for condition in conditions for atom in condition.atoms()}
        return {fact for fact in asked if fact in FACTS and facts.get(fact) is None}


class Replayer:
    """Replays records under the same two packs; what depends only on the comparisons met is worked out once."""

    def __init__(self, old: Pack | None, new: Pack, examples: int = 10) -> None:
        self._refs, self._examples = (old.ref if old else None, new.ref), examples
        packs = [pack for pack in (old, new) if pack]
        conditions = [condition for pack in packs for condition in pack.all_conditions]
        self._matcher = Matcher(conditions)
        self._old = _Side(old, self._matcher, 0) if old else None
        self._new = _Side(new, self._matcher, len(old.rules) + len(old.pathways) if old else 0)
        self._dated = [side for side in (self._old, self._new) if side and side.speaker.dated]
        self._telling = sum({bit for literal in self._matcher.literals for bit in literal})
        self._telling |= sum(self._matcher.known.values())
        self._known: dict[Key, Verdict] = {}
        self._settled: dict[Key, Verdict] = {}
        self._ruled: dict[Key, tuple[Ruled, tuple[str, ...]]] = {}
        self._alike: dict[Verdict, Verdict] = {}
        self._by_id: dict[int, Verdict] = {}

    def replay(
        self, records: Iterable[Stored | NotReplayable], progress: Callable[[int], None] | None = None
    ) -> Report:
        """The report on these records."""
        report = Report(*self._refs, limit=self._examples)
        tally: Counter[tuple[int, str, str]] = Counter()
        for record in records:
            report.total += 1
            if progress and report.total % EVERY == 0:
                progress(report.total)
            verdict = record if isinstance(record, NotReplayable) else self.verdict(record)
            if isinstance(record, NotReplayable) or isinstance(verdict, NotReplayable):
                report.cannot(verdict)  # type: ignore[arg-type]  # one of the two is, so the verdict is
                continue
            platform = record.facts.get("platform")
            tally[id(verdict), platform if isinstance(platform, str) else "not known", record.language] += 1
            if verdict.categories != SAME:
                report.example(verdict.categories, record.id)
        for (name, platform, language), times in tally.items():
            known = self._by_id[name]
            report.count(known.pathway, known.categories, known.moves, platform, language, times)
        return report

    def verdict(self, record: Stored) -> Verdict | NotReplayable:
        """The verdict on one record, or why there is none."""
        values = self._matcher.values(record.facts)
        if values is None:
            return NotReplayable(record.line, record.id, "wrong_kind", ", ".join(_of_wrong_kind(record.facts)))
        on = record.at.date() if record.at else None
        key = (self._matcher.seen(values), self._periods(on), record.scores_only)
        if self._old is None:
            verdict = self._against_stored(key, record, on)
        else:
            verdict = self._known.get(key) or self._learn(key, self._old, record, on)
        if isinstance(verdict, Verdict) and verdict.lacking:
            return NotReplayable(record.line, record.id, "facts_missing", ", ".join(verdict.lacking))
        return verdict

    def _periods(self, on: date | None) -> tuple[int, ...]:
        return () if on is None else tuple(side.speaker.period(on) for side in self._dated)

    def _learn(self, key: Key, old: _Side, record: Stored, on: date | None) -> Verdict:
        """Many patterns of comparisons come to the same rules applying, and so to the same verdict."""
        bits = self._matcher.settle(key[0])
        settled = (bits & self._telling, *key[1:])
        verdict = self._settled.get(settled)
        if verdict is None:
            was, now = (side.ruled(bits, record.facts, on) for side in (old, self._new))
            verdict = self._interned(compare(was, now, self._lacking(bits, record, on)))
            _keep(self._settled, settled, verdict)
        _keep(self._known, key, verdict)
        return verdict

    def _against_stored(self, key: Key, record: Stored, on: date | None) -> Verdict | NotReplayable:
        if record.ruled is None:
            return NotReplayable(record.line, record.id, "no_ruling")
        if key not in self._ruled:
            bits = self._matcher.settle(key[0])
            now = self._new.ruled(bits, record.facts, on)
            _keep(self._ruled, key, (now, self._lacking(bits, record, on)))
        return self._interned(compare(record.ruled, *self._ruled[key]))

    def _lacking(self, bits: int, record: Stored, on: date | None) -> tuple[str, ...]:
        if not record.scores_only:
            return ()
        sides = [side for side in (self._old, self._new) if side]
        return tuple(sorted({fact for side in sides for fact in side.lacking(bits, record.facts, on)}))

    def _interned(self, verdict: Verdict) -> Verdict:
        kept = self._alike.setdefault(verdict, verdict)
        self._by_id[id(kept)] = kept
        return kept


def _keep(among: dict[Any, Any], key: object, value: object) -> None:
    if len(among) >= MOST:
        among.clear()
    among[key] = value


def compare(was: Ruled, now: Ruled, lacking: tuple[str, ...] = ()) -> Verdict:
    """Every category that a change from one ruling to the other falls into; ``same`` alone when nothing changed."""
    moves = tuple(
        (action, was.modalities[action], now.modalities[action])
        for action in ACTIONS
        if action in was.modalities and was.modalities[action] != now.modalities[action]
    )
    found = set()
    for action, before, after in moves:
        found |= _of_move(action in NEEDS_GROUND, before, after)
    if was.pathway != now.pathway or (was.person is not None and was.person != now.person):
        found.add("pathway_changed")
    if not found:
        found.add("same" if _same_reasons(was, now) else "explanation_only")
    return Verdict(was.pathway, tuple(sorted(found)), moves, lacking)


def _of_move(against_the_public: bool, before: str, after: str) -> set[str]:
    found = set()
    if after == "conflict":
        found.add("conflict_gained")
    if before == "conflict":
        found.add("conflict_lost")
    if against_the_public and (before in OPEN) is not (after in OPEN):
        found.add("newly_acted" if after in OPEN else "no_longer_acted")
    return found or {"duty_changed"}


def _same_reasons(was: Ruled, now: Ruled) -> bool:
    if was.because is None or now.because is None:
        return True
    return all(now.because[action] == rules for action, rules in was.because.items())


def _of_wrong_kind(facts: Mapping[str, Any]) -> list[str]:
    return [name for name, value in facts.items() if value is not None and type(value) is not KINDS[name]]


__all__ = ["Replayer", "Verdict", "compare", "replay"]
