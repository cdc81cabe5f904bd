"""The queue and its counts. The number of database queries does not grow with the number of rows."""

from collections.abc import Iterable
from datetime import datetime
from math import ceil
from uuid import UUID

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.db.models.expressions import Combinable
from django.utils import timezone

from fingerpost.desk import lifecycle, service
from fingerpost.desk.case_file import LEASE
from fingerpost.desk.models import Case, Looking
from fingerpost.desk.models.case import unlisted
from fingerpost.desk.queries.people import account_view, person_view
from fingerpost.desk.queries.rows import Counts, Queue, QueuePage, QueueRow
from fingerpost.desk.queries.shapes import DueView
from fingerpost.inbox.models import StoredPost
from fingerpost.inbox.packs import pack_of
from fingerpost.people.models import Organisation, User
from fingerpost.platforms import capabilities
from fingerpost.policy import Pack

PER_PAGE = 25
EXCERPT = 200
DISTRESSING = frozenset({"crisis", "threat", "hate", "abuse", "sexual", "safeguarding", "malice"})
"""Signals that make words or pictures start blurred (officers see them all day)."""

SHOWN = ("post__account", "post__author", "post__current", "assignee")
"""What a row shows beside the case itself."""

ORDER: tuple[str | Combinable, ...] = (F("rank").asc(), F("due_at").asc(nulls_last=True), "received_at", "id")
"""Danger first, then due soonest, then who came first."""


def queue(
    organisation: Organisation, asked: Queue | None = None, page: int = 1, *, by: User, per_page: int = PER_PAGE
) -> QueuePage:
    """One page of the queue as this user sees it. A page beyond the last shows the last."""
    asked = asked or Queue()
    now, pack = timezone.now(), pack_of(organisation)
    found = filtered(organisation, asked, by=by, now=now)
    total = found.count()
    pages = max(1, ceil(total / per_page))
    page = min(max(1, page), pages)
    cases = _page(found.order_by(*order(asked)), (page - 1) * per_page, per_page)
    rows = rows_of(cases, pack, by=by, now=now)
    titles = {name: pathway.title for name, pathway in pack.pathway_by_id.items()}
    return QueuePage(rows, counts(organisation, by=by), total, page, pages, per_page, asked, titles)


def rows_of(cases: Iterable[Case], pack: Pack, *, by: User, now: datetime) -> tuple[QueueRow, ...]:
    """The cases as lines of the queue."""
    cases = list(cases)
    looking = _looking(cases, by, now)
    return tuple(_row(case, pack, looking.get(case.pk, ()), now) for case in cases)


def _page(found: QuerySet[Case], start: int, length: int) -> list[Case]:
    """The cases of one page. They are sorted by their own columns alone, and only then joined to what a row shows."""
    keys = list(found.values_list("pk", flat=True)[start : start + length])
    rows = Case.objects.select_related(*SHOWN).in_bulk(keys)
    return [rows[key] for key in keys if key in rows]


def counts(organisation: Organisation, *, by: User | None = None) -> Counts:
    """How many of everything, with the proof that nothing was left unread (A3c)."""
    now = timezone.now()
    cases = Case.objects.filter(organisation=organisation)
    counted = lifecycle.OPEN - {lifecycle.DECIDED}
    found = cases.filter(closed_at__isnull=True).aggregate(
        unread=Count("pk", filter=Q(unread=True)),
        open=Count("pk"),
        danger=Count("pk", filter=Q(rank__lt=lifecycle.REST)),
        overdue=Count("pk", filter=Q(due_at__lt=now)),
        mine=Count("pk", filter=Q(assignee=by) if by else Q(pk__isnull=True)),
        **{state: Count("pk", filter=Q(state=state)) for state in counted},
    )
    closed = cases.filter(state=lifecycle.CLOSED).count()
    queued = Case.objects.filter(post=OuterRef("pk"))
    received = StoredPost.objects.filter(organisation=organisation, known=True, ours=False)
    unqueued = received.filter(~Exists(queued)).count()
    return Counts(unqueued=unqueued, closed=closed, **(found | {"unread": found["unread"] + unqueued}))


