"""The queue page, and the page that people land on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from fingerpost.desk import queries
from fingerpost.people.permissions import Permission, may
from fingerpost.people.queries import User
from fingerpost.tuning.queries import standing
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.page import show, show_part
from fingerpost.web.queue import filters, presenter
from fingerpost.web.sight import reveals

ACTS = (Permission.READ_CASE, Permission.TAKE_CASE, Permission.REPLY, Permission.HIDE, Permission.CLOSE_CASE)
"""What can be started from the queue."""


@asks(Permission.SEE_POLICY)
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """To the queue; those who see no posts land on the policy."""
    return redirect("web:queue" if may(request.user, Permission.SEE_QUEUE) else "web:policy")


@asks(Permission.SEE_QUEUE)
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """Everything that waits for a person, what is dangerous first. A page that asks by itself gets the list alone, and
    nothing at all while that is as it was."""
    user, asked, edge = person(request), filters.asked(request.GET), filters.edge(request.GET)
    found = queries.queue(user.organisation, asked, edge, by=user)
    if "X-Poll" in request.headers:
        return _again(request, found, user)
    context = presenter.context(
        found,
        reveals(request),
        known=queries.choices(user.organisation),
        seen=queries.exposure(user),
        permitted=permitted(user),
        here=filters.address(asked, edge),
        reader=standing(user.organisation),
        watch=queries.watching(user.organisation),
    )
    return show(request, "queue/queue.jinja", context)


def permitted(user: User) -> frozenset[str]:
    """What this person may do from the queue, by the name of the permission."""
    return frozenset(each.value for each in (*ACTS, Permission.LEAD_DESK) if may(user, each))


def _again(request: HttpRequest, found: queries.QueuePage, user: User) -> HttpResponse:
    context = presenter.listing(found, reveals(request), permitted(user), watch=queries.watching(user.organisation))
    if request.headers.get("X-Have") == context["mark"]:
        return HttpResponse(status=204)
    return show_part(request, "queue/list.jinja", context)
