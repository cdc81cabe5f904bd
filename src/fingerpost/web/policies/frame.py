"""What every policy page stands in: the pages beside it, and which version it speaks of."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from fingerpost.inbox.queries import adoption_of
from fingerpost.web.case.opening import person
from fingerpost.web.nhs import Link
from fingerpost.web.page import show

PAGES = (
    ("policy", "Clauses"),
    ("policy_overlays", "Partners and professions"),
    ("policy_coverage", "Coverage"),
    ("policy_changes", "Changes"),
    ("policy_versions", "Versions"),
    ("policy_published", "For the public"),
)
"""The pages of the policy: address name and words."""


def policy_screen(
    request: HttpRequest, template: str, here: str, context: Mapping[str, Any], *, status: int = 200
) -> HttpResponse:
    """The page, with the way to the others. ``here`` is the address name of the page that it belongs to."""
    beside = tuple(Link(href=reverse(f"web:{name}"), text=text, current=name == here) for name, text in PAGES)
    whole = {"beside": beside, "adopted": adoption_of(person(request).organisation), **context}
    return show(request, f"policies/{template}.jinja", whole, status=status)
