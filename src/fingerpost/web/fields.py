"""Reading what was typed, and saying what is wrong with it beside the field and at the top of the page."""

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS

from fingerpost.web.nhs import FieldError


class Words(forms.CharField):
    """Several lines of plain text. Line breaks become one kind; spaces inside stay as typed.

    ``longest`` is in characters; None lets a text be of any length.
    """

    def __init__(self, *, missing: str, longest: int | None = 8000, required: bool = True) -> None:
        super().__init__(
            required=required,
            strip=False,
            max_length=longest,
            error_messages={
                "required": missing,
                "max_length": f"Make it shorter: at most {longest} characters",
                "null_characters_not_allowed": "Take out the characters that cannot be shown",
            },
        )

    def to_python(self, value: object) -> str:
        """The text with one kind of line break; a text of spaces only counts as nothing."""
        text = str(super().to_python(value) or "").replace("\r\n", "\n").replace("\r", "\n")
        return text if text.strip() else ""


class Version(forms.IntegerField):
    """The version of the case that the page was drawn from, so that a stale page changes nothing."""

    def __init__(self) -> None:
        super().__init__(
            min_value=0,
            max_value=2**31 - 1,
            error_messages={"required": "Open the case again: this page did not say which version it showed"},
        )


class Form(forms.Form):
    """A form that our templates draw. They need every value as it was typed, and the errors by field."""

    def typed(self, name: str) -> str:
        """What stands in the field: as it was sent, or as the page proposes it."""
        value = self[name].value()
        return "" if value is None else str(value)

    def wrong(self, name: str) -> str | None:
        """The first thing wrong with the field, or None."""
        found = self.errors.get(name)
        return str(found[0]) if found else None

    @property
    def problems(self) -> tuple[FieldError, ...]:
        """Everything wrong, for the summary at the top. What belongs to no field has no link."""
        return tuple(
            FieldError(str(message), None if name == NON_FIELD_ERRORS else name)
            for name, messages in self.errors.items()
            for message in messages
        )
