"""What somebody's placement leaves them less room for than the desk has, on one post (4.8).

The ruling on a post is the body's own, whoever works on it. Whoever also works under a partner's or a professional
body's requirements keeps to both, so what those close is refused to them and left to a colleague; the post, its author
and everybody else at the desk are ruled on as before. Three things are never refused for it: what protects somebody in
danger, showing a post again, and giving the author the reasons that they are owed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from fingerpost.desk import words
from fingerpost.desk.authority import warns_of_danger
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.refusals import NotPossible
from fingerpost.desk.rulings import Current
from fingerpost.inbox.packs import overlays_of, pack_for
from fingerpost.people.models import User
from fingerpost.people.queries import placements
from fingerpost.policy import PackError
from fingerpost.policy.overlay import Overlay
from fingerpost.policy.placement import Narrowed, narrowed
from fingerpost.policy.vocabulary import NEEDS_GROUND

NEVER_REFUSED = frozenset({"unhide", "unblock"})
"""What gives the author back what was taken."""

UNREADABLE = (
    "What your placement asks of you could not be worked out: {why} Ask the desk lead before you act on this post."
)


@dataclass(frozen=True, slots=True)
class Placement:
    """The overlays that bind somebody too, and what they change on this post, by action. False when there are none.

    ``trouble`` says why that could not be worked out; ``gone`` names overlays that the policy in force does not carry;
    ``danger`` is the degree of danger by anybody's line, the body's or theirs.
    """

    overlays: tuple[Overlay, ...] = ()
    changes: Mapping[str, Narrowed] = field(default_factory=dict)
    gone: tuple[str, ...] = ()
    trouble: str = ""
    danger: int = 0

    def __bool__(self) -> bool:
        return bool(self.overlays or self.gone or self.trouble)


NONE = Placement()


def placement(now: Current, by: User | None) -> Placement:
    """What binds this person beside the body's own policy, ruled on the facts as they stand now."""
    ids = placements(by) if by else ()
    if not ids:
        return NONE
    organisation = now.stored_post.organisation
    try:
        carried = {each.overlay.id: each for each in overlays_of(organisation)}
        mine = tuple(each for name, each in carried.items() if name in ids)
        gone = tuple(name for name in ids if name not in carried)
        overlaid = pack_for(organisation, (each.overlay.id for each in mine))
    except PackError as bad:
        return Placement(trouble=UNREADABLE.format(why=bad))
    theirs, settled, day = overlaid.rule(now.facts, now.at), overlaid.rule(now.settled, now.at), now.at.date()
    seen = narrowed(now.ruling, now.pack, theirs, overlaid, mine, day)
    before = narrowed(now.settled_ruling, now.pack, settled, overlaid, mine, day)
    # Nobody opens by their own correction what their placement closes.
    changes = {**seen, **{name: each for name, each in before.items() if each.forbidden}}
    degrees = (overlaid.pathway_by_id[name].danger for ruling in (theirs, settled) for name in ruling.pathways)
    danger = max(now.danger, now.danger_under(now.settled), *degrees)
    return Placement(mine, changes, gone, danger=danger)


def refusal(now: Current, placed: Placement, action: str) -> str:
    """Why this person leaves the act to a colleague, in the other body's words; empty when they need not."""
    change = placed.changes.get(action)
    if change is None or not change.forbidden or not _refusable(now, placed, action):
        return ""
    said = " ".join(str(each) for each in change.said)
    return (
        f"This is closed to you ({words.action(action)}), because you also work under somebody else's requirements. "
        f"{said} The more restrictive of the two holds, so leave it to a colleague whom they do not bind."
    )


def _refusable(now: Current, placed: Placement, action: str) -> bool:
    """Whether a placement can close it at all: never what protects somebody in danger, nor what is given back."""
    protects = placed.danger > 0 and action not in NEEDS_GROUND
    return action not in NEVER_REFUSED and not protects and not warns_of_danger(now, action)


def doubt(now: Current, placed: Placement, action: str) -> str:
    """What the other body has against an act that stays open to the person; empty when it has nothing against it."""
    change = placed.changes.get(action)
    if change is None or change.asked or refusal(now, placed, action):
        return ""
    return " ".join(str(each) for each in change.said)


def heed(file: CaseFile, now: Current, action: str) -> Placement:
    """Refuse what the placement of whoever acts closes. Raises NotPossible; returns the placement otherwise."""
    placed = placement(now, file.by)
    if why := refusal(now, placed, action):
        raise NotPossible(why)
    return placed


__all__ = ["NONE", "Placement", "doubt", "heed", "placement", "refusal"]
