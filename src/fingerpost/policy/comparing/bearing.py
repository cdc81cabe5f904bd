"""How a change bears on the body and on the public, where a field has a meaning for the room that is left (4.8).

Only what a field itself says is told. Words, owners, sources and dates of checks bear on nobody as far as a program can
tell, and are *neutral*: a person has to read them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, NamedTuple

from fingerpost.policy.comparing.change import NARROW, of_threshold, together
from fingerpost.policy.files import Param
from fingerpost.policy.overlay import NARROWER
from fingerpost.policy.vocabulary import NEEDS_GROUND


class Bearing(NamedTuple):
    """``label`` is for the body and its staff, ``public`` for the people acted against; see ``Change``."""

    label: str = "neutral"
    public: str | None = None


@dataclass(frozen=True, slots=True)
class Altered:
    """One field of a row, before and after. ``field`` is empty for a whole row that came or went.

    ``among`` names the list in which the row stands, ``key`` the row there; ``was`` and ``now`` are the row. What is
    not there is None.
    """

    among: str
    key: str
    field: str
    before: Any
    after: Any
    was: Mapping[str, Any] | None
    now: Mapping[str, Any] | None


Bears = Callable[[Altered], Bearing]

OFTEN = ("once", "yearly", "six_monthly", "quarterly", "monthly", "weekly", "daily")
"""From seldom to often. Each time, always and on starting cannot be set beside these."""

DAYS = {
    "minutes": (1 / 1440, 1 / 1440),
    "days": (1, 1),
    "months": (28, 31),
    "years": (365, 366),
}
"""The least and the most days that a unit can be."""

BINDING = frozenset({"trainings", "plan", "standards", "statements", "will", "will_not"})
"""Lists every row of which asks something of the body or its staff, whatever it says."""


def of_nothing(altered: Altered) -> Bearing:
    """For files whose rows bear on nobody: examples show what the policy means and are not the policy."""
    return Bearing()


def of_field(altered: Altered) -> Bearing:
    """The bearing that a field has by its name, or a row by the list in which it stands."""
    if not altered.field:
        return _of_row(altered)
    if is_length(altered.before) or is_length(altered.after):
        return _of_length(altered)
    told = BY_FIELD.get(altered.field.rpartition(".")[2])
    return told(altered.before, altered.after) if told else Bearing()


def of_param(altered: Altered) -> Bearing:
    """A parameter goes by the direction that it declares, where both packs declare the same."""
    if altered.field == "value" and _agree(altered.was, altered.now) and altered.now:
        return Bearing(of_threshold(altered.now["stricter"], altered.before, altered.after))
    if altered.field == "earlier" and altered.was and altered.now and _agree(altered.was, altered.now):
        return Bearing(_of_earlier(Param(**altered.was), Param(**altered.now)))
    return Bearing()


def _of_earlier(was: Param, now: Param) -> str:
    """Each day on which a value ended is one before which another may have held."""
    eves = {each.until - timedelta(days=1) for each in (*was.earlier, *now.earlier)}
    seen = [of_threshold(now.stricter, was.on(eve), now.on(eve)) for eve in sorted(eves)]
    return together(seen) or "neutral"


def of_overlay(altered: Altered, ours: Mapping[str, Mapping[str, Any]]) -> Bearing:
    """What an overlay asks counts as far as it is narrower than ``ours``, the body's own parameters.

    A requirement weaker than ours changes nothing while ours holds.
    """
    if altered.among != "params":
        return of_field(altered)
    own, there = ours.get(altered.key), altered.now or altered.was
    if altered.field not in ("", "value") or not own or not there or not _agree(own, there):
        return of_param(altered)
    if altered.was and altered.now and not _agree(altered.was, altered.now):
        return Bearing()
    laid = [NARROWER[own["stricter"]](own["value"], row["value"]) if row else own["value"]
            for row in (altered.was, altered.now)]  # fmt: skip
    return Bearing(of_threshold(own["stricter"], *laid))


def is_length(value: Any) -> bool:
    """Whether a value is a length of time or an aim: an amount, and a unit or a kind."""
    return isinstance(value, dict) and "amount" in value and ("unit" in value or "kind" in value)


def _agree(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None) -> bool:
    return bool(one and other) and all(one[key] == other[key] for key in ("stricter", "unit"))  # type: ignore[index]


def _of_row(altered: Altered) -> Bearing:
    row, came = altered.now or altered.was or {}, altered.now is not None
    if "then" in row:
        return _then([], row["then"]) if came else _then(row["then"], [])
    asks = altered.among in BINDING or NARROW.get(str(row.get("modality")), 0) > 0
    return Bearing(("stricter" if came else "looser") if asks else "neutral")


def _of_length(altered: Altered) -> Bearing:
    """Sooner, or for less long, leaves less room; a time that is set leaves less than none."""
    label = _less(_days(altered.after), _days(altered.before))
    acts = altered.field.rpartition(".")[2] in ("expires", "block_lasts")
    return Bearing(label, {"stricter": "milder", "looser": "harsher"}.get(label) if acts else None)


Days = tuple[str, float, float]


def _days(length: Any) -> Days | None:
    """The kind of days, and the least and most of them; None for no limit."""
    if not is_length(length) or length["amount"] == "unstated":
        return None
    unit, amount = length.get("unit") or length.get("kind"), length["amount"]
    if unit in ("now", "same_day"):
        return ("", 0, 0) if unit == "now" else (unit, 1, 1)
    least, most = DAYS.get(unit, (1, 1))
    return "days" if unit in DAYS else unit, least * amount, most * amount


def _less(now: Days | None, was: Days | None) -> str:
    if now is None or was is None:
        return "neutral" if now == was else "stricter" if was is None else "looser"
    if "" not in (now[0], was[0]) and now[0] != was[0]:
        return "neutral"
    return "stricter" if now[2] < was[1] else "looser" if now[1] > was[2] else "neutral"


def _grown(before: Any, after: Any) -> Bearing:
    return Bearing(of_threshold("union", before or [], after or []))


def _modality(before: Any, after: Any) -> Bearing:
    return _more(NARROW.get(before, 0), NARROW.get(after, 0))


def _often(before: Any, after: Any) -> Bearing:
    known = before in OFTEN and after in OFTEN
    return _more(OFTEN.index(before), OFTEN.index(after)) if known else Bearing()


def _more(before: Any, after: Any) -> Bearing:
    """More of it, or a yes, leaves less room."""
    if before is None or after is None or before == after:
        return Bearing()
    return Bearing("stricter" if after > before else "looser")


def _sooner(before: Any, after: Any) -> Bearing:
    """Days as they are written, year first."""
    return _more(after, before)


def _breaches(before: Any, after: Any) -> Bearing:
    """More breaches before a step is open leave the body less room, and are milder on the public."""
    label = _more(before, after).label
    return Bearing(label, {"stricter": "milder", "looser": "harsher"}.get(label))


def _closing(before: Any, after: Any) -> Bearing:
    label = _grown(before, after).label
    return Bearing(label, {"stricter": "milder", "looser": "harsher"}.get(label))


def _then(before: Any, after: Any) -> Bearing:
    """What an overlay's rule says of each action. It can bar an act against the public, never open or ask for one."""
    was, now = _said(before), _said(after)
    seen = [_modality(was.get(action), now.get(action)).label for action in dict.fromkeys((*was, *now))]
    barred = [{action for action, word in each.items() if action in NEEDS_GROUND and word.endswith("_not")}
              for each in (was, now)]  # fmt: skip
    public = {"stricter": "milder", "looser": "harsher"}.get(of_threshold("union", *map(list, barred)))
    return Bearing(together(seen) or "neutral", public)


def _said(then: Any) -> dict[str, str]:
    said = ((action, word) for each in then or () for word, action in each.items())
    return {action: word for action, word in said if action not in NEEDS_GROUND or word.endswith("_not")}


BY_FIELD: Mapping[str, Callable[[Any, Any], Bearing]] = {
    "modality": _modality,
    "every": _often,
    "then": _then,
    "closed_while": _closing,
    "from_breaches": _breaches,
    **dict.fromkeys(("learning", "audience", "covers", "verified_by", "first"), _grown),
    **dict.fromkeys(("second_person", "owes_reasons", "closes", "minutes"), _more),
    **dict.fromkeys(("due", "next_review", "review_by"), _sooner),
}
"""What a field means for the room that is left, by its name, in whichever file it stands."""


__all__ = ["Altered", "Bearing", "Bears", "is_length", "of_field", "of_nothing", "of_overlay", "of_param"]
