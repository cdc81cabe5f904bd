"""The case as the page shows it: reasons numbered, acts sorted by what the policy says of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from urllib.parse import urlsplit

from fingerpost.desk.queries import ActionView, CaseView, PictureView, SignalView, SpokenView, TimelineRow

NO_PICTURES: Mapping[int, PictureView] = MappingProxyType({})

WANTED = ("must", "should", "conflict")
"""What the policy asks for, strongest first. A conflict is for a person to settle, so it stands in plain sight."""

EVERYDAY = ("reply", "private_reply", "no_action", "hide", "unhide")
"""Most of the day's work: in plain sight unless the policy is against it."""

AGAINST = ("should_not", "must_not", "not_permitted")
"""Modalities that speak against an act. It may still be offered, with a reason or a ground stated in writing."""

OWN_PAGES = {name: name for name in ("reply", "private_reply", "move_private", "hide", "unhide")}
"""Acts whose page is not the general one."""

KEYS = {"reply": "r", "hide": "h", "no_action": "e"}


@dataclass(frozen=True, slots=True)
class Reason:
    """A numbered reason beside the text. ``known`` is False when the detector could not tell."""

    number: int
    signal: SignalView
    known: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of the post's words with the numbers of the reasons that point at it."""

    text: str
    numbers: tuple[int, ...]


def reasons(case: CaseView) -> tuple[Reason, ...]:
    """What was found, strongest first, then what could not be told."""
    ordered = sorted(case.signals, key=lambda each: (each.score is None, -(each.score or 0), each.name))
    return tuple(Reason(number, each, each.score is not None) for number, each in enumerate(ordered, 1))


def marked(case: CaseView) -> tuple[Stretch, ...]:
    """The post's words, cut where a reason begins or ends. Joined, they are exactly the text."""
    numbers = {each.signal.name: each.number for each in reasons(case)}
    return tuple(
        Stretch(part.text, tuple(sorted(numbers[name] for name in part.signals if name in numbers)))
        for part in case.post.marked
    )


def asked_for(case: CaseView) -> tuple[ActionView, ...]:
    """Acts to be seen at once: what the policy asks for, and the everyday ones it is not against."""
    return tuple(sorted((each for each in case.actions if each.offered and _plain(each)), key=partial(_place, case)))


def others(case: CaseView) -> tuple[ActionView, ...]:
    """Every other act that can be started now."""
    rest = (each for each in case.actions if each.offered and not _plain(each))
    return tuple(sorted(rest, key=lambda each: (each.modality in AGAINST, each.modality != "may")))


def closed_off(case: CaseView) -> tuple[ActionView, ...]:
    """Acts that cannot be started now, each with the reason why not."""
    return tuple(each for each in case.actions if not each.offered)


HAPPENED: Mapping[str, tuple[str, frozenset[str]]] = {
    "notes": ("Notes", frozenset({"noted"})),
    "words": (
        "Words to the author",
        frozenset({"effect_asked", "effect_settled", "effect_retried", "explained", "agreement_asked"}),
    ),
    "decisions": (
        "Decisions",
        frozenset({"read", "grounded", "captured", "agreement_asked", "agreed", "declined", "stepped", "corrected"})
        | {"closed", "reopened", "effect_asked", "effect_settled"},
    ),
    "hands": ("Who had it", frozenset({"taken", "released", "assigned", "snoozed", "woken"})),
    "machine": ("The post and the machine", frozenset({"received", "reread", "refreshed", "changed"})),
}
"""Kinds of what happened, by which the timeline can be narrowed."""


def happened(case: CaseView, kind: str) -> tuple[TimelineRow, ...]:
    """What happened of this kind, newest first; everything for a kind that there is not."""
    _, acts = HAPPENED.get(kind, ("", frozenset()))
    return tuple(row for row in reversed(case.timeline) if not acts or row.act in acts)


def before_and_after(case: CaseView) -> tuple[tuple[SpokenView, ...], tuple[SpokenView, ...]]:
    """The conversation before the post, and after it; the parent stands apart."""
    whole = case.around.conversation
    place = next((number for number, row in enumerate(whole) if row.what == "this"), len(whole))
    return tuple(row for row in whole[:place] if row.what != "parent"), whole[place + 1 :]


def parent(case: CaseView) -> SpokenView | None:
    """What the post answers."""
    return next((row for row in case.around.conversation if row.what == "parent"), None)


def web_address(link: str) -> str:
    """The link, when it is an ordinary web address; otherwise nothing, because it would be opened on a click."""
    parts = urlsplit(link)
    return link if parts.scheme in ("http", "https") and parts.netloc else ""


def author(case: CaseView) -> str:
    """Who wrote it, as the platform shows them."""
    return case.post.author_name or case.post.author_handle or "Somebody"


def brief(case: CaseView, reveal: bool) -> dict[str, object]:
    """What every page about the case shows of it. ``reveal`` shows distressing words without asking.

    Where somebody may be in danger the words stand open: a cover would cost time.
    """
    return {
        "case": case,
        "post": case.post,
        "author": author(case),
        "reveal": reveal or not case.sensitive or bool(case.danger) or case.uncovered,
        "asked_open": case.sensitive and case.uncovered and not reveal and not case.danger,
    }


def context(
    case: CaseView, reveal: bool, here: str, kind: str = "", pictures: Mapping[int, PictureView] = NO_PICTURES
) -> dict[str, object]:
    """Everything that the case page needs. ``here`` is its address, ``kind`` what is shown of the timeline;
    ``pictures`` are those kept, by place."""
    shown = brief(case, reveal)
    before, after = before_and_after(case)
    return {
        **shown,
        "title": f"{author(case)} on {case.post.platform_words}",
        "reasons": reasons(case),
        "stretches": marked(case),
        "asked_for": asked_for(case),
        "others": others(case),
        "owed": [each for each in case.statements if case.action(each.action).done],
        "closed_off": closed_off(case),
        "link": web_address(case.post.link),
        "here": here,
        "pictures": pictures,
        "own_pages": OWN_PAGES,
        "keys": KEYS,
        "before": before,
        "after": after,
        "parent": parent(case),
        "happened": happened(case, kind),
        "happened_kind": kind if kind in HAPPENED else "",
        "happened_kinds": [(name, words) for name, (words, _) in HAPPENED.items()],
        "reason_of": {each.number: each for each in reasons(case)},
    }


def _plain(action: ActionView) -> bool:
    if action.modality in WANTED:
        return True
    return action.name in EVERYDAY and action.modality not in AGAINST


def _place(case: CaseView, action: ActionView) -> tuple[bool, int, int]:
    """Somebody in danger is answered first; then what the policy wants most; then the everyday acts in their order."""
    answers = case.danger == "life" and action.name in ("reply", "private_reply")
    want = WANTED.index(action.modality) if action.modality in WANTED else len(WANTED)
    usual = EVERYDAY.index(action.name) if action.name in EVERYDAY else len(EVERYDAY)
    return (not answers, want, usual)
