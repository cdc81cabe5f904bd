"""Pages for what went wrong: what happened, why, and what to do next. Never a traceback."""

import logging
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from fingerpost.web.access import public
from fingerpost.web.page import SERVICE, Frame, show

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Trouble:
    """One kind of trouble in plain words: a heading, what happened and what to do."""

    status: int
    heading: str
    paragraphs: tuple[str, ...]


BAD_REQUEST = Trouble(
    400,
    "We could not read that request",
    ("Something in the address or in the form was not what this page expects.", "Go back to the queue and try again."),
)
NOT_ALLOWED = Trouble(
    403,
    "Your role does not allow this",
    (
        "You are signed in, but this page needs a permission that your role does not have.",
        "If you need it for your work, ask your desk lead or an administrator.",
    ),
)
NOT_FOUND = Trouble(
    404,
    "Page not found",
    (
        "If you typed the address, check it. If you followed a link, it may be out of date.",
        "A case that you may not see looks the same as one that is not there.",
    ),
)
FAILED = Trouble(
    500,
    "Sorry, there is a problem with Fingerpost",
    (
        "Nothing of what you sent was carried out unless the case shows it.",
        "Go back, copy what you typed, and try again later. If it happens again, tell whoever runs Fingerpost when.",
        "If somebody may be in danger now, do not wait for Fingerpost: call 999.",
    ),
)
EXPIRED = Trouble(
    403,
    "This page was open too long, or came from somewhere else",
    (
        "To be safe, nothing was changed.",
        "Go back, copy anything you typed, reload the page and send it again. If you were signed out, sign in first.",
    ),
)


@public("somebody who is not signed in can also ask for something we cannot read")
def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400."""
    return _told(request, BAD_REQUEST)


@public("said to whoever lacks the permission")
def not_allowed(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403."""
    return _told(request, NOT_ALLOWED)


@public("an address that does not exist belongs to nobody")
def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404. The same for what is not there and for what must not be known to be there."""
    return _told(request, NOT_FOUND)


@public("something broke, perhaps before we knew who asked")
def failed(request: HttpRequest) -> HttpResponse:
    """500. Draws as little as it can, because the database may be what broke."""
    return _plain(request, FAILED)


@public("the proof that the form is ours is missing, so we do not know who asks")
def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form without its token."""
    return _told(request, EXPIRED)


def _told(request: HttpRequest, trouble: Trouble) -> HttpResponse:
    try:
        return show(
            request, "errors/trouble.jinja", {"title": trouble.heading, "trouble": trouble}, status=trouble.status
        )
    except Exception:
        logger.exception("an error page could not be drawn in its frame")
        return _plain(request, trouble)


def _plain(request: HttpRequest, trouble: Trouble) -> HttpResponse:
    bare = Frame(body="", service=SERVICE, nhs=False, home=reverse("web:home"))
    context = {"title": trouble.heading, "trouble": trouble, "errors": (), "narrow": True, "frame": bare}
    try:
        return render(request, "web/errors/trouble.jinja", context, status=trouble.status)
    except Exception:
        return HttpResponse(_last_words(trouble), status=trouble.status)


def _last_words(trouble: Trouble) -> str:
    said = "".join(f"<p>{line}</p>" for line in trouble.paragraphs)
    return f'<!DOCTYPE html><html lang="en-GB"><title>{trouble.heading}</title><h1>{trouble.heading}</h1>{said}'
