"""Saying that one has an alert, and keeping the rota and the days that the desk is closed (4.4.2, A3a, A3b)."""

from datetime import date, datetime
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction
from django.utils import timezone

from fingerpost.desk.models import Alert, Closure, DutyManager, OnCall
from fingerpost.desk.refusals import BadTurn, NoSuchAlert
from fingerpost.desk.sealing import in_known_cases
from fingerpost.desk.watching.alerting import settle
from fingerpost.desk.watching.colleagues import ANSWERS, Colleagues
from fingerpost.journal.operations import record
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, may, require
from fingerpost.people.queries import user_by_id

LONGEST_WHY = 200


def acknowledge(alert_id: UUID, *, by: User) -> Alert:
    """Say that one has it: nobody else is told any more. Whoever is second changes nothing.

    Whoever may answer alerts may do so, on call or not: the nearest person counts. Raises NotPermitted, NoSuchAlert.
    """
    require(by, Permission.ACKNOWLEDGE_ALERTS)
    with transaction.atomic():
        now = timezone.now()
        held = Alert.objects.select_for_update(of=("self",)).filter(
            in_known_cases(by), pk=alert_id, organisation=by.organisation
        )
        alert = held.select_related("organisation", "answered_by").first()
        if alert is None:
            raise NoSuchAlert
        if alert.answer == Alert.Answer.NONE:
            on_call = Colleagues(by.organisation).on_call(now)
            on_rota = any(turn.person_id == by.pk for turn in on_call)
            settle(alert, Alert.Answer.BUTTON, by, now, on_rota=on_rota)
    return alert


def put_on_call(
    *,
    person: UUID,
    starts_at: datetime,
    ends_at: datetime,
    place: int,
    channel: str,
    by: User,
    address: str = "",
) -> OnCall:
    """Put somebody on the rota. Times are aware. Raises NotPermitted; BadTurn for what cannot be."""
    require(by, Permission.MANAGE_ROTA)
    colleague = user_by_id(by.organisation, person)
    if colleague is None or not all(may(colleague, each) for each in ANSWERS):
        raise BadTurn("person", "Choose a colleague who may answer alerts. This one has left, or their role may not.")
    turn = OnCall(
        organisation=by.organisation,
        person=colleague,
        starts_at=starts_at,
        ends_at=ends_at,
        place=OnCall.Place(place),
        channel=OnCall.Channel(channel),
        address=address.strip(),
    )
    _check(turn)
    with transaction.atomic():
        turn.save(force_insert=True)
        _record(by, "rota.added", turn, {"person": str(colleague.pk), "place": place, "channel": channel})
    return turn


def take_off_call(turn_id: UUID, *, by: User) -> None:
    """Take a turn off the rota; one that has begun ends now, because alerts were told by it. Raises NotPermitted."""
    require(by, Permission.MANAGE_ROTA)
    with transaction.atomic():
        turn = OnCall.objects.select_for_update().filter(pk=turn_id, organisation=by.organisation).first()
        now = timezone.now()
        if turn is None or turn.ends_at <= now:
            return
        if turn.starts_at < now:
            turn.ends_at, turn.address = now, ""
            turn.save(update_fields=["ends_at", "address"])
        else:
            OnCall.objects.filter(pk=turn.pk).delete()
        _record(by, "rota.removed", turn, {"person": str(turn.person_id)})


def name_manager(person: UUID | None, *, by: User) -> None:
    """Say who hears last; None for nobody. Raises NotPermitted, BadTurn."""
    require(by, Permission.MANAGE_ROTA)
    with transaction.atomic():
        DutyManager.objects.filter(organisation=by.organisation).delete()
        if person is not None:
            colleague = user_by_id(by.organisation, person)
            if colleague is None or not colleague.is_active:
                raise BadTurn("manager", "Choose somebody who is here. This person has left.")
            DutyManager.objects.create(organisation=by.organisation, person=colleague)
        record(
            organisation_id=by.organisation_id,
            by=by.actor,
            act="rota.manager_named",
            subject=f"organisation:{by.organisation_id}",
            facts={"person": str(person or "")},
        )


def close_day(day: date, why: str, *, by: User) -> Closure:
    """Keep the desk closed on a day; due times that ran over it follow. Raises NotPermitted, BadTurn."""
    require(by, Permission.CLOSE_DAYS)
    said = " ".join(why.split())
    if not said or len(said) > LONGEST_WHY:
        raise BadTurn("why", f"Say why the desk is closed, in {LONGEST_WHY} characters or fewer.")
    try:
        with transaction.atomic():
            closure = Closure.objects.create(
                organisation=by.organisation, day=day, why=said, by=by, made_at=timezone.now()
            )
            _record(by, "day.closed", closure, {"day": day.isoformat()})
    except IntegrityError:
        raise BadTurn("day", "That day is closed already.") from None
    return closure


def open_day(closure_id: UUID, *, by: User) -> None:
    """Open a day again that somebody closed; due times follow. Raises NotPermitted."""
    require(by, Permission.CLOSE_DAYS)
    with transaction.atomic():
        standing = Closure.objects.select_for_update().filter(organisation=by.organisation, lifted_at__isnull=True)
        closure = standing.filter(pk=closure_id).first()
        if closure is not None:
            closure.lifted_at, closure.applied_at = timezone.now(), None
            closure.save(update_fields=["lifted_at", "applied_at"])
            _record(by, "day.opened", closure, {"day": closure.day.isoformat()})


def _check(turn: OnCall) -> None:
    if turn.ends_at <= turn.starts_at:
        raise BadTurn("ends_at", "Enter an end that is after the beginning.")
    if turn.ends_at <= timezone.now():
        raise BadTurn("ends_at", "Enter an end that is still to come.")
    try:
        if turn.address:
            validate_email(turn.address)
    except ValidationError:
        raise BadTurn("address", "Enter an email address, such as name@example.org, or leave it empty.") from None
    during = OnCall.objects.filter(
        organisation=turn.organisation, starts_at__lt=turn.ends_at, ends_at__gt=turn.starts_at
    )
    if during.filter(place=turn.place).exists():
        raise BadTurn("place", f"Somebody else is {turn.get_place_display().lower()} for part of that time.")
    if during.filter(person=turn.person).exists():
        raise BadTurn("person", "This person is on call for part of that time already.")


def _record(by: User, act: str, row: OnCall | Closure, facts: dict[str, object]) -> None:
    record(
        organisation_id=by.organisation_id,
        by=by.actor,
        act=act,
        subject=f"{'turn' if isinstance(row, OnCall) else 'closure'}:{row.pk}",
        facts=facts,  # type: ignore[arg-type]
    )
