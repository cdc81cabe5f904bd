"""Questions about alerts, the rota and who is watching at this moment."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone

from fingerpost.delivery.queries import undelivered
from fingerpost.desk import lifecycle
from fingerpost.desk.models import Alert, AlertStep, Closure, OnCall
from fingerpost.desk.reference import reference
from fingerpost.desk.refusals import NoSuchAlert
from fingerpost.desk.sealing import in_known_cases
from fingerpost.desk.watching.alerting import step_key
from fingerpost.desk.watching.colleagues import Colleagues
from fingerpost.desk.watching.cover import Span
from fingerpost.desk.watching.hours import Watch, hours_of, unwatched, watch
from fingerpost.desk.words import ZONE
from fingerpost.inbox.packs import pack_of
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require
from fingerpost.policy.principles import read_principles
from fingerpost.policy.publishing.parts import hours as hours_words
from fingerpost.post.clock import due_words

RECENT = 20
WHOM = {
    "on_call": "On call",
    "desk": "At the desk",
    "holder": "Has the case",
    "lead": "Above the desk",
    "manager": "Above the desk",
}


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of an alert: when, and who was told."""

    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class AlertView:
    """An alert as its page shows it: nothing of the post. ``not_read`` means that the machine could not read it, and
    ``spent`` that everybody was told and nobody answered.

    ``unwatched`` says that nobody watched when the post came in, and until when; empty when somebody did.
    """

    id: UUID
    case_id: UUID
    reference: str
    danger: str
    late: bool
    not_read: bool
    received_at: datetime
    due_words: str
    steps: tuple[StepView, ...]
    answered: bool
    answer_words: str
    answered_at: datetime | None
    spent: bool
    unwatched: bool
    opens_at: datetime | None


@dataclass(frozen=True, slots=True)
class RotaView:
    """Who is on call, when nobody watches in the coming fortnight, and what the public is told of it."""

    watch: Watch
    turns: tuple[OnCall, ...]
    gaps: tuple[Span, ...]
    manager: User | None
    people: tuple[User, ...]
    everybody: tuple[User, ...]
    profile: str


def watching(organisation: Organisation) -> Watch:
    """Who watches over danger now. Names nobody, so anybody may know."""
    return watch(organisation, timezone.now())


def alerts(organisation: Organisation, *, by: User) -> tuple[AlertView, ...]:
    """What nobody has yet, danger first, then the latest that somebody has. Raises NotPermitted."""
    require(by, Permission.ACKNOWLEDGE_ALERTS)
    found = _alerts(organisation, by)
    waiting = found.filter(answer="").order_by("rank", "raised_at", "id")
    return _views(organisation, [*waiting[: 5 * RECENT], *found.exclude(answer="").order_by("-answered_at")[:RECENT]])


def alert(organisation: Organisation, alert_id: UUID, *, by: User) -> AlertView:
    """One alert. Raises NotPermitted, NoSuchAlert."""
    require(by, Permission.ACKNOWLEDGE_ALERTS)
    found = _views(organisation, list(_alerts(organisation, by).filter(pk=alert_id)))
    if not found:
        raise NoSuchAlert
    return found[0]


def unanswered_alerts(organisation: Organisation, *, by: User) -> int:
    """How many alerts of danger that this person may know of wait for somebody to say that they have it."""
    known = Alert.objects.filter(in_known_cases(by), organisation=organisation)
    return known.filter(answer="", kind=Alert.Kind.DANGER).count()


def rota(organisation: Organisation, *, by: User) -> RotaView:
    """The rota of the coming weeks. Raises NotPermitted."""
    require(by, Permission.ACKNOWLEDGE_ALERTS)
    now, colleagues = timezone.now(), Colleagues(organisation)
    turns = OnCall.objects.filter(organisation=organisation, ends_at__gt=now).select_related("person")
    here = User.objects.filter(organisation=organisation, is_active=True).order_by("name", "pk")
    return RotaView(
        watch=watch(organisation, now),
        turns=tuple(turns.order_by("starts_at", "place", "id")),
        gaps=unwatched(organisation, now),
        manager=colleagues.manager(),
        people=tuple(colleagues.desk()),
        everybody=tuple(here),
        profile=profile_words(organisation),
    )


def profile_words(organisation: Organisation) -> str:
    """What a profile on a platform says of when somebody watches: true with and without anybody on call."""
    pack = pack_of(organisation)
    tier = next(iter(pack.service.tiers.values()))
    return f"We are here {'; '.join(hours_words(tier.hours))}. {read_principles(pack).unwatched}"


def closures(organisation: Organisation, *, by: User) -> tuple[Closure, ...]:
    """The days to come on which the desk stays closed beside those of the policy. Raises NotPermitted."""
    require(by, Permission.CLOSE_DAYS)
    standing = Closure.objects.filter(
        organisation=organisation, lifted_at__isnull=True, day__gte=timezone.now().astimezone(ZONE).date()
    )
    return tuple(standing.select_related("by").order_by("day"))


def _alerts(organisation: Organisation, by: User) -> QuerySet[Alert]:
    found = Alert.objects.filter(in_known_cases(by), organisation=organisation).select_related("case", "answered_by")
    return found.prefetch_related("steps")


def _views(organisation: Organisation, found: Iterable[Alert]) -> tuple[AlertView, ...]:
    rows, now, open_hours = list(found), timezone.now(), hours_of(organisation)
    lost = undelivered(organisation, [step_key(each, step) for each in rows for step in each.steps.all()])
    told = {person for each in rows for step in each.steps.all() for person in step.people}
    names = {str(pk): name for pk, name in User.objects.filter(pk__in=told).values_list("pk", "name")}
    return tuple(
        AlertView(
            id=each.pk,
            case_id=each.case_id,
            reference=reference(each.case_id),
            danger=lifecycle.danger(each.rank) if each.kind == Alert.Kind.DANGER else "",
            late=each.kind == Alert.Kind.LATE,
            not_read=each.kind == Alert.Kind.UNREAD,
            received_at=each.received_at,
            due_words=due_words(each.case.due_at, now, open_hours)
            if each.kind == Alert.Kind.LATE and each.case.due_at
            else "",
            steps=tuple(
                StepView(step.at, _step_words(step, names, lost=step_key(each, step) in lost))
                for step in each.steps.all()
            ),
            answered=bool(each.answer),
            answer_words=_answer_words(each),
            answered_at=each.answered_at,
            spent=not each.answer and each.next_at is None and each.kind == Alert.Kind.DANGER,
            unwatched=each.watched == "nobody",
            opens_at=each.opens_at,
        )
        for each in rows
    )


def _step_words(step: AlertStep, names: Mapping[str, str], *, lost: bool) -> str:
    if step.told == AlertStep.Told.NOBODY:
        return "Nobody could be told: nobody is watching"
    people = [names.get(person, "Somebody who has left") for person in step.people]
    listed = ", ".join(people) if len(people) <= 3 else f"{len(people)} people"
    told = f"{listed or 'nobody: there is nobody to tell'} ({WHOM[step.told].lower()})"
    return f"Tried to tell {told}, but no notice could be delivered" if lost else f"Told {told}"


def _answer_words(alert: Alert) -> str:
    who = alert.answered_by.name if alert.answered_by else ""
    return {
        Alert.Answer.BUTTON: f"{who} has it",
        Alert.Answer.WORK: f"{who} worked on the case",
        Alert.Answer.CLOSED: "The case no longer waits",
    }.get(Alert.Answer(alert.answer), "Nobody has it yet")
