"""The grounds on which a body acts against a post, and what an officer must write to assert one (A3i, A3k).

Pure. A ground is about what was posted, never about how unwelcome it is.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from fingerpost.desk.refusals import Refused
from fingerpost.policy import Pack, Ruling
from fingerpost.policy.vocabulary import NEEDS_GROUND, SIGNALS

FIRES = 50
"""The score from which a signal is taken to have found something."""

SHORTEST = 20
"""How many characters a written assertion has at the least: shorter ones say nothing that could be reviewed."""

QUOTED_RUN = 3
"""How many consecutive words of the post make a quotation; all of them when the post has fewer."""


@dataclass(frozen=True, slots=True)
class Ground:
    """One ground by its obligation. ``told`` is what the author is told; ``signals`` bear it out when one fires."""

    id: str
    words: str
    told: str
    clause: str
    signals: tuple[str, ...]


def grounds_of(pack: Pack) -> Mapping[str, Ground]:
    """The pack's grounds by obligation, each with the signals that its rules look at."""
    return {
        each.obligation: Ground(each.obligation, each.title, each.told, each.clause, _signals(pack, each.obligation))
        for each in pack.reasons.grounds
    }


def _signals(pack: Pack, obligation: str) -> tuple[str, ...]:
    atoms = (atom for ready in pack.rules if ready.rule.ground == obligation for atom in ready.condition.atoms())
    return tuple(dict.fromkeys(atom.fact for atom in atoms if atom.fact in SIGNALS and atom.op == "gte"))


class NoGround(Refused):
    """There is no ground to act on, or it cannot be reviewed as stated. The message says what is missing."""


def found(ruling: Ruling, action: str) -> tuple[str, ...]:
    """The grounds that rules found for an act that needs one, in the pack's order."""
    return ruling.grounds if action in NEEDS_GROUND else ()


def signals_agree(ground: Ground, scores: Mapping[str, object]) -> bool:
    """Whether a signal bears the ground out. Unknown does not: nobody has looked, so a second person must."""
    seen = (scores.get(signal) for signal in ground.signals)
    return any(isinstance(score, int) and score >= FIRES for score in seen)


def check_assertion(ground: str, rests_on: str, *, known: Collection[str], text: str, pictures: bool) -> str:
    """What the assertion rests on, tidied. Raises NoGround unless it names one of the ``known`` grounds and quotes
    the post's words, or describes its picture, link or recording."""
    if ground not in known:
        raise NoGround(
            f"This needs one of the {len(known)} grounds of the policy. Choose the one that this post goes against; "
            "that a post is negative, embarrassing or unwelcome is not a ground."
        )
    words = " ".join(rests_on.split())
    if len(words) < SHORTEST:
        raise NoGround(
            f"Write what the ground rests on, in {SHORTEST} characters or more, so that somebody else can review it."
        )
    if pictures or _quotes(words, text):
        return words
    raise NoGround(
        "Quote the words of the post that the ground rests on (three words in a row at the least), "
        "so that somebody else can see which they are."
    )


def _tokens(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:['’][^\W_]+)*|[^\w\s]", text.casefold())


def _plain(text: str) -> str:
    return " " + " ".join(_tokens(re.sub(r"[\"“”‘’'.,;:!?()]", " ", text))) + " "


def _quotes(words: str, text: str) -> bool:
    post = _plain(text).split()
    if not post:
        return False
    run = min(QUOTED_RUN, len(post))
    said = _plain(words)
    return any(f" {' '.join(post[start : start + run])} " in said for start in range(len(post) - run + 1))
