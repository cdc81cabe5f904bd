"""Raising alerts, and telling one person after the other until somebody has it. Safe to repeat, in any number.

Every step is one transaction: the step, the notices that tell people, and the journal entry stand or fall together.
"""

from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from fingerpost.delivery.operations import About, notify, withdraw
from fingerpost.delivery.queries import undelivered
from fingerpost.desk.lifecycle import AWAITING_AGREEMENT, REST, TAKEN, WAITING
from fingerpost.desk.models import Alert, AlertStep, Case, CaseEvent
from fingerpost.desk.reference import reference
from fingerpost.desk.watching import ladder
from fingerpost.desk.watching.colleagues import Colleagues, ids
from fingerpost.desk.watching.hours import hours_of, watch
from fingerpost.desk.watching.ladder import Rung, There, Told
from fingerpost.inbox.packs import pack_of
from fingerpost.journal.actor import system
from fingerpost.journal.operations import record
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import KNOWS, Seal, may
from fingerpost.policy.files import Alerts
from fingerpost.post.clock import NeverOpen, OpeningHours, is_open, next_open

CLAUSES = {Alert.Kind.DANGER: "4.4.2", Alert.Kind.LATE: "A3b", Alert.Kind.UNREAD: "4.4.2"}
UNANSWERED = (WAITING, TAKEN, AWAITING_AGREEMENT)
"""States in which an answer is still owed."""

LATEST = timedelta(days=7)
"""What was due longer ago than this raises no alert: the queue shows it, and a new start is not drowned in notices."""

LOOK_AGAIN = timedelta(seconds=20)
"""How soon it is seen that a notice could not be delivered, so that the next person is told at once."""

NO_WORDS = UUID(int=0)
BY = system("watch")
Kind, Answer, Step = Alert.Kind, Alert.Answer, AlertStep.Told


def raise_alerts(organisation: Organisation, now: datetime, limit: int = 50) -> int:
    """Raise an alert for every case that needs one and has none; says how many."""
    warn = timedelta(minutes=_timing(organisation).warn_before)
    cases = Case.objects.filter(organisation=organisation, closed_at__isnull=True)
    dangers = cases.filter(Q(life=True) | Q(under_crisis=False), rank__lt=REST)
    late = cases.filter(rank=REST, state__in=UNANSWERED, due_at__lte=now + warn, due_at__gt=now - LATEST)
    wanted = ((Kind.DANGER, dangers), (Kind.LATE, late), (Kind.UNREAD, _not_read_at_night(organisation, cases, now)))
    return sum(
        _raise(case, kind, now)
        for kind, found in wanted
        for case in _without_alert(found, kind).select_related("organisation", "post__account")[:limit]
    )


def due_alerts(now: datetime, limit: int = 50) -> list[UUID]:
    """The alerts whose next step is due, gravest first."""
    due = Alert.objects.filter(next_at__lte=now).order_by("rank", "next_at", "id")
    return list(due.values_list("pk", flat=True)[:limit])


def advance(pk: UUID, now: datetime) -> bool:
    """Take one alert one step further; False when another worker has it, or somebody answered meanwhile."""
    with transaction.atomic():
        held = Alert.objects.select_for_update(skip_locked=True, of=("self",)).filter(pk=pk, next_at__lte=now)
        alert = held.select_related("organisation", "case__post__account", "case__assignee").first()
        if alert is None:
            return False
        if _ended(alert, now):
            return True
        {Kind.DANGER: _danger, Kind.LATE: _late, Kind.UNREAD: _unread}[Kind(alert.kind)](alert, now)
    return True


