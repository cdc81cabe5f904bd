"""Taking words back before they leave: the one act for which there is no time to lose."""

from uuid import UUID

from fingerpost.delivery.models import Effect
from fingerpost.delivery.operations import EffectRefused, cancel, mark_taken
from fingerpost.desk import reply_drafts
from fingerpost.desk.case_file import CaseFile, opened
from fingerpost.desk.models import Case, CaseEvent
from fingerpost.desk.refusals import NotPossible
from fingerpost.desk.settling import settle
from fingerpost.desk.words import SPOKEN
from fingerpost.people.models import User

GONE = "It has left already, so it cannot be taken back here. Look below at what became of it."


def take_back(case_id: UUID, key: str, *, by: User) -> Case:
    """Call off words that have not left yet. They go back into the draft of whoever wrote them.

    Anybody who may reply can do it, whoever has the case in hand and whatever happened on it since. Raises NotPossible
    once an attempt has begun, for then it may have happened.
    """
    with opened(case_id, "take_back", by=by, version=None) as file:
        asked = _asked(file, key)
        effect = Effect.objects.filter(organisation_id=file.case.organisation_id, key=key).first()
        if asked is None or effect is None or key not in file.state.outstanding:
            raise NotPossible(GONE)
        try:
            mark_taken(cancel(effect, by=by.actor))
        except EffectRefused:
            raise NotPossible(GONE) from None
        more = next((each for each in file.events if each.data.get("after") == key), None)
        settle(file, key, "cancelled")
        if asked.by_id:
            private = str(more.data.get("text", "")) if more else ""
            action, text = str(asked.data["action"]), str(asked.data.get("text", ""))
            reply_drafts.give_back(file.case, asked.by_id, action, text, private, at=file.at)
    return file.case


def _asked(file: CaseFile, key: str) -> CaseEvent | None:
    """The event that asked for the words; None for what is no words, and for reasons that an author is owed."""
    return next(
        (
            event
            for event in file.events
            if event.act == "effect_asked"
            and event.data.get("key") == key
            and event.data.get("action") in SPOKEN
            and not event.data.get("reasons_for")
        ),
        None,
    )
