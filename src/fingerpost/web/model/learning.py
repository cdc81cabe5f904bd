"""From officers' corrections to what the next model learns: a paraphrase by one person, agreed to by another (A3i)."""

from uuid import UUID

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from fingerpost.desk import queries as desk
from fingerpost.desk.operations import NoSuchCase, paraphrase
from fingerpost.people.permissions import Permission
from fingerpost.policy.meanings import MEANINGS
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.tuning import queries
from fingerpost.tuning.operations import ExampleRefused, settle_example
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form, Words
from fingerpost.web.model.frame import model_screen
from fingerpost.web.nhs import Choice
from fingerpost.web.queue.filters import page_number
from fingerpost.web.sight import reveals

PER_PAGE = 20
NAMED = tuple((name, MEANINGS[name].show) for name in SIGNALS)
CHOICES = tuple(Choice(value=name, text=words) for name, words in NAMED)


class Example(Form):
    """Made-up words, and what they show."""

    text = Words(missing="Write the example in your own words", longest=1000)
    labels = forms.MultipleChoiceField(choices=NAMED, required=False)
    unsure = forms.MultipleChoiceField(choices=NAMED, required=False)

    def chosen(self, name: str) -> list[str]:
        """The signals that are ticked."""
        return [str(each) for each in self[name].value() or ()]


class Settle(Form):
    """Whether somebody else's example is good, and why not."""

    answer = forms.ChoiceField(choices=(("accept", "Accept"), ("refuse", "Refuse")))
    why = Words(missing="", required=False, longest=2000)


@asks(Permission.TEACH_MODEL)
@require_safe
def corrections(request: HttpRequest) -> HttpResponse:
    """Corrections from which nobody has made an example yet, newest first."""
    user = person(request)
    found = Paginator(desk.corrections(user.organisation, by=user), PER_PAGE).get_page(page_number(request.GET))
    context = {
        "title": "Corrections to learn from",
        "corrections": desk.correction_views(found.object_list),
        "reveal": reveals(request),
        "place": f"page {found.number} of {found.paginator.num_pages}",
        "previous": f"?page={found.number - 1}" if found.has_previous() else None,
        "following": f"?page={found.number + 1}" if found.has_next() else None,
    }
    return model_screen(request, "corrections", "model_corrections", context)


@asks(Permission.TEACH_MODEL)
@require_http_methods(["GET", "POST"])
def correction(request: HttpRequest, correction_id: UUID) -> HttpResponse:
    """One correction, and the example that is written from it."""
    user = person(request)
    try:
        found = desk.correction(user.organisation, correction_id, by=user)
    except NoSuchCase:
        raise Http404 from None
    form = Example(request.POST or None, initial={"labels": [found.signal] if found.present else []})
    if form.is_valid():
        given = form.cleaned_data
        try:
            paraphrase(correction_id, text=given["text"], labels=given["labels"], unsure=given["unsure"], by=user)
        except ExampleRefused as refused:
            for problem in refused.problems:
                form.add_error("text", problem)
        else:
            messages.success(request, "The example waits for a second person to accept it.")
            return redirect("web:model_corrections")
    context = {
        "title": "Write an example",
        "correction": found,
        "reveal": reveals(request),
        "choices": CHOICES,
        "form": form,
        "errors": form.problems,
    }
    return model_screen(request, "correction", "model_corrections", context, status=422 if form.problems else 200)


@asks(Permission.TEACH_MODEL)
@require_safe
def examples(request: HttpRequest) -> HttpResponse:
    """Examples that wait for a second person, and how many are accepted."""
    organisation = person(request).organisation
    every = queries.examples(organisation, "proposed")
    found = Paginator(every, PER_PAGE).get_page(page_number(request.GET))
    context = {
        "title": "Examples for the next model",
        "examples": found.object_list,
        "me": person(request).pk,
        "signals": dict(NAMED),
        "accepted": queries.examples(organisation, "accepted").count(),
        "refused": list(queries.examples(organisation, "refused").order_by("-reviewed_at")[:5]),
        "place": f"page {found.number} of {found.paginator.num_pages}",
        "previous": f"?page={found.number - 1}" if found.has_previous() else None,
        "following": f"?page={found.number + 1}" if found.has_next() else None,
    }
    return model_screen(request, "examples", "model_examples", context)


@asks(Permission.TEACH_MODEL)
@require_POST
def settle(request: HttpRequest, example_id: UUID) -> HttpResponse:
    """Accept somebody else's example, or refuse it and say why."""
    user, form = person(request), Settle(request.POST)
    found = queries.examples(user.organisation, "proposed").filter(pk=example_id).first()
    if found is None:
        raise Http404
    if not form.is_valid():
        messages.error(request, "Choose whether to accept the example or to refuse it.")
        return redirect("web:model_examples")
    accept = form.cleaned_data["answer"] == "accept"
    try:
        settle_example(user.organisation, example_id, accept=accept, by=user, why=form.cleaned_data["why"])
    except ExampleRefused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, f"The example is {'accepted' if accept else 'refused'}.")
    return redirect("web:model_examples")