def filtered(organisation: Organisation, asked: Queue, *, by: User, now: datetime) -> QuerySet[Case]:
    """The cases that a queue asks for."""
    cases = Case.objects.filter(organisation=organisation)
    if asked.state == "open":
        cases = cases.filter(closed_at__isnull=True)
    elif asked.state in lifecycle.STATES:
        cases = cases.filter(state=asked.state)
    if asked.platform:
        cases = cases.filter(post__platform=asked.platform)
    if asked.account:
        cases = cases.filter(post__account_id=_id(asked.account))
    kept = {"pathways": asked.pathway, "signals": asked.signal, "clauses": asked.clause}
    for column, value in kept.items():
        if value:
            cases = cases.filter(**{f"{column}__contains": f"|{value}|"})
    cases = _of(cases, asked.assignee, by)
    if asked.overdue:
        cases = cases.filter(due_at__lt=now, closed_at__isnull=True)
    if asked.unread:
        cases = cases.filter(unread=True)
    return _saying(cases, asked.text.strip())


def order(asked: Queue) -> tuple[str | Combinable, ...]:
    """Danger first; closed cases with the newest first."""
    return ("-closed_at", "id") if asked.state == lifecycle.CLOSED else ORDER


def _of(cases: QuerySet[Case], assignee: str, by: User) -> QuerySet[Case]:
    if assignee == "me":
        return cases.filter(assignee=by)
    if assignee == "nobody":
        return cases.filter(assignee__isnull=True)
    return cases.filter(assignee_id=_id(assignee)) if assignee else cases


def _id(text: str) -> UUID:
    """The id that was meant; one that nobody has when it is no id at all."""
    try:
        return UUID(text)
    except ValueError:
        return UUID(int=0)


def _saying(cases: QuerySet[Case], text: str) -> QuerySet[Case]:
    if not text:
        return cases
    return cases.filter(
        Q(post__current__text__icontains=text)
        | Q(post__author__name__icontains=text)
        | Q(post__author__handle__icontains=text)
    )


def _looking(cases: Iterable[Case], by: User, now: datetime) -> dict[object, tuple[str, ...]]:
    seen = Looking.objects.filter(case__in=list(cases), seen_at__gt=now - LEASE).exclude(user=by)
    found: dict[object, tuple[str, ...]] = {}
    for case, name in seen.order_by("user__name").values_list("case_id", "user__name"):
        found[case] = (*found.get(case, ()), name)
    return found


def due_view(case: Case, pack: Pack, now: datetime) -> DueView:
    """The case's due time in words."""
    tier = case.post.account.tier if case.post.account else "main"
    said = service.words(case.due_at, case.rank, case.received_at, now, service.hours(pack, tier))
    late = case.closed_at is None and case.due_at is not None and case.due_at < now
    return DueView(case.due_at, said, late)


def sensitive(case: Case) -> bool:
    """Whether the words or pictures start blurred: distressing, or nobody has seen what the picture is."""
    return bool(DISTRESSING & set(unlisted(case.signals))) or case.rank < lifecycle.REST


def title(pack: Pack, pathway: str) -> str:
    """A pathway as people read it."""
    known = pack.pathway_by_id.get(pathway)
    return known.title if known else pathway.replace("-", " ").capitalize()


def _row(case: Case, pack: Pack, looking: tuple[str, ...], now: datetime) -> QueueRow:
    post = case.post
    current, author = post.current, post.author
    pictures = len(current.media) if current else 0
    return QueueRow(
        id=case.pk,
        version=case.version,
        state=case.state,
        state_words=lifecycle.STATES[case.state],
        danger=lifecycle.danger(case.rank),
        pathway=case.pathway,
        pathway_words=title(pack, case.pathway),
        pathways=unlisted(case.pathways),
        platform=post.platform,
        platform_words=capabilities(post.platform).name,
        account=account_view(post),
        kind=post.kind,
        public=post.kind != "dm",
        author_name=author.name if author else "",
        author_handle=author.handle if author else "",
        excerpt=_excerpt(current.text if current else ""),
        pictures=pictures,
        sensitive=sensitive(case) or pictures > 0,
        received_at=case.received_at,
        due=due_view(case, pack, now),
        unread=case.unread,
        changed=case.changed,
        hidden=case.hidden,
        needs_person=case.needs_person,
        signals=unlisted(case.signals),
        assignee=person_view(case.assignee),
        looking=looking,
    )


def _excerpt(text: str) -> str:
    short = " ".join(text.split())
    return short if len(short) <= EXCERPT else f"{short[: EXCERPT - 1].rstrip()}…"
