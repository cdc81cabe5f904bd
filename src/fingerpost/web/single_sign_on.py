"""Signing in by way of the body's own identity provider."""

from dataclasses import asdict

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from fingerpost.people import oidc
from fingerpost.people.operations import StrangerRefused, record_refusal, sign_in_by_claims
from fingerpost.web.access import public
from fingerpost.web.onward import onward
from fingerpost.web.page import show
from fingerpost.web.sign_in import let_in

ASKED = "single_sign_on"


@public("nobody is signed in yet")
@never_cache
@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """Send the browser to the provider, and remember what was asked."""
    provider, asked = _provider(), oidc.ask()
    try:
        there = oidc.address(provider, asked, _back(request))
    except oidc.NotProved as failed:
        return _refused(request, failed)
    request.session[ASKED] = asdict(asked) | {"next": onward(request)}
    return HttpResponseRedirect(there)


@public("nobody is signed in yet: what comes back is proved before anybody is")
@never_cache
@require_safe
def back(request: HttpRequest) -> HttpResponse:
    """Take what the provider sent, once, and let in whoever it is about, if they are one of ours."""
    provider, kept = _provider(), request.session.pop(ASKED, None)
    if not isinstance(kept, dict):
        return redirect("web:sign_in")
    onward = kept.pop("next")
    try:
        found = oidc.claims(provider, oidc.Asked(**kept), request.GET.dict(), _back(request))
        user = sign_in_by_claims(provider, found)
    except (oidc.NotProved, StrangerRefused) as failed:
        return _refused(request, failed)
    let_in(request, user, how="single sign-on", second_factor=True)
    return redirect(onward)


def _provider() -> oidc.Provider:
    provider = settings.FINGERPOST_SSO
    if not isinstance(provider, oidc.Provider):
        raise Http404
    return provider


def _back(request: HttpRequest) -> str:
    return request.build_absolute_uri(reverse("web:single_sign_on_back"))


def _refused(request: HttpRequest, failed: Exception) -> HttpResponse:
    if isinstance(failed, oidc.NotProved):
        record_refusal(failed.reason)
    context = {"title": "You are not signed in", "why": str(failed), "narrow": True}
    return show(request, "sign_in/refused.jinja", context, status=403)
