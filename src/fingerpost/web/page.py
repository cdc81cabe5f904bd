"""What every page stands in: the body's name and brand, the menu, who is signed in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.messages import ERROR, get_messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from fingerpost.desk.queries import Standing, emergency
from fingerpost.people.permissions import Permission, may
from fingerpost.web.nhs import Link
from fingerpost.web.staying import Limits, limits

SERVICE = "Fingerpost"
MENU = (
    ("queue", "Queue", Permission.SEE_QUEUE),
    ("proof", "Nothing unread", Permission.SEE_QUEUE),
    ("paste", "Paste a post", Permission.INGEST_POSTS),
    ("import_posts", "Bring in a file", Permission.INGEST_POSTS),
    ("quality", "Second looks", Permission.SECOND_LOOK),
    ("unreadable", "Could not be read", Permission.TRY_AGAIN),
    ("alerts", "Alerts", Permission.ACKNOWLEDGE_ALERTS),
    ("rota", "Rota", Permission.ACKNOWLEDGE_ALERTS),
    ("policy", "Policy", Permission.SEE_POLICY),
    ("model", "Triage model", Permission.SEE_MODEL),
    ("registers", "Registers", Permission.SEE_QUEUE),
    ("emergency", "Emergency", Permission.DECLARE_EMERGENCY),
    ("notices", "Notices sent", Permission.SEE_NOTICES),
    ("my_notices", "My notices", Permission.OWN_NOTICES),
    ("people", "People", Permission.MANAGE_PEOPLE),
    ("openings", "Sealed matters", Permission.SEE_OPENINGS),
)
"""Pages of the menu: address name, words, who sees it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The words around a page. ``nhs`` tells whether the body may show the NHS lozenge; ``emergency`` is the
    official line while emergency mode is on; ``shortcuts`` whether single letters are keys for this person;
    ``staying`` how long they stay signed in."""

    body: str
    service: str
    nhs: bool
    home: str
    menu: tuple[Link, ...] = ()
    name: str = ""
    role: str = ""
    news: tuple[str, ...] = ()
    troubles: tuple[str, ...] = ()
    demonstration: bool = False
    emergency: Standing | None = None
    shortcuts: bool = False
    staying: Limits | None = None


def show(
    request: HttpRequest, template: str, context: Mapping[str, Any] | None = None, *, status: int = 200
) -> HttpResponse:
    """The page, inside its frame. ``title`` must be in the context; a page with ``errors`` says so in its title."""
    whole: dict[str, Any] = {"errors": (), "narrow": False, **(context or {}), "frame": frame(request)}
    return render(request, f"web/{template}", whole, status=status)


def show_part(request: HttpRequest, template: str, context: Mapping[str, Any]) -> HttpResponse:
    """Part of a page without its frame, for a page that refreshes itself."""
    return render(request, f"web/{template}", dict(context))


def frame(request: HttpRequest) -> Frame:
    """The frame for whoever asks."""
    user = getattr(request, "user", None)  # a request refused at the door has none
    home = reverse("web:home")
    if user is None or not user.is_authenticated:
        return Frame(body="", service=SERVICE, nhs=False, home=home)
    organisation = user.organisation
    menu = (
        Link(href=reverse(f"web:{name}"), text=text, current=request.path == reverse(f"web:{name}"))
        for name, text, permission in MENU
        if may(user, permission)
    )
    said = [(str(message), message.level >= ERROR) for message in get_messages(request)]
    return Frame(
        body=organisation.name,
        service=SERVICE,
        nhs=organisation.brand == "nhs-organisation",
        home=home,
        menu=tuple(menu),
        name=user.name,
        role=user.get_role_display(),
        news=tuple(text for text, bad in said if not bad),
        troubles=tuple(text for text, bad in said if bad),
        demonstration=organisation.demonstration,
        emergency=emergency(organisation),
        shortcuts=user.shortcuts,
        staying=limits(request),
    )
