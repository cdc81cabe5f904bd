"""Everything that can be known to be wrong with a pack before anybody relies on it.

An *error* must be mended before the pack is used; a *warning* should be; a *notice* is something that the people who
own the policy must know and have decided. Pure: today's date and the source text are given.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations

from fingerpost.policy import boxes, files, replying
from fingerpost.policy.checking.document import remarks
from fingerpost.policy.engine import ReadyRule
from fingerpost.policy.modality import NEGATIVE
from fingerpost.policy.pack import Pack
from fingerpost.policy.vocabulary import NEEDS_GROUND, SIGNALS

REVIEW_SOON = timedelta(days=183)
LEVELS = ("error", "warning", "notice")


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing found. ``code`` is stable; ``file`` and ``line`` say where; ``hint`` says what to do."""

    level: str
    code: str
    message: str
    hint: str
    file: str
    line: int | None = None


def check(pack: Pack, today: date, source: bytes | None = None) -> list[Notice]:
    """Every notice on the pack, errors first."""
    found = [
        *_quotes(pack, source),
        *_dead_rules(pack),
        *_overlaps(pack),
        *_as_it_stood(pack),
        *_tensions(pack),
        *_unused(pack),
        *_replying(pack),
        *_grounds(pack),
        *_widening(pack),
        *_reviews(pack, today),
        *_signposts(pack, today),
        *_document(pack),
    ]
    return sorted(found, key=lambda notice: LEVELS.index(notice.level))


def _notice(pack: Pack, level: str, code: str, message: str, hint: str, at: tuple[str, str]) -> Notice:
    file, name = at
    return Notice(level, code, message, hint, file, _line_of(pack, file, name))


def _line_of(pack: Pack, file: str, name: str) -> int | None:
    if not name:
        return None
    wanted = re.compile(rf"(\bid: *['\"]?{re.escape(name)}\b|^{re.escape(name)}:)")
    lines = (pack.folder / file).read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if wanted.search(line)), None)


def _folded(text: str) -> str:
    return " ".join(text.split())


def _quotes(pack: Pack, source: bytes | None) -> Iterator[Notice]:
    quoted = [clause for clause in pack.clauses.values() if clause.quote]
    if source is None:
        message = f"{len(quoted)} quotes were not verified, because the source text was not given."
        yield _notice(
            pack, "notice", "quotes-not-verified", message, "Give it with --source FILE.", ("clauses.yaml", "")
        )
        return
    if pack.about.source_sha256 != hashlib.sha256(source).hexdigest():
        message = "The source text is not the one that the pack was written from: its SHA-256 differs."
        hint = "Read the new text, then set source_sha256."
        yield _notice(pack, "error", "source-changed", message, hint, ("pack.yaml", "source_sha256"))
    text = _folded(source.decode("utf-8", "replace"))
    for clause in quoted:
        times = text.count(_folded(clause.quote or ""))
        if times < clause.occurrence:
            message = f"The quote that locates '{clause.id}' is not in the source text."
            hint = "Copy a few words exactly as they stand there."
            yield _notice(pack, "error", "quote-not-found", message, hint, ("clauses.yaml", clause.id))


