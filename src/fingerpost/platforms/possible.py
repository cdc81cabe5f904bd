"""What each platform allows: per action ``api``, ``manual`` or ``impossible``, and the reason in plain English.

Data, because the truth differs from place to place and goes stale: ``<name>/capabilities.yaml`` says what a platform
allows, ``inside.yaml`` what a body does within its own walls. Loads no connector and no network library, so that
``fingerpost triage`` can use it. Clause 4.6.3.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import yaml

from fingerpost.platforms.capability_file import Files, Inside, OnPlatform, When, Words
from fingerpost.platforms.lengths import Limit
from fingerpost.post import Post
from fingerpost.post.post import PLATFORMS

How = Literal["api", "manual", "impossible"]
HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Possible:
    """Whether an action can be done to a post, and why.

    ``via`` is the act that a connector is asked for (a signpost is carried by a reply); None when no connector carries
    it. ``effect`` says whether that act may be tried again. ``within_hours`` counts from the post's own time.
    ``length`` is the most that its words may be, None where the platform states none; ``per_post`` how often it can be
    done to one post, None for as often as one likes.
    """

    how: How
    why: str
    via: str | None = None
    effect: str | None = None
    within_hours: int | None = None
    length: Limit | None = None
    per_post: int | None = None


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What one platform allows. ``checked`` is the day somebody last compared it with the platform's documentation.

    This is what the *platform* allows. Whether *this installation* can do it itself is another question: see
    ``for_installation``.
    """

    platform: str
    name: str
    checked: str
    source: str
    _acts: Mapping[str, OnPlatform]
    _inside: Mapping[str, Inside | Words]
    _other: Mapping[str, tuple[str, str]]

    def for_action(self, action: str, post: Post) -> Possible:
        """Whether and how an action of ``policy.vocabulary.ACTIONS`` can be done to this post. Raises ``KeyError``."""
        if action in self._acts:
            return self._on_platform(action, post)
        rule = self._inside[action]
        if isinstance(rule, Inside):
            return Possible(rule.how, rule.why)
        return self._in_words(rule, post)

    def for_installation(self, action: str, post: Post, *, connected: bool) -> Possible:
        """The same, seen from an installation that may have no connector or no key: then ``api`` becomes by hand."""
        possible = self.for_action(action, post)
        if possible.how != "api" or connected:
            return possible
        why = f"{self.name} allows it, but this installation is not connected there: do it by hand. {possible.why}"
        return replace(possible, how="manual", why=why, via=None, effect=None)

    def other(self, name: str) -> tuple[str, str]:
        """How and why of reading, publishing and pushing (``capability_file.OTHER``); ``ours`` means our scheduler.

        Raises ``KeyError``.
        """
        return self._other[name]

    def _on_platform(self, action: str, post: Post) -> Possible:
        act = self._acts[action]
        chosen: OnPlatform | When = next((when for when in act.when if post.kind in when.kinds), act)
        shown_by = "" if chosen.how == "api" else f" (Checked {self.checked}; source: {self.source}.)"  # else it works
        why = f"{chosen.why}{shown_by}"
        via = action if chosen.how == "api" else None
        limit = Limit(chosen.length.most, chosen.length.counts) if chosen.length else None
        return Possible(chosen.how, why, via, chosen.effect, chosen.within_hours, limit, chosen.per_post)

    def _in_words(self, rule: Words, post: Post) -> Possible:
        """The best way to get the words across: by program if any can, else by hand, else not at all."""
        for exception in rule.exceptions:
            if post.kind in exception.kinds:
                return Possible(exception.how, exception.why)
        ways = [self._on_platform(act, post) for act in rule.via]
        order: tuple[How, ...] = ("api", "manual", "impossible")
        best = min(ways, key=lambda way: order.index(way.how))
        return replace(best, why=f"{rule.why} {best.why}")


@lru_cache(maxsize=64)
def capabilities(name: str) -> Capabilities:
    """The platform's table. A name that nobody knows gets the table of ``manual``: people act there by hand."""
    known = name if name in PLATFORMS else "manual"
    files = load(HERE / known / "capabilities.yaml", HERE / "inside.yaml")
    day = files.platform.checked
    return Capabilities(
        platform=known,
        name=files.platform.name,
        checked=f"{day.day} {day:%B %Y}",
        source=files.platform.source,
        _acts=files.platform.acts,
        _inside=files.inside,
        _other={key: (entry.how, entry.why) for key, entry in files.platform.other.items()},
    )


def load(platform: Path, inside: Path) -> Files:
    """Read and check both files. Raises ``pydantic.ValidationError`` or ``yaml.YAMLError``: they are ours to mend."""
    return Files.model_validate({"platform": _yaml(platform), "inside": _yaml(inside)})


class _OneOfEach(yaml.SafeLoader):
    """Refuses a key given twice, which plain YAML lets the second win."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        twice = {key for key in keys if keys.count(key) > 1}
        if twice:
            raise yaml.constructor.ConstructorError(None, None, f"{sorted(twice)} given twice", node.start_mark)
        return super().construct_mapping(node, deep)


def _yaml(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_OneOfEach)  # noqa: S506 (a SafeLoader)
