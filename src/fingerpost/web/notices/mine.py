"""What I was told, and how I want to be told."""

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from fingerpost.delivery import operations, queries
from fingerpost.delivery.operations import BadAddress, BadQuietHours
from fingerpost.people.permissions import Permission
from fingerpost.people.queries import User
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form
from fingerpost.web.mail import carried_by
from fingerpost.web.nhs import Choice
from fingerpost.web.page import show

RHYTHMS = (
    ("at_once", "At once"),
    ("hourly", "Together, every hour"),
    ("daily", "Together, once a day at 9am"),
)
TIME = ["%H:%M", "%H.%M", "%H:%M:%S"]
WRONG_TIME = {"invalid": "Enter a time, such as 19:30"}


class Preferences(Form):
    """How I want to be told."""

    by_email = forms.BooleanField(required=False)
    by_teams = forms.BooleanField(required=False)
    rhythm = forms.ChoiceField(choices=RHYTHMS, error_messages={"required": "Choose when"})
    quiet_from = forms.TimeField(required=False, input_formats=TIME, error_messages=WRONG_TIME)
    quiet_until = forms.TimeField(required=False, input_formats=TIME, error_messages=WRONG_TIME)


class Teams(Form):
    """The address of my own workflow."""

    teams = forms.CharField(max_length=2000, error_messages={"required": "Enter the address of your workflow"})


@asks(Permission.OWN_NOTICES)
@require_http_methods(["GET", "POST"])
def my_notices(request: HttpRequest) -> HttpResponse:
    """What I was told lately; what I choose is kept."""
    user = person(request)
    form = Preferences(request.POST) if request.method == "POST" else Preferences(initial=_chosen(user))
    if request.method == "POST" and form.is_valid():
        try:
            operations.prefer(user, **form.cleaned_data)
        except BadQuietHours as bad:
            form.add_error("quiet_from", str(bad))
        else:
            messages.success(request, "Kept.")
            return redirect("web:my_notices")
    return _page(request, user, form, Teams())


@asks(Permission.OWN_NOTICES)
@sensitive_post_parameters("teams")
@require_POST
def teams(request: HttpRequest) -> HttpResponse:
    """Keep the address of my workflow, or forget it. It is never shown again."""
    user = person(request)
    if "forget" in request.POST:
        operations.unset_teams(user)
        messages.success(request, "Forgotten. You are no longer told by Teams.")
        return redirect("web:my_notices")
    form = Teams(request.POST)
    if form.is_valid():
        try:
            operations.set_teams(user, form.cleaned_data["teams"])
        except BadAddress as bad:
            form.add_error("teams", str(bad))
        else:
            messages.success(request, "Kept. Send yourself a test.")
            return redirect("web:my_notices")
    return _page(request, user, Preferences(initial=_chosen(user)), form)


@asks(Permission.OWN_NOTICES)
@require_POST
def test(request: HttpRequest) -> HttpResponse:
    """Send me a test."""
    operations.send_test(person(request))
    messages.success(request, "A test is on its way. What became of it appears below in a moment.")
    return redirect("web:my_notices")


def _page(request: HttpRequest, user: User, form: Preferences, teams_form: Teams) -> HttpResponse:
    problems = (*form.problems, *teams_form.problems)
    context = {
        "title": "My notices",
        "form": form,
        "teams_form": teams_form,
        "errors": problems,
        "has_teams": bool(queries.preference(user).teams),
        "rhythm_choices": [Choice(value=value, text=text) for value, text in RHYTHMS],
        "notices": queries.my_notices(user),
        "kinds": queries.KINDS,
        "mail": carried_by(settings),
    }
    return show(request, "notices/mine.jinja", context, status=422 if problems else 200)


def _chosen(user: User) -> dict[str, object]:
    chosen = queries.preference(user)
    quiet = {name: getattr(chosen, name) for name in ("quiet_from", "quiet_until")}
    shown = {name: f"{at:%H:%M}" if at else "" for name, at in quiet.items()}
    return {"by_email": chosen.by_email, "by_teams": chosen.by_teams, "rhythm": chosen.rhythm, **shown}
