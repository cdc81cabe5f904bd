"""Proof that nothing is left unread, for a period (3.2a, A3c)."""

from datetime import UTC, date, datetime, timedelta
from itertools import islice

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from fingerpost.desk import queries
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.nhs import FieldError
from fingerpost.web.page import show
from fingerpost.web.queue.filters import page_number
from fingerpost.web.times import ZONE

PER_PAGE = 100
LONGEST = timedelta(days=400)
ONLY = {"": "Everything", "late": "Late", "waiting": "Waiting"}


@asks(Permission.SEE_QUEUE)
@require_safe
def proof(request: HttpRequest) -> HttpResponse:
    """What came in between two days, who read it when, what waits and what is late."""
    user, today = person(request), datetime.now(UTC).astimezone(ZONE).date()
    first, last, errors = _period(request, today)
    begins, ends = _midnight(first), _midnight(last + timedelta(days=1))
    only = request.GET.get("only", "") if request.GET.get("only", "") in ONLY else ""
    page = page_number(request.GET)
    rows = queries.proved(user.organisation, begins, ends, only=only, by=user)
    shown = list(islice(rows, (page - 1) * PER_PAGE, page * PER_PAGE + 1))
    asked = f"?from={first.isoformat()}&to={last.isoformat()}"
    context = {
        "title": "Nothing unread",
        "proof": queries.proof(user.organisation, begins, ends, by=user),
        "rows": shown[:PER_PAGE],
        "first": first,
        "last": last,
        "only": only,
        "kinds": [(name, text, f"{asked}&only={name}") for name, text in ONLY.items()],
        "errors": errors,
        "previous": f"{asked}&only={only}&page={page - 1}" if page > 1 else None,
        "following": f"{asked}&only={only}&page={page + 1}" if len(shown) > PER_PAGE else None,
        "place": f"page {page}",
    }
    return show(request, "queue/proof.jinja", context, status=422 if errors else 200)


def _period(request: HttpRequest, today: date) -> tuple[date, date, tuple[FieldError, ...]]:
    """The days asked for; the last seven where they make no sense, with what is wrong."""
    week = (today - timedelta(days=6), today)
    if not (request.GET.get("from") or request.GET.get("to")):
        return (*week, ())
    try:
        first = date.fromisoformat(request.GET.get("from", ""))
        last = date.fromisoformat(request.GET.get("to", ""))
    except ValueError:
        return (*week, (FieldError("Enter both days as year, month and day: 2026-11-29", "from"),))
    if last < first or last - first > LONGEST or not 2000 <= first.year <= 2200:
        wrong = f"Choose a last day on or after the first, at most {LONGEST.days} days later"
        return (*week, (FieldError(wrong, "to"),))
    return first, last, ()


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=ZONE)
