"""What waits for a second look, what its reader is shown, and how alike people decide."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from fingerpost.desk import lifecycle
from fingerpost.desk.models import Case, CaseEvent, Looking, SecondLook
from fingerpost.desk.operations.looking_again import NoSuchLook, knows
from fingerpost.desk.queries import context
from fingerpost.desk.queries.conversation import near, without
from fingerpost.desk.queries.one_case import RELATED
from fingerpost.desk.queries.queue import title
from fingerpost.desk.queries.shapes import FindingView, PostView, SignalView
from fingerpost.desk.rulings import Current, current
from fingerpost.desk.sealing import in_known_cases
from fingerpost.desk.second_looks.decisions import SHORT
from fingerpost.desk.second_looks.figures import Agreement, Pair, agreement
from fingerpost.desk.sight import distressing
from fingerpost.inbox.packs import pack_of
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, may, require
from fingerpost.platforms import capabilities

PERIOD = timedelta(days=365)
"""Over how long agreement is counted."""
MOST = 50


@dataclass(frozen=True, slots=True)
class LookRow:
    """A case that waits for a second look."""

    id: UUID
    pathway_words: str
    danger: bool
    platform_words: str
    drawn_at: datetime


@dataclass(frozen=True, slots=True)
class LookView:
    """A second look. Its reader sees the post, what the machine found and what the policy says of that, and no more.

    ``told`` means that the decisions may be shown; before that, everything about them is empty.
    """

    id: UUID
    post: PostView
    sensitive: bool
    danger: str
    received_at: datetime
    signals: tuple[SignalView, ...]
    findings: tuple[FindingView, ...]
    pathway_words: str
    told: bool
    case: UUID | None = None
    officer: str = ""
    reader: str = ""
    first: str = ""
    second: str = ""
    alike: bool = False
    note: str = ""
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """A second look that was given: what each decided, in a few words."""

    id: UUID
    answered_at: datetime
    pathway_words: str
    officer: str
    reader: str
    first: str
    second: str
    alike: bool


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """Two colleagues, in the order of their names, and how alike they decide."""

    one: str
    other: str
    figures: Agreement


@dataclass(frozen=True, slots=True)
class Quality:
    """How alike people decide. ``whole`` tells that it is about everybody; else it is about the reader alone.

    Pairs stand in the order of names and kinds in the order of pathways, never by their figures.
    """

    whole: bool
    every: Agreement
    pairs: tuple[PairAgreement, ...]
    kinds: tuple[tuple[str, Agreement], ...]
    looked: tuple[Looked, ...]
    waiting: int


def waiting_looks(organisation: Organisation, *, by: User) -> tuple[LookRow, ...]:
    """What this person can look at again: never a case of theirs, nor one that they have had open. Danger first."""
    require(by, Permission.SECOND_LOOK)
    pack = pack_of(organisation)
    rows = _waiting(organisation, by).select_related("case__post").order_by("-danger", "drawn_at", "id")[:MOST]
    return tuple(
        LookRow(
            row.pk,
            title(pack, row.pathway),
            row.danger,
            capabilities(row.case.post.platform).name,
            row.drawn_at,
        )
        for row in rows
    )


def second_look(organisation: Organisation, look_id: UUID, *, by: User) -> LookView:
    """One second look as this person may see it. Raises NotPermitted, NoSuchLook."""
    require(by, Permission.SECOND_LOOK)
    found = SecondLook.objects.filter(organisation=organisation, pk=look_id).select_related("officer", "reader").first()
    if found is None:
        raise NoSuchLook
    concerned = by.pk in (found.officer_id, found.reader_id) or may(by, Permission.SEE_QUALITY)
    told = found.answered_at is not None and concerned
    if not told and (found.answered_at is not None or knows(found, by)):
        raise NoSuchLook
    case = Case.objects.known_to(by).filter(pk=found.case_id).select_related(*RELATED).first()
    if case is None:
        raise NoSuchLook
    view = _view(found, case, blind(current(case.post, case.reading, timezone.now())))
    view = replace(view, post=without(view.post, near(case.post, by).unsaid))
    return _with_decisions(view, found) if told else view


def quality(organisation: Organisation, *, by: User) -> Quality:
    """How alike people decide, over the last 12 months: of everybody for whoever leads, else of oneself alone."""
    require(by, Permission.SECOND_LOOK)
    whole = may(by, Permission.SEE_QUALITY)
    looks = SecondLook.objects.filter(in_known_cases(by), organisation=organisation)
    given = looks.filter(answered_at__gt=timezone.now() - PERIOD)
    if not whole:
        given = given.filter(Q(officer=by) | Q(reader=by))
    rows = list(given.select_related("officer", "reader").order_by("-answered_at"))
    pack = pack_of(organisation)
    order = {name: place for place, name in enumerate(pack.pathway_by_id)}
    kinds: dict[str, list[Pair]] = defaultdict(list)
    for row in rows:
        kinds[row.pathway].append((row.first, row.second))
    return Quality(
        whole,
        agreement([(row.first, row.second) for row in rows]),
        _pairs(rows),
        tuple(
            (title(pack, name), agreement(kinds[name])) for name in sorted(kinds, key=lambda each: order.get(each, 99))
        ),
        tuple(_looked(row, title(pack, row.pathway)) for row in rows[:MOST]),
        looks.filter(answered_at__isnull=True).count() if whole else 0,
    )


def blind(now: Current) -> Current:
    """The ruling as the machine's reading alone has it: what people put right is part of what they decided."""
    return replace(now, corrections={}, facts=now.read, ruling=now.pack.rule(now.read, now.at))


