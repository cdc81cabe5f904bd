"""The pictures of a case: what was read in them, and what was decided where they were seen before.

It is shown, and never acts: the same picture can be a threat under one post and evidence of it under another.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from fingerpost.desk import words
from fingerpost.desk.models import Case, CaseEvent
from fingerpost.desk.refusals import NoSuchCase
from fingerpost.inbox.pictures import PictureKept, kept_with, picture_bytes, posts_with_the_same
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require

MOST_TOLD = 5
"""Earlier cases that are named one by one; all are counted."""

DECISIONS = ("read", "effect_settled", "stepped", "closed")
"""Events that tell how a post was dealt with. The newest but ``closed`` says it best, since closing only ends it."""


@dataclass(frozen=True, slots=True)
class SeenBefore:
    """An earlier case with the same picture. ``decided`` says what was done last, and is empty while nothing was."""

    case: UUID
    decided: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture as the case page shows it. ``place`` counts the post's media from 0.

    ``read`` is False while its words wait to be read and when they could not be, with the reason in ``unread``;
    ``whole`` tells that nothing else is to be seen in it. ``times`` counts the
    other cases that this person may know of in which the same picture was seen; ``before`` are the newest of them.
    """

    id: UUID
    place: int
    read: bool
    words: str
    whole: bool
    unread: str
    times: int
    before: tuple[SeenBefore, ...]


def pictures(case_id: UUID, *, by: User) -> dict[int, PictureView]:
    """The pictures that came with a case's post as it now stands, by place. Raises NotPermitted, NoSuchCase."""
    case = _known(case_id, by)
    current = case.post.current
    return {kept.place: _view(case, kept, by) for kept in kept_with(current)} if current and current.media else {}


def picture(case_id: UUID, place: int, *, by: User) -> tuple[str, bytes] | None:
    """The media type and bytes of one of them, or None. Raises NotPermitted, NoSuchCase."""
    current = _known(case_id, by).post.current
    kept = next((one for one in kept_with(current) if one.place == place), None) if current else None
    body = picture_bytes(by.organisation, kept.id) if kept else None
    return (kept.media_type, body) if kept and body is not None else None


def _cases(by: User) -> QuerySet[Case]:
    """The only door to cases here, so that what this person may not know of is neither shown nor counted."""
    return Case.objects.known_to(by).filter(organisation=by.organisation)


def _known(case_id: UUID, by: User) -> Case:
    require(by, Permission.READ_CASE)
    case = _cases(by).filter(pk=case_id).select_related("organisation", "post__current").first()
    if case is None:
        raise NoSuchCase
    return case


def _view(case: Case, kept: PictureKept, by: User) -> PictureView:
    posts = posts_with_the_same(case.organisation, kept, but=case.post_id)
    same = _cases(by).filter(post_id__in=posts).order_by("-received_at")
    return PictureView(
        id=kept.id,
        place=kept.place,
        read=kept.read,
        words=kept.words,
        whole=kept.whole,
        unread=kept.unread,
        times=same.count(),
        before=_before(list(same[:MOST_TOLD])),
    )


def _before(cases: Sequence[Case]) -> tuple[SeenBefore, ...]:
    last: dict[UUID, CaseEvent] = {}
    for event in CaseEvent.objects.filter(case__in=cases, act__in=DECISIONS).select_related("by").order_by("number"):
        if event.act != "closed" or event.case_id not in last:
            last[event.case_id] = event
    return tuple(
        SeenBefore(case.pk, words.event(last[case.pk]), last[case.pk].at)
        if case.pk in last
        else SeenBefore(case.pk, "", case.received_at)
        for case in cases
    )
