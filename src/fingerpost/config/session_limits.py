"""Ends a session that was left alone, that has lasted a working day, or that was ended from somewhere else."""

from collections.abc import Callable

from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from fingerpost.people import sessions
from fingerpost.people.queries import User
from fingerpost.web.access import HOW, LISTED
from fingerpost.web.staying import SEEN, STARTED, limits

SEEN_EVERY_SECONDS = 60
POLLING = "X-Poll"
"""A page that refreshes itself sends this header, so that a screen nobody sits at does not stay signed in."""


class SessionLimits:
    """Signs a person out after FINGERPOST_IDLE_MINUTES without a request of theirs, or FINGERPOST_SESSION_HOURS.

    And at once when the session was struck from the list of where they are signed in.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            self.look(request, request.user)
        return self.get_response(request)

    def look(self, request: HttpRequest, user: User) -> None:
        """Sign out, or note that the person is still here."""
        now = int(timezone.now().timestamp())
        request.session.setdefault(STARTED, now)
        seen = request.session.setdefault(SEEN, now)
        listed = self.listed(request, user)
        if now > limits(request).first.timestamp():
            sessions.end(listed)
            logout(request)
        elif not sessions.is_open(user, listed):
            logout(request)
        elif now - seen > SEEN_EVERY_SECONDS and POLLING not in request.headers:
            request.session[SEEN] = now
            sessions.seen(listed)

    def listed(self, request: HttpRequest, user: User) -> str:
        """The id under which this session stands in the list of where they are signed in; entered when it is new."""
        if LISTED not in request.session:
            said, how = request.headers.get("User-Agent", ""), str(request.session.get(HOW, ""))
            request.session[LISTED] = str(sessions.begin(user, said=said, how=how))
        return str(request.session[LISTED])
