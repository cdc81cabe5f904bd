"""What every page of the model stands in: the pages beside it, and whether the reader can be used."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from fingerpost.people.permissions import Permission, may
from fingerpost.tuning.queries import standing
from fingerpost.web.case.opening import person
from fingerpost.web.nhs import Link
from fingerpost.web.page import show

PAGES = (
    ("model", "Card and adoption", Permission.SEE_MODEL),
    ("model_drift", "Drift by week", Permission.SEE_MODEL),
    ("model_corrections", "Corrections", Permission.TEACH_MODEL),
    ("model_examples", "Examples", Permission.TEACH_MODEL),
)
"""The pages of the model: address name, words, who sees it."""


def model_screen(
    request: HttpRequest, template: str, here: str, context: Mapping[str, Any], *, status: int = 200
) -> HttpResponse:
    """The page, with the way to the others. ``here`` is the address name of the page that it belongs to."""
    beside = tuple(
        Link(href=reverse(f"web:{name}"), text=text, current=name == here)
        for name, text, permission in PAGES
        if may(request.user, permission)
    )
    whole = {"beside": beside, "reader": standing(person(request).organisation), **context}
    return show(request, f"model/{template}.jinja", whole, status=status)
