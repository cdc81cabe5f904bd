"""Corrections from which the learned reader can learn: what the machine said, what people say, and the words (A3i)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from fingerpost.desk import words
from fingerpost.desk.models import CaseEvent
from fingerpost.desk.refusals import NoSuchCase
from fingerpost.desk.sealing import in_known_cases
from fingerpost.inbox.models import Revision
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.tuning.paraphrase import Original
from fingerpost.tuning.queries import treated

RELATED = ("by", "case__post__author")


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """One correction and the words that it was said of. ``was`` is the machine's score, None for unknown."""

    id: UUID
    case: UUID
    signal: str
    signal_words: str
    present: bool
    was: int | None
    why: str
    by: str
    at: datetime
    text: str
    platform: str
    kind: str


def corrections(organisation: Organisation, *, by: User) -> QuerySet[CaseEvent]:
    """Corrections from which nobody has made an example yet, newest first; ``correction_views`` shows some of them.

    Raises NotPermitted.
    """
    require(by, Permission.TEACH_MODEL)
    require(by, Permission.READ_CASE)
    return _every(organisation, by).exclude(pk__in=treated(organisation)).order_by("-at", "-pk")


def correction_views(events: Iterable[CaseEvent]) -> tuple[CorrectionView, ...]:
    """These corrections with the words that each was said of."""
    found = list(events)
    said = Revision.objects.filter(pk__in=[event.data["revision"] for event in found]).in_bulk()
    texts = {str(key): revision.text for key, revision in said.items()}
    return tuple(_view(event, texts.get(str(event.data["revision"]), "")) for event in found)


def correction(organisation: Organisation, correction_id: UUID, *, by: User) -> CorrectionView:
    """One correction, treated or not. Raises NotPermitted, or NoSuchCase."""
    (view,) = correction_views([correction_event(organisation, correction_id, by=by)])
    return view


def correction_event(organisation: Organisation, correction_id: UUID, *, by: User) -> CaseEvent:
    """The event of a correction. Raises NotPermitted, or NoSuchCase."""
    require(by, Permission.TEACH_MODEL)
    require(by, Permission.READ_CASE)
    found = _every(organisation, by).filter(pk=correction_id).first()
    if found is None:
        raise NoSuchCase
    return found


def original_of(event: CaseEvent) -> Original:
    """The words that a correction was said of, and who wrote them, for a paraphrase to keep clear of."""
    post = event.case.post
    said = Revision.objects.get(pk=event.data["revision"], post=post)
    names = (post.author.name, post.author.handle) if post.author else ()
    return Original(said.text, tuple(filter(None, names)), tuple(said.links))


def _every(organisation: Organisation, by: User) -> QuerySet[CaseEvent]:
    told = CaseEvent.objects.filter(in_known_cases(by), organisation=organisation, act="corrected")
    return told.select_related(*RELATED)


def _view(event: CaseEvent, text: str) -> CorrectionView:
    data, post = event.data, event.case.post
    signal = str(data["signal"])
    return CorrectionView(
        id=event.pk,
        case=event.case_id,
        signal=signal if signal in SIGNALS else "",
        signal_words=words.signal(signal),
        present=bool(data["present"]),
        was=data["was"],
        why=str(data.get("why", "")),
        by=words.who(event),
        at=event.at,
        text=text,
        platform=post.platform,
        kind=post.kind,
    )
