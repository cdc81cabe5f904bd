"""Everybody who signs in, and adding one; and the one table of who may do what."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from fingerpost.people import queries
from fingerpost.people.operations import BadUser, add_user
from fingerpost.people.permissions import ROLE_NAMES, ROLES, TOKEN_PURPOSES, Permission, meanings
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form
from fingerpost.web.nhs import Choice
from fingerpost.web.page import show

ROLE_CHOICES = tuple(Choice(value=role, text=name) for role, name in ROLE_NAMES.items())


class NewUser(Form):
    """Who shall sign in, and in what role."""

    name = forms.CharField(max_length=120, error_messages={"required": "Enter their name"})
    email = forms.EmailField(
        max_length=254,
        error_messages={"required": "Enter their email address", "invalid": "Enter an email address in full"},
    )
    role = forms.ChoiceField(choices=list(ROLE_NAMES.items()), error_messages={"required": "Choose a role"})


@asks(Permission.MANAGE_PEOPLE)
@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Everybody who signs in or did, those switched off last."""
    found = queries.users(person(request).organisation)
    known = sorted(found, key=lambda user: not user.is_active)
    return show(request, "people/people.jinja", {"title": "People", "people": known})


@asks(Permission.MANAGE_PEOPLE)
@require_http_methods(["GET", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Add somebody. They have no password yet: their page offers a link by which they choose one."""
    form = NewUser(request.POST or None)
    if request.method == "POST" and form.is_valid():
        administrator = person(request)
        try:
            made = add_user(organisation=administrator.organisation, by=administrator.actor, **form.cleaned_data)
        except BadUser as bad:
            for field, why in bad.problems.items():
                form.add_error(field if field in form.fields else None, why)
        else:
            messages.success(request, f"{made.name} is added. Send them a link to choose a password.")
            return redirect("web:one_person", made.pk)
    context = {"title": "Add somebody", "form": form, "errors": form.problems, "roles": ROLE_CHOICES, "narrow": True}
    return show(request, "people/new.jinja", context, status=422 if form.problems else 200)


@asks(Permission.SEE_POLICY)
@require_safe
def permissions(request: HttpRequest) -> HttpResponse:
    """The one table of who may do what, as the code has it."""
    columns = {role: held for role, held in ROLES.items() if role in ROLE_NAMES}
    context = {
        "title": "Who may do what",
        "roles": [ROLE_NAMES[role] for role in columns],
        "rows": [(meaning, [each in held for held in columns.values()]) for each, meaning in meanings().items()],
        "tokens": {purpose: [meanings()[each] for each in held] for purpose, held in TOKEN_PURPOSES.items()},
    }
    return show(request, "people/permissions.jinja", context)
