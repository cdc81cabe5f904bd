"""Whether distressing posts are shown to whoever asks without their asking for it."""

from typing import cast

from django.http import HttpRequest

from fingerpost.desk import queries
from fingerpost.people.queries import User

_KNOWN = "_fingerpost_reveals"


def reveals(request: HttpRequest) -> bool:
    """This person's own choice; asked of the database once a request."""
    if not hasattr(request, _KNOWN):
        user = request.user
        setattr(request, _KNOWN, isinstance(user, User) and queries.uncovers(user))
    return cast("bool", getattr(request, _KNOWN))
