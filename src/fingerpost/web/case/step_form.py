"""The form of one step, made from what the pack asks for."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django import forms
from django.utils import timezone

from fingerpost.desk.operations import LONGEST_SAID
from fingerpost.desk.queries import CaseView, StepView
from fingerpost.web.case.presenter import author
from fingerpost.web.fields import Form, Words
from fingerpost.web.times import ZONE, moment

ANSWER = "the_answer"
"""The field of a question's answer. What the pack asks for cannot be called so."""

BEGUN = 3000
"""How much of a long post is filled in, so that what is written with it still fits."""

MOMENTS = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]


class StepForm(Form):
    """The answer of a question and everything that is written down, each as the pack asks for it."""

    def __init__(self, step: StepView, case: CaseView, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data, initial=_filled(step, case))
        if step.answers:
            choices = [(name, says) for name, says, _ in step.answers]
            self.fields[ANSWER] = _choice(choices, f"Choose an answer: {step.says}", needed=True)
        for asked in step.asks:
            self.fields[asked.id] = _field(asked, None if step.tool == "call" else LONGEST_SAID)

    def said(self) -> dict[str, str]:
        """What was written, as the record keeps it: days and moments in one written form."""
        return {name: _kept(value) for name, value in self.cleaned_data.items() if name != ANSWER and value}


def _field(asked: Any, longest: int | None) -> forms.Field:
    missing = f"Enter: {asked.label}"
    if asked.kind == "words":
        return Words(missing=missing, required=asked.needed, longest=longest)
    if asked.kind == "choice":
        return _choice([(option.id, option.says) for option in asked.choices], f"Choose: {asked.label}", asked.needed)
    if asked.kind == "day":
        bad = {"required": missing, "invalid": "Enter a day, such as 2027-08-06"}
        return forms.DateField(required=asked.needed, input_formats=["%Y-%m-%d", "%d/%m/%Y"], error_messages=bad)
    if asked.kind == "moment":
        bad = {"required": missing, "invalid": "Enter a day and a time, such as 2027-08-06 16:30"}
        return forms.DateTimeField(required=asked.needed, input_formats=MOMENTS, error_messages=bad)
    too_long = f"Make it shorter: at most {longest} characters"
    said = {"required": missing, "max_length": too_long}
    return forms.CharField(required=asked.needed, max_length=longest, error_messages=said)


def _choice(choices: Sequence[tuple[str, str]], missing: str, needed: bool) -> forms.ChoiceField:
    return forms.ChoiceField(
        choices=choices, required=needed, error_messages={"required": missing, "invalid_choice": missing}
    )


def _kept(value: object) -> str:
    if isinstance(value, datetime):
        return value.replace(tzinfo=ZONE).isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)


def _filled(step: StepView, case: CaseView) -> dict[str, str]:
    """What the page begins with, so that nobody copies by hand what is already known. It can always be recorded."""
    found = {asked.id: _begun(asked, case)[:LONGEST_SAID] for asked in step.asks if asked.fill}
    if len(case.guidance.teams) == 1:
        found |= {asked.id: case.guidance.teams[0] for asked in step.asks if asked.kind == "team"}
    return found


def _begun(asked: Any, case: CaseView) -> str:
    post = case.post
    if asked.fill in ("now", "written"):
        at = timezone.now() if asked.fill == "now" else post.at or case.received_at
        local = at.astimezone(ZONE)
        forms_of_time = {"day": f"{local:%Y-%m-%d}", "moment": f"{local:%Y-%m-%dT%H:%M}"}
        return forms_of_time.get(asked.kind) or moment(at)
    handle = f" ({post.author_handle})" if post.author_handle else ""
    where = post.link or f"{post.platform_words}, {post.account.name or post.account.handle}, {post.external_id}"
    return {
        "words": post.text.strip()[:BEGUN],
        "author": f"{author(case)}{handle} on {post.platform_words}",
        "link": where,
    }[asked.fill]
