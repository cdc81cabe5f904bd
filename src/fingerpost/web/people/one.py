"""One person who signs in: their role, their sessions, a link to choose a password, and switching them off (4.9)."""

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from fingerpost.journal.queries import timeline
from fingerpost.people import operations, queries
from fingerpost.people.operations import BadUser, LinkRefused
from fingerpost.people.permissions import ROLE_NAMES, Permission
from fingerpost.people.queries import User
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form, Words
from fingerpost.web.page import show
from fingerpost.web.password import link_to
from fingerpost.web.people.listing import ROLE_CHOICES


class Role(Form):
    """What they shall be able to do."""

    role = forms.ChoiceField(choices=list(ROLE_NAMES.items()), error_messages={"required": "Choose a role"})


class SwitchOff(Form):
    """Why somebody is switched off."""

    why = Words(missing="Say why, so that the record shows it", longest=500)


@asks(Permission.MANAGE_PEOPLE)
@require_safe
def one(request: HttpRequest, user_id: UUID) -> HttpResponse:
    """Everything that can be done about one person."""
    return _page(request, _user(request, user_id))


@asks(Permission.MANAGE_PEOPLE)
@require_POST
def role(request: HttpRequest, user_id: UUID) -> HttpResponse:
    """Give them another role."""
    user, form = _user(request, user_id), Role(request.POST)
    if form.is_valid():
        try:
            operations.change_role(user, form.cleaned_data["role"], by=person(request).actor)
        except BadUser as bad:
            form.add_error("role", str(bad))
        else:
            return _done(request, user, f"{user.name} has the new role from their next click.")
    return _page(request, user, form)


@asks(Permission.MANAGE_PEOPLE)
@require_POST
def off(request: HttpRequest, user_id: UUID) -> HttpResponse:
    """Switch them off, with the reason."""
    user, form = _user(request, user_id), SwitchOff(request.POST)
    if form.is_valid():
        try:
            operations.deactivate(user, why=form.cleaned_data["why"], by=person(request).actor)
        except BadUser as bad:
            form.add_error("why", str(bad))
        else:
            return _done(request, user, f"{user.name} is switched off and signed out everywhere.")
    return _page(request, user, form)


@asks(Permission.MANAGE_PEOPLE)
@require_POST
def on(request: HttpRequest, user_id: UUID) -> HttpResponse:
    """Let them sign in again."""
    user = _user(request, user_id)
    operations.reactivate(user, by=person(request).actor)
    return _done(request, user, f"{user.name} can sign in again.")


@asks(Permission.MANAGE_PEOPLE)
@require_POST
def password_link(request: HttpRequest, user_id: UUID) -> HttpResponse:
    """Make a link by which they choose a password, and show it, once."""
    user = _user(request, user_id)
    try:
        token = operations.make_reset_link(user, by=person(request).actor)
    except LinkRefused:
        raise Http404 from None
    context = {
        "title": f"A link for {user.name}",
        "user": user,
        "link": link_to(request, user, token),
        "narrow": True,
    }
    return show(request, "people/link.jinja", context)


@asks(Permission.MANAGE_PEOPLE)
@require_POST
def end_sessions(request: HttpRequest, user_id: UUID) -> HttpResponse:
    """Sign them out everywhere, or in one place."""
    user, by = _user(request, user_id), person(request).actor
    chosen = request.POST.get("session", "")
    if not chosen:
        operations.end_sessions(user, by=by)
        return _done(request, user, f"{user.name} is signed out everywhere.")
    try:
        found = operations.end_session(user, UUID(chosen), by=by)
    except ValueError:
        found = False
    if not found:
        raise Http404
    return _done(request, user, "That session is ended.")


@asks(Permission.MANAGE_PEOPLE)
@require_POST
def remove_factors(request: HttpRequest, user_id: UUID) -> HttpResponse:
    """Take away their second factors, because the telephone is lost."""
    user = _user(request, user_id)
    operations.remove_factors(user, by=person(request).actor)
    return _done(request, user, f"{user.name} signs in with the password alone now, until they add a second factor.")


def _user(request: HttpRequest, user_id: UUID) -> User:
    found = queries.user_by_id(person(request).organisation, user_id)
    if found is None:
        raise Http404
    return found


def _done(request: HttpRequest, user: User, said: str) -> HttpResponse:
    messages.success(request, said)
    return redirect("web:one_person", user.pk)


def _page(request: HttpRequest, user: User, form: Form | None = None) -> HttpResponse:
    context: dict[str, Any] = {
        "title": user.name,
        "user": user,
        "myself": user.pk == person(request).pk,
        "roles": ROLE_CHOICES,
        "factors": queries.factors(user),
        "sessions": queries.signed_in(user),
        "why_off": _why_off(user),
        "wrong": {name: form.wrong(name) for name in form.fields} if form else {},
        "typed": {name: form.typed(name) for name in form.fields} if form else {},
        "errors": form.problems if form else (),
    }
    return show(request, "people/one.jinja", context, status=422 if context["errors"] else 200)


def _why_off(user: User) -> str:
    """The reason that was given when they were last switched off, while it is kept."""
    if user.is_active:
        return ""
    said = [line for line in timeline(user.organisation_id, f"user:{user.pk}") if line.act == "user.deactivated"]
    return (said[-1].personal.get("why") or "") if said else ""