def settle(alert: Alert, answer: Alert.Answer, by: User | None, at: datetime, *, on_rota: bool = False) -> None:
    """Nobody is told any more. In the caller's transaction, with the alert's row held."""
    alert.answer, alert.answered_by, alert.answered_at, alert.next_at = answer, by, at, None
    alert.save(update_fields=["answer", "answered_by", "answered_at", "next_at"])
    called_off = withdraw(alert.organisation, _key(alert))
    record(
        organisation_id=alert.organisation_id,
        by=by.actor if by else BY,
        act="alert.answered",
        subject=f"alert:{alert.pk}",
        clause=CLAUSES[Kind(alert.kind)],
        facts={
            "case": str(alert.case_id),
            "answer": str(answer),
            "seconds": int((at - alert.received_at).total_seconds()),
            "on_rota": on_rota,
            "notices_called_off": called_off,
        },
    )


def tell_anew(case: Case, at: datetime) -> None:
    """Begin again with the alerts of a case that was just sealed: whoever was told, or said that they have it, may not
    know of it any more. In the caller's transaction."""
    if case.closed_at is not None:
        return
    for alert in case.alerts.filter(revision=case.post.current_id or NO_WORDS).exclude(answer=Answer.CLOSED):
        if alert.answered_by is None or not may(alert.answered_by, KNOWS[Seal(case.seal)]):
            withdraw(alert.organisation, _key(alert))
            alert.answer, alert.answered_by, alert.answered_at, alert.next_at = Answer.NONE, None, None, at
            alert.save(update_fields=["answer", "answered_by", "answered_at", "next_at"])


def _without_alert(cases: QuerySet[Case], kind: Alert.Kind) -> QuerySet[Case]:
    words = Coalesce(OuterRef("post__current_id"), Value(NO_WORDS))
    raised = Alert.objects.filter(case=OuterRef("pk"), kind=kind, revision=words, rank__lte=OuterRef("rank"))
    return cases.filter(~Exists(raised)).order_by("rank", "due_at", "id")


def _raise(case: Case, kind: Alert.Kind, now: datetime) -> bool:
    open_hours = _hours(case)
    outside = not is_open(case.received_at, open_hours)
    with transaction.atomic():
        alert, new = Alert.objects.get_or_create(
            case=case,
            kind=kind,
            rank=case.rank,
            revision=case.post.current_id or NO_WORDS,
            defaults={
                "organisation": case.organisation,
                "received_at": case.received_at,
                "raised_at": now,
                "outside_hours": outside,
                "watched": watch(case.organisation, case.received_at).by,
                "opens_at": _opens(case.received_at, open_hours) if outside else None,
                "next_at": now,
            },
        )
        if new:
            facts = {"case": str(case.pk), "rank": case.rank, "outside_hours": outside, "watched": alert.watched}
            _record(alert, "alert.raised", facts)
    return new


def _ended(alert: Alert, now: datetime) -> bool:
    """Whether the case no longer waits. Whoever read or took it since has it, and is named, unless it is only due.

    What turns out to be danger has an alert of its own.
    """
    case = alert.case
    if alert.kind == Kind.LATE:
        if case.state in UNANSWERED and case.rank == REST and case.due_at is not None:
            return False
        settle(alert, Answer.CLOSED, None, now)
        return True
    worked = _work(case)
    first = worked.filter(at__gte=alert.raised_at).first() or (None if case.unread else worked.last())
    if first is not None:
        settle(alert, Answer.WORK, first.by, max(first.at, alert.received_at))
    elif _over(alert):
        settle(alert, Answer.CLOSED, None, now)
    else:
        return False
    return True


def _over(alert: Alert) -> bool:
    """Whether it is over though nobody worked on it: closed, no danger any more, or read by the machine since."""
    case = alert.case
    if case.closed_at is not None:
        return True
    if alert.kind == Kind.DANGER:
        return case.rank >= REST
    return case.rank < REST or not case.not_read


def _work(case: Case) -> QuerySet[CaseEvent]:
    """What people did by which they have the case. Of a sealed one: since it was sealed, the sealing itself only where
    whoever did it knows of such matters; others cannot see it any more."""
    worked = case.events.filter(by__isnull=False).exclude(act__in=("noted", "released")).order_by("number")
    sealing = _sealing(case)
    if sealing is None:
        return worked
    theirs = sealing.by is not None and may(sealing.by, KNOWS[Seal(case.seal)])
    return worked.filter(number__gte=sealing.number + (0 if theirs else 1))


