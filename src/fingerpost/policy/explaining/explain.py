"""What a rule says, and why a post was ruled on as it was: in plain English for the public, and in full for audit.

A ruling is explained from what was stored with it and never worked out again: the post may have been edited since, and
the policy may have changed (A3n, 3.2g).
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from difflib import get_close_matches
from typing import Any, Literal

from fingerpost.policy.conditions import Condition
from fingerpost.policy.engine import ReadyRule
from fingerpost.policy.explaining import audit, public
from fingerpost.policy.pack import Pack

__all__ = ["Audience", "NoSuchRule", "RuleExplained", "explain_rule", "explain_ruling"]

Audience = Literal["public", "audit"]
JOINS = {"all": "all of these hold:", "any": "any of these holds:", "not": "this does not hold:"}


class NoSuchRule(LookupError):
    """The pack has no rule of that id. The message names those that are spelt nearly so."""

    def __init__(self, rule_id: str, pack: Pack) -> None:
        close = get_close_matches(rule_id, pack.rule_by_id, n=3, cutoff=0.5)
        hint = f"Did you mean {' or '.join(close)}?" if close else "The ids stand in its rules.yaml."
        super().__init__(f"{pack.ref.ref} has no rule '{rule_id}'. {hint}")


@dataclass(frozen=True, slots=True)
class RuleExplained:
    """One rule with its clause. ``when`` is its condition as lines of plain English, indented by two spaces a level.

    ``effects`` are pairs of a modality and an action. ``tensions`` are the titles of those that name the rule.
    """

    id: str
    says: str
    clause: str
    obligation: str
    clause_says: str
    quote: str | None
    ground: str | None
    when: tuple[str, ...]
    effects: tuple[tuple[str, str], ...]
    overrides: tuple[str, ...]
    closes: bool
    from_: str | None
    until: str | None
    params: tuple[tuple[str, str], ...]
    tensions: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The same as JSON values."""
        return {name.rstrip("_"): value for name, value in asdict(self).items()}

    @property
    def text(self) -> str:
        """The same as a page of plain text, ending in a line break."""
        return "\n".join(_rule_lines(self)) + "\n"


def explain_rule(pack: Pack, rule_id: str) -> RuleExplained:
    """What the rule says, on which clause it stands and when it applies. Raises NoSuchRule."""
    ready = pack.rule_by_id.get(rule_id)
    if ready is None:
        raise NoSuchRule(rule_id, pack)
    rule, clause = ready.rule, pack.clauses[ready.rule.clause]
    return RuleExplained(
        id=rule.id,
        says=rule.says,
        clause=ready.number,
        obligation=ready.obligation,
        clause_says=clause.says,
        quote=clause.quote,
        ground=rule.ground,
        when=tuple(_condition_lines(ready.condition)),
        effects=ready.effects,
        overrides=tuple(rule.overrides),
        closes=rule.closes,
        from_=rule.from_.isoformat() if rule.from_ else None,
        until=rule.until.isoformat() if rule.until else None,
        params=_params(pack, ready),
        tensions=tuple(each.title for each in pack.tensions if any(rule.id in pair for pair in each.rules)),
    )


def explain_ruling(
    explanation: Mapping[str, Any],
    audience: Audience,
    *,
    pack: Pack | None = None,
    text: str | None = None,
    done: Sequence[str] = (),
) -> str:
    """The stored ``explanation`` of a reading (``inbox.StoredReading.explanation``) in words, ending in a line break.

    ``pack`` lends its wording, and is used only if it is the very version that the ruling was made under. ``text`` is
    the post's words as they were read, so that the public is shown which of them it rests on; ``done`` names the
    actions that people took. Raises ValueError for another audience.
    """
    stood = pack if pack is not None and pack.ref.digest == explanation.get("pack", {}).get("digest") else None
    if audience == "public":
        lines = public.lines(explanation, stood, text, done)
    elif audience == "audit":
        lines = audit.lines(explanation, stood, done)
    else:
        raise ValueError(f"There is no audience {audience!r}. Choose public or audit.")
    return "\n".join(lines) + "\n"


def _condition_lines(condition: Condition, level: int = 0) -> list[str]:
    before = "  " * level
    if condition.atom:
        words = condition.atom.words().replace("_", " ")
        param = f" (parameter {condition.atom.param})" if condition.atom.param else ""
        return [f"{before}{words}{param}"]
    if not condition.parts:
        return [f"{before}always"]
    held = [line for part in condition.parts for line in _condition_lines(part, level + 1)]
    return [f"{before}{JOINS[condition.kind]}", *held]


def _params(pack: Pack, ready: ReadyRule) -> tuple[tuple[str, str], ...]:
    names = dict.fromkeys(atom.param for atom in ready.condition.atoms() if atom.param)
    found = []
    for name in names:
        param = pack.numbers[name]
        found.append((name, f"{param.words}, decided by {param.owner}: {param.reason}"))
    return tuple(found)


def _rule_lines(rule: RuleExplained) -> list[str]:
    lines = [f"{rule.id}: {rule.says}", f"Clause {rule.clause} (obligation {rule.obligation}): {rule.clause_says}"]
    lines += [f"In the policy: “{rule.quote}”"] if rule.quote else []
    lines += ["", "It applies when", *(f"  {line}" for line in rule.when), "", "Then the policy says"]
    lines += [] if rule.effects else ["  nothing by itself"]
    lines += [f"  {word.replace('_', ' ')}: {action.replace('_', ' ')}" for word, action in rule.effects]
    lines += [f"It finds the ground {rule.ground}."] if rule.ground else []
    lines += [f"It overrides {', '.join(rule.overrides)}."] if rule.overrides else []
    lines += ["While it applies, no person may open what it speaks against."] if rule.closes else []
    lines += [f"In force from {rule.from_}."] if rule.from_ else []
    lines += [f"No longer in force from {rule.until}."] if rule.until else []
    lines += ["", "Numbers that it uses", *(f"  {name}: {words}" for name, words in rule.params)] if rule.params else []
    lines += ["", "Where the policy pulls two ways", *(f"  {each}" for each in rule.tensions)] if rule.tensions else []
    return lines
