"""Emergency mode: switched on and off by whoever is on call, from a telephone if need be (4.4)."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import Refused
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form, Words
from fingerpost.web.page import show


class Line(Form):
    """The official line, the relatives' number and who leads what is said."""

    line = Words(missing="Enter the official line", longest=1000)
    relatives = forms.CharField(required=False, max_length=40)
    police_lead = forms.CharField(required=False, max_length=200)


class Begin(Line):
    """The line, and what has happened."""

    why = Words(missing="Enter what has happened, in a sentence", longest=1000)


class End(Form):
    """Why it can be switched off."""

    end_why = Words(missing="Enter why emergency mode can be switched off", longest=1000)


@asks(Permission.DECLARE_EMERGENCY)
@require_http_methods(["GET", "POST"])
def emergency(request: HttpRequest) -> HttpResponse:
    """Switch it on; or, while it is on, change the line."""
    by = person(request)
    on = queries.emergency(by.organisation)
    begun = {"line": on.line, "relatives": on.relatives, "police_lead": on.police_lead} if on else {}
    form: Form = (Line if on else Begin)(request.POST or None, initial=begun)
    if form.is_valid():
        act, told = (
            (operations.change_line, "The official line was changed.")
            if on
            else (operations.begin_emergency, "Emergency mode is on.")
        )
        try:
            act(by=by, **form.cleaned_data)
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, told)
            return redirect("web:emergency")
    return _page(request, on, form, End())


@asks(Permission.DECLARE_EMERGENCY)
@require_POST
def end(request: HttpRequest) -> HttpResponse:
    """Switch it off, with the reason."""
    by, form = person(request), End(request.POST)
    if form.is_valid():
        try:
            operations.end_emergency(by=by, why=form.cleaned_data["end_why"])
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, "Emergency mode is off.")
            return redirect("web:emergency")
    on = queries.emergency(by.organisation)
    begun = {"line": on.line, "relatives": on.relatives, "police_lead": on.police_lead} if on else {}
    return _page(request, on, (Line if on else Begin)(initial=begun), form)


def _page(request: HttpRequest, on: Any, form: Form, ending: Form) -> HttpResponse:
    problems = form.problems or ending.problems
    context: dict[str, Any] = {"title": "Emergency mode", "on": on, "form": form, "ending": ending, "errors": problems}
    context["before"] = None if on else queries.last_emergency(person(request).organisation)
    return show(request, "emergency/emergency.jinja", context, status=422 if problems else 200)
