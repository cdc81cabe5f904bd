"""How the work on each pathway went: the figures that the pack asks for, over a time (8, Appendix 3)."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from statistics import median
from uuid import UUID

from django.db.models import Min

from fingerpost.desk.guides.told import PASSED_OVER, RECORDED
from fingerpost.desk.models import Case, CaseEvent
from fingerpost.inbox.packs import pack_of
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require
from fingerpost.policy.guides import Guide, GuideStep, Measure, read_guides

ACTS = ("stepped", "effect_asked", RECORDED, PASSED_OVER, "agreement_asked", "closed")
"""Events of people that count as a first act."""

Taken = Mapping[UUID, Mapping[str, datetime]]
"""When each step was first taken, by case and ``guide/step``."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. ``value`` is a count, or the median in whole minutes; None where there is nothing to count.

    ``of`` is how many cases it is drawn from.
    """

    id: str
    says: str
    value: int | None
    minutes: bool
    of: int


@dataclass(frozen=True, slots=True)
class PathwayFigures:
    """The figures of one pathway, in the order of the pack."""

    pathway: str
    title: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class _Work:
    """What happened to the cases of one pathway."""

    cases: Mapping[UUID, datetime]
    first: Mapping[UUID, datetime]
    taken: Taken
    passed: Mapping[UUID, frozenset[str]]
    left: Mapping[UUID, frozenset[str]]
    acted: Mapping[UUID, Mapping[str, datetime]]


def measures(organisation: Organisation, since: datetime, until: datetime, *, by: User) -> tuple[PathwayFigures, ...]:
    """The pack's measures over cases that came in from ``since`` until just before ``until``, pathway by pathway.

    Counts and medians only: no case and no person can be told from them by whoever may not read cases. What is sealed
    from ``by`` is in none of them. Raises NotPermitted.
    """
    require(by, Permission.SEE_QUEUE)
    pack = pack_of(organisation)
    found = []
    for guide in read_guides(pack):
        work = _work(organisation, guide, since, until, by)
        title = guide.title or pack.pathway_by_id[guide.id].title
        found.append(PathwayFigures(guide.id, title, tuple(_figure(each, guide, work) for each in guide.measures)))
    return tuple(found)


def _work(organisation: Organisation, guide: Guide, since: datetime, until: datetime, by: User) -> _Work:
    known = Case.objects.known_to(by)
    rows = known.filter(organisation=organisation, received_at__gte=since, received_at__lt=until)
    if guide.flag:
        rows = rows.filter(pk__in=CaseEvent.objects.filter(act=RECORDED, data__guide=guide.id).values("case"))
    else:
        rows = rows.filter(pathways__contains=f"|{guide.id}|")
    events = CaseEvent.objects.filter(case__in=rows.values("pk"), by__isnull=False)
    firsts = events.filter(act__in=ACTS).values("case").annotate(at=Min("at")).values_list("case", "at")
    taken: dict[UUID, dict[str, datetime]] = {}
    acted: dict[UUID, dict[str, datetime]] = {}
    passed: dict[UUID, set[str]] = {}
    left: dict[UUID, set[str]] = {}
    told = events.filter(act__in=(*ACTS, "effect_settled")).order_by("at", "number")
    for case, act, at, data in told.values_list("case", "act", "at", "data").iterator(chunk_size=1000):
        step = f"{data.get('guide')}/{data.get('step')}"
        if act == RECORDED:
            taken.setdefault(case, {}).setdefault(step, at)
        elif act == PASSED_OVER:
            passed.setdefault(case, set()).add(step)
        elif act == "closed":
            left[case] = set(data.get("left", ()))
        elif data.get("action"):
            acted.setdefault(case, {}).setdefault(str(data["action"]), at)
    return _Work(
        dict(rows.values_list("pk", "received_at")),
        dict(firsts),
        taken,
        {case: frozenset(steps) for case, steps in passed.items()},
        {case: frozenset(steps) for case, steps in left.items()},
        acted,
    )


def _figure(measure: Measure, guide: Guide, work: _Work) -> Figure:
    step = guide.step(measure.step) if measure.step else None
    minutes = measure.counts in ("first_act", "time_to")
    if measure.counts == "cases":
        value: int | None = len(work.cases)
    elif measure.counts == "first_act":
        value = _minutes(work, work.first)
    elif step is None:
        value = None
    else:
        value = _of_step(measure.counts, f"{guide.id}/{step.id}", step, work)
    return Figure(measure.id, measure.says, value, minutes, len(work.cases))


def _of_step(counts: str, name: str, step: GuideStep, work: _Work) -> int | None:
    done = {case: at for case in work.cases if (at := _done_at(case, name, step, work)) is not None}
    if counts == "time_to":
        return _minutes(work, done)
    if counts == "done":
        return len(done)
    steps = work.passed if counts == "passed_over" else work.left
    counted = Counter(name in steps.get(case, ()) and case not in done for case in work.cases)
    return counted[True]


def _done_at(case: UUID, name: str, step: GuideStep, work: _Work) -> datetime | None:
    acts = work.acted.get(case, {})
    times = [acts[action] for action in step.acts if action in acts]
    times += [at] if (at := work.taken.get(case, {}).get(name)) else []
    return min(times, default=None)


def _minutes(work: _Work, ends: Mapping[UUID, datetime]) -> int | None:
    """The median of whole minutes from arrival; what was pasted in after it was acted on counts as none."""
    waits = [
        max(0, int((ends[case] - came).total_seconds() // 60)) for case, came in work.cases.items() if case in ends
    ]
    return round(median(waits)) if waits else None
