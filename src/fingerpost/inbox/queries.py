"""What can be asked about posts as kept. Organisation first; frozen views for the faces."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Count, QuerySet

from fingerpost.inbox.conversations import earlier
from fingerpost.inbox.import_queries import (
    ImportPreview,
    import_by_id,
    import_lines,
    import_preview,
    imports,
)
from fingerpost.inbox.models import (
    ImportLine,
    PolicyAdoption,
    PolicyTrial,
    PostImport,
    Revision,
    StoredPost,
    StoredReading,
)
from fingerpost.inbox.packs import (
    UnknownOverlay,
    adoption_of,
    candidates,
    folder_of,
    is_in_force,
    overlays_of,
    pack_for,
    pack_kept,
    pack_of,
    pack_under,
)
from fingerpost.inbox.posts import as_post, target_of
from fingerpost.inbox.rulings import stored_rulings
from fingerpost.people.models import Organisation
from fingerpost.triage.assessment import ANSWERED

__all__ = [
    "ImportLine",
    "ImportPreview",
    "PostImport",
    "PostView",
    "RevisionView",
    "UnknownOverlay",
    "adoption_of",
    "adoptions",
    "advisers_heard",
    "as_post",
    "candidates",
    "conversation",
    "folder_of",
    "import_by_id",
    "import_lines",
    "import_preview",
    "imports",
    "is_in_force",
    "latest_reading",
    "overlays_of",
    "pack_for",
    "pack_kept",
    "pack_of",
    "pack_under",
    "policy_trial",
    "policy_trials",
    "post_view",
    "posts",
    "readings_to_take",
    "rules_seen",
    "stored_rulings",
    "target_of",
    "untaken_posts",
    "waiting_counts",
]


@dataclass(frozen=True, slots=True)
class RevisionView:
    """One state of a post's words. ``kind`` is first, edited or removed; ``at`` is the platform's time."""

    number: int
    kind: str
    text: str
    at: datetime | None
    received_at: datetime


@dataclass(frozen=True, slots=True)
class PostView:
    """A post as people see it. ``revisions`` are oldest first; ``text`` is the current words."""

    id: UUID
    platform: str
    account: str
    kind: str
    author_handle: str
    author_name: str
    ours: bool
    text: str
    at: datetime | None
    received_at: datetime
    permalink: str
    removed_at: datetime | None
    hidden: bool | None
    links: tuple[str, ...]
    media: tuple[dict[str, str | None], ...]
    revisions: tuple[RevisionView, ...]


def posts(organisation: Organisation) -> QuerySet[StoredPost]:
    """Every post whose words have arrived, with author, account and current words."""
    known = StoredPost.objects.filter(organisation=organisation, known=True)
    return known.select_related("author", "account", "current")


def post_view(stored_post: StoredPost) -> PostView:
    """The post as people see it."""
    author, current, account = stored_post.author, stored_post.current, stored_post.account
    return PostView(
        id=stored_post.pk,
        platform=stored_post.platform,
        account=account.name if account else stored_post.account_ref,
        kind=stored_post.kind,
        author_handle=author.handle if author else "",
        author_name=author.name if author else "",
        ours=stored_post.ours,
        text=current.text if current else "",
        at=stored_post.at,
        received_at=stored_post.received_at,
        permalink=stored_post.permalink,
        removed_at=stored_post.removed_at,
        hidden=stored_post.hidden,
        links=tuple(current.links) if current else (),
        media=tuple(current.media) if current else (),
        revisions=tuple(_revision(one) for one in stored_post.revisions.order_by("number")),
    )


def conversation(stored_post: StoredPost) -> tuple[PostView, ...]:
    """The posts of the same conversation before this one, oldest first; ours too."""
    return tuple(post_view(post) for post in earlier(stored_post))


def latest_reading(stored_post: StoredPost) -> StoredReading | None:
    """The newest reading that was made or failed, or None while the post still waits."""
    settled = stored_post.readings.exclude(state=StoredReading.State.WAITING)
    return settled.select_related("assessment").order_by("-number").first()


def advisers_heard() -> dict[str, bool]:
    """The advisers that were asked for the newest reading of all, and whether each answered. Empty without advisers."""
    made = StoredReading.objects.filter(state=StoredReading.State.READ).order_by("-asked_at")
    asked: dict[str, str] | None = made.values_list("explanation__advisers", flat=True).first()
    return {name: told == ANSWERED for name, told in (asked or {}).items()}


def readings_to_take(limit: int = 50) -> QuerySet[StoredReading]:
    """Readings, made or failed, that the desk has not taken up, oldest first.

    Take one, write the case's event and call ``operations.mark_reading_taken`` in the same transaction. What the
    account itself wrote (``post.ours``) is among them: the desk says that it needs no answer.
    """
    settled = StoredReading.objects.exclude(state=StoredReading.State.WAITING).filter(taken_at__isnull=True)
    return settled.select_related("post", "revision", "post__author", "post__account").order_by("asked_at", "id")[
        :limit
    ]


def waiting_counts(organisation: Organisation) -> dict[str, int]:
    """How many readings there are in each state, ``untaken`` by the desk, and posts whose words have not arrived."""
    readings = StoredReading.objects.filter(organisation=organisation)
    counts = {
        row["state"]: row["count"] for row in readings.values("state").annotate(count=Count("id")).order_by("state")
    }
    settled = readings.exclude(state=StoredReading.State.WAITING)
    counts["untaken"] = settled.filter(taken_at__isnull=True).count()
    counts["unknown_posts"] = StoredPost.objects.filter(organisation=organisation, known=False).count()
    return counts


def untaken_posts(organisation: Organisation) -> QuerySet[StoredReading]:
    """Readings, waiting ones too, that the desk has not taken up, of known posts that the account did not write."""
    return StoredReading.objects.filter(
        organisation=organisation, taken_at__isnull=True, post__known=True, post__ours=False
    )


def adoptions(organisation: Organisation) -> QuerySet[PolicyAdoption]:
    """Every policy that was put in force, newest first, with who did it and the trial before it."""
    every = PolicyAdoption.objects.filter(organisation=organisation).select_related("version", "person", "trial")
    return every.defer("version__files").order_by("-number")


def policy_trials(organisation: Organisation) -> QuerySet[PolicyTrial]:
    """Every trial of a candidate, newest first."""
    every = PolicyTrial.objects.filter(organisation=organisation).select_related("candidate", "before")
    return every.defer("candidate__files", "before__files").order_by("-at")


def policy_trial(organisation: Organisation, trial_id: UUID) -> PolicyTrial | None:
    """One of the organisation's trials."""
    return policy_trials(organisation).filter(pk=trial_id).first()


def rules_seen(organisation: Organisation, limit: int = 5000) -> dict[str, int]:
    """How many of the newest ``limit`` readings each rule applied in."""
    made = StoredReading.objects.filter(organisation=organisation, state=StoredReading.State.READ)
    found: Counter[str] = Counter()
    for fired in made.order_by("-asked_at").values_list("explanation__findings", flat=True)[:limit]:
        found.update({each["rule"] for each in fired or ()})
    return dict(found)


def _revision(one: Revision) -> RevisionView:
    return RevisionView(number=one.number, kind=one.kind, text=one.text, at=one.at, received_at=one.received_at)
