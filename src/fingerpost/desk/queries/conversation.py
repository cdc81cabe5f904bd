"""A conversation as it stands on the platform: what the post answers, its neighbours, what came after, our words."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from fingerpost.delivery.models import Effect
from fingerpost.delivery.queries import effects_of_case
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.models import Case
from fingerpost.desk.queries.around_shapes import SentView, SpokenView
from fingerpost.desk.queries.shapes import PostView
from fingerpost.desk.rulings import Current
from fingerpost.desk.sealing import knows
from fingerpost.inbox.models import Revision, StoredPost
from fingerpost.people.models import User
from fingerpost.people.sealed import knowable

MOST = 60
"""How many neighbours are shown: the nearest in time."""

LEFT = ("waiting", "going", "by_hand", "sent", "unknown")
"""What has a place in the conversation; words that were refused or taken back have none."""


@dataclass(frozen=True, slots=True)
class Near:
    """The neighbours that may be shown, the case of each by its post, and the words, in every state, of cases that are
    sealed from whoever asks."""

    posts: list[StoredPost]
    cases: dict[UUID, UUID]
    unsaid: frozenset[str]


def conversation(file: CaseFile, now: Current, sent: tuple[SentView, ...], near: Near) -> tuple[SpokenView, ...]:
    """Everything said around the post, the post itself among it, in the order of the platform: by time.

    Whatever is sealed from whoever asks is not among it, nor are its words where they came along with another post.
    """
    stored = now.stored_post
    told = _told(file, now)
    rows = [_row(each, stored, near.cases) for each in near.posts if each.external_id not in told]
    given = [each for each in _given(now, rows) if each.text not in near.unsaid]
    ours = [_ours(each) for each in sent if each.status in LEFT]
    this = _row(stored, stored, {})
    return tuple(sorted((*given, *rows, this, *ours), key=_when))


def without(view: PostView, unsaid: Collection[str]) -> PostView:
    """The post without those of the words around it that must not be shown."""
    parent = None if view.parent and view.parent.text in unsaid else view.parent
    return replace(view, parent=parent, thread=tuple(each for each in view.thread if each.text not in unsaid))


def near(stored: StoredPost, by: User) -> Near:
    """The neighbours of a post as this person may know of them."""
    together = _together(stored)
    held = _nearest(together, stored)
    found = Case.objects.filter(organisation_id=by.organisation_id, post__in=held).only("post_id", "seal")
    known = {case.post_id: case.pk for case in found if knows(by, case, case.seal)}
    sealed = {case.post_id for case in found} - set(known)
    hidden = Case.objects.filter(organisation_id=by.organisation_id, post__in=together).exclude(knowable(by, Case))
    unsaid = Revision.objects.filter(post__in=hidden.values("post"))  # of far ones too
    return Near(
        [each for each in held if each.pk not in sealed], known, frozenset(unsaid.values_list("text", flat=True))
    )


def _together(stored: StoredPost) -> QuerySet[StoredPost]:
    same = StoredPost.objects.filter(
        organisation_id=stored.organisation_id, platform=stored.platform, account_ref=stored.account_ref, known=True
    )
    near = Q(conversation=stored.conversation) if stored.conversation else Q()
    if stored.parent_ref and stored.kind != "dm":
        near |= Q(parent_ref=stored.parent_ref) | Q(external_id=stored.parent_ref)
    return same.filter(near).exclude(pk=stored.pk) if near else same.none()


def _nearest(found: QuerySet[StoredPost], stored: StoredPost) -> list[StoredPost]:
    when = stored.at or stored.received_at
    shown = found.select_related("author", "current")
    before = list(shown.filter(Q(at__lte=when) | Q(at__isnull=True)).order_by("-at", "-received_at")[:MOST])
    after = list(shown.filter(at__gt=when).order_by("at", "received_at")[:MOST])
    return [*reversed(before), *after]


def _row(post: StoredPost, this: StoredPost, cases: dict[UUID, UUID]) -> SpokenView:
    current = post.current
    author = (post.author.name or post.author.handle) if post.author else ""
    changed = "removed" if post.removed_at else "edited" if current and current.kind == "edited" else ""
    return SpokenView(
        what=_what(post, this),
        author=author,
        text=current.text if current else "",
        at=post.at or post.received_at,
        changed=changed,
        private=post.kind == "dm",
        pictures=len(current.media) if current else 0,
        case=cases.get(post.pk),
    )


def _what(post: StoredPost, this: StoredPost) -> str:
    if post.pk == this.pk:
        return "this"
    if this.parent_ref and post.external_id == this.parent_ref:
        return "parent"
    if post.ours:
        return "ours"
    if this.conversation and post.conversation == this.conversation:
        return "later" if (post.at or post.received_at) > (this.at or this.received_at) else "earlier"
    return "sibling"


def _given(now: Current, rows: Iterable[SpokenView]) -> list[SpokenView]:
    """What came along with the post and we do not hold as posts of their own."""
    named = {(row.author, row.text) for row in rows} | {("", row.text) for row in rows}
    given = [
        SpokenView("earlier", each.author or "", each.text, each.at)
        for each in now.post.thread
        if (each.author or "", each.text) not in named and ("", each.text) not in named
    ]
    parent = now.post.parent
    if parent and parent.text and not any(row.what == "parent" for row in rows):
        given.insert(0, SpokenView("parent", "", parent.text, None))
    return given


def _ours(each: SentView) -> SpokenView:
    return SpokenView("ours", each.by, each.text, each.ended_at or each.at, private=each.private, sent=each)


def _told(file: CaseFile, now: Current) -> frozenset[str]:
    """The platform's ids of what left from here, so that what comes back as a post is not shown twice."""
    if not any(event.act == "effect_asked" for event in file.events):
        return frozenset()
    effects = effects_of_case(now.stored_post.organisation, str(file.case.pk)).filter(state=Effect.State.DONE)
    return frozenset(str(each.get("external_id")) for each in effects.values_list("receipt", flat=True))


def _when(row: SpokenView) -> tuple[bool, bool, float]:
    """What the post answers first; then by time, what has none before what has."""
    at: datetime | None = row.at
    return (row.what != "parent", at is not None, at.timestamp() if at else 0.0)
