"""The page of one group of the menu: its pages as links, each with a sentence."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from fingerpost.people.permissions import Permission
from fingerpost.web import menu
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.page import show


@asks(Permission.OWN_ACCOUNT)
@require_safe
def group(request: HttpRequest, name: str) -> HttpResponse:
    """What this person may open of the group; a group of which that is nothing is not there."""
    found = menu.group_for(person(request), name)
    if found is None:
        raise Http404
    about, entries = found
    return show(request, "group.jinja", {"title": about.text, "entries": entries})