def _sealing(case: Case) -> CaseEvent | None:
    """The event that put it under the seal that it has."""
    return case.events.filter(act="sealed").select_related("by").order_by("number").last() if case.seal else None


def _steps(alert: Alert) -> list[AlertStep]:
    """The steps so far; of a sealed case those since it was sealed, for who was told before may not know of it."""
    sealing = _sealing(alert.case)
    return [step for step in alert.steps.all() if sealing is None or step.at > sealing.at]


def _danger(alert: Alert, now: datetime) -> None:
    within = timedelta(minutes=_timing(alert.organisation).acknowledge_within)
    steps = _steps(alert)
    last = steps[-1] if steps else None
    if last and last.people and now < last.at + within and not _unreached(alert, last):
        _next(alert, min(last.at + within, now + LOOK_AGAIN))
        return
    colleagues = Colleagues(alert.organisation, alert.case.seal)
    turns = colleagues.on_call(now)
    open_now = bool(alert.case.seal) or is_open(now, _hours(alert.case))  # they have no rota
    there = There(
        tuple(str(turn.person_id) for turn in turns),
        ids(colleagues.desk()) if open_now else (),
        ids(colleagues.above()),
    )
    told = [Told(step.lap, step.told, frozenset(step.people)) for step in steps if step.told != Step.NOBODY]
    rung = ladder.danger_rung(told, there)
    if rung is None:
        _next(alert, None)
        _record(alert, "alert.unanswered", {"steps": len(steps)})
    elif rung.whom == ladder.NOBODY:
        _nobody(alert, rung, last, now)
    else:
        step = _step(alert, rung, now)
        reached = next((turn for turn in turns if rung.people == (str(turn.person_id),)), None)
        on_call = reached if rung.whom == ladder.ON_CALL else None
        _tell(alert, step, "danger", on_call.channels if on_call else (), on_call.address if on_call else "")
        _next(alert, now + LOOK_AGAIN)


def _nobody(alert: Alert, rung: Rung, last: AlertStep | None, now: datetime) -> None:
    """Write down once that nobody is watching, and look again when somebody is."""
    if last is None or last.told != Step.NOBODY:
        _step(alert, rung, now)
    seen = watch(alert.organisation, now)
    soon = seen.until if seen.by == ladder.NOBODY else now + timedelta(minutes=1)
    _next(alert, min(soon or now + timedelta(hours=1), now + timedelta(minutes=5)))  # a rota may be filled meanwhile


def _not_read_at_night(organisation: Organisation, cases: QuerySet[Case], now: datetime) -> QuerySet[Case]:
    """What neither the machine nor anybody has read, while the desk is closed and somebody is on call for danger."""
    told = _timing(organisation).unread_every is not None
    if not told or is_open(now, hours_of(organisation)) or not Colleagues(organisation).on_call(now):
        return cases.none()
    return cases.filter(rank=REST, not_read=True, unread=True, received_at__gt=now - LATEST)


def _unread(alert: Alert, now: datetime) -> None:
    """Tell whoever is first on call, once and of all that wait together: unknown is never safe, and seldom danger."""
    organisation = Organisation.objects.select_for_update(no_key=True).get(pk=alert.organisation_id)  # one at a time
    every = timedelta(minutes=_timing(organisation).unread_every or 60)
    these = Alert.objects.filter(organisation=organisation, kind=Kind.UNREAD)
    last = AlertStep.objects.filter(alert__in=these).order_by("-at").values_list("at", flat=True).first()
    turns = Colleagues(organisation, alert.case.seal).on_call(now)
    if alert.steps.exists() or not turns or is_open(now, _hours(alert.case)):
        _next(alert, now + timedelta(minutes=15))  # only to see whether somebody has read it
    elif last is not None and now < last + every:
        _next(alert, last + every)
    else:
        alike = these.filter(answer="", case__not_read=True, case__unread=True, case__seal=alert.case.seal)
        waiting = alike.select_for_update(skip_locked=True, of=("self",))
        for each in (alert, *waiting.exclude(pk=alert.pk).filter(steps__isnull=True)):
            step = _step(each, Rung(1, ladder.ON_CALL, (str(turns[0].person_id),)), now)
            _next(each, now + timedelta(minutes=15))
            if each is alert:
                _tell(each, step, "unread", turns[0].channels, turns[0].address)


