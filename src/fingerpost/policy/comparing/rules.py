"""What is different in the rules and pathways of two packs, shown on facts that each rules on for itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from fingerpost.policy import boxes
from fingerpost.policy.boxes import Box
from fingerpost.policy.comparing.change import USUALLY, Change, Witness, together
from fingerpost.policy.conditions import Condition
from fingerpost.policy.engine import ReadyPathway, ReadyRule
from fingerpost.policy.pack import Pack

TRIED = 40
"""How many places of a region are tried for a witness; a region has as many as its condition has alternatives."""

SHOWN = 3
"""How many kinds of witness are shown for one change."""


def of_rules(a: Pack, b: Pack) -> Iterator[Change]:
    """Rules added, removed and changed; a change of condition, of effects, of overrides and of words each by itself."""
    for name in (*a.rule_by_id, *(name for name in b.rule_by_id if name not in a.rule_by_id)):
        old, new = a.rule_by_id.get(name), b.rule_by_id.get(name)
        if old is None or new is None:
            yield _came_or_went(a, b, old, new)
        else:
            yield from _changed_condition(a, b, old, new)
            yield from _changed_effects(a, b, old, new)
            yield from _changed_rest(a, b, old, new)


def _came_or_went(a: Pack, b: Pack, old: ReadyRule | None, new: ReadyRule | None) -> Change:
    ready = new or old
    assert ready is not None  # noqa: S101 - one of the two is there
    actions = [action for _, action in ready.effects]
    seen = _witnesses(a, b, boxes.boxes(ready.condition), actions)
    said = f"{ready.rule.says} It says {_effects(ready.effects)}."
    before, after = (None, _written(ready)) if new else (_written(ready), None)
    return _change("rules", ready.rule.id, "added" if new else "removed", said, before, after, seen)


def _changed_condition(a: Pack, b: Pack, old: ReadyRule, new: ReadyRule) -> Iterator[Change]:
    actions, shown = list(dict.fromkeys(action for _, action in (*old.effects, *new.effects))), False
    for told, region in _regions(old.condition, new.condition):
        seen = _witnesses(a, b, region, actions)
        if seen:
            shown = True
            yield _change("rules", new.rule.id, "changed", told, old.rule.when, new.rule.when, seen)
    if not shown and a.ref.overlays == b.ref.overlays:  # overlays write our conditions with whose number is meant
        yield from _rewritten("rules", new.rule.id, "condition", old.rule.when, new.rule.when)


def _rewritten(part: str, name: str, what: str, before: Any, after: Any) -> Iterator[Change]:
    """What is written otherwise, where no facts were found on which that matters."""
    if before != after:
        told = f"its {what} is written otherwise, and nothing was found that it treats otherwise"
        yield Change(part, name, "changed", told, before, after)


def _regions(old: Condition, new: Condition) -> Iterator[tuple[str, Iterable[Box]]]:
    if old != new:
        were, are = boxes.boxes(old), boxes.boxes(new)
        yield "it applies where it did not", boxes.subtract(are, were)
        yield "it no longer applies where it did", boxes.subtract(were, are)


def _changed_effects(a: Pack, b: Pack, old: ReadyRule, new: ReadyRule) -> Iterator[Change]:
    was, now = dict(map(_turned, old.effects)), dict(map(_turned, new.effects))
    for action in dict.fromkeys((*was, *now)):
        before, after = was.get(action), now.get(action)
        if before != after:
            told = f"of {_words(action)} it said {_words(before)}, and says {_words(after)}"
            region = boxes.boxes(new.condition if after else old.condition)
            seen = _witnesses(a, b, region, [action])
            yield _change("rules", new.rule.id, "changed", told, before, after, seen)
    if was == now:
        yield from _rewritten("rules", new.rule.id, "list of effects", old.rule.then, new.rule.then)


def _turned(effect: tuple[str, str]) -> tuple[str, str]:
    word, action = effect
    return action, word


def _changed_rest(a: Pack, b: Pack, old: ReadyRule, new: ReadyRule) -> Iterator[Change]:
    name = new.rule.id
    for field in ("clause", "says", "ground", "closes", "overlay", "from_", "until"):
        before, after = getattr(old.rule, field), getattr(new.rule, field)
        if before != after:
            told = f"{field.rstrip('_')} was {_words(before)}, is {_words(after)}"
            label = "neutral" if field != "closes" else "stricter" if after else "looser"
            yield Change("rules", name, "changed", told, _plain(before), _plain(after), label)
    for other in dict.fromkeys((*old.rule.overrides, *new.rule.overrides)):
        if (other in old.rule.overrides) is not (other in new.rule.overrides):
            pack, told = (b, "overrides") if other in new.rule.overrides else (a, "no longer overrides")
            yield _override(a, b, name, f"it {told} {other}", pack.rule_by_id[name], pack.rule_by_id[other])


def _override(a: Pack, b: Pack, name: str, told: str, above: ReadyRule, below: ReadyRule) -> Change:
    """An override shows only where both rules apply, on the actions of which both speak."""
    spoken = {action for _, action in below.effects}
    actions = [action for _, action in above.effects if action in spoken]
    pairs = ((one, other) for one in boxes.boxes(above.condition) for other in boxes.boxes(below.condition))
    region = (both for one, other in pairs if (both := boxes.meet(one, other)) is not None)
    return _change("rules", name, "changed", told, None, None, _witnesses(a, b, region, actions))


def of_pathways(a: Pack, b: Pack) -> Iterator[Change]:
    """Pathways added, removed, moved in precedence and changed."""
    old, new = ({ready.pathway.id: ready for ready in pack.pathways} for pack in (a, b))
    for name in (*old, *(name for name in new if name not in old)):
        if name not in new or name not in old:
            ready = new.get(name) or old[name]
            kind, region = "added" if name in new else "removed", boxes.boxes(ready.condition)
            yield _change("pathways", name, kind, ready.pathway.says, None, None, _routed(a, b, region, name))
        else:
            yield from _changed_pathway(a, b, old[name], new[name])
    yield from _moved(a, b, [name for name in old if name in new], [name for name in new if name in old])


def _changed_pathway(a: Pack, b: Pack, old: ReadyPathway, new: ReadyPathway) -> Iterator[Change]:
    name, shown = new.pathway.id, False
    for told, region in _regions(old.condition, new.condition):
        seen = _routed(a, b, region, name)
        if seen:
            shown = True
            yield _change("pathways", name, "changed", told, old.pathway.when, new.pathway.when, seen)
    if not shown:
        yield from _rewritten("pathways", name, "condition", old.pathway.when, new.pathway.when)
    for field in ("clause", "title", "says", "person", "danger", "target"):
        before, after = getattr(old.pathway, field), getattr(new.pathway, field)
        if before != after:
            label = "neutral" if field != "person" else "stricter" if after else "looser"
            told = f"{field} was {_words(before)}, is {_words(after)}"
            yield Change("pathways", name, "changed", told, before, after, label)


def _moved(a: Pack, b: Pack, was: Sequence[str], now: Sequence[str]) -> Iterator[Change]:
    """Pathways that now come before one that came before them, each pair shown where both apply."""
    for place, name in enumerate(now):
        passed = [other for other in now[place + 1 :] if was.index(other) < was.index(name)]
        if passed:
            conditions = {ready.pathway.id: ready.condition for ready in b.pathways}
            region = (
                both
                for other in passed
                for one in boxes.boxes(conditions[name])
                for two in boxes.boxes(conditions[other])
                if (both := boxes.meet(one, two)) is not None
            )
            told = f"it now comes before {', '.join(passed)}"
            seen = _routed(a, b, region, None)
            yield _change("pathways", name, "changed", told, was.index(name), place, seen)


def _witnesses(a: Pack, b: Pack, region: Iterable[Box], actions: Sequence[str]) -> tuple[Witness, ...]:
    """Facts in the region on which the packs say different things of these actions, one for each kind of difference.

    Where no modality differs, one on which other rules apply: the ruling is the same, its reasons are not.
    """
    found: dict[tuple[str, str, str], Witness] = {}
    reasons: Witness | None = None
    for facts in _places(region):
        full = {**USUALLY, **facts}
        before, after = a.rule_plainly(full), b.rule_plainly(full)
        for action in actions:
            was, now = before.actions[action], after.actions[action]
            if was.modality != now.modality:
                key = (action, was.modality, now.modality)
                found.setdefault(key, Witness(facts, action, was.modality, now.modality))
            elif reasons is None and (was != now or before.findings != after.findings):
                reasons = Witness(facts, action, was.modality, now.modality)
    return _few(found) or ((reasons,) if reasons else ())


def _few(found: Mapping[tuple[str, str, str], Witness]) -> tuple[Witness, ...]:
    """First one for each action, so that none is hidden by another's many."""
    by_action: dict[str, list[Witness]] = {}
    for (action, _, _), seen in found.items():
        by_action.setdefault(action, []).append(seen)
    return tuple(seen for kept in by_action.values() for seen in kept[:SHOWN])


