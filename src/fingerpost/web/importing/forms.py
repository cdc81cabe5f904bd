"""What people say about a file of posts."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from fingerpost.inbox.operations import LARGEST
from fingerpost.post.tables import FIELDS
from fingerpost.web.fields import Form
from fingerpost.web.words import KINDS, PLATFORMS

TOO_LARGE = "The file is larger than 50 MB. Split it, and bring in the parts one after the other"


class Upload(Form):
    """The file."""

    file = forms.FileField(
        error_messages={
            "required": "Choose a file",
            "empty": "The file is empty. Choose one that has posts in it",
            "invalid": "Choose a file",
        }
    )

    def clean_file(self) -> "UploadedFile[Any]":
        """A file that is not too large."""
        file: UploadedFile[Any] = self.cleaned_data["file"]
        if (file.size or 0) > LARGEST:
            raise forms.ValidationError(TOO_LARGE)
        return file


class Columns(Form):
    """What stands in which column, and what holds for posts that do not say."""

    platform = forms.ChoiceField(required=False, choices=[("", ""), *PLATFORMS.items()])
    kind = forms.ChoiceField(required=False, choices=[("", ""), *KINDS.items()])
    account = forms.CharField(required=False, max_length=200)

    def columns(self) -> dict[str, int]:
        """The column of each part of a post, as chosen."""
        chosen = {name: str(self.data.get(f"column_{name}", "")) for name in FIELDS}
        return {name: int(place) for name, place in chosen.items() if place.isascii() and place.isdecimal()}

    def given(self) -> Mapping[str, str]:
        """What holds for posts that do not say."""
        return {name: str(self.cleaned_data[name]).strip() for name in ("platform", "kind", "account")}
