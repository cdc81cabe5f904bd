"""The case as the page shows it: reasons numbered, acts sorted by what the policy says of them."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from fingerpost.desk.queries import ActionView, CaseView, SignalView

FIRST = ("must", "should", "conflict", "may", "free", "should_not", "must_not", "not_permitted")
"""What the policy wants most comes first."""

ON_TOP = ("reply", "private_reply", "no_action", "hide", "unhide")
"""Acts with a place of their own at the top of the list, because they are most of the day's work."""

OWN_PAGES = {"reply": "reply", "private_reply": "private_reply", "hide": "hide", "unhide": "unhide"}
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


def offered(case: CaseView) -> tuple[ActionView, ...]:
    """Acts that can be started now: the everyday ones first, then by what the policy wants."""
    return tuple(sorted((each for each in case.actions if each.offered), key=_place))


def closed_off(case: CaseView) -> tuple[ActionView, ...]:
    """Acts that cannot be started now, each with the reason why not."""
    return tuple(sorted((each for each in case.actions if not each.offered), key=_place))


def web_address(link: str) -> str:
    """The link, when it is an ordinary web address; otherwise nothing, because it would be opened on a click."""
    parts = urlsplit(link)
    return link if parts.scheme in ("http", "https") and parts.netloc else ""


def author(case: CaseView) -> str:
    """Who wrote it, as the platform shows them."""
    return case.post.author_name or case.post.author_handle or "Somebody"


def brief(case: CaseView, reveal: bool) -> dict[str, object]:
    """What every page about the case shows of it. ``reveal`` shows distressing words without asking."""
    return {
        "case": case,
        "post": case.post,
        "author": author(case),
        "reveal": reveal or not case.sensitive,
    }


def context(case: CaseView, reveal: bool, here: str) -> dict[str, object]:
    """Everything that the case page needs. ``here`` is its address."""
    shown = brief(case, reveal)
    return {
        **shown,
        "title": f"{author(case)} on {case.post.platform_words}",
        "reasons": reasons(case),
        "stretches": marked(case),
        "offered": offered(case),
        "closed_off": closed_off(case),
        "link": web_address(case.post.link),
        "here": here,
        "own_pages": OWN_PAGES,
        "keys": KEYS,
    }


def _place(action: ActionView) -> tuple[int, int, str]:
    want = FIRST.index(action.modality) if action.modality in FIRST else len(FIRST)
    top = ON_TOP.index(action.name) if action.name in ON_TOP else len(ON_TOP)
    return (0 if action.modality == "must" else 1, top * 10 + want, action.name)
