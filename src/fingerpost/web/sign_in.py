"""Signing in and out."""

import time
from uuid import UUID

from django import forms
from django.conf import settings
from django.contrib.auth import login, logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from fingerpost.people import operations
from fingerpost.people.operations import SignInRefused, verify_password
from fingerpost.people.queries import User, active_user, has_factor
from fingerpost.web.access import HOW, LISTED, PROVED, public
from fingerpost.web.account.proof import note_proof
from fingerpost.web.fields import Form
from fingerpost.web.onward import onward
from fingerpost.web.page import show
from fingerpost.web.passkeys import passkeys_work_here

HALF_WAY, HALF_WAY_SECONDS = "half_way", 600
"""In the session of somebody whose password was right and whose second factor is still to come."""


class SignIn(Form):
    """Who they are and what proves it."""

    email = forms.CharField(max_length=254, error_messages={"required": "Enter your email address"})
    password = forms.CharField(max_length=4096, strip=False, error_messages={"required": "Enter your password"})


@public("nobody is signed in yet")
@sensitive_post_parameters("password")
@never_cache
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """The sign-in page. It never tells whether the address or the password was wrong."""
    going_to = onward(request)
    if request.user.is_authenticated:
        return redirect(going_to)
    form = SignIn(request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = _proved(request, form)
        if user is not None:
            return _let_in_or_half_way(request, user, going_to)
    context = {
        "title": "Sign in",
        "form": form,
        "errors": form.problems,
        "onward": going_to,
        "narrow": True,
        "single": bool(settings.FINGERPOST_SSO),
        "passkeys": passkeys_work_here(request),
    }
    return show(request, "sign_in/sign_in.jinja", context, status=422 if form.problems else 200)


@public("somebody whose session has ended may press it too")
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session."""
    if request.user.is_authenticated:
        operations.sign_out(request.user, session=request.session.get(LISTED))
    logout(request)
    return redirect("web:sign_in")


def let_in(request: HttpRequest, user: User, *, how: str, second_factor: bool) -> None:
    """Sign somebody in who has proved who they are."""
    request.session.pop(HALF_WAY, None)
    login(request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
    request.session[HOW], request.session[PROVED] = how, second_factor
    note_proof(request)


def half_way(request: HttpRequest) -> User | None:
    """Whoever's password was right a short while ago, if it still is and they have not been switched off since."""
    found = request.session.get(HALF_WAY)
    if not isinstance(found, dict) or time.time() - found["at"] > HALF_WAY_SECONDS:
        return None
    user = active_user(UUID(found["user"]))
    return user if user is not None and user.get_session_auth_hash() == found["stamp"] else None


def _proved(request: HttpRequest, form: SignIn) -> User | None:
    try:
        return verify_password(
            email=form.cleaned_data["email"],
            password=form.cleaned_data["password"],
            address=request.META.get("REMOTE_ADDR", ""),
        )
    except SignInRefused as refused:
        form.add_error("email", str(refused))
        return None


def _let_in_or_half_way(request: HttpRequest, user: User, going_to: str) -> HttpResponse:
    if not has_factor(user):
        let_in(request, user, how="password", second_factor=False)
        return redirect(going_to)
    request.session.cycle_key()
    request.session[HALF_WAY] = {
        "user": str(user.pk),
        "at": int(time.time()),
        "stamp": user.get_session_auth_hash(),
    }
    return redirect(f"{reverse('web:sign_in_code')}?{urlencode({'next': going_to})}")
