"""What every policy page stands in: the pages beside it, and which version it speaks of."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse

from fingerpost.inbox.queries import adoption_of
from fingerpost.web.case.opening import person
from fingerpost.web.menu import beside
from fingerpost.web.page import show


def policy_screen(
    request: HttpRequest, template: str, here: str, context: Mapping[str, Any], *, status: int = 200
) -> HttpResponse:
    """The page, with the way to the others. ``here`` is the address name of the page that it belongs to."""
    whole = {"beside": beside("policy", here), "adopted": adoption_of(person(request).organisation), **context}
    return show(request, f"policies/{template}.jinja", whole, status=status)
