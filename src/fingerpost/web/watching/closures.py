"""Days on which the desk stays closed beside those of the policy."""

from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import BadTurn
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form
from fingerpost.web.page import show

CLOSED = "The desk is closed on that day. Due times follow in a moment."
OPENED = "The desk is open on that day again. Due times follow in a moment."


class ClosedDay(Form):
    """Which day, and why."""

    day = forms.DateField(
        input_formats=["%Y-%m-%d", "%d/%m/%Y"],
        error_messages={"required": "Enter the day", "invalid": "Enter a day, such as 2027-08-06"},
    )
    why = forms.CharField(max_length=200, error_messages={"required": "Say why the desk is closed"})


@asks(Permission.CLOSE_DAYS)
@require_http_methods(["GET", "POST"])
def closures(request: HttpRequest) -> HttpResponse:
    """The closed days to come, and one more."""
    user, form = person(request), ClosedDay(request.POST or None)
    if form.is_valid():
        try:
            operations.close_day(form.cleaned_data["day"], form.cleaned_data["why"], by=user)
        except BadTurn as bad:
            form.add_error(bad.field, str(bad))
        else:
            messages.success(request, CLOSED)
            return redirect("web:closures")
    context = {
        "title": "Closed days",
        "closures": queries.closures(user.organisation, by=user),
        "form": form,
        "errors": form.problems,
    }
    return show(request, "watching/closures.jinja", context, status=422 if form.problems else 200)


@asks(Permission.CLOSE_DAYS)
@require_POST
def reopen_day(request: HttpRequest, closure_id: UUID) -> HttpResponse:
    """Open a day again."""
    operations.open_day(closure_id, by=person(request))
    messages.success(request, OPENED)
    return redirect("web:closures")
