"""Bringing in a post by hand: from a platform without a door, a forum, a newspaper's comments, a screenshot (4.1)."""

from datetime import UTC, datetime
from typing import Any

from django import forms
from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from fingerpost.desk import operations as desk
from fingerpost.inbox import operations as inbox
from fingerpost.people.permissions import Permission, may
from fingerpost.people.queries import User, matter_of, may_know
from fingerpost.pictures import LARGEST
from fingerpost.post import wire
from fingerpost.post.post import Post
from fingerpost.register.queries import account_named, accounts
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.case.presenter import web_address
from fingerpost.web.fields import Form, Words
from fingerpost.web.nhs import Choice
from fingerpost.web.page import show
from fingerpost.web.times import ZONE
from fingerpost.web.words import KINDS, PLATFORMS


class Paste(Form):
    """What was seen, where, and who wrote it. Only the words or a picture are needed."""

    text = Words(missing="", required=False, longest=20000)
    picture = forms.BooleanField(required=False)
    upload = forms.FileField(required=False, allow_empty_file=True)
    platform = forms.ChoiceField(
        choices=list(PLATFORMS.items()), error_messages={"required": "Choose where you saw it"}
    )
    kind = forms.ChoiceField(choices=list(KINDS.items()), error_messages={"required": "Choose what it is"})
    account = forms.CharField(required=False, max_length=200)
    author_name = forms.CharField(required=False, max_length=200)
    author_handle = forms.CharField(required=False, max_length=200)
    link = forms.CharField(required=False, max_length=2000)
    at = forms.DateTimeField(
        required=False,
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"],
        error_messages={"invalid": "Enter the day and the time, such as 2027-08-06 16:30, or leave it empty"},
    )
    parent = Words(missing="", required=False, longest=20000)

    def clean_link(self) -> str:
        """A web address, or nothing."""
        link: str = self.cleaned_data["link"].strip()
        if link and not web_address(link):
            raise forms.ValidationError("Enter a web address that starts with https://, or leave it empty")
        return link

    def clean_at(self) -> datetime | None:
        """When it was written, by the clock on the wall; never in the future."""
        given: datetime | None = self.cleaned_data["at"]
        at = given.replace(tzinfo=ZONE) if given else None
        if at and at > datetime.now(UTC):
            raise forms.ValidationError("Enter a time that has passed, or leave it empty")
        return at

    def clean(self) -> dict[str, Any]:
        """There has to be something to read or to look at."""
        cleaned: dict[str, Any] = super().clean() or {}
        given = cleaned.get("picture") or cleaned.get("upload") or "upload" in self.errors
        if not cleaned.get("text") and not given and "text" not in self.errors:
            self.add_error("text", "Paste the words, or tick that it is only a picture or film")
        return cleaned

    def clean_upload(self) -> bytes | None:
        """The picture, if there is one. One that is too large is not read into memory."""
        given: UploadedFile[Any] | None = self.cleaned_data["upload"]
        if given is None:
            return None
        body: bytes = given.read(LARGEST + 1)
        try:
            inbox.check_picture(body)
        except inbox.BadPicture as bad:
            raise forms.ValidationError(str(bad)) from None
        return body


@asks(Permission.INGEST_POSTS)
@require_http_methods(["GET", "POST"])
def paste(request: HttpRequest) -> HttpResponse:
    """Take the post in, read it at once and open its case."""
    form = Paste(request.POST or None, request.FILES or None, initial={"platform": "facebook", "kind": "comment"})
    if form.is_valid():
        answer = _taken(request, person(request), form)
        if answer:
            return answer
    context = {
        "title": "Paste a post",
        "form": form,
        "errors": form.problems,
        "platform_choices": [Choice(value=value, text=text) for value, text in PLATFORMS.items()],
        "kind_choices": [Choice(value=value, text=text) for value, text in KINDS.items()],
        "account_choices": _accounts(person(request)),
    }
    return show(request, "paste.jinja", context, status=422 if form.problems else 200)


def as_post(typed: dict[str, Any]) -> Post:
    """The post in the form that triage reads. Raises ``wire.BadPost``."""
    author = {"name": typed["author_name"].strip() or None, "handle": typed["author_handle"].strip() or None}
    said: dict[str, Any] = {
        "text": typed["text"],
        "platform": typed["platform"],
        "kind": typed["kind"],
        "account": typed["account"].strip() or None,
        "author": {key: value for key, value in author.items() if value},
        "at": typed["at"].isoformat() if typed["at"] else None,
        "parent": {"text": typed["parent"]} if typed["parent"] else None,
        "media": [{"url": typed["link"] or None}] if typed["picture"] or typed["upload"] else [],
    }
    return wire.post_from_dict({key: value for key, value in said.items() if value not in (None, {}, [])})


def _taken(request: HttpRequest, user: User, form: Paste) -> HttpResponse | None:
    """Take it in and go to its case; None when the form then says what is wrong."""
    typed = form.cleaned_data
    try:
        post = as_post(typed)
    except wire.BadPost as bad:
        form.add_error("text", f"{bad.message} {bad.hint}")
        return None
    account = account_named(user.organisation, post.platform, post.account)
    if post.account and account is None:
        form.add_error(
            "account", "That account is on another platform. Choose one on the platform where you saw the post"
        )
        return None
    stored = inbox.receive(
        post,
        organisation=user.organisation,
        account=account,
        by=user.actor,
        source="paste",
        permalink=typed["link"],
        pictures=(typed["upload"],) if typed["upload"] else (),
    )
    case = desk.receive(stored, inbox.read_post(stored, by=user.actor))
    messages.success(request, "The post was taken in and read.")
    seen = case is not None and may_know(user, case.seal, matter_of(case))  # a post that is here already may be sealed
    if case is None or not seen or not may(user, Permission.READ_CASE):
        return redirect("web:paste")
    return redirect("web:case", case.pk)


def _accounts(user: User) -> list[Choice]:
    known = [
        Choice(
            value=each.handle or each.external_id, text=f"{each.name} ({PLATFORMS.get(each.platform, each.platform)})"
        )
        for each in accounts(user.organisation)
        if each.active
    ]
    return [Choice(value="", text="None of ours, or not known"), *known]
