"""Answering the author, and giving them the reasons for what was done (4.4.2, A3b, A3n)."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from fingerpost.desk import operations
from fingerpost.desk.operations import WordsRefused
from fingerpost.desk.queries import ActionView, CaseView
from fingerpost.people.permissions import Permission
from fingerpost.web.access import asks
from fingerpost.web.case import forms
from fingerpost.web.case.opening import attempt, opened, page, person
from fingerpost.web.nhs import Choice


@asks(Permission.REPLY)
@require_http_methods(["GET", "POST"])
def reply(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Answer where everybody can read it."""
    return _answered(request, case_id, private=False)


@asks(Permission.REPLY)
@require_http_methods(["GET", "POST"])
def private_reply(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Answer where only the author can read it."""
    return _answered(request, case_id, private=True)


@asks(Permission.REPLY)
@require_http_methods(["GET", "POST"])
def explain(request: HttpRequest, case_id: UUID, action: str) -> HttpResponse:
    """Give the reasons for an act, or record why not."""
    seen = opened(request, case_id)
    statement = next((each for each in seen.statements if each.action == action), None)
    if statement is None:
        raise Http404
    form = forms.Explain(request.POST or None, initial={"text": statement.text})
    if form.is_valid():
        typed = form.cleaned_data
        answer = attempt(
            request,
            seen,
            form,
            lambda: operations.explain(
                case_id,
                typed["way"],
                by=person(request),
                version=typed["version"],
                action=action,
                text=typed["text"],
                why=typed["why"],
            ),
            told="The reasons are on their way." if typed["way"] == "send" else "Recorded.",
        )
        if answer:
            return answer
    ways = [Choice(value=value, text=text) for value, text in forms.WAYS]
    return page(request, seen, "explain", "Give the reasons", form, {"statement": statement, "way_choices": ways})


def _answered(request: HttpRequest, case_id: UUID, *, private: bool) -> HttpResponse:
    seen = opened(request, case_id)
    if request.method == "POST" and "use" in request.POST:
        return _page(request, seen, _with_template(request, seen), private)
    form = forms.Reply(request.POST or None, initial={"text": seen.guidance.starts_from})
    concerned = False
    if form.is_valid():
        try:
            answer = attempt(request, seen, form, lambda: _send(request, case_id, form, private), told=_TOLD[private])
        except _Unsure as unsure:
            concerned = True
            form.add_error("text", str(unsure))
            answer = None
        if answer:
            return answer
    return _page(request, seen, form, private, concerned)


_TOLD = {False: "Your reply is on its way.", True: "Your private reply is on its way."}


class _Unsure(Exception):
    """The words may leave once the officer has confirmed them."""


def _send(request: HttpRequest, case_id: UUID, form: forms.Reply, private: bool) -> None:
    typed = form.cleaned_data
    try:
        operations.reply(
            case_id,
            typed["text"],
            by=person(request),
            version=typed["version"],
            confirmed=typed["confirmed"],
            why=typed["why"],
            private=private,
        )
    except WordsRefused as refused:
        if refused.final:
            raise
        raise _Unsure(str(refused)) from None


def _with_template(request: HttpRequest, seen: CaseView) -> forms.Reply:
    """What was typed so far, with the approved words under it."""
    chosen = next((each.text for each in seen.templates if each.name == request.POST["use"]), "")
    before = request.POST.get("text", "").rstrip()
    text = f"{before}\n\n{chosen}" if before else chosen
    return forms.Reply(initial={"text": text, "version": request.POST.get("version", "")})


def _asks_why(seen: CaseView, act: ActionView) -> bool:
    """Whether somebody has to be asked first, or the officer's other duties speak against it; never in danger."""
    return not seen.danger and bool(act.weighed or seen.guidance.ask_legal)


def _page(
    request: HttpRequest, seen: CaseView, form: forms.Reply, private: bool, concerned: bool = False
) -> HttpResponse:
    act = seen.action("private_reply" if private else "reply")
    by_hand = act.possible == "manual"
    context = {
        "act": act,
        "private": private,
        "templates": [each for each in seen.templates if each.private == private],
        "concerned": concerned,
        "why_asked": act.modality in ("should_not", "conflict") or bool(_asks_why(seen, act)),
        "send_words": "Continue: I will send it by hand" if by_hand else "Send the reply",
    }
    return page(request, seen, "reply", "Reply in private" if private else "Reply", form, context)
