"""A ruling as JSON, whole: what is stored with a decision and never worked out again."""

import json
from dataclasses import fields, is_dataclass
from typing import Any

from fingerpost.policy.ruling import Fired, Ruling

MOST_TEXTS = 50_000
_texts: dict[int, tuple[object, str]] = {}
_heads: dict[tuple[str | None, ...], str] = {}
_ABOUT = ("rule", "obligation", "clause", "says", "ground")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def to_dict(ruling: Ruling) -> dict[str, Any]:
    """The ruling as plain values, under the names of its fields; tuples become lists."""
    written: dict[str, Any] = _plain(ruling)
    return written


def to_json(ruling: Ruling) -> str:
    """The same as one line of JSON, some times faster: parts that rulings share are written once and kept."""
    actions = ",".join([f'"{name}":{_text(said)}' for name, said in ruling.actions.items()])
    findings = ",".join([_fired(each) for each in ruling.findings])
    near = _encode([_plain(each) for each in ruling.near]) if ruling.near else "[]"
    return (
        f'{{"pathway":"{ruling.pathway}","pathways":{_text(ruling.pathways)},"actions":{{{actions}}},'
        f'"findings":[{findings}],"person":{"true" if ruling.person else "false"},'
        f'"person_why":{_text(ruling.person_why)},"unknowns":{_text(ruling.unknowns)},"near":{near},'
        f'"why":{_encode(ruling.why)},"pack":{_text(ruling.pack)}}}'
    )


def _fired(fired: Fired) -> str:
    about = (fired.rule, fired.obligation, fired.clause, fired.says, fired.ground)
    head = _heads.get(about)
    if head is None:
        if len(_heads) >= MOST_TEXTS:
            _heads.clear()
        head = _heads[about] = _encode(dict(zip(_ABOUT, about, strict=True)))[:-1]
    return f'{head},"seen":[{",".join([_text(seen) for seen in fired.seen])}]}}'


def _text(part: object) -> str:
    """The JSON of something that never changes, known again by being the very same thing."""
    held = _texts.get(id(part))
    if held is not None and held[0] is part:
        return held[1]
    if len(_texts) >= MOST_TEXTS:
        _texts.clear()
    text = _encode(_plain(part))
    _texts[id(part)] = (part, text)
    return text


def _plain(part: Any) -> Any:
    if is_dataclass(part):
        return {each.name: _plain(getattr(part, each.name)) for each in fields(part)}
    if isinstance(part, dict):
        return {name: _plain(value) for name, value in part.items()}
    return [_plain(each) for each in part] if isinstance(part, list | tuple) else part


__all__ = ["to_dict", "to_json"]
