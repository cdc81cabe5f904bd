"""Keeping a way of looking at the queue, and taking it away again."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import BadView
from fingerpost.people.permissions import Permission, may
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.page import show
from fingerpost.web.queue import filters


@asks(Permission.SEE_QUEUE)
@require_http_methods(["GET", "HEAD", "POST"])
def views(request: HttpRequest) -> HttpResponse:
    """The kept views, with what each asks; and keeping one more. Only a lead shares one; others keep theirs."""
    user = person(request)
    if request.method == "POST":
        return _save(request)
    kept = [(each, filters.address(each.asked) or "?") for each in queries.views(user)]
    return show(request, "queue/views.jinja", {"title": "Views of the queue", "kept": kept})


@asks(Permission.SEE_QUEUE)
@require_POST
def remove(request: HttpRequest, view_id: UUID) -> HttpResponse:
    """Take one of one's own views away."""
    try:
        operations.remove_view(view_id, by=person(request))
        messages.success(request, "The view is removed.")
    except BadView as refused:
        messages.error(request, str(refused))
    return redirect("web:views")


def _save(request: HttpRequest) -> HttpResponse:
    user = person(request)
    asked = filters.asked(QueryDict(request.POST.get("asked", "").removeprefix("?")))
    shared = request.POST.get("shared") == "yes" and may(user, Permission.LEAD_DESK)
    try:
        view = operations.save_view(request.POST.get("name", "").replace("\x00", ""), asked, shared=shared, by=user)
    except BadView as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, f"The view “{view.name}” is kept.")
    return redirect(reverse("web:queue") + filters.address(asked))