def _routed(a: Pack, b: Pack, region: Iterable[Box], name: str | None) -> tuple[Witness, ...]:
    """Facts in the region that take another pathway, or are on one that they were not on."""
    beside: Witness | None = None
    for facts in _places(region):
        full = {**USUALLY, **facts}
        was, now = a.rule_plainly(full), b.rule_plainly(full)
        if was.pathway != now.pathway:
            return (Witness(facts, None, was.pathway, now.pathway),)
        if beside is None and was.pathways != now.pathways:
            beside = Witness(facts, None, ", ".join(was.pathways), ", ".join(now.pathways))
    return (beside,) if beside else ()


def _places(region: Iterable[Box]) -> Iterator[dict[str, object]]:
    return (boxes.witness(box) for box in islice(region, TRIED))


def _change(part: str, name: str, kind: str, what: str, before: Any, after: Any, seen: tuple[Witness, ...]) -> Change:
    label = together(one.label for one in seen if one.action) or "neutral"
    return Change(part, name, kind, what, before, after, label, together(one.public for one in seen), seen)


def _written(ready: ReadyRule) -> dict[str, Any]:
    written: dict[str, Any] = ready.rule.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return written


def _effects(effects: Iterable[tuple[str, str]]) -> str:
    return ", ".join(f"{_words(word)} {_words(action)}" for word, action in effects)


def _words(value: object) -> str:
    if value is None:
        return "nothing"
    return ("true" if value else "false") if isinstance(value, bool) else str(value).replace("_", " ")


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, bool | str) else str(value)


__all__ = ["of_pathways", "of_rules"]