def _late(alert: Alert, now: datetime) -> None:
    timing, due = _timing(alert.organisation), alert.case.due_at
    if due is None:
        return
    before, again = timedelta(minutes=timing.warn_before), timedelta(minutes=timing.again_after)
    moments = ladder.late_moments(due, before, again, _hours(alert.case))
    told = {step.told for step in _steps(alert)}
    whom, then = ladder.late_rung(told, moments, now)
    if whom:
        step = _step(alert, Rung(1, whom, ids(_of_late(alert, whom, told))), now)
        _tell(alert, step, "due" if whom == ladder.HOLDER else "late")
    _next(alert, then)


def _of_late(alert: Alert, whom: str, told: set[str]) -> list[User]:
    """The holder, or the leads where nobody has it; the leads; the manager, and the leads if they were not told."""
    colleagues, holder = Colleagues(alert.organisation, alert.case.seal), alert.case.assignee
    if whom == ladder.HOLDER and holder is not None and holder.is_active:
        return [holder]
    manager = colleagues.manager()
    if whom == ladder.MANAGER and manager is not None:
        return [manager] if ladder.LEAD in told else colleagues.above()
    return colleagues.leads()


def _step(alert: Alert, rung: Rung, now: datetime) -> AlertStep:
    step = AlertStep.objects.create(
        organisation_id=alert.organisation_id,
        alert=alert,
        number=alert.steps.count() + 1,
        lap=rung.lap,
        told=rung.whom,
        people=list(rung.people),
        at=now,
    )
    _record(alert, "alert.told", {"number": step.number, "told": rung.whom, "people": list(rung.people)})
    return step


def _tell(alert: Alert, step: AlertStep, kind: str, channels: tuple[str, ...] = (), address: str = "") -> None:
    due = alert.case.due_at if alert.kind == Kind.LATE else None
    about = About(step_key(alert, step), f"/alerts/{alert.pk}", reference(alert.case_id), due)
    if alert.kind == Kind.UNREAD:
        about = About(step_key(alert, step), "/alerts")  # all that wait together stand there
    people = User.objects.filter(organisation_id=alert.organisation_id, pk__in=step.people)
    notify(people, kind, about, channels=channels, address=address)


def _unreached(alert: Alert, step: AlertStep) -> bool:
    """Whether not one notice of the step got through, so that the next is told at once; only on the first lap."""
    key = step_key(alert, step)
    return step.lap == 1 and key in undelivered(alert.organisation, [key])


def step_key(alert: Alert, step: AlertStep) -> str:
    """By what delivery knows a step of an alert."""
    return f"{_key(alert)}:{step.number}"


def _key(alert: Alert) -> str:
    return f"alert:{alert.pk}"


def _next(alert: Alert, at: datetime | None) -> None:
    alert.next_at = at
    alert.save(update_fields=["next_at"])


def _hours(case: Case) -> OpeningHours:
    return hours_of(case.organisation, case.post.account.tier if case.post.account else "")


def _opens(at: datetime, open_hours: OpeningHours) -> datetime | None:
    try:
        return next_open(at, open_hours)
    except NeverOpen:
        return None


def _timing(organisation: Organisation) -> Alerts:
    return pack_of(organisation).service.alerts


def _record(alert: Alert, act: str, facts: dict[str, object]) -> None:
    record(
        organisation_id=alert.organisation_id,
        by=BY,
        act=act,
        subject=f"alert:{alert.pk}",
        clause=CLAUSES[Kind(alert.kind)],
        facts=facts,  # type: ignore[arg-type]
    )
