"""Proof that nothing is left unread: everything that came in, beside who read it or that it waits (3.2a, A3c).

It is worked out from the posts and the deliveries themselves, not from what the queue says of them, so that a post
which never reached the queue is found.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.utils import timezone

from fingerpost.delivery.models import Delivery
from fingerpost.delivery.queries import arrived
from fingerpost.desk.models import Case, Cases
from fingerpost.inbox.models import Revision, StoredPost
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require


@dataclass(frozen=True, slots=True)
class Proof:
    """What came in between two moments, and what became of it. Everything is a count.

    Deliveries: ``delivered`` is the sum of ``read_in`` (``told_nothing`` of them brought no new words: repeats,
    removals and the like), ``to_be_read_in`` and ``not_readable``. Posts: ``posts`` is the sum of ``read``, ``waiting``
    and ``without_case``; ``ours`` were written by the body's own accounts and need no answer; ``nameless`` are known to
    exist only because a platform spoke of their removal. ``late`` were read after they were due, or wait past it.
    """

    begins: datetime
    ends: datetime
    delivered: int
    read_in: int
    told_nothing: int
    to_be_read_in: int
    not_readable: int
    posts: int
    read: int
    waiting: int
    without_case: int
    ours: int
    nameless: int
    late: int
    waiting_late: int

    @property
    def accounted(self) -> bool:
        """Whether everything that came in is a case: nothing is stuck before the desk."""
        return not (self.to_be_read_in or self.not_readable or self.without_case)

    @property
    def proven(self) -> bool:
        """Whether every post was read by a person, or waits and is not late."""
        return self.accounted and not self.waiting_late


@dataclass(frozen=True, slots=True)
class Proved:
    """One post of the proof: when it came, when it was due, and who read it when; or that it waits."""

    case_id: UUID
    number: int
    arrived_at: datetime
    due_at: datetime | None
    read_at: datetime | None
    read_by: str
    assignee: str
    late: bool


def proof(organisation: Organisation, begins: datetime, ends: datetime, *, by: User | None = None) -> Proof:
    """The proof for what arrived from ``begins`` up to ``ends``. ``by`` None is the program itself. Raises
    NotPermitted."""
    if by is not None:
        require(by, Permission.SEE_QUEUE)
    now = timezone.now()
    posts = _posts(organisation, begins, ends)
    theirs = posts.filter(known=True, ours=False)
    cases = _cases(organisation, begins, ends).aggregate(
        read=Count("pk", filter=Q(unread=False)),
        waiting=Count("pk", filter=Q(unread=True)),
        late=Count("pk", filter=_late(now)),
        waiting_late=Count("pk", filter=_late(now) & Q(unread=True)),
    )
    return Proof(
        begins=begins,
        ends=ends,
        posts=theirs.count(),
        without_case=theirs.filter(~Exists(Case.objects.filter(post=OuterRef("pk")))).count(),
        ours=posts.filter(known=True, ours=True).count(),
        nameless=posts.filter(known=False).count(),
        **cases,
        **_deliveries(organisation, begins, ends),
    )


def proved(
    organisation: Organisation, begins: datetime, ends: datetime, *, only: str = "", by: User | None = None
) -> Iterator[Proved]:
    """Every post of the proof in the order of arrival, of which this person may know; ``only`` "late" or "waiting" for
    those alone. To nobody in particular no sealed one is named. The counts of ``proof`` hold the others too: a count
    that left some out would prove nothing."""
    now = timezone.now()
    cases = _cases(organisation, begins, ends)
    cases = cases.known_to(by) if by else cases.filter(seal="")
    cases = cases.select_related("post", "read_by", "assignee").order_by("post__received_at", "number")
    if only == "late":
        cases = cases.filter(_late(now))
    elif only == "waiting":
        cases = cases.filter(unread=True)
    for case in cases.iterator(500):
        late = case.due_at is not None and (case.read_at or now) > case.due_at
        yield Proved(
            case_id=case.pk,
            number=case.number,
            arrived_at=case.post.received_at,
            due_at=case.due_at,
            read_at=case.read_at,
            read_by=case.read_by.name if case.read_by else "",
            assignee=case.assignee.name if case.assignee else "",
            late=late,
        )


def _late(now: datetime) -> Q:
    return Q(read_at__gt=F("due_at")) | Q(read_at__isnull=True, due_at__lt=now)


def _posts(organisation: Organisation, begins: datetime, ends: datetime) -> QuerySet[StoredPost]:
    return StoredPost.objects.filter(organisation=organisation, received_at__gte=begins, received_at__lt=ends)


def _cases(organisation: Organisation, begins: datetime, ends: datetime) -> Cases:
    return Case.objects.filter(
        organisation=organisation,
        post__organisation=organisation,
        post__received_at__gte=begins,
        post__received_at__lt=ends,
    )


def _deliveries(organisation: Organisation, begins: datetime, ends: datetime) -> dict[str, int]:
    came = arrived(organisation, begins, ends)
    brought = Q(Exists(Revision.objects.filter(delivery=OuterRef("pk"))))
    state = Delivery.State
    counted: dict[str, int] = came.aggregate(
        delivered=Count("pk"),
        read_in=Count("pk", filter=Q(state=state.CONSUMED)),
        told_nothing=Count("pk", filter=Q(state=state.CONSUMED) & ~brought),
        to_be_read_in=Count("pk", filter=Q(state=state.WAITING)),
        not_readable=Count("pk", filter=Q(state=state.QUARANTINED)),
    )
    return counted
