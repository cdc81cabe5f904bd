"""The pages of an import: the file, how it would be taken, how far it has come, and the report."""

import csv
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from fingerpost.inbox import operations, queries
from fingerpost.inbox.operations import BadFile
from fingerpost.inbox.queries import ImportLine, PostImport
from fingerpost.people.permissions import Permission
from fingerpost.post.tables import FIELDS
from fingerpost.register.queries import accounts
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.importing import forms
from fingerpost.web.nhs import Choice
from fingerpost.web.page import show
from fingerpost.web.words import KINDS, PLATFORMS

MOST_LISTED = 50
"""Earlier files on the page, and lines of the report on it; the report as CSV has all of them."""


@asks(Permission.INGEST_POSTS)
@require_http_methods(["GET", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """Choose a file; and the files that were brought in before."""
    user = person(request)
    form = forms.Upload(request.POST, request.FILES) if request.method == "POST" else forms.Upload()
    if request.method == "POST" and form.is_valid():
        try:
            with form.cleaned_data["file"] as file:
                return redirect("web:import", operations.offer_import(file.file, str(file.name), by=user).pk)
        except BadFile as bad:
            form.add_error("file", str(bad))
    context = {
        "title": "Bring in a file of posts",
        "form": form,
        "errors": form.problems,
        "before": queries.imports(user.organisation)[:MOST_LISTED],
    }
    return show(request, "importing/start.jinja", context, status=422 if form.problems else 200)


@asks(Permission.INGEST_POSTS)
@require_http_methods(["GET", "POST"])
def one(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """One file: what would be taken, and after that how far it has come and what came of it."""
    held = _held(request, import_id)
    if held.state != PostImport.State.OFFERED:
        return _told(request, held)
    form = forms.Columns(request.POST or None, initial=held.form.get("given", {}))
    if form.is_valid():
        try:
            held = operations.choose_columns(held, form.columns(), form.given(), by=person(request))
            if "take" in request.POST:
                operations.start_import(held, by=person(request))
            return redirect("web:import", held.pk)
        except BadFile as bad:
            form.add_error(None, str(bad))
    return _offered(request, held, form)


@asks(Permission.INGEST_POSTS)
@require_POST
def stop(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """Put the file aside, or take nothing more from it."""
    operations.stop_import(_held(request, import_id), by=person(request))
    messages.success(request, "Nothing more is taken from this file, and Fingerpost keeps no copy of it.")
    return redirect("web:import_posts")


@asks(Permission.INGEST_POSTS)
@require_safe
def report(request: HttpRequest, import_id: UUID) -> StreamingHttpResponse:
    """What came of each line, as CSV. It holds numbers and our own words, nothing from the file."""
    held = _held(request, import_id)
    told = queries.import_lines(held).values_list("line", "outcome", "why", "post_id").iterator(chunk_size=1000)
    response = StreamingHttpResponse(_rows(told), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="import-{held.offered_at:%Y-%m-%d}-{held.pk.hex[:8]}.csv"'
    return response


def _rows(told: Iterator[tuple[Any, ...]]) -> Iterator[bytes]:
    """Rows as a spreadsheet program opens them. No cell can begin a formula: none begins with what a file said."""
    writer = csv.writer(_Echo())
    yield "\ufeff".encode()
    yield writer.writerow(["line", "outcome", "why", "post"])
    for line, outcome, why, post in told:
        yield writer.writerow([line, ImportLine.Outcome(outcome).label, why, post or ""])


class _Echo:
    """Gives a row back instead of keeping it."""

    def write(self, row: str) -> bytes:
        return row.encode()


def _held(request: HttpRequest, import_id: UUID) -> PostImport:
    held = queries.import_by_id(person(request).organisation, import_id)
    if held is None:
        raise Http404
    return held


def _offered(request: HttpRequest, held: PostImport, form: forms.Columns) -> HttpResponse:
    preview = queries.import_preview(held)
    chosen = form.columns() if form.is_bound else preview.form.columns
    places = [
        Choice(value=str(place), text=name or f"Column {place + 1}") for place, name in enumerate(preview.form.heading)
    ]
    context = {
        "title": "Look before it is taken",
        "held": held,
        "preview": preview,
        "form": form,
        "errors": form.problems,
        "fields": [(name, words, str(chosen.get(name, ""))) for name, words in FIELDS.items()],
        "place_choices": [Choice(value="", text="Not in the file"), *places],
        "platform_choices": [Choice(value="", text="Somewhere else"), *_choices(PLATFORMS)],
        "kind_choices": [Choice(value="", text="Post"), *_choices(KINDS)],
        "account_choices": _accounts(request),
    }
    return show(request, "importing/offered.jinja", context, status=422 if form.problems else 200)


def _told(request: HttpRequest, held: PostImport) -> HttpResponse:
    refused = queries.import_lines(held).filter(outcome=ImportLine.Outcome.REFUSED)
    context = {
        "title": "Bringing in a file" if held.state == PostImport.State.WAITING else "What came of the file",
        "held": held,
        "running": held.state == PostImport.State.WAITING,
        "percent": min(100, 100 * held.offset // max(held.size, 1)),
        "not_taken": refused[:MOST_LISTED],
        "most": MOST_LISTED,
    }
    return show(request, "importing/told.jinja", context)


def _choices(pairs: dict[str, str]) -> list[Choice]:
    return [Choice(value=value, text=text) for value, text in pairs.items()]


def _accounts(request: HttpRequest) -> list[Choice]:
    known = accounts(person(request).organisation)
    named = [(each.handle or each.external_id, each) for each in known if each.active]
    listed = [
        Choice(value=name, text=f"{each.name} ({PLATFORMS.get(each.platform, each.platform)})") for name, each in named
    ]
    return [Choice(value="", text="None of ours, or not known"), *listed]
