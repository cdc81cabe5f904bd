"""Whether the readings of this week are like those of the weeks before, signal by signal."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from fingerpost.people.permissions import Permission
from fingerpost.policy.meanings import MEANINGS
from fingerpost.tuning import queries
from fingerpost.tuning.drift import FEWEST
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.model import charts
from fingerpost.web.model.frame import model_screen

HERE = "model_drift"


@asks(Permission.SEE_MODEL)
@require_safe
def drift(request: HttpRequest) -> HttpResponse:
    """Every signal's newest week that is over, and what is unlike the weeks before it."""
    found = queries.drift(person(request).organisation, timezone.now())
    context = {
        "title": "Drift by week",
        "overview": charts.overview(found),
        "fewest": FEWEST,
    }
    return model_screen(request, "drift", HERE, context)


@asks(Permission.SEE_MODEL)
@require_safe
def signal(request: HttpRequest, signal: str) -> HttpResponse:
    """One signal, drawn and as a table."""
    every = queries.drift(person(request).organisation, timezone.now())
    found = next((each for each in every if each.signal == signal), None)
    if found is None:
        raise Http404
    context = {
        "title": f"Drift of: {MEANINGS[signal].show}",
        "means": MEANINGS[signal].means,
        "charts": charts.charts(found),
        "rows": charts.table(found),
        "fewest": FEWEST,
    }
    return model_screen(request, "signal_drift", HERE, context)
