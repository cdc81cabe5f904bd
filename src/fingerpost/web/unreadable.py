"""What arrived and could not be read: kept, shown with the reason, and read again when somebody says so (3.2g, A3c)."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from fingerpost.delivery import operations, queries
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.page import show
from fingerpost.web.queue.filters import page_number

PER_PAGE = 25


@asks(Permission.TRY_AGAIN)
@require_safe
def unreadable(request: HttpRequest) -> HttpResponse:
    """Every delivery that is set aside, newest first. The bytes themselves are not shown: nobody has read them yet."""
    kept = queries.quarantined(person(request).organisation).select_related("account").defer("body")
    found = Paginator(kept, PER_PAGE).get_page(page_number(request.GET))
    context = {
        "title": "Could not be read",
        "deliveries": found.object_list,
        "total": found.paginator.count,
        "place": f"page {found.number} of {found.paginator.num_pages}",
        "previous": f"?page={found.number - 1}" if found.has_previous() else None,
        "following": f"?page={found.number + 1}" if found.has_next() else None,
    }
    return show(request, "unreadable.jinja", context)


@asks(Permission.TRY_AGAIN)
@require_POST
def again(request: HttpRequest, delivery_id: UUID) -> HttpResponse:
    """Let one be read again."""
    user = person(request)
    found = queries.quarantined(user.organisation).filter(pk=delivery_id).first()
    if found is None:
        raise Http404
    operations.replay(found, by=user.actor)
    messages.success(request, "It will be read again in a moment. If it still cannot be read, it comes back here.")
    return redirect("web:unreadable")
