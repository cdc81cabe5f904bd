"""A picture of a case, as it came, for somebody who asks to see it."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from fingerpost.desk import queries
from fingerpost.desk.operations import NoSuchCase
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person


@asks(Permission.READ_CASE)
@require_safe
def picture(request: HttpRequest, case_id: UUID, place: int) -> HttpResponse:
    """The bytes of a stranger's file: under the type that they were checked for, and kept from doing anything else."""
    try:
        found = queries.picture(case_id, place, by=person(request))
    except NoSuchCase:
        raise Http404 from None
    if found is None:
        raise Http404
    media_type, body = found
    return HttpResponse(
        body,
        content_type=media_type,
        headers={
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "Content-Disposition": f'inline; filename="picture-{place + 1}"',
            "X-Content-Type-Options": "nosniff",
        },
    )
