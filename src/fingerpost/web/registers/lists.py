"""The media log, requests for information with their clocks, and the figures of every pathway."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from fingerpost.desk import queries
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.numbers import whole
from fingerpost.web.page import show

DAYS = (7, 30, 90, 365)
"""Over how many days the figures can be asked."""


@asks(Permission.READ_CASE)
@require_safe
def media_log(request: HttpRequest) -> HttpResponse:
    """The media log (4.5.1)."""
    by = person(request)
    rows = queries.media_log(by.organisation, by=by)
    return show(request, "registers/media.jinja", {"title": "Media log", "rows": rows})


@asks(Permission.READ_CASE)
@require_safe
def requests(request: HttpRequest) -> HttpResponse:
    """Requests for information, with what the law asks for each."""
    by = person(request)
    rows = queries.information_requests(by.organisation, by=by)
    return show(request, "registers/requests.jinja", {"title": "Requests for information", "rows": rows})


@asks(Permission.SEE_QUEUE)
@require_safe
def pathway_figures(request: HttpRequest) -> HttpResponse:
    """The measures of every pathway over some days."""
    by, asked = person(request), whole(request.GET.get("days", ""))
    days = asked if asked in DAYS else DAYS[1]
    until = timezone.now()
    found = queries.measures(by.organisation, until - timedelta(days=days), until, by=by)
    context = {"title": "How the work went", "pathways": found, "days": days, "choices": DAYS}
    return show(request, "registers/figures.jinja", context)
