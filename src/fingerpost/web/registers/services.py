"""The directory of services: looking in it, and replacing it by a file (A3h)."""

from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import ServicesFileError
from fingerpost.people.permissions import Permission, may
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form
from fingerpost.web.page import show


class Search(Form):
    """What somebody needs, where, and for what age in whole years."""

    q = forms.CharField(required=False, max_length=200)
    place = forms.CharField(required=False, max_length=200)
    age = forms.IntegerField(
        required=False, min_value=0, max_value=130, error_messages={"invalid": "Enter the age in whole years"}
    )


class Upload(Form):
    """The file that the directory becomes."""

    file = forms.FileField(error_messages={"required": "Choose the file", "empty": "The file is empty"})


@asks(Permission.READ_CASE)
@require_safe
def services(request: HttpRequest) -> HttpResponse:
    """Look for the right service."""
    by, form = person(request), Search(request.GET)
    rows: tuple[queries.ServiceView, ...] = ()
    if form.is_valid():
        typed = form.cleaned_data
        rows = queries.services(by.organisation, typed["q"], by=by, age=typed["age"], place=typed["place"])
    context = {
        "title": "Directory of services",
        "form": form,
        "errors": form.problems,
        "rows": [(row, queries.checked_words(row)) for row in rows],
        "asked_for": _case(request),
        "may_replace": may(by, Permission.KEEP_SERVICES),
    }
    return show(request, "registers/services.jinja", context, status=422 if form.problems else 200)


def _case(request: HttpRequest) -> UUID | None:
    """The case for which somebody looks, and to which they go back."""
    try:
        return UUID(request.GET.get("case", ""))
    except ValueError:
        return None


@asks(Permission.KEEP_SERVICES)
@require_http_methods(["GET", "POST"])
def replace(request: HttpRequest) -> HttpResponse:
    """Make the directory what a file says, and tell what was not taken."""
    form, report = Upload(request.POST or None, request.FILES or None), None
    if form.is_valid():
        try:
            report = operations.import_services(form.cleaned_data["file"].read(), by=person(request))
        except ServicesFileError as bad:
            form.add_error("file", str(bad))
        if report and not report.refused:
            messages.success(request, f"The directory now has {report.taken} services.")
            return redirect("web:services")
    context = {"title": "Replace the directory of services", "form": form, "errors": form.problems, "report": report}
    return show(request, "registers/replace.jinja", context, status=422 if form.problems else 200)
