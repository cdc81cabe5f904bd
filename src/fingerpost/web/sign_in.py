"""Signing in and out."""

from django import forms
from django.conf import settings
from django.contrib.auth import login, logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from fingerpost.people import operations
from fingerpost.people.operations import SignInRefused, verify_password
from fingerpost.web.access import public
from fingerpost.web.fields import Form
from fingerpost.web.page import show


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
    onward = _onward(request)
    if request.user.is_authenticated:
        return redirect(onward)
    form = SignIn(request.POST or None)
    if request.method == "POST" and form.is_valid() and _signed_in(request, form):
        return redirect(onward)
    context = {"title": "Sign in", "form": form, "errors": form.problems, "onward": onward, "narrow": True}
    return show(request, "sign_in.jinja", context, status=422 if form.problems else 200)


@public("somebody whose session has ended may press it too")
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session."""
    if request.user.is_authenticated:
        operations.sign_out(request.user)
    logout(request)
    return redirect("web:sign_in")


def _signed_in(request: HttpRequest, form: SignIn) -> bool:
    try:
        user = verify_password(
            email=form.cleaned_data["email"],
            password=form.cleaned_data["password"],
            address=request.META.get("REMOTE_ADDR", ""),
        )
    except SignInRefused as refused:
        form.add_error("email", str(refused))
        return False
    login(request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
    return True


def _onward(request: HttpRequest) -> str:
    """Where they were going, when that is one of our own pages."""
    wanted = request.POST.get("next") or request.GET.get("next") or "/"
    safe = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if safe else "/"
