"""Adding an app, a passkey or new recovery codes to one's own account, and taking one away (4.9)."""

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from fingerpost.people import operations
from fingerpost.people.operations import FactorRefused
from fingerpost.people.permissions import Permission
from fingerpost.people.queries import app_to_add, passkey_to_add
from fingerpost.web.access import PROVED, asks
from fingerpost.web.account.proof import proved_lately
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form
from fingerpost.web.page import show
from fingerpost.web.passkeys import answer_of, asked, passkeys_work_here

SECRET = "app_secret"  # noqa: S105 - the name of a place in the session


class FirstCode(Form):
    """The first code, which shows that the app has the secret."""

    code = forms.CharField(max_length=20, error_messages={"required": "Enter the six figures that your app shows"})


class PasskeyName(Form):
    """What its owner calls it."""

    name = forms.CharField(max_length=60, required=False)


@asks(Permission.OWN_ACCOUNT, before_second_factor=True)
@proved_lately
@sensitive_post_parameters("code")
@never_cache
@require_http_methods(["GET", "POST"])
def app(request: HttpRequest) -> HttpResponse:
    """Show the secret as a picture and as letters, and take the first code."""
    user = person(request)
    form = FirstCode(request.POST or None)
    secret, _ = app_to_add(user, str(request.session.get(SECRET, "")))
    request.session[SECRET] = secret
    if request.method == "POST" and form.is_valid():
        try:
            codes = operations.add_app(user, secret=secret, code=form.cleaned_data["code"], by=user.actor)
        except FactorRefused as refused:
            form.add_error("code", str(refused))
        else:
            request.session.pop(SECRET)
            return _added(request, "Your authenticator app is added.", codes)
    context = {
        "title": "Add an authenticator app",
        "form": form,
        "errors": form.problems,
        "secret": " ".join(secret[start : start + 4] for start in range(0, len(secret), 4)),
        "narrow": True,
    }
    return show(request, "account/app.jinja", context, status=422 if form.problems else 200)


@asks(Permission.OWN_ACCOUNT, before_second_factor=True)
@proved_lately
@never_cache
@require_safe
def picture(request: HttpRequest) -> HttpResponse:
    """The secret that is being added, as a picture for the app's camera."""
    secret = str(request.session.get(SECRET, ""))
    if not secret:
        raise Http404
    _, drawn = app_to_add(person(request), secret)
    return HttpResponse(drawn, content_type="image/svg+xml")


@asks(Permission.OWN_ACCOUNT, before_second_factor=True)
@proved_lately
@never_cache
@require_http_methods(["GET", "POST"])
def passkey(request: HttpRequest) -> HttpResponse:
    """Add the passkey that the browser made."""
    user, trouble = person(request), None
    form = PasskeyName(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            codes = operations.add_passkey(
                user, name=form.cleaned_data["name"], answer=answer_of(request), by=user.actor
            )
        except FactorRefused:
            trouble = "The passkey was not added. Try again, or add an authenticator app instead"
            form.add_error("name", trouble)
        else:
            return _added(request, "Your passkey is added.", codes)
    context = {
        "title": "Add a passkey",
        "form": form,
        "errors": form.problems,
        "passkeys": passkeys_work_here(request),
        "narrow": True,
    }
    return show(request, "account/passkey.jinja", context, status=422 if form.problems else 200)


@asks(Permission.OWN_ACCOUNT, before_second_factor=True)
@proved_lately
@never_cache
@require_POST
def ask_passkey(request: HttpRequest) -> HttpResponse:
    """What the browser needs to make one."""
    return asked(passkey_to_add(person(request)))


@asks(Permission.OWN_ACCOUNT, before_second_factor=True)
@proved_lately
@never_cache
@require_POST
def recovery_codes(request: HttpRequest) -> HttpResponse:
    """Make new recovery codes and show them, once."""
    user = person(request)
    try:
        codes = operations.renew_recovery_codes(user, by=user.actor)
    except FactorRefused:
        raise Http404 from None
    return _shown(request, codes)


@asks(Permission.OWN_ACCOUNT, before_second_factor=True)
@proved_lately
@require_POST
def remove(request: HttpRequest, factor: str) -> HttpResponse:
    """Take one away."""
    user = person(request)
    try:
        operations.remove_factor(user, int(factor), by=user.actor)
    except (FactorRefused, ValueError):
        raise Http404 from None
    messages.success(request, "It is taken away.")
    return redirect("web:account")


def _added(request: HttpRequest, said: str, codes: tuple[str, ...]) -> HttpResponse:
    """It was shown here that they have it, so this session counts as signed in with it."""
    request.session[PROVED] = True
    if codes:
        return _shown(request, codes)
    messages.success(request, said)
    return redirect("web:account")


def _shown(request: HttpRequest, codes: tuple[str, ...]) -> HttpResponse:
    return show(request, "account/recovery_codes.jinja", {"title": "Keep these codes", "codes": codes, "narrow": True})
