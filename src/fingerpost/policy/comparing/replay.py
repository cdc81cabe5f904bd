"""What a change of policy would have made of past posts: stored facts, ruled on by the old pack and by the new.

Only rulings are compared. What people would have done under them, and what would have followed, nobody knows.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import starmap
from typing import Any

from fingerpost.policy.comparing import stored
from fingerpost.policy.comparing.replay_report import Report
from fingerpost.policy.comparing.stored import NotReplayable, Ruled, Stored
from fingerpost.policy.comparing.written_facts import WrittenFacts
from fingerpost.policy.compiled import OnAction, Speaker
from fingerpost.policy.matcher import KINDS, Matcher
from fingerpost.policy.pack import Pack
from fingerpost.policy.ruling import ActionRuling
from fingerpost.policy.vocabulary import ACTIONS, FACTS, MUST_NOT_MISS, NEEDS_GROUND

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


@dataclass(frozen=True, slots=True, eq=False)
class Fate:
    """What became of many records, and under what they are counted. Each is one of its kind."""

    verdict: Verdict
    platform: str
    language: str


Fared = tuple[str, Fate] | NotReplayable
"""A record's id and what became of it, or why it cannot be replayed."""


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
        self._mask = self.speaker.routes_mask | sum(matcher.known[signal] for signal in MUST_NOT_MISS)
        self._routed: dict[tuple[int, bool], tuple[str, bool]] = {}

    def ruled(
        self, bits: int, facts: Mapping[str, Any], actions: Mapping[str, ActionRuling], among: Iterable[str]
    ) -> Ruled:
        """What the pack says where these bits are set, of all the actions, told of those ``among`` them."""
        conflicts = {action: ruling for action, ruling in actions.items() if ruling.modality == "conflict"}
        key = (bits & self._mask, bool(conflicts))
        if key not in self._routed:
            taken, open_routes = self.speaker.routes(bits)
            why = self.pack.why_a_person(facts, taken, open_routes, conflicts)
            _keep(self._routed, key, (taken[0].id, bool(why)))
        pathway, person = self._routed[key]
        modalities = {action: actions[action].modality for action in among}
        return Ruled(pathway, modalities, {action: actions[action].because for action in among}, person)

    def lacking(self, bits: int, facts: Mapping[str, Any], on: date | None) -> set[str]:
        """Facts, scores left out, for want of which something cannot be answered."""
        conditions = [ready.condition for ready in self.speaker.standing(bits, on)[1]]
        conditions += [ready.condition for ready in self.speaker.routes(bits)[1]]
        asked = {atom.fact for condition in conditions for atom in condition.atoms()}
        return {fact for fact in asked if fact in FACTS and facts.get(fact) is None}


class _OnBoth:
    """What two packs say of one action, worked out once for all comparisons that their rules on it ask for."""

    def __init__(self, old: OnAction, new: OnAction) -> None:
        self.action, self._old, self._new = old.action, old, new
        self._mask = old.mask | new.mask
        self._known: dict[tuple[int, tuple[int, ...]], tuple[ActionRuling, ActionRuling]] = {}

    def rulings(self, bits: int, periods: tuple[int, ...], on: date | None) -> tuple[ActionRuling, ActionRuling]:
        """The old ruling and the new; where they are equal, one and the same."""
        key = (bits & self._mask, periods)
        found = self._known.get(key)
        if found is None:
            was, now = self._old.ruling(bits, on), self._new.ruling(bits, on)
            found = (was, was) if was == now else (was, now)
            _keep(self._known, key, found)
        return found


