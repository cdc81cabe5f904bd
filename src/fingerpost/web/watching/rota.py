"""The rota: who is on call when, and the hours in which nobody watches."""

from datetime import datetime
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import BadTurn
from fingerpost.people.permissions import Permission, may
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form
from fingerpost.web.nhs import Choice
from fingerpost.web.page import show
from fingerpost.web.times import ZONE

PLACES = (("1", "First"), ("2", "Second"), ("3", "Third"))
CHANNELS = (("email", "Email"), ("teams", "Teams"), ("both", "Email and Teams"))
FORMATS = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]


def _moment(missing: str) -> forms.DateTimeField:
    wrong = "Enter the day and the time, such as 2027-08-06 16:30"
    return forms.DateTimeField(input_formats=FORMATS, error_messages={"required": missing, "invalid": wrong})


class Turn(Form):
    """One person's turn."""

    person = forms.UUIDField(error_messages={"required": "Choose who is on call", "invalid": "Choose who is on call"})
    starts_at = _moment("Enter when the turn begins")
    ends_at = _moment("Enter when the turn ends")
    place = forms.ChoiceField(choices=PLACES)
    channel = forms.ChoiceField(choices=CHANNELS)
    address = forms.CharField(required=False, max_length=254)

    def clean_starts_at(self) -> datetime:
        """By the clock on the wall."""
        given: datetime = self.cleaned_data["starts_at"]
        return given.replace(tzinfo=ZONE)

    def clean_ends_at(self) -> datetime:
        """By the clock on the wall."""
        given: datetime = self.cleaned_data["ends_at"]
        return given.replace(tzinfo=ZONE)


class Manager(Form):
    """Who hears last; nobody when left empty."""

    manager = forms.UUIDField(required=False)


@asks(Permission.ACKNOWLEDGE_ALERTS)
@require_safe
def rota(request: HttpRequest) -> HttpResponse:
    """Who is on call, and when nobody watches."""
    return _page(request, Turn(initial={"place": "1", "channel": "email"}))


@asks(Permission.MANAGE_ROTA)
@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """Put somebody on call."""
    form = Turn(request.POST)
    if form.is_valid():
        typed = form.cleaned_data
        try:
            operations.put_on_call(**{**typed, "place": int(typed["place"])}, by=person(request))
        except BadTurn as bad:
            form.add_error(bad.field, str(bad))
        else:
            messages.success(request, "Added to the rota.")
            return redirect("web:rota")
    return _page(request, form)


@asks(Permission.MANAGE_ROTA)
@require_POST
def remove(request: HttpRequest, turn_id: UUID) -> HttpResponse:
    """Take somebody off."""
    operations.take_off_call(turn_id, by=person(request))
    messages.success(request, "Taken off the rota.")
    return redirect("web:rota")


@asks(Permission.MANAGE_ROTA)
@require_POST
def manager(request: HttpRequest) -> HttpResponse:
    """Say who hears last."""
    form = Manager(request.POST)
    try:
        if form.is_valid():
            operations.name_manager(form.cleaned_data["manager"], by=person(request))
            messages.success(request, "Kept.")
        else:
            messages.error(request, "Choose somebody from the list.")
    except BadTurn as bad:
        messages.error(request, str(bad))
    return redirect("web:rota")


def _page(request: HttpRequest, form: Turn) -> HttpResponse:
    user = person(request)
    found = queries.rota(user.organisation, by=user)
    context = {
        "title": "Rota",
        "rota": found,
        "form": form,
        "errors": form.problems,
        "edits": may(user, Permission.MANAGE_ROTA),
        "person_choices": [
            Choice(value="", text="Choose"),
            *(Choice(value=str(each.pk), text=each.name) for each in found.people),
        ],
        "manager_choices": [
            Choice(value="", text="Nobody"),
            *(Choice(value=str(each.pk), text=each.name) for each in found.everybody),
        ],
        "place_choices": [Choice(value=value, text=text) for value, text in PLACES],
        "channel_choices": [Choice(value=value, text=text) for value, text in CHANNELS],
    }
    return show(request, "watching/rota.jinja", context, status=422 if form.problems else 200)
