"""What people have said of the machine's signals on a post: the last word on each, as long as it holds (A3i).

A correction is about words that somebody read. When the author changes them it lapses, and the machine's reading counts
again; only danger that a person saw stays until two people say otherwise.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from fingerpost.desk import words
from fingerpost.desk.models import CaseEvent
from fingerpost.inbox.models import StoredPost
from fingerpost.policy.vocabulary import MUST_NOT_MISS

SHOWN, NOT_SHOWN = 100, 0
"""The score that a signal has once a person has said that it is there, or that it is not."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's word on one signal. ``why`` is theirs; ``agreed_by`` names the second person, if there was one.

    ``was`` is the score that it replaced, None for unknown.
    """

    signal: str
    present: bool
    revision: str
    was: int | None
    why: str
    by: str
    agreed_by: str
    at: datetime

    @property
    def score(self) -> int:
        """The signal's score from then on."""
        return SHOWN if self.present else NOT_SHOWN

    @property
    def by_two(self) -> bool:
        """Whether a second person agreed to it."""
        return bool(self.agreed_by)

    def holds_for(self, revision_id: UUID | None) -> bool:
        """Whether it still speaks of the post as it now is."""
        return self.revision == str(revision_id) or (self.present and self.signal in MUST_NOT_MISS)


def corrections_of(stored_post: StoredPost) -> Mapping[str, Correction]:
    """The corrections that hold for the post as it now is, by signal."""
    told = CaseEvent.objects.filter(case__post=stored_post, act__in=("corrected", "agreement_asked"))
    events = {event.number: event for event in told.select_related("by").order_by("number")}
    last = {
        str(event.data["signal"]): _correction(event, events) for event in events.values() if event.act == "corrected"
    }
    return {name: each for name, each in last.items() if each.holds_for(stored_post.current_id)}


def second_needed(signal: str, present: bool) -> bool:
    """Whether two people have to say so: danger is never argued away by one person alone."""
    return signal in MUST_NOT_MISS and not present


def _correction(event: CaseEvent, events: Mapping[int, CaseEvent]) -> Correction:
    data, asked = event.data, events.get(event.data.get("asked") or 0)
    return Correction(
        signal=str(data["signal"]),
        present=bool(data["present"]),
        revision=str(data["revision"]),
        was=data["was"],
        why=str(data.get("why", "")),
        by=words.who(asked or event),
        agreed_by=words.who(event) if asked else "",
        at=event.at,
    )
