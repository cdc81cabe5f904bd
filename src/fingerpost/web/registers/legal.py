"""The register of legal matters. Whoever may not read it learns from no page that it holds anything (4.4)."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from fingerpost.desk import operations
from fingerpost.desk.operations import Refused
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form, Words
from fingerpost.web.page import show


class Matter(Form):
    """A matter, and the names and terms to look for, one a line."""

    title = forms.CharField(max_length=200, error_messages={"required": "Enter what the matter is called"})
    reference = forms.CharField(required=False, max_length=80)
    terms = Words(missing="Enter the names and terms to look for, one a line")
    advice = Words(missing="", required=False)


@asks(Permission.KNOW_LEGAL)
@require_safe
def legal(request: HttpRequest) -> HttpResponse:
    """Every open matter."""
    rows = operations.read_register(by=person(request))
    return show(request, "registers/legal.jinja", {"title": "Legal matters", "rows": rows})


@asks(Permission.KNOW_LEGAL)
@require_http_methods(["GET", "POST"])
def matter_new(request: HttpRequest) -> HttpResponse:
    """Add a matter."""
    form = Matter(request.POST or None)
    saved = _saved(form, lambda: operations.open_matter(by=person(request), **_typed(form)))
    if saved:
        messages.success(request, "The matter was added.")
        return redirect("web:legal")
    return _page(request, form, "Add a legal matter")


@asks(Permission.KNOW_LEGAL)
@require_http_methods(["GET", "POST"])
def matter(request: HttpRequest, matter_id: UUID) -> HttpResponse:
    """Change a matter."""
    by = person(request)
    found = next((each for each in operations.read_register(by=by) if each.pk == matter_id), None)
    if found is None:
        raise Http404
    begun = {name: getattr(found, name) for name in ("title", "reference", "advice")}
    form = Matter(request.POST or None, initial=begun | {"terms": "\n".join(found.terms)})
    if _saved(form, lambda: operations.change_matter(matter_id, by=by, **_typed(form))):
        messages.success(request, "The matter was changed.")
        return redirect("web:legal")
    return _page(request, form, "Change a legal matter")


@asks(Permission.KNOW_LEGAL)
@require_POST
def matter_end(request: HttpRequest, matter_id: UUID) -> HttpResponse:
    """End a matter."""
    try:
        operations.end_matter(matter_id, by=person(request))
    except Refused:
        raise Http404 from None
    messages.success(request, "The matter was ended, and its names and terms were emptied.")
    return redirect("web:legal")


def _typed(form: Matter) -> dict[str, Any]:
    return {**form.cleaned_data, "terms": form.cleaned_data["terms"].splitlines()}


def _saved(form: Matter, act: Callable[[], object]) -> bool:
    if not form.is_valid():
        return False
    try:
        act()
    except Refused as refused:
        form.add_error("terms", str(refused))
        return False
    return True


def _page(request: HttpRequest, form: Matter, title: str) -> HttpResponse:
    context = {"title": title, "form": form, "errors": form.problems}
    return show(request, "registers/matter.jinja", context, status=422 if form.problems else 200)
