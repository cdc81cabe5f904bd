"""Who may see a page. Every view says so, and a test reads what it says."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol, cast

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect

from fingerpost.people.permissions import Permission, may

View = Callable[..., HttpResponseBase]

HOW, PROVED, LISTED = "how", "second_factor", "listed"
"""In the session: what was shown at the door, in words; whether a second factor was among it; and the id under which
the session stands in the list of where its person is signed in."""


class Asking(Protocol):
    """A view that says what it needs: ``asks_permission``, or ``public_reason`` for one that needs nobody."""

    asks_permission: Permission | None
    public_reason: str

    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase: ...


def asks(permission: Permission, *, before_second_factor: bool = False) -> Callable[[View], Asking]:
    """The page needs somebody who is signed in and may do this. Others sign in first, or are told that they may not.

    Whoever's role must have a second factor sets one up first, on the pages that are open ``before_second_factor``.
    """

    def decorate(view: View) -> Asking:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return _sign_in_first(request)
            if not may(request.user, permission):
                raise PermissionDenied(permission.value)
            if not before_second_factor and second_factor_missing(request):
                return redirect("web:account")
            return view(request, *args, **kwargs)

        return _marked(guarded, permission, "")

    return decorate


def public(reason: str) -> Callable[[View], Asking]:
    """The page is open to anybody, for this reason."""

    def decorate(view: View) -> Asking:
        @wraps(view)
        def opened(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            return view(request, *args, **kwargs)

        return _marked(opened, None, reason)

    return decorate


def second_factor_missing(request: HttpRequest) -> bool:
    """Whether this person's role needs a second factor that they have not shown in this session."""
    role = getattr(request.user, "role", "")
    return role in settings.FINGERPOST_SECOND_FACTOR_ROLES and not request.session.get(PROVED)


def polled(request: HttpRequest) -> bool:
    """Whether a part of the page asks by itself, rather than a person."""
    return "X-Poll" in request.headers or "HX-Request" in request.headers


def _marked(view: View, permission: Permission | None, reason: str) -> Asking:
    marked = cast("Asking", view)
    marked.asks_permission, marked.public_reason = permission, reason
    return marked


def _sign_in_first(request: HttpRequest) -> HttpResponse:
    """To the sign-in page and back; a part that refreshes itself makes the whole page go there.

    What stands beside whatever somebody is writing (``X-Poll: beside``) does not: the page says itself that they are
    signed out, and keeps their words in sight.
    """
    if request.headers.get("X-Poll") == "beside":
        return HttpResponse(status=204)
    if polled(request):
        return HttpResponse(headers={"HX-Refresh": "true"})
    return cast("HttpResponse", redirect_to_login(request.get_full_path() if request.method == "GET" else "/"))