class Replayer:
    """Replays records under the same two packs; what depends only on the comparisons met is worked out once."""

    def __init__(self, old: Pack | None, new: Pack, examples: int = 10) -> None:
        self._refs, self._examples = (old.ref if old else None, new.ref), examples
        self._packs = (old, new)
        packs = [pack for pack in (old, new) if pack]
        self._turns = any(pack.turning_days for pack in packs)
        self._then: dict[tuple[int, int], Replayer] = {}
        conditions = [condition for pack in packs for condition in pack.all_conditions]
        self._matcher = Matcher(conditions)
        self._old = _Side(old, self._matcher, 0) if old else None
        self._new = _Side(new, self._matcher, len(old.rules) + len(old.pathways) if old else 0)
        self._dated = [side for side in (self._old, self._new) if side and side.speaker.dated]
        self._on_both = [
            _OnBoth(spoken, self._new.speaker.on_action[action])
            for action, spoken in (self._old.speaker.on_action if self._old else {}).items()
        ]
        self._known: dict[Key, Verdict] = {}
        self._ruled: dict[Key, tuple[Ruled, tuple[str, ...]]] = {}
        self._alike: dict[Verdict, Verdict] = {}
        self._fates: dict[tuple[int, str, str], Fate] = {}
        self._written = WrittenFacts(self._matcher)
        self._met: dict[tuple[tuple[int, ...], tuple[int, ...], str], Fate] = {}

    def replay(
        self, records: Iterable[Stored | NotReplayable], progress: Callable[[int], None] | None = None
    ) -> Report:
        """The report on these records."""
        return self._report(map(self._fared, records), progress)

    def replay_lines(self, lines: Iterable[tuple[int, bytes]], progress: Callable[[int], None] | None = None) -> Report:
        """The report on these lines, each with its number."""
        return self._report(starmap(self._line_fared, lines), progress)

    def _report(self, fared: Iterable[Fared], progress: Callable[[int], None] | None) -> Report:
        report = Report(*self._refs, limit=self._examples)
        tally: Counter[Fate] = Counter()
        for each in fared:
            report.total += 1
            if progress and report.total % EVERY == 0:
                progress(report.total)
            if isinstance(each, NotReplayable):
                report.cannot(each)
                continue
            name, fate = each
            tally[fate] += 1
            if tally[fate] <= self._examples and fate.verdict.categories != SAME:
                report.example(fate.verdict.categories, name)
        for fate, times in tally.items():
            verdict = fate.verdict
            report.count(verdict.pathway, verdict.categories, verdict.moves, fate.platform, fate.language, times)
        return report

    def _line_fared(self, number: int, raw: bytes) -> Fared:
        """As ``_fared`` of the line read whole, which is done only where no earlier line met just the same."""
        outline = stored.outline(raw) if self._old else None
        if outline is None:
            return self._fared(stored.read_line(number, raw))
        on = outline.at.date() if outline.at else None
        if (then := self._on(on)) is not self:
            return then._line_fared(number, raw)
        try:
            facts = tuple(map(self._written.__getitem__, outline.facts))
        except (LookupError, ValueError):
            return self._fared(stored.read_line(number, raw))
        key = (facts, self._periods(on), outline.language)
        fate = self._met.get(key)
        if fate is not None:
            return outline.id, fate
        fared = self._fared(stored.read_line(number, raw))
        if not isinstance(fared, NotReplayable):
            _keep(self._met, key, fared[1])
        return fared

    def _fared(self, record: Stored | NotReplayable) -> Fared:
        verdict = record if isinstance(record, NotReplayable) else self.verdict(record)
        if isinstance(record, NotReplayable) or isinstance(verdict, NotReplayable):
            return verdict  # type: ignore[return-value]  # one of the two is, so the verdict is
        platform = record.facts.get("platform")
        platform = platform if isinstance(platform, str) else "not known"
        key = (id(verdict), platform, record.language)
        if key not in self._fates:
            self._fates[key] = Fate(verdict, platform, record.language)
        return record.id, self._fates[key]

    def verdict(self, record: Stored) -> Verdict | NotReplayable:
        """The verdict on one record, or why there is none."""
        on = record.at.date() if record.at else None
        if (then := self._on(on)) is not self:
            return then.verdict(record)
        values = self._matcher.values(record.facts)
        if values is None:
            return NotReplayable(record.line, record.id, "wrong_kind", ", ".join(_of_wrong_kind(record.facts)))
        key = (self._matcher.seen(values), self._periods(on), record.scores_only)
        if self._old is None:
            verdict = self._against_stored(key, record, on)
        else:
            verdict = self._known.get(key) or self._learn(key, self._old, record, on)
        if isinstance(verdict, Verdict) and verdict.lacking:
            return NotReplayable(record.line, record.id, "facts_missing", ", ".join(verdict.lacking))
        return verdict

    def _on(self, on: date | None) -> "Replayer":
        """Who replays records of that day: this one, or one whose packs have the numbers that they had then."""
        if not self._turns:
            return self
        old, new = (pack and pack.standing(on) for pack in self._packs)
        if new is None or (old is self._packs[0] and new is self._packs[1]):
            return self
        key = (id(old), id(new))  # a pack keeps each way it stood, so these stay theirs
        if key not in self._then:
            self._then[key] = Replayer(old, new, self._examples)
        return self._then[key]

    def _periods(self, on: date | None) -> tuple[int, ...]:
        return () if on is None else tuple(side.speaker.period(on) for side in self._dated)

    def _learn(self, key: Key, old: _Side, record: Stored, on: date | None) -> Verdict:
        bits, before, after = self._matcher.settle(key[0]), {}, {}
        for each in self._on_both:
            before[each.action], after[each.action] = each.rulings(bits, key[1], on)
        differing = [action for action in before if before[action] is not after[action]]
        was = old.ruled(bits, record.facts, before, differing)
        now = self._new.ruled(bits, record.facts, after, differing)
        verdict = self._interned(compare(was, now, self._lacking(bits, record, on)))
        _keep(self._known, key, verdict)
        return verdict

    def _against_stored(self, key: Key, record: Stored, on: date | None) -> Verdict | NotReplayable:
        if record.ruled is None:
            return NotReplayable(record.line, record.id, "no_ruling")
        if key not in self._ruled:
            bits = self._matcher.settle(key[0])
            now = self._new.ruled(bits, record.facts, self._new.speaker.actions(bits, on), ACTIONS)
            _keep(self._ruled, key, (now, self._lacking(bits, record, on)))
        return self._interned(compare(record.ruled, *self._ruled[key]))

    def _lacking(self, bits: int, record: Stored, on: date | None) -> tuple[str, ...]:
        if not record.scores_only:
            return ()
        sides = [side for side in (self._old, self._new) if side]
        return tuple(sorted({fact for side in sides for fact in side.lacking(bits, record.facts, on)}))

    def _interned(self, verdict: Verdict) -> Verdict:
        return self._alike.setdefault(verdict, verdict)


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
