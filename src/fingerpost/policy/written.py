"""A ruling as JSON, whole: what is stored with a decision and never worked out again."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from fingerpost.policy.ruling import ActionRuling, Ruling

MOST_TEXTS = 50_000
_texts: dict[int, tuple[object, str]] = {}
_actions: dict[tuple[object, ...], tuple[object, str]] = {}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def to_dict(ruling: Ruling) -> dict[str, Any]:
    """The ruling as plain values, under the names of its fields; tuples become lists."""
    written: dict[str, Any] = _plain(ruling)
    return written


def to_json(ruling: Ruling) -> str:
    """The same as one line of JSON, some times faster: parts that rulings share are written once and kept."""
    findings = ",".join([_text(each) for each in ruling.findings])
    near = ",".join([f'{{"rule":{_text(each.rule)},"seen":{_text(each.seen)}}}' for each in ruling.near])
    return (
        f'{{"pathway":{_text(ruling.pathway)},"pathways":{_text(ruling.pathways)},"actions":{_on(ruling.actions)},'
        f'"findings":[{findings}],"person":{"true" if ruling.person else "false"},'
        f'"person_why":{_text(ruling.person_why)},"unknowns":{_text(ruling.unknowns)},"near":[{near}],'
        f'"why":{_text(ruling.why)},"pack":{_text(ruling.pack)}}}'
    )


def _text(part: object) -> str:
    """The JSON of something that never changes, known again by being the very same thing."""
    held = _texts.get(id(part))
    if held is not None:
        return held[1]
    if len(_texts) >= MOST_TEXTS:
        _texts.clear()
    text = _encode(_plain(part))
    _texts[id(part)] = (part, text)  # while it is kept here, nothing else can have its id
    return text


def _on(actions: Mapping[str, ActionRuling]) -> str:
    """The JSON of what is said of every action; the mapping may change, what is in it does not."""
    key: tuple[object, ...] = (*actions, *map(id, actions.values()))
    held = _actions.get(key)
    if held is not None:
        return held[1]
    if len(_actions) >= MOST_TEXTS:
        _actions.clear()
    text = _encode(_plain(actions))
    _actions[key] = (tuple(actions.values()), text)
    return text


def _plain(part: Any) -> Any:
    if is_dataclass(part):
        return {each.name: _plain(getattr(part, each.name)) for each in fields(part)}
    if isinstance(part, dict):
        return {name: _plain(value) for name, value in part.items()}
    return [_plain(each) for each in part] if isinstance(part, list | tuple) else part


__all__ = ["to_dict", "to_json"]
