"""What was ruled on, ready to be ruled on again under another pack: the newest reading of every post."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.db.models import Exists, F, OuterRef, QuerySet
from django.db.models.functions import Coalesce

from fingerpost.inbox.models import StoredReading
from fingerpost.people.models import Organisation
from fingerpost.policy.comparing.stored import NotReplayable, Stored, from_dict
from fingerpost.policy.vocabulary import SIGNALS

__all__ = ["how_many", "stored_rulings"]

State = StoredReading.State
COLUMNS = ("post_id", "state", "moment", "facts", "pathway", "person", "explanation__actions")
FOUND = ("assessment__signals", "assessment__language")


def how_many(organisation: Organisation) -> int:
    """How many posts have been ruled on, or could not be read."""
    return _newest(organisation).count()


def stored_rulings(organisation: Organisation) -> Iterator[Stored | NotReplayable]:
    """One record for each post, the newest first: its newest reading, or why that cannot be replayed.

    Holds scores and facts, never words. A record's ``id`` is the post's. Rows come a few hundred at a time.
    """
    rows = _newest(organisation).values(*COLUMNS, *FOUND).iterator(chunk_size=500)
    for number, row in enumerate(rows, 1):
        yield _record(number, row)


def _newest(organisation: Organisation) -> QuerySet[StoredReading, Any]:
    settled = StoredReading.objects.filter(organisation=organisation).exclude(state=State.WAITING)
    later = settled.filter(post=OuterRef("post"), number__gt=OuterRef("number"))
    at = Coalesce(F("post__at"), F("post__received_at"))
    return settled.filter(~Exists(later)).annotate(moment=at).order_by("-asked_at", "-pk")


def _record(number: int, row: Mapping[str, Any]) -> Stored | NotReplayable:
    if row["state"] == State.FAILED:
        return NotReplayable(number, str(row["post_id"]), "not_read")
    signals = row["assessment__signals"]
    written = {
        "id": str(row["post_id"]),
        "at": row["moment"].isoformat(),
        "facts": row["facts"] | {name: signals.get(name, {}).get("score") for name in SIGNALS} if signals else None,
        "language": row["assessment__language"],
        "pathway": row["pathway"],
        "person": row["person"],
    }
    if row["explanation__actions"]:
        written["actions"] = row["explanation__actions"]
    return from_dict(written, number)