def _dead_rules(pack: Pack) -> Iterator[Notice]:
    for ready in pack.rules:
        if not boxes.boxes(ready.condition):
            message = f"'{ready.rule.id}' can never apply: its condition is false for all facts."
            yield _notice(pack, "error", "dead-rule", message, "Mend the condition.", ("rules.yaml", ready.rule.id))


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two rules that can meet in a conflict on one action, and facts where they do."""

    rules: tuple[str, str]
    action: str
    witness: dict[str, object]


def overlaps(pack: Pack) -> Iterator[Overlap]:
    """Every pair of rules of which one demands what the other speaks against, with no override between them."""
    where = {ready.rule.id: boxes.boxes(ready.condition) for ready in pack.rules}
    for one, other in combinations(pack.rules, 2):
        for action in _opposed(one, other) - _set_aside(one, other) if _overlap_in_time(one, other) else ():
            meeting = (boxes.meet(a, b) for a in where[one.rule.id] for b in where[other.rule.id])
            found = next((both for both in meeting if both is not None), None)
            if found is not None:
                yield Overlap((_known_as(one), _known_as(other)), action, boxes.witness(found))


def _known_as(ready: ReadyRule) -> str:
    """A half of a rule is spoken of as the rule."""
    return ready.rule.half_of or ready.rule.id


def _as_it_stood(pack: Pack) -> Iterator[Notice]:
    """What was wrong under earlier numbers and no longer is: past moments are still ruled on by them."""
    known = {notice.message for notice in (*_dead_rules(pack), *_overlaps(pack))}
    for day in pack.turning_days:
        stood = pack.standing(day - timedelta(days=1))
        for notice in (*_dead_rules(stood), *_overlaps(stood)):
            if notice.message not in known:
                yield replace(notice, message=f"Before {day}: {notice.message}")


def _opposed(one: ReadyRule, other: ReadyRule) -> set[str]:
    return _demanded(one) & _opposed_by(other) | _demanded(other) & _opposed_by(one)


def _demanded(ready: ReadyRule) -> set[str]:
    return {action for word, action in ready.effects if word == "must"}


def _opposed_by(ready: ReadyRule) -> set[str]:
    return {action for word, action in ready.effects if word in NEGATIVE}


def _overlap_in_time(one: ReadyRule, other: ReadyRule) -> bool:
    """Whether there is a day on which both rules are in force."""
    starts = max(each.rule.from_ or date.min for each in (one, other))
    ends = min(each.rule.until or date.max for each in (one, other))
    return starts < ends


def _set_aside(one: ReadyRule, other: ReadyRule) -> set[str]:
    """Actions on which one of the rules explicitly overrides the other."""
    found: set[str] = set()
    for above, below in ((one, other), (other, one)):
        if below.rule.id in above.rule.overrides:
            found |= {action for _, action in above.effects}
    return found


def _overlaps(pack: Pack) -> Iterator[Notice]:
    known = {frozenset(pair) for tension in pack.tensions for pair in tension.rules}
    for overlap in overlaps(pack):
        if frozenset(overlap.rules) not in known:
            one, other = overlap.rules
            facts = ", ".join(f"{name} {value}" for name, value in overlap.witness.items() if value != 0)
            message = f"'{one}' and '{other}' disagree about {overlap.action}, for example where {facts}."
            at = ("rules.yaml", one)
            if pack.ref.overlays:
                hint = "The bodies disagree. The act is not done, and a person weighs both (4.8)."
                yield _notice(pack, "notice", "bodies-disagree", message, hint, at)
            else:
                hint = "Let one override the other, or write a tension that names the pair and its owner."
                yield _notice(pack, "error", "conflict-without-owner", message, hint, at)


def _tensions(pack: Pack) -> Iterator[Notice]:
    meeting = {frozenset(overlap.rules) for overlap in overlaps(pack)}
    for tension in pack.tensions:
        at = ("tensions.yaml", tension.id)
        for pair in tension.rules:
            if frozenset(pair) not in meeting:
                message = f"'{tension.id}' names {pair[0]} and {pair[1]}, which never meet in a conflict."
                yield _notice(pack, "warning", "tension-without-conflict", message, "Take the pair out.", at)
        for name in tension.clauses:
            if name not in pack.clauses:
                message = f"'{tension.id}' names the clause '{name}', which is not in clauses.yaml."
                yield _notice(pack, "error", "unknown-clause", message, "Check how it is spelt.", at)
        message = f"{tension.title}: {tension.says} Decided: {tension.decision}"
        yield _notice(pack, "notice", tension.id, message, f"Owner: {tension.owner}.", at)


def _unused(pack: Pack) -> Iterator[Notice]:
    conditions = [*(ready.condition for ready in pack.rules), *(ready.condition for ready in pack.pathways)]
    used = {atom.fact for condition in conditions for atom in condition.atoms()}
    unread = [signal for signal in SIGNALS if signal not in used]
    if unread:
        message = f"No rule or pathway reads the signals {', '.join(unread)}."
        yield _notice(pack, "warning", "unused-signal", message, "Say what they mean here.", ("rules.yaml", ""))
    asked = {(atom.param or "").rpartition(".")[2] for condition in conditions for atom in condition.atoms()}
    for name in pack.params:
        if name not in asked | replying.PARAMS:
            message = f"No condition uses the parameter '{name}'."
            yield _notice(pack, "warning", "unused-param", message, "Use it or take it out.", ("params.yaml", name))


def _replying(pack: Pack) -> Iterator[Notice]:
    for name, message, hint in replying.mistakes(pack):
        yield _notice(pack, "error", "bad-replying", message, hint, ("params.yaml", name))


def _grounds(pack: Pack) -> Iterator[Notice]:
    told = {ground.obligation for ground in pack.reasons.grounds}
    for ready in pack.rules:
        if ready.rule.ground and ready.rule.ground not in told:
            message = f"'{ready.rule.id}' finds the ground {ready.rule.ground}, for which reasons.yaml has no words."
            hint = "Write what the author is told."
            yield _notice(pack, "error", "ground-without-reasons", message, hint, ("rules.yaml", ready.rule.id))
    permitted = {action for ready in pack.rules for word, action in ready.effects if word not in NEGATIVE}
    for action in sorted(NEEDS_GROUND - permitted):
        message = f"No rule ever permits '{action}', so it is always closed."
        yield _notice(pack, "warning", "never-permitted", message, "Is that meant?", ("actions.yaml", action))


def _widening(pack: Pack) -> Iterator[Notice]:
    """A narrower threshold may close acts against the public and never open them, or overlays could widen (4.8)."""
    for ready in pack.rules:
        if not any(word not in NEGATIVE and action in NEEDS_GROUND for word, action in ready.effects):
            continue
        for atom, negated in ready.condition.polarised():
            wider = "lower" if (atom.op in ("gte", "gt")) is not negated else "higher"
            if atom.param and pack.numbers[atom.param].stricter == wider:
                message = f"'{ready.rule.id}' would permit more if '{atom.param}' were made stricter."
                hint = "Hang what is permitted on a parameter that is stricter the other way."
                yield _notice(pack, "error", "stricter-opens", message, hint, ("rules.yaml", ready.rule.id))


def _reviews(pack: Pack, today: date) -> Iterator[Notice]:
    due, at = pack.about.review_by, ("pack.yaml", "review_by")
    if due < today:
        yield _notice(pack, "warning", "review-overdue", f"The review was due by {due}.", "Review the policy.", at)
    elif due - today < REVIEW_SOON:
        yield _notice(pack, "notice", "review-soon", f"The review is due by {due}.", "Plan the review.", at)


def _signposts(pack: Pack, today: date) -> Iterator[Notice]:
    known = {signpost.id for signpost in pack.signposts}
    for signpost in pack.signposts:
        if signpost.instead is not None and signpost.instead not in known - {signpost.id}:
            message = f"'{signpost.id}' names '{signpost.instead}' to be used instead, which is no other signpost."
            yield _notice(
                pack, "error", "unknown-signpost", message, "Name another one.", ("signposts.yaml", signpost.id)
            )
        yield from _areas(pack, signpost)
        if signpost.expires <= today:
            message = f"'{signpost.name}' was last checked on {signpost.verified_on} and has gone stale."
            hint = "Look it up at its source, then move verified_on and expires."
            yield _notice(pack, "warning", "stale-signpost", message, hint, ("signposts.yaml", signpost.id))


def _areas(pack: Pack, signpost: files.Signpost) -> Iterator[Notice]:
    """Help for an area that nobody knows, or that lies in another country, would be offered to nobody or wrongly."""
    countries = {area.id: area.country for area in pack.service.areas}
    for name in signpost.areas:
        if countries.get(name) not in signpost.countries:
            message = f"'{signpost.id}' serves '{name}', which is no area of its countries."
            hint = "List the area under 'areas' in service.yaml, with a country that the signpost serves."
            yield _notice(pack, "error", "unknown-area", message, hint, ("signposts.yaml", signpost.id))


def _document(pack: Pack) -> Iterator[Notice]:
    for remark in remarks(pack):
        at = (remark.file, remark.name)
        yield _notice(pack, remark.level, remark.code, remark.message, remark.hint, at)
