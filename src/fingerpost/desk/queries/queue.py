"""The queue. The number of database queries grows neither with the rows nor with what was ever received."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any

from django.utils import timezone

from fingerpost.desk import lifecycle, searching, service, words
from fingerpost.desk.asking import Queue
from fingerpost.desk.case_file import LEASE
from fingerpost.desk.closed_days import closed_days
from fingerpost.desk.models import Case, Looking
from fingerpost.desk.models.case import unlisted
from fingerpost.desk.queries.counting import counts
from fingerpost.desk.queries.marking import segments
from fingerpost.desk.queries.paging import Edge, page_of
from fingerpost.desk.queries.people import account_view, person_view
from fingerpost.desk.queries.rows import QueuePage, QueueRow
from fingerpost.desk.queries.saved import counted, to_count, views
from fingerpost.desk.queries.shapes import DueView, Segment
from fingerpost.desk.sight import EXCERPT, distressing, opened_today, shown_whole
from fingerpost.inbox.models import StoredPost
from fingerpost.inbox.packs import pack_of
from fingerpost.people.models import Organisation, User
from fingerpost.platforms import capabilities
from fingerpost.policy import Pack
from fingerpost.post.clock import OpeningHours

PER_PAGE = 25


def queue(
    organisation: Organisation,
    asked: Queue | None = None,
    edge: Edge | None = None,
    *,
    by: User,
    per_page: int = PER_PAGE,
) -> QueuePage:
    """One page of the queue as this user sees it, from ``edge`` onward."""
    asked = asked or Queue()
    now, pack = timezone.now(), pack_of(organisation)
    found = page_of(organisation, asked, edge or Edge(), per_page, by=by, now=now)
    kept = views(by)
    held = counts(organisation, by=by, views=to_count(kept))
    titles = {name: pathway.title for name, pathway in pack.pathway_by_id.items()}
    rows = rows_of(found.cases, pack, by=by, now=now, text=asked.text)
    around = (found.before, found.after)
    return QueuePage(rows, held, *around, asked, titles, found.cut, counted(kept, held))


def rows_of(cases: Sequence[Case], pack: Pack, *, by: User, now: datetime, text: str = "") -> tuple[QueueRow, ...]:
    """The cases as lines of the queue, with what was looked for marked in them."""
    looking, phrases = _looking(cases, by, now), searching.asked(text)
    opened = opened_today(by, [case.pk for case in cases], now)
    tiers: dict[str, OpeningHours] = {}
    closed = closed_days(cases[0].organisation_id) if cases else frozenset()
    due = partial(due_view, pack=pack, now=now, closed=closed, known=tiers)
    return tuple(
        _row(case, pack, due(case), looking.get(case.pk, ()), case.pk in opened, phrases, now) for case in cases
    )


def _looking(cases: Iterable[Case], by: User, now: datetime) -> dict[object, tuple[str, ...]]:
    seen = Looking.objects.filter(case__in=list(cases), seen_at__gt=now - LEASE).exclude(user=by)
    found: dict[object, tuple[str, ...]] = {}
    for case, name in seen.order_by("user__name").values_list("case_id", "user__name"):
        found[case] = (*found.get(case, ()), name)
    return found


def due_view(
    case: Case,
    pack: Pack,
    now: datetime,
    closed: frozenset[date] | None = None,
    known: dict[str, OpeningHours] | None = None,
) -> DueView:
    """The case's due time in words.

    ``closed`` are the days that somebody closed beside the pack's; ``known`` holds opening hours by tier, for whoever
    asks of many cases.
    """
    tier = case.post.account.tier if case.post.account else "main"
    known = {} if known is None else known
    if tier not in known:
        days = closed_days(case.organisation_id) if closed is None else closed
        known[tier] = service.hours(pack, tier, days)
    said = service.words(case.due_at, case.rank, case.received_at, now, known[tier])
    late = case.closed_at is None and case.due_at is not None and case.due_at < now
    return DueView(case.due_at, said, late)


def title(pack: Pack, pathway: str) -> str:
    """A pathway as people read it."""
    known = pack.pathway_by_id.get(pathway)
    return known.title if known else pathway.replace("-", " ").capitalize()


def _row(
    case: Case,
    pack: Pack,
    due: DueView,
    looking: tuple[str, ...],
    opened: bool,
    phrases: tuple[searching.Phrase, ...],
    now: datetime,
) -> QueueRow:
    post = case.post
    current = post.current
    excerpt, marked = _excerpt(current.text if current else "", phrases)
    return QueueRow(
        id=case.pk,
        number=case.number,
        version=case.version,
        state=case.state,
        state_words=lifecycle.STATES[case.state],
        danger=lifecycle.danger(case.rank),
        pathway=case.pathway,
        pathway_words=title(pack, case.pathway),
        pathways=unlisted(case.pathways),
        **_about_post(post),
        excerpt=excerpt,
        marked=marked,
        pictures=len(current.media) if current else 0,
        sensitive=distressing(case),
        uncovered=opened,
        whole=shown_whole(case, uncovered=True),
        received_at=case.received_at,
        due=due,
        unread=case.unread,
        changed=case.changed,
        hidden=case.hidden,
        needs_person=case.needs_person,
        signals=unlisted(case.signals),
        seal=case.seal,
        looking=looking,
        **_in_hands(case, now),
    )


def _in_hands(case: Case, now: datetime) -> dict[str, Any]:
    """Whose it is, who holds it, and until when it sleeps."""
    held = case.lease_until and case.lease_until > now
    return {
        "assignee": person_view(case.assignee),
        "role": words.role(case.role) if case.role else "",
        "asleep_until": case.snoozed_until,
        "holder": person_view(case.lease_holder) if held else None,
    }


def _about_post(post: StoredPost) -> dict[str, Any]:
    """Where a post stands, and who wrote it."""
    return {
        "platform": post.platform,
        "platform_words": capabilities(post.platform).name,
        "account": account_view(post),
        "kind": post.kind,
        "public": post.kind != "dm",
        "author_name": post.author.name if post.author else "",
        "author_handle": post.author.handle if post.author else "",
    }


def _excerpt(text: str, phrases: tuple[searching.Phrase, ...]) -> tuple[str, tuple[Segment, ...]]:
    """The beginning of the words, or the stretch around the first thing that was looked for, and its marks."""
    short = " ".join(text.split())
    found = searching.marks(short, phrases) if phrases else ()
    start = max(0, found[0][0] - EXCERPT // 3) if found and found[0][1] > EXCERPT else 0
    end = start + EXCERPT - (1 if start else 0)
    cut = f"{'…' if start else ''}{short[start:end].rstrip() if len(short) > end else short[start:]}"
    shift = start - (1 if start else 0)
    marked = segments(cut, ((begin - shift, stop - shift, "found") for begin, stop in found))
    return (f"{cut}…" if len(short) > end else cut), marked
