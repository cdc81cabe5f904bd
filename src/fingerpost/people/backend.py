"""Lets Django's own sign-in go through the one door that counts failures."""

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from fingerpost.people.models import User


class ThrottledBackend(ModelBackend):
    """Finds the user of a session; checks passwords by ``people.operations.verify_password`` and no other way."""

    def authenticate(
        self, request: HttpRequest | None, username: str | None = None, password: str | None = None, **kwargs: Any
    ) -> User | None:
        """The user, or None. Failures count for the address that the request came from.

        Nobody who has a second factor comes in this way, because it asks for none.
        """
        from fingerpost.people.factors import has_factor
        from fingerpost.people.operations import SignInRefused, verify_password

        email = username or kwargs.get(User.USERNAME_FIELD)
        if not email or password is None:
            return None
        address = request.META.get("REMOTE_ADDR", "") if request else ""
        try:
            user = verify_password(email=email, password=password, address=address)
            return None if has_factor(user) else user
        except SignInRefused:
            return None
