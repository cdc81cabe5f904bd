"""What every page stands in: the body's name and brand, the menu, who is signed in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.messages import ERROR, get_messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from fingerpost.desk.queries import Standing, emergency, unanswered_alerts
from fingerpost.people.permissions import Permission, may
from fingerpost.web.access import second_factor_missing
from fingerpost.web.menu import bar
from fingerpost.web.nhs import Link
from fingerpost.web.staying import Limits, limits

SERVICE = "Fingerpost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The words around a page. ``nhs`` tells whether the body may show the NHS lozenge; ``emergency`` is the
    official line while emergency mode is on; ``unanswered`` how many alerts of danger wait for somebody, None for
    whoever may not take one; ``shortcuts`` whether single letters are keys for this person; ``staying`` how long they
    stay signed in."""

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
    unanswered: int | None = None
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
    said = [(str(message), message.level >= ERROR) for message in get_messages(request)]
    return Frame(
        body=organisation.name,
        service=SERVICE,
        nhs=organisation.brand == "nhs-organisation",
        home=home,
        menu=bar(user, request.path),
        name=user.name,
        role=user.get_role_display(),
        news=tuple(text for text, bad in said if not bad),
        troubles=tuple(text for text, bad in said if bad),
        demonstration=organisation.demonstration,
        emergency=emergency(organisation),
        unanswered=unanswered_alerts(organisation, by=user) if _told_of_danger(request) else None,
        shortcuts=user.shortcuts,
        staying=limits(request),
    )


def _told_of_danger(request: HttpRequest) -> bool:
    return may(request.user, Permission.ACKNOWLEDGE_ALERTS) and not second_factor_missing(request)
