"""Keeps what signed-in people see out of every cache."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse


class NoStore:
    """Marks every answer to somebody who is signed in, or who brought a token, as never to be stored."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        signed_in = request.user.is_authenticated
        response = self.get_response(request)
        known = signed_in or request.user.is_authenticated or "Authorization" in request.headers
        if known and not response.get("Cache-Control", "").startswith("public"):
            response["Cache-Control"] = "no-store, private"
        return response
