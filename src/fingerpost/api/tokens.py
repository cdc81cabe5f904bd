"""Who asks: the token that a request brings, good for one purpose."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest

from fingerpost.api.problems import Problem
from fingerpost.people.operations import TokenRefused, use_token


def bearer(purpose: str) -> Callable[[HttpRequest], Any]:
    """Finds the token of a request, if it is good for ``purpose``; what it returns raises ``Problem`` otherwise."""

    def found(request: HttpRequest) -> Any:
        scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not secret.strip():
            raise Problem(
                401,
                "no-token",
                "The request brings no token.",
                "Send the header 'Authorization: Bearer TOKEN'. An administrator can give out a token.",
                {"WWW-Authenticate": "Bearer"},
            )
        try:
            return use_token(secret.strip(), purpose)
        except TokenRefused as refused:
            raise Problem(
                401, "token-refused", "The token is not accepted.", str(refused), {"WWW-Authenticate": "Bearer"}
            ) from None

    return found
