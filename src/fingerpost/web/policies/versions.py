"""Which version of the policy ruled when, who adopted it and why (3.2g)."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from fingerpost.inbox.queries import adoptions, folder_of
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.policies.frame import policy_screen


@asks(Permission.SEE_POLICY)
@require_safe
def versions(request: HttpRequest) -> HttpResponse:
    """Every adoption, the newest first."""
    organisation = person(request).organisation
    context = {
        "title": "Versions of the policy",
        "adoptions": list(adoptions(organisation)),
        "folder": folder_of(organisation).name,
    }
    return policy_screen(request, "versions", "policy_versions", context)
