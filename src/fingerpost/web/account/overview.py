"""One's own account: who one is here, the password, the second factors, and where one is signed in."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from fingerpost.people import operations
from fingerpost.people.permissions import Permission
from fingerpost.people.queries import factors, has_factor, signed_in
from fingerpost.web.access import LISTED, asks, second_factor_missing
from fingerpost.web.account.proof import proved_lately
from fingerpost.web.case.opening import person
from fingerpost.web.page import show
from fingerpost.web.passkeys import passkeys_work_here
from fingerpost.web.password import NewPassword


@asks(Permission.OWN_ACCOUNT, before_second_factor=True)
@require_safe
def account(request: HttpRequest) -> HttpResponse:
    """Everything about one's own account on one page."""
    user = person(request)
    context = {
        "title": "Your account",
        "user": user,
        "factors": factors(user),
        "has_factor": has_factor(user),
        "needed": second_factor_missing(request),
        "sessions": len(signed_in(user)),
        "passkeys": passkeys_work_here(request),
    }
    return show(request, "account/account.jinja", context)


@asks(Permission.OWN_ACCOUNT, before_second_factor=True)
@proved_lately
@sensitive_post_parameters("password", "again")
@require_http_methods(["GET", "POST"])
def password(request: HttpRequest) -> HttpResponse:
    """Change one's own password, which ends every session, this one too."""
    form = NewPassword(request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = person(request)
        try:
            operations.set_password(user, form.cleaned_data["password"], by=user.actor)
        except operations.BadUser as bad:
            form.add_error("password", str(bad))
        else:
            return redirect("web:sign_in")
    context = {"title": "Change your password", "form": form, "errors": form.problems, "narrow": True}
    return show(request, "account/password.jinja", context, status=422 if form.problems else 200)


@asks(Permission.OWN_ACCOUNT)
@require_safe
def sessions(request: HttpRequest) -> HttpResponse:
    """Where one is signed in."""
    context = {
        "title": "Where you are signed in",
        "sessions": signed_in(person(request)),
        "here": request.session.get(LISTED, ""),
    }
    return show(request, "account/sessions.jinja", context)


@asks(Permission.OWN_ACCOUNT)
@require_POST
def end_session(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """End one of one's own sessions."""
    user = person(request)
    if not operations.end_session(user, session_id, by=user.actor):
        raise Http404
    messages.success(request, "That session is ended.")
    return redirect("web:sessions")


@asks(Permission.OWN_ACCOUNT)
@require_POST
def end_others(request: HttpRequest) -> HttpResponse:
    """End every session of one's own but this one."""
    user = person(request)
    here = UUID(str(request.session[LISTED]))
    count = operations.end_other_sessions(user, here, by=user.actor)
    messages.success(request, f"You are signed out everywhere else ({count}).")
    return redirect("web:sessions")
