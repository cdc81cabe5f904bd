"""Alerts as they are read on a telephone at night: what needs somebody, and one button to say that one has it."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import NoSuchAlert
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.page import show, show_part


@asks(Permission.ACKNOWLEDGE_ALERTS)
@require_safe
def alerts(request: HttpRequest) -> HttpResponse:
    """What nobody has yet, and what somebody took lately."""
    organisation = person(request).organisation
    found = queries.alerts(organisation, by=person(request))
    context = {
        "title": "Alerts",
        "waiting": [each for each in found if not each.answered],
        "answered": [each for each in found if each.answered],
        "watch": queries.watching(organisation),
    }
    return show(request, "watching/alerts.jinja", context)


@asks(Permission.ACKNOWLEDGE_ALERTS)
@require_safe
def alert(request: HttpRequest, alert_id: UUID) -> HttpResponse:
    """One alert, without a word of the post: screens are looked at on trains."""
    organisation = person(request).organisation
    try:
        found = queries.alert(organisation, alert_id, by=person(request))
    except NoSuchAlert:
        raise Http404 from None
    heading = "A case is due" if found.late else "A case needs you now"
    heading = "A post that the machine could not read" if found.not_read else heading
    context = {
        "title": f"{heading}: {found.reference}",
        "heading": heading,
        "alert": found,
        "watch": queries.watching(organisation),
    }
    return show(request, "watching/alert.jinja", {**context, "narrow": True})


@asks(Permission.ACKNOWLEDGE_ALERTS)
@require_safe
def unanswered(request: HttpRequest) -> HttpResponse:
    """How many alerts of danger nobody has, for every page to ask by itself; nothing while it is as many as before."""
    user = person(request)
    count = queries.unanswered_alerts(user.organisation, by=user)
    if request.GET.get("have") == str(count):
        return HttpResponse(status=204)
    return show_part(request, "watching/unanswered.jinja", {"unanswered": count})


@asks(Permission.ACKNOWLEDGE_ALERTS)
@require_POST
def acknowledge(request: HttpRequest, alert_id: UUID) -> HttpResponse:
    """I have it. Whoever presses second is told who was first."""
    user = person(request)
    try:
        taken = operations.acknowledge(alert_id, by=user)
    except NoSuchAlert:
        raise Http404 from None
    if taken.answered_by_id == user.pk:
        messages.success(request, "You have it. Nobody else is told any more. Open the case and act.")
    elif taken.answered_by:
        messages.error(request, f"{taken.answered_by.name} has it already. Speak to them before you act.")
    else:
        messages.error(request, "The case no longer waits, so there was nothing to take.")
    return redirect("web:alert", alert_id)
