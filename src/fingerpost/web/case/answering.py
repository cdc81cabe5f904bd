"""The page on which an answer is written: its draft, its checks, and its way out (4.4.1, A3b, A3d)."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import AskFirst, DraftConflict, ReasonNeeded, Refused, WordsRefused
from fingerpost.desk.queries import ActionView, CaseView
from fingerpost.web.case import forms
from fingerpost.web.case.opening import attempt, opened, page, person
from fingerpost.web.numbers import whole

TITLES = {"reply": "Reply", "private_reply": "Reply in private", "move_private": "Take it private"}
SENDS = {"reply": "Send the reply", "private_reply": "Send the reply", "move_private": "Send both"}
TOLD = {
    "reply": "Your reply is on its way.",
    "private_reply": "Your private reply is on its way.",
    "move_private": "Your words are on their way.",
}
ASKED = "A second person is asked. Nothing is sent until somebody agrees."


def answered(request: HttpRequest, case_id: UUID, action: str) -> HttpResponse:
    """The page, or the way onward once the words are sent, asked about, or kept."""
    seen = opened(request, case_id)
    if request.method != "POST":
        return _page(request, seen, action, _as_kept(seen, action))
    if "use" in request.POST:
        return _page(request, seen, action, _with_template(request, seen, action))
    if "take" in request.POST:
        return _page(request, seen, action, _as_kept(seen, action, version=request.POST.get("version", "")))
    form = _form(action)(request.POST)
    if "keep" in request.POST:
        return _keep(request, seen, action, form)
    _kept_quietly(request, seen, action, form)
    concerned = False
    if form.is_valid():
        try:
            answer = attempt(
                request, seen, form, lambda: _go(request, seen, action, form), told=_told(request, seen, action)
            )
        except _Unsure as unsure:
            concerned, answer = True, None
            form.add_error(unsure.field, str(unsure))
        if answer:
            return answer
    return _page(request, seen, action, form, concerned)


class _Unsure(Exception):
    """The words may leave once the officer has said why they are right. ``field`` is where that is said."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


def _go(request: HttpRequest, seen: CaseView, action: str, form: forms.Reply) -> None:
    typed: dict[str, Any] = form.cleaned_data
    given = {name: typed[name] for name in ("version", "confirmed", "why", "all_the_same", "asked")}
    words = [typed["text"], typed["more"]] if action == "move_private" else [typed["text"]]
    acts = {"reply": operations.reply, "private_reply": operations.private_reply}
    try:
        if _second(request, seen):
            operations.ask_reply(seen.id, action, *words, by=person(request), **given)
        elif action == "move_private":
            operations.move_private(seen.id, *words, by=person(request), **given)
        else:
            acts[action](seen.id, *words, by=person(request), **given)
    except WordsRefused as refused:
        if refused.final:
            raise
        raise _Unsure(str(refused), "text") from None
    except AskFirst:
        raise
    except ReasonNeeded as needed:
        if typed["confirmed"] and not typed["all_the_same"]:
            raise _Unsure(str(needed), "all_the_same") from None
        raise


def _second(request: HttpRequest, seen: CaseView) -> bool:
    return bool(seen.around.second_needed) or "ask" in request.POST


def _told(request: HttpRequest, seen: CaseView, action: str) -> str:
    if _second(request, seen):
        return ASKED
    seconds = seen.around.undo_seconds
    if seconds and seen.action(action).possible == "api":
        return f"It leaves in {seconds} seconds. Until then you can take it back."
    return TOLD[action]


def _form(action: str) -> type[forms.Reply]:
    return forms.MovePrivate if action == "move_private" else forms.Reply


def _keep(request: HttpRequest, seen: CaseView, action: str, form: forms.Reply) -> HttpResponse:
    """The button for keeping a draft: what scripts do by themselves at every pause."""
    stamp = whole(request.POST.get("keep", ""), stamp_of(form))
    try:
        operations.keep_draft(seen.id, action, form.typed("text"), _more(form), by=person(request), stamp=stamp)
    except Refused as refused:
        form.is_valid()
        form.errors.clear()
        form.add_error("text", str(refused))
        conflict = refused if isinstance(refused, DraftConflict) else None
        return _page(request, opened(request, seen.id), action, form, conflict=conflict)
    messages.success(request, "Your draft is kept. You can go on with it on any device.")
    return redirect(request.path)


