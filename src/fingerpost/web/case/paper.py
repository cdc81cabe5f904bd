"""The case on paper: A4, no navigation, and who printed it when."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case import presenter
from fingerpost.web.case.opening import opened, person


@asks(Permission.READ_CASE)
@require_safe
def paper(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Everything that this page's reader may see of the case, and nothing that was written under a seal."""
    seen, by = opened(request, case_id), person(request)
    context = {
        **presenter.context(seen, True, request.path),
        "printed_by": by.name,
        "printed_at": timezone.now(),
        "body": by.organisation.name,
    }
    return render(request, "web/case/paper.jinja", context)
