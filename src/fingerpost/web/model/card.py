"""What the learned reader is and how well it reads, which other models there are, and who adopted what (A3i)."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from fingerpost.people.permissions import Permission, may
from fingerpost.tuning import queries
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.model import figures
from fingerpost.web.model.frame import model_screen


@asks(Permission.SEE_MODEL)
@require_safe
def model(request: HttpRequest) -> HttpResponse:
    """The card of what reads now, the candidates with their comparisons, and every adoption."""
    organisation = person(request).organisation
    card = queries.card_in_use(organisation)
    context = {
        "title": "Triage model",
        "card": card,
        "figures": figures.rows(card.figures) if card else (),
        "data": figures.data(card.figures) if card else (),
        "mistakes": figures.mistakes(card.figures) if card else (),
        "taught_on": figures.taught_on(card.taught_on) if card else "",
        "candidates": [each for each in queries.models(organisation) if not each.in_use],
        "history": list(queries.history(organisation)),
        "may_adopt": may(request.user, Permission.ADOPT_MODEL),
    }
    return model_screen(request, "card", "model", context)
