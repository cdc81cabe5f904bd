"""Asking somebody to prove again that it is them, before something that would help a thief of their session most."""

import time
from collections.abc import Callable
from functools import wraps
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from fingerpost.people.operations import SignInRefused, prove_again
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form
from fingerpost.web.onward import onward
from fingerpost.web.page import show

AT, LASTS_SECONDS = "proved_at", 600


class Proof(Form):
    """Something that only they know or have."""

    proof = forms.CharField(
        max_length=1024, strip=False, error_messages={"required": "Enter your password or a code of your app"}
    )


def note_proof(request: HttpRequest) -> None:
    """Remember that they have just proved who they are."""
    request.session[AT] = int(time.time())


def proved_lately(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """The page needs somebody who proved who they are within ten minutes. Others do so first, and come back."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if time.time() - request.session.get(AT, 0) <= LASTS_SECONDS:
            return view(request, *args, **kwargs)
        there = request.get_full_path() if request.method == "GET" else reverse("web:account")
        return redirect(f"{reverse('web:account_proof')}?{urlencode({'next': there})}")

    return guarded


@asks(Permission.OWN_ACCOUNT, before_second_factor=True)
@sensitive_post_parameters("proof")
@require_http_methods(["GET", "POST"])
def proof(request: HttpRequest) -> HttpResponse:
    """Ask for the password or a code, and go on to where they were going."""
    form = Proof(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            prove_again(person(request), form.cleaned_data["proof"], address=request.META.get("REMOTE_ADDR", ""))
        except SignInRefused as refused:
            form.add_error("proof", str(refused))
        else:
            note_proof(request)
            return redirect(onward(request))
    context = {
        "title": "Show that it is you",
        "form": form,
        "errors": form.problems,
        "onward": onward(request),
        "narrow": True,
    }
    return show(request, "account/proof.jinja", context, status=422 if form.problems else 200)
