"""A new password for somebody who cannot sign in: asked for by e-mail, set by a link."""

from uuid import UUID

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from fingerpost.people.operations import BadUser, LinkRefused, ask_for_reset, reset_password
from fingerpost.people.queries import User, active_user, may_reset
from fingerpost.web.access import public
from fingerpost.web.fields import Form
from fingerpost.web.page import show

LINK = "password_link"
"""In the session: the link that was followed. The address bar, the history and other sites never keep it."""


class Forgotten(Form):
    """Where the link shall go."""

    email = forms.EmailField(
        max_length=254,
        error_messages={"required": "Enter your email address", "invalid": "Enter an email address in full"},
    )


class NewPassword(Form):
    """The new password, twice."""

    password = forms.CharField(max_length=1024, strip=False, error_messages={"required": "Enter a new password"})
    again = forms.CharField(max_length=1024, strip=False, error_messages={"required": "Enter the same again"})

    def clean_again(self) -> str:
        """The same as before."""
        again: str = self.cleaned_data["again"]
        if "password" in self.cleaned_data and again != self.cleaned_data["password"]:
            raise forms.ValidationError("The two passwords differ. Enter the same one twice")
        return again


@public("it is for people who cannot sign in")
@never_cache
@require_http_methods(["GET", "POST"])
def forgotten(request: HttpRequest) -> HttpResponse:
    """Ask for a link. The answer is the same whether or not there is such an account."""
    form = Forgotten(request.POST or None)
    sent = request.method == "POST" and form.is_valid()
    if sent:
        ask_for_reset(
            email=form.cleaned_data["email"],
            address=request.META.get("REMOTE_ADDR", ""),
            link=lambda user, token: link_to(request, user, token),
        )
    context = {
        "title": "Check your email" if sent else "Set a new password",
        "form": form,
        "errors": form.problems,
        "sent": sent,
        "narrow": True,
    }
    return show(request, "sign_in/forgotten.jinja", context, status=422 if form.problems else 200)


@public("whoever has the link may follow it")
@never_cache
@require_safe
def link(request: HttpRequest, user_id: UUID, token: str) -> HttpResponse:
    """Take the link out of the address, then show the form. Following it uses nothing up."""
    request.session[LINK] = [str(user_id), token]
    return redirect("web:new_password")


@public("whoever followed a link that works may set the password it is for")
@sensitive_post_parameters("password", "again")
@never_cache
@require_http_methods(["GET", "POST"])
def new_password(request: HttpRequest) -> HttpResponse:
    """Set the password that the link is for."""
    user, token = _followed(request)
    if not may_reset(user, token):
        return _refused(request, str(LinkRefused()))
    form = NewPassword(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            reset_password(user, token, form.cleaned_data["password"])
        except BadUser as bad:
            form.add_error("password", str(bad))
        except LinkRefused as refused:
            return _refused(request, str(refused))
        else:
            request.session.pop(LINK, None)
            return show(request, "sign_in/password_set.jinja", {"title": "Your password is set", "narrow": True})
    context = {"title": "Choose a new password", "form": form, "errors": form.problems, "narrow": True}
    return show(request, "sign_in/new_password.jinja", context, status=422 if form.problems else 200)


def link_to(request: HttpRequest, user: User, token: str) -> str:
    """The whole address of the link."""
    return request.build_absolute_uri(reverse("web:password_link", args=(user.pk, token)))


def _followed(request: HttpRequest) -> tuple[User | None, str]:
    match request.session.get(LINK):
        case [str(user_id), str(token)]:
            return active_user(UUID(user_id)), token
    return None, ""


def _refused(request: HttpRequest, why: str) -> HttpResponse:
    context = {"title": "This link does not work any more", "why": why, "narrow": True}
    return show(request, "sign_in/link_refused.jinja", context, status=410)
