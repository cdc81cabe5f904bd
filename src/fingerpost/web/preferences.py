"""What a person has chosen for themselves, and how much they have had to look at."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import NoSuchCase
from fingerpost.people import operations as people
from fingerpost.people.permissions import Permission, may
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.onward import onward
from fingerpost.web.page import show
from fingerpost.web.sight import reveals


@asks(Permission.READ_CASE)
@require_safe
def preferences(request: HttpRequest) -> HttpResponse:
    """One's own choices and numbers; for a desk lead, the team's numbers as well."""
    user = person(request)
    leads = may(user, Permission.LEAD_DESK)
    context = {
        "title": "Distressing posts and you",
        "reveal": reveals(request),
        "seen": queries.exposure(user),
        "team": queries.team_exposure(user) if leads else (),
        "leads": leads,
    }
    return show(request, "preferences.jinja", context)


@asks(Permission.READ_CASE)
@require_POST
def reveal(request: HttpRequest) -> HttpResponse:
    """Show distressing words and pictures without asking, or cover them again."""
    operations.prefer(uncovered=request.POST.get("reveal") == "yes", by=person(request))
    messages.success(request, "Your choice is kept.")
    return redirect(onward(request, reverse("web:preferences")))


@asks(Permission.OWN_ACCOUNT)
@require_POST
def shortcuts(request: HttpRequest) -> HttpResponse:
    """Switch keyboard shortcuts on or off, for every page and every device (WCAG 2.1.4)."""
    on = request.POST.get("shortcuts") == "on"
    people.use_shortcuts(on, by=person(request))
    messages.success(request, f"Keyboard shortcuts are switched {'on' if on else 'off'}.")
    return redirect(onward(request, reverse("web:account")))


@asks(Permission.READ_CASE)
@require_POST
def uncover(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Show one distressing post for the rest of the day, or cover it again."""
    act = operations.cover if request.POST.get("cover") == "yes" else operations.uncover
    try:
        act(case_id, by=person(request))
    except NoSuchCase:
        raise Http404 from None
    return redirect(onward(request, reverse("web:case", args=[case_id])))
