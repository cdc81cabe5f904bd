"""Who asks at the desk: a program, in the name of a user, held to what its token is for."""

from dataclasses import dataclass

from django.http import HttpRequest

from fingerpost.api.problems import Problem
from fingerpost.people.operations import TokenRefused, use_desk_token
from fingerpost.people.queries import ApiToken, User

WHO = {"WWW-Authenticate": "Bearer"}
NO_TOKEN = "Send the header 'Authorization: Bearer TOKEN'. An administrator can give out a token for the desk."  # noqa: S105
"""What to do, for whoever brings no token."""


@dataclass(frozen=True, slots=True)
class Caller:
    """A program's token, and the user in whose name it acts."""

    token: ApiToken
    user: User

    def __str__(self) -> str:
        """By this the rate is counted: one count for each token."""
        return str(self.token.pk)


def caller(request: HttpRequest) -> Caller:
    """Whoever brings the request. Raises ``Problem``."""
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not secret.strip():
        raise Problem(401, "no-token", "The request brings no token.", NO_TOKEN, WHO)
    try:
        return Caller(*use_desk_token(secret.strip()))
    except TokenRefused as refused:
        raise Problem(401, "token-refused", "The token is not accepted.", str(refused), WHO) from None


def asking(request: HttpRequest) -> Caller:
    """Whoever ``caller`` found for this request."""
    found: Caller = request.auth  # type: ignore[attr-defined]
    return found
