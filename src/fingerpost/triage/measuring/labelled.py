"""A post with what people say is in it, as one line of JSON: a triage line (docs/triage-format.md) with ``labels``.

``labels`` is a list of the signals that are present, all others being absent; or an object that says true, false or null
of those that were judged. ``unsure`` lists signals that careful people would disagree about. What nobody judged, or is
unsure of, is not counted. ``group``, ``register``, ``speaker`` and whatever else is asked for tell what kind of post it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Post, wire
from fingerpost.post.json_lines import BadJson, parse_object
from fingerpost.post.wire import BadLine, BadPost


@dataclass(frozen=True, slots=True)
class Labelled:
    """A post and whether each signal that was judged is present. ``about`` is every text value of the line, by key."""

    post: Post
    labels: Mapping[str, bool]
    about: Mapping[str, str]


def read_line(raw: bytes) -> Labelled | BadLine:
    """Read one line. Never raises: what cannot be read comes back as a ``BadLine``."""
    try:
        data = parse_object(raw)
        post = wire.post_from_dict(data)
        labels = _labels(data)
    except (BadPost, BadJson) as bad:
        return BadLine(bad.code, bad.message, bad.hint)
    about = {key: value for key, value in data.items() if isinstance(value, str) and key != "text"}
    return Labelled(post, labels, {**about, "platform": post.platform, "kind": post.kind})


def _labels(data: Mapping[str, Any]) -> dict[str, bool]:
    written, unsure = data.get("labels"), data.get("unsure", [])
    if isinstance(written, list) and isinstance(unsure, list):
        _refuse_unknown([*written, *unsure])
        return {name: name in written for name in SIGNALS if name not in unsure}
    if isinstance(written, dict):
        _refuse_unknown(list(written))
        judged = {name: value for name, value in written.items() if value is not None}
        if all(isinstance(value, bool) for value in judged.values()):
            return judged
    raise BadPost(
        "bad_labels",
        "'labels' does not say which signals are present.",
        'Write a list such as ["hate", "abuse"], or an object such as {"hate": true, "crisis": false}.',
    )


def _refuse_unknown(names: list[Any]) -> None:
    if any(name not in SIGNALS for name in names):
        raise BadPost(
            "unknown_signal", "'labels' or 'unsure' names what is no signal.", f"Use these: {', '.join(SIGNALS)}."
        )
