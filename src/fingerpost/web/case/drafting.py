"""Keeping a draft at every pause of its writer, and telling how the words look so far."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import DraftConflict, NoSuchCase, Refused
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case import forms
from fingerpost.web.case.answering import stamp_of
from fingerpost.web.case.opening import person

ACTIONS = ("reply", "private_reply", "move_private")


@asks(Permission.REPLY)
@require_POST
def draft(request: HttpRequest, case_id: UUID, action: str) -> HttpResponse:
    """Keep what stands on the page; answers with the part of the page that tells how it went."""
    if action not in ACTIONS:
        raise Http404
    form, by = forms.MovePrivate(request.POST), person(request)
    text, stamp = form.typed("text"), stamp_of(form)
    told, conflict = "", None
    try:
        stamp = operations.keep_draft(case_id, action, text, form.typed("more"), by=by, stamp=stamp)
        look = queries.preview(by.organisation, case_id, action, text, by=by)
    except NoSuchCase:
        raise Http404 from None
    except Refused as refused:
        told, conflict = str(refused), refused if isinstance(refused, DraftConflict) else None
        look = queries.preview(by.organisation, case_id, action, text, by=by)
    context = {"stamp": stamp, "look": look, "draft_told": told, "conflict": conflict, "draft": None, "saved": not told}
    return render(request, "web/case/draft_state.jinja", context)


@asks(Permission.REPLY)
@require_POST
def forget(request: HttpRequest, case_id: UUID, action: str) -> HttpResponse:
    """Throw one's own draft away."""
    if action not in ACTIONS:
        raise Http404
    try:
        operations.forget_draft(case_id, action, by=person(request))
    except NoSuchCase:
        raise Http404 from None
    return redirect(reverse("web:case", args=[case_id]))
