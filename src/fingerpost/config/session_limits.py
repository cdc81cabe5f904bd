"""Ends a session that was left alone, or that has lasted a working day."""

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

STARTED, SEEN = "started", "seen"
SEEN_EVERY_SECONDS = 60
POLLING = "X-Poll"
"""A page that refreshes itself sends this header, so that a screen nobody sits at does not stay signed in."""


class SessionLimits:
    """Signs a person out after FINGERPOST_IDLE_MINUTES without a request of theirs, or FINGERPOST_SESSION_HOURS."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            self.look(request)
        return self.get_response(request)

    def look(self, request: HttpRequest) -> None:
        """Sign out, or note that the person is still here."""
        now = int(timezone.now().timestamp())
        started = request.session.setdefault(STARTED, now)
        seen = request.session.setdefault(SEEN, now)
        idle, whole = settings.FINGERPOST_IDLE_MINUTES * 60, settings.FINGERPOST_SESSION_HOURS * 3600
        if now - started > whole or now - seen > idle:
            logout(request)
        elif now - seen > SEEN_EVERY_SECONDS and POLLING not in request.headers:
            request.session[SEEN] = now
