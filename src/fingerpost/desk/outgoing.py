"""Looks at words before they leave in the body's name (3.2f, 4.4.1a, A3f)."""

from dataclasses import dataclass

from fingerpost.desk import words as said
from fingerpost.desk.published import published
from fingerpost.desk.refusals import ReasonNeeded, WordsRefused
from fingerpost.desk.replying import LIFE, decided
from fingerpost.desk.rulings import Current
from fingerpost.people.models import Organisation
from fingerpost.people.queries import directory
from fingerpost.platforms import has_link
from fingerpost.triage import outgoing

FINAL = frozenset({"personal_info", "patient_info", "placeholder"})
"""Concerns that nothing overrides: they must be taken out of the words."""

ASKED = frozenset({"unpublished_number"})
"""Concerns that a person settles whatever the pack says: a number may be the most useful thing that a reply holds."""

LONGEST = 8000


@dataclass(frozen=True, slots=True)
class Concern:
    """Something about the words. ``final`` means that it must be taken out; else a reason overrides it."""

    kind: str
    why: str
    final: bool


@dataclass(frozen=True, slots=True)
class Look:
    """What stands against the words, how long the platform counts them (``most`` None: no limit), and what sending
    them costs, in words."""

    words: str
    concerns: tuple[Concern, ...]
    length: int
    most: int | None
    platform: str
    cost: str

    @property
    def too_long(self) -> str:
        """Why they do not fit; empty where they do."""
        if self.most is None or self.length <= self.most:
            return ""
        return f"{self.platform} counts {self.length} and takes {self.most}: make it {self.length - self.most} shorter."


def look(now: Current, action: str, text: str) -> Look:
    """Read the words as they would leave for this post. Stops nothing itself."""
    words, possible = text.strip(), now.possible(action)
    allowed = decided(now).overrides
    organisation = now.stored_post.organisation
    in_public = now.post.public and action != "private_reply"
    heard = now.post.text if in_public and not now.danger else ""
    found = outgoing.check(words, directory(organisation), published(organisation), heard) if words else ()
    limit = possible.length
    return Look(
        words,
        tuple(Concern(each.kind, each.why, each.kind in FINAL or each.kind not in allowed | ASKED) for each in found),
        limit.length(words) if limit else len(words),
        limit.most if limit else LONGEST,
        said.platform(now.post.platform),
        _cost(now, words) if possible.how == "api" else "",
    )


def cleared(now: Current, action: str, text: str, *, confirmed: bool, all_the_same: str) -> Look:
    """The words, ready to leave. ``all_the_same`` is why they are right although something was found.

    Where life is in danger ``confirmed`` is enough. Raises WordsRefused for what must not leave and for what somebody
    has to look at first, ReasonNeeded when they looked and did not say why it is right.
    """
    seen = look(now, action, text)
    if not seen.words:
        raise WordsRefused(("There are no words to send.",), final=True)
    final = tuple(dict.fromkeys(each.why for each in seen.concerns if each.final))
    stops = (*final, *filter(None, (seen.too_long,)))
    if stops:
        raise WordsRefused(stops, final=True)
    concerns = tuple(dict.fromkeys(each.why for each in seen.concerns))
    if concerns and not all_the_same.strip() and now.danger < LIFE:
        if confirmed:
            raise ReasonNeeded(f"{' '.join(concerns)} Say why the words are right all the same; the record keeps it.")
        raise WordsRefused(concerns, final=False)
    if concerns and not (confirmed or all_the_same.strip()):
        raise WordsRefused(concerns, final=False)
    return seen


def check(organisation: Organisation, text: str, *, confirmed: bool) -> str:
    """The words of a statement of reasons, tidied. Raises WordsRefused for what must not leave, and for what somebody
    has to confirm first."""
    words = text.strip()
    if not words:
        raise WordsRefused(("There are no words to send.",), final=True)
    if len(words) > LONGEST:
        raise WordsRefused((f"These are {len(words)} characters; {LONGEST} is the most.",), final=True)
    concerns = outgoing.check(words, directory(organisation), published(organisation))
    final = tuple(concern.why for concern in concerns if concern.kind in FINAL)
    if final:
        raise WordsRefused(final, final=True)
    if concerns and not confirmed:
        raise WordsRefused(tuple(concern.why for concern in concerns), final=False)
    return words


def _cost(now: Current, words: str) -> str:
    """What the register says that the platform charges; empty where it names no price."""
    account = now.stored_post.account
    if account is None:
        return ""
    price = (account.charge_with_link if has_link(words) else "") or account.charge
    return f"{said.platform(account.platform)} charges {price} for it." if price else ""
