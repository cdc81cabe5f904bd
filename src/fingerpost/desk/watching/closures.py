"""Due times follow the days that somebody closed, or opened again (A3b)."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone

from fingerpost.desk.models import Case, Closure
from fingerpost.desk.refreshing import refresh
from fingerpost.inbox.packs import pack_of
from fingerpost.people.models import Organisation


def apply_closures() -> int:
    """Let the due times of open cases follow the days that were closed or opened since; says how many. Repeatable."""
    done = 0
    for closure in Closure.objects.filter(applied_at__isnull=True).select_related("organisation").order_by("made_at"):
        seen = closure.lifted_at
        for case in _touched(closure):
            refresh(case)
            done += 1
        Closure.objects.filter(pk=closure.pk, lifted_at=seen).update(applied_at=timezone.now())
    return done


def _touched(closure: Closure) -> list[Case]:
    """Open cases that were in on that day, and were not due before it: their clocks ran over the day."""
    begins, ends = _day(closure.organisation, closure.day)
    open_cases = Case.objects.filter(organisation=closure.organisation, closed_at__isnull=True)
    return list(open_cases.filter(received_at__lt=ends, due_at__gte=begins).order_by("due_at", "id"))


def _day(organisation: Organisation, day: date) -> tuple[datetime, datetime]:
    begins = datetime.combine(day, time(), ZoneInfo(pack_of(organisation).service.zone))
    return begins, begins + timedelta(days=1)
