"""Taking in the directory of colleagues from a page: upload, see what it would do, then say so (4.6)."""

from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from fingerpost.inbox.queries import overlays_of
from fingerpost.people import operations, queries
from fingerpost.people.operations import DirectoryFileError, StalePreview
from fingerpost.people.permissions import Permission
from fingerpost.people.queries import DirectoryUpload, User
from fingerpost.policy import PackError
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form
from fingerpost.web.page import show

MOST_SHOWN = 200


class Upload(Form):
    """The file."""

    file = forms.FileField(
        error_messages={"required": "Choose a CSV file", "empty": "The file is empty. Choose one that has people in it"}
    )


@asks(Permission.IMPORT_DIRECTORY)
@require_http_methods(["GET", "POST"])
def directory(request: HttpRequest) -> HttpResponse:
    """Take a file, and go to the preview of what it would do."""
    user = person(request)
    form = Upload(request.POST, request.FILES) if request.method == "POST" else Upload()
    if request.method == "POST" and form.is_valid():
        try:
            waiting = operations.upload_directory(
                form.cleaned_data["file"].read(), user=user, by=user.actor, overlays=_overlays(user)
            )
        except DirectoryFileError as bad:
            form.add_error("file", str(bad))
        else:
            return redirect("web:directory_preview", waiting.pk)
    context = {
        "title": "Directory of colleagues",
        "form": form,
        "errors": form.problems,
        "count": queries.colleagues(user.organisation),
        "narrow": True,
    }
    return show(request, "people/directory.jinja", context, status=422 if form.problems else 200)


@asks(Permission.IMPORT_DIRECTORY)
@require_http_methods(["GET", "POST"])
def preview(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """Show what the file would do: who comes, changes and leaves, and which lines are refused and why; then do it."""
    user = person(request)
    waiting = queries.upload(user, upload_id)
    if waiting is None:
        raise Http404
    if "aside" in request.POST:
        operations.put_aside(waiting, by=user.actor)
        messages.success(request, "The file is put aside. The directory is as it was.")
        return redirect("web:directory")
    try:
        if request.method == "POST":
            return _take(request, waiting)
        found = queries.upload_preview(waiting, _overlays(user))
    except StalePreview as stale:
        messages.error(request, str(stale))
        return redirect("web:directory_preview", waiting.pk)
    except DirectoryFileError as bad:
        messages.error(request, str(bad))
        return redirect("web:directory")
    context = {"title": "What this file would do", "waiting": waiting, "preview": found, "most": MOST_SHOWN}
    return show(request, "people/directory_preview.jinja", context)


def _take(request: HttpRequest, waiting: DirectoryUpload) -> HttpResponse:
    user = person(request)
    report = operations.take_upload(waiting, seen=request.POST.get("seen", ""), by=user.actor, overlays=_overlays(user))
    messages.success(request, f"In the directory now: {report.taken} from the file. {report.removed} left it.")
    return redirect("web:directory")


def _overlays(user: User) -> tuple[str, ...]:
    """The ids that the file may name: the overlays of the policy in force."""
    try:
        return tuple(each.overlay.id for each in overlays_of(user.organisation))
    except PackError as bad:
        raise DirectoryFileError(str(bad)) from None
