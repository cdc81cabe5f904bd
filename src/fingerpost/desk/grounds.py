"""The grounds on which a body acts against a post, and what an officer must write to assert one (A3i, A3k).

Pure. A ground is about what was posted, never about how unwelcome it is.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

FIRES = 50
"""The score from which a signal is taken to have found something."""

SHORTEST = 20
"""How many characters a written assertion has at the least: shorter ones say nothing that could be reviewed."""

QUOTED_RUN = 3
"""How many consecutive words of the post make a quotation; all of them when the post has fewer."""


@dataclass(frozen=True, slots=True)
class Ground:
    """One ground. ``signals`` are those that bear it out when one of them fires."""

    id: str
    words: str
    signals: tuple[str, ...]


GROUNDS: Mapping[str, Ground] = {
    ground.id: ground
    for ground in (
        Ground("A3k1", "Hateful or discriminatory", ("hate",)),
        Ground(
            "A3k2",
            "Swearing, or profane, defamatory, offensive or violent language",
            ("profanity", "defamation", "sexual", "threat", "abuse", "hate"),
        ),
        Ground("A3k3", "Abusive towards staff or the public", ("abuse", "threat", "hate")),
        Ground("A3k4", "Targets a member of staff", ("targets_staff",)),
        Ground("A3k5", "Links to inappropriate material", ("bad_link",)),
        Ground("A3k6", "Discusses illegal activity", ("illegal",)),
        Ground("A3k7", "Confidential or personal information", ("personal_info", "patient_info")),
        Ground("A3k8", "Irrelevant advertising", ("spam",)),
        Ground("A3k9", "Mean-spirited, or meant to offend or hurt", ("malice", "abuse", "hate")),
    )
}
"""The nine grounds of Appendix 3, by obligation."""


class NoGround(Exception):
    """There is no ground to act on, or it cannot be reviewed as stated. The message says what is missing."""


def found(findings: Iterable[Mapping[str, object]], because: Iterable[str]) -> tuple[str, ...]:
    """The grounds that the rules behind an action found, in the order of Appendix 3."""
    rules = set(because)
    obligations = {str(each.get("obligation")) for each in findings if each.get("rule") in rules}
    return tuple(ground for ground in GROUNDS if ground in obligations)


def signals_agree(ground: str, scores: Mapping[str, int | None]) -> bool:
    """Whether a signal bears the ground out. Unknown does not: nobody has looked, so a second person must."""
    return any((scores.get(signal) or 0) >= FIRES for signal in GROUNDS[ground].signals)


def check_assertion(ground: str, rests_on: str, *, text: str, pictures: bool) -> str:
    """What the assertion rests on, tidied. Raises NoGround unless it names one of the nine grounds and quotes the
    post's words, or describes its picture, link or recording."""
    if ground not in GROUNDS:
        raise NoGround(
            "Hiding needs one of the nine grounds of Appendix 3. Choose the one that this post goes against; "
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
