"""What a person has chosen for themselves, kept with their session."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks

REVEAL = "reveal"


def reveals(request: HttpRequest) -> bool:
    """Whether distressing words are shown without asking."""
    return bool(request.session.get(REVEAL, False))


@asks(Permission.READ_CASE)
@require_POST
def reveal(request: HttpRequest) -> HttpResponse:
    """Show distressing words without asking, or cover them again."""
    request.session[REVEAL] = request.POST.get("reveal") == "yes"
    back = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    return redirect(back if safe and back else "web:queue")
