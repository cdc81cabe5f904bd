"""How quickly we answered, by tier and week; and every danger that came while the desk was closed (A3a, A3b)."""

from datetime import UTC, datetime, timedelta

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from fingerpost.desk import queries
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.numbers import whole
from fingerpost.web.page import show
from fingerpost.web.times import ZONE

WEEKS = (4, 12, 26, 52)
"""Over how many weeks it can be asked, this one included."""

WATCHED = {"rota": "Somebody was on call", "nobody": "Nobody was watching", "desk": "The desk"}


@asks(Permission.SEE_QUEUE)
@require_safe
def quickness(request: HttpRequest) -> HttpResponse:
    """The weeks asked for, whole ones but for the one that is under way."""
    user, asked = person(request), whole(request.GET.get("weeks", ""))
    weeks = asked if asked in WEEKS else WEEKS[0]
    until = datetime.now(UTC)
    since = _monday(until, weeks)
    context = {
        "title": "How quickly we answered",
        "tiers": queries.answered_by_week(user.organisation, since, until, by=user),
        "delays": queries.danger_outside_hours(user.organisation, since, until, by=user),
        "watched": WATCHED,
        "since": since,
        "weeks": weeks,
        "choices": WEEKS,
    }
    return show(request, "quality/quickness.jinja", context)


def _monday(now: datetime, weeks: int) -> datetime:
    """Midnight of the Monday with which these weeks begin, by the clock on the wall."""
    today = now.astimezone(ZONE).date()
    first = today - timedelta(days=today.weekday(), weeks=weeks - 1)
    return datetime(first.year, first.month, first.day, tzinfo=ZONE)
