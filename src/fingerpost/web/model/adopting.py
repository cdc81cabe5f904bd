"""Another model: how it reads beside the one in use, its adoption by a named person, and the way back."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from fingerpost.people.permissions import Permission, may
from fingerpost.triage.measuring import told_of
from fingerpost.tuning import queries
from fingerpost.tuning.operations import ModelRefused, roll_back
from fingerpost.tuning.operations import adopt as adopt_model
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form, Words
from fingerpost.web.model import figures
from fingerpost.web.model.frame import model_screen

HERE = "model"
MOST_SHOWN = 200


class Adopt(Form):
    """Why the compared model is adopted."""

    why = Words(missing="Enter why this model is adopted, so that the record shows it", longest=4000)


class Back(Form):
    """Why an earlier model is gone back to."""

    why = Words(missing="Enter why you go back, so that the record shows it", longest=4000)


@asks(Permission.SEE_MODEL)
@require_safe
def comparison(request: HttpRequest, comparison_id: UUID) -> HttpResponse:
    """What a comparison found; from here the model can be adopted."""
    return _comparison(request, comparison_id, Adopt())


@asks(Permission.ADOPT_MODEL)
@require_POST
def adopt(request: HttpRequest, comparison_id: UUID) -> HttpResponse:
    """Let the compared model read."""
    user, form = person(request), Adopt(request.POST)
    if queries.comparison(user.organisation, comparison_id) is None:
        raise Http404
    if form.is_valid():
        try:
            made = adopt_model(user.organisation, comparison_id, by=user, why=form.cleaned_data["why"])
        except ModelRefused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, f"{_capital(made.shown)} reads from now on. You adopted it.")
            return redirect("web:model")
    return _comparison(request, comparison_id, form)


@asks(Permission.ADOPT_MODEL)
@require_http_methods(["GET", "POST"])
def back(request: HttpRequest, adoption_id: UUID) -> HttpResponse:
    """Let what an earlier adoption named read again."""
    user, form = person(request), Back(request.POST or None)
    earlier = queries.history(user.organisation).filter(pk=adoption_id).first()
    if earlier is None:
        raise Http404
    if form.is_valid():
        try:
            made = roll_back(user.organisation, adoption_id, by=user, why=form.cleaned_data["why"])
        except ModelRefused as refused:
            form.add_error(None, str(refused))
        else:
            said = "Posts are read by rules alone" if made.rules_alone else f"{_capital(made.shown)} reads"
            messages.success(request, f"{said} again from now on. You decided it.")
            return redirect("web:model")
    context = {
        "title": f"Go back to {earlier.shown}",
        "earlier": earlier,
        "now": queries.standing(user.organisation).adoption,
        "form": form,
        "errors": form.problems,
    }
    return model_screen(request, "back", HERE, context, status=422 if form.problems else 200)


def _comparison(request: HttpRequest, comparison_id: UUID, form: Adopt) -> HttpResponse:
    organisation = person(request).organisation
    found = queries.comparison(organisation, comparison_id)
    if found is None:
        raise Http404
    held = queries.standing(organisation).adoption
    now = held.digest if held else ""
    context = {
        "title": f"Model {found.version} beside {_before(found)}",
        "found": found,
        "before": _before(found),
        "rows": figures.compared(found.report["signals"]),
        "differ": [_difference(each) for each in found.report["differ"][:MOST_SHOWN]],
        "form": form,
        "errors": form.problems,
        "current": now == found.before_digest,
        "in_use": now == found.digest,
        "may_adopt": may(request.user, Permission.ADOPT_MODEL),
    }
    return model_screen(request, "comparison", HERE, context, status=422 if form.problems else 200)


def _before(found: Any) -> str:
    return f"model {found.before_version}" if found.before_digest else "rules alone"


def _difference(each: dict[str, Any]) -> tuple[str, ...]:
    return (each["post"], figures.signal(each["signal"]), *told_of(each))


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]
