"""Partner organisations and professional bodies whose requirements bind some colleagues as well (4.8)."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from fingerpost.inbox.queries import overlays_of, pack_for, pack_of
from fingerpost.people.permissions import Permission, may
from fingerpost.people.queries import placed, placements
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.policies.bound import KINDS, bound
from fingerpost.web.policies.frame import policy_screen

HERE = "policy_overlays"


@asks(Permission.SEE_POLICY)
@require_safe
def overlays(request: HttpRequest) -> HttpResponse:
    """Every overlay of the version in force."""
    user = person(request)
    context = {
        "title": "Partners and professions",
        "overlays": overlays_of(user.organisation),
        "kinds": KINDS,
        "mine": placements(user),
    }
    return policy_screen(request, "overlays", HERE, context)


@asks(Permission.SEE_POLICY)
@require_safe
def overlay(request: HttpRequest, overlay_id: str) -> HttpResponse:
    """One overlay: what it asks of people, what it narrows, and what would be ruled on in another way under it."""
    user = person(request)
    organisation = user.organisation
    found = next((each for each in overlays_of(organisation) if each.overlay.id == overlay_id), None)
    if found is None:
        raise Http404
    context = {
        "title": found.overlay.name,
        "about": found.overlay,
        "kind": KINDS[found.overlay.kind],
        "clauses": found.clauses,
        "bound": bound(pack_of(organisation), pack_for(organisation, [overlay_id]), [found], localdate()),
        "many": False,
        "mine": overlay_id in placements(user),
        "may_see_people": may(user, Permission.MANAGE_PEOPLE),
        "people": placed(organisation, overlay_id) if may(user, Permission.MANAGE_PEOPLE) else (),
    }
    return policy_screen(request, "overlay", HERE, context)