def _kept_quietly(request: HttpRequest, seen: CaseView, action: str, form: forms.Reply) -> None:
    """Before anything is tried with the words they are safe. A conflict stops nobody from sending."""
    try:
        kept = operations.keep_draft(
            seen.id, action, form.typed("text"), _more(form), by=person(request), stamp=stamp_of(form)
        )
    except Refused:
        return
    form.data = {**form.data.dict(), "stamp": str(kept)} if isinstance(form.data, QueryDict) else form.data


def stamp_of(form: forms.Reply) -> int:
    """Which words of the draft the page was drawn from; 0 for none."""
    return whole(form.typed("stamp"))


def _more(form: forms.Reply) -> str:
    return form.typed("more") if "more" in form.fields else ""


def _as_kept(seen: CaseView, action: str, version: str = "") -> forms.Reply:
    """What this person has written so far, on whatever device; before that, the line that a guide starts from."""
    draft = seen.around.draft(action)
    begun = {"text": seen.guidance.starts_from, "stamp": 0}
    initial = {"text": draft.text, "more": draft.more, "stamp": draft.stamp} if draft else begun
    return _form(action)(initial={**initial, "version": version})


def _with_template(request: HttpRequest, seen: CaseView, action: str) -> forms.Reply:
    """What was typed so far, with the approved words under it: the private ones in the private box."""
    chosen = next((each for each in seen.templates if each.name == request.POST["use"]), None)
    box = "more" if action == "move_private" and chosen and chosen.private else "text"
    typed = {name: request.POST.get(name, "") for name in ("text", "more", "stamp", "version")}
    before, words = typed[box].rstrip(), chosen.text if chosen else ""
    typed[box] = f"{before}\n\n{words}" if before else words
    return _form(action)(initial=typed)


def _page(
    request: HttpRequest,
    seen: CaseView,
    action: str,
    form: forms.Reply,
    concerned: bool = False,
    conflict: DraftConflict | None = None,
) -> HttpResponse:
    act, private, both = seen.action(action), action == "private_reply", action == "move_private"
    no_more = _no_more(seen) if both else ""
    context = {
        "act": act,
        "private": private,
        "both": both,
        "no_more": no_more,
        "templates": [each for each in seen.templates if each.private == private or (both and not no_more)],
        "concerned": concerned or bool(form.typed("all_the_same")),
        "crisis": seen.danger == "life",
        "ask_first": seen.guidance.restricted if seen.danger != "life" else (),
        "why_asked": act.modality in ("should_not", "conflict") or _asks_why(seen, act),
        "send_words": _send_words(seen, act),
        "others": [each for each in seen.around.drafts if each.action == action and not each.yours],
        "look": queries.preview(person(request).organisation, seen.id, action, form.typed("text"), by=person(request)),
        "draft": seen.around.draft(action),
        "stamp": form.typed("stamp") or "0",
        "conflict": conflict,
        "draft_told": str(conflict) if conflict else "",
    }
    return page(request, seen, "reply", TITLES[action], form, context)


def _asks_why(seen: CaseView, act: ActionView) -> bool:
    """Whether somebody has to be asked first, or the officer's other duties speak against it; never in danger."""
    return not seen.danger and bool(act.weighed or seen.guidance.ask_legal)


def _no_more(seen: CaseView) -> str:
    """Why no private words can go along with the public line; empty where they can."""
    private = seen.action("private_reply")
    if private.possible == "impossible":
        return f"{private.possible_why} So the public line asks them to write to us."
    return seen.around.no_private


def _send_words(seen: CaseView, act: ActionView) -> str:
    if seen.around.second_needed:
        return "Ask a second person"
    return "Continue: I will send it by hand" if act.possible == "manual" else SENDS[act.name]