def _waiting(organisation: Organisation, by: User) -> QuerySet[SecondLook]:
    acted = CaseEvent.objects.filter(case=OuterRef("case"), by=by)
    opened = Looking.objects.filter(case=OuterRef("case"), user=by)
    known = SecondLook.objects.filter(in_known_cases(by), organisation=organisation)
    waiting = known.filter(answered_at__isnull=True, case__state=lifecycle.CLOSED)
    return waiting.exclude(officer=by).filter(~Exists(acted), ~Exists(opened))


def _view(found: SecondLook, case: Case, now: Current) -> LookView:
    signals = context.signals(now, case.reading)
    post = replace(context.post_view(now, signals, case.reading), thread=(), removed=False)
    return LookView(
        id=found.pk,
        post=post,
        sensitive=distressing(case),
        danger=lifecycle.danger(lifecycle.rank(now.danger)),
        received_at=case.received_at,
        signals=signals,
        findings=context.findings(now),
        pathway_words=title(now.pack, now.ruling.pathway),
        told=False,
    )


def _with_decisions(view: LookView, found: SecondLook) -> LookView:
    return replace(
        view,
        told=True,
        case=found.case_id,
        officer=found.officer.name,
        reader=found.reader.name if found.reader else "",
        first=SHORT.get(found.first, found.first),
        second=SHORT.get(found.second, found.second),
        alike=found.first == found.second,
        note=found.note,
        answered_at=found.answered_at,
    )


def _pairs(rows: Iterable[SecondLook]) -> tuple[PairAgreement, ...]:
    """Each pair once, whoever of the two decided first."""
    found: dict[tuple[str, str, str], list[Pair]] = defaultdict(list)
    for row in rows:
        if row.reader is None:
            continue
        one, other = sorted((row.officer, row.reader), key=lambda user: (user.name, str(user.pk)))
        decided = (row.first, row.second) if one == row.officer else (row.second, row.first)
        found[one.name, other.name, f"{one.pk}{other.pk}"].append(decided)
    return tuple(PairAgreement(one, other, agreement(found[one, other, key])) for one, other, key in sorted(found))


def _looked(row: SecondLook, pathway_words: str) -> Looked:
    return Looked(
        id=row.pk,
        answered_at=row.answered_at or row.drawn_at,
        pathway_words=pathway_words,
        officer=row.officer.name,
        reader=row.reader.name if row.reader else "",
        first=SHORT.get(row.first, row.first),
        second=SHORT.get(row.second, row.second),
        alike=row.first == row.second,
    )
