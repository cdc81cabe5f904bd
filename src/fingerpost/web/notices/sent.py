"""Which notices reached whom; and what was given up, until somebody looks."""

from urllib.parse import urlencode
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from fingerpost.delivery import operations, queries
from fingerpost.desk.queries import sealed_references
from fingerpost.people.permissions import Permission, may
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.mail import carried_by
from fingerpost.web.nhs import Choice
from fingerpost.web.page import show
from fingerpost.web.queue.filters import page_number

PER_PAGE = 50
STATES = (
    ("", "All"),
    ("set_aside", "Given up"),
    ("waiting", "To be sent"),
    ("accepted", "Accepted"),
    ("withheld", "Not sent: has left, or does not want it"),
    ("withdrawn", "Called off"),
)


@asks(Permission.SEE_NOTICES)
@require_safe
def notices(request: HttpRequest) -> HttpResponse:
    """What colleagues were told, newest first."""
    user, given = person(request), request.GET.get("state", "")
    state = given if given in dict(STATES) else ""
    found = Paginator(queries.notices(user.organisation, state, by=user), PER_PAGE).get_page(page_number(request.GET))
    context = {
        "title": "Notices sent",
        "notices": found.object_list,
        "sealed": sealed_references((each.reference for each in found.object_list), by=user),
        "state": state,
        "state_choices": [Choice(value=value, text=text) for value, text in STATES],
        "given_up": queries.notices_set_aside(user.organisation),
        "mail": carried_by(settings),
        "closes_days": may(user, Permission.CLOSE_DAYS),
        "kinds": queries.KINDS,
        "place": f"page {found.number} of {found.paginator.num_pages}",
        "previous": _page(found.number - 1, state) if found.has_previous() else None,
        "following": _page(found.number + 1, state) if found.has_next() else None,
    }
    return show(request, "notices/sent.jinja", context)


@asks(Permission.SEE_NOTICES)
@require_POST
def again(request: HttpRequest, notice_id: UUID) -> HttpResponse:
    """Try again to send one that was given up."""
    user = person(request)
    found = queries.notices(user.organisation, by=user).filter(pk=notice_id).first()
    if found is None:
        raise Http404
    operations.send_again(found, by=user)
    messages.success(request, "It is tried again in a moment. If it fails, it comes back here.")
    return redirect("web:notices")


def _page(number: int, state: str) -> str:
    return f"?{urlencode({'state': state, 'page': number} if state else {'page': number})}"
