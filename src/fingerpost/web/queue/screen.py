"""The queue page, and the page that people land on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from fingerpost.desk import queries
from fingerpost.people.permissions import Permission, may
from fingerpost.tuning.queries import standing
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.page import show
from fingerpost.web.preferences import reveals
from fingerpost.web.queue import filters, presenter


@asks(Permission.SEE_POLICY)
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """To the queue; those who see no posts land on the policy."""
    return redirect("web:queue" if may(request.user, Permission.SEE_QUEUE) else "web:policy")


@asks(Permission.SEE_QUEUE)
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """Everything that waits for a person, what is dangerous first."""
    user = person(request)
    found = queries.queue(user.organisation, filters.asked(request.GET), filters.page_number(request.GET), by=user)
    context = presenter.context(found, reveals(request), standing(user.organisation))
    return show(request, "queue/queue.jinja", context)
