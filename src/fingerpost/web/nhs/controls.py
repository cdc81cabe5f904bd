"""Buttons and the fields of a form. Errors appear beside the field as well as in the summary."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from markupsafe import Markup

from fingerpost.web.nhs.render import draw, markup, some_words, words

Variant = Literal["secondary", "warning", "reverse"]
Width = Literal[5, 10, 20, 30]


def button(
    text: str,
    *,
    variant: Variant | None = None,
    href: str | None = None,
    name: str | None = None,
    value: str | None = None,
    small: bool = False,
    key: str | None = None,
    action: str | None = None,
) -> Markup:
    """A button that sends its form, or with ``href`` a link that looks like one.

    ``key`` is the keyboard shortcut that presses it; ``action`` sends the form to another address. A double click is
    taken as one.
    """
    if variant is not None and variant not in get_args(Variant):
        raise ValueError(f"There is no button {variant!r}. Choose one of: {', '.join(get_args(Variant))}.")
    attributes = {"data-key": some_words(key, "key"), "formaction": some_words(action, "action")}
    return draw(
        "button",
        "button",
        text=words(text, "text"),
        variant=variant,
        href=some_words(href, "href"),
        name=some_words(name, "name"),
        value=some_words(value, "value"),
        small=small or None,
        preventDoubleClick=True if href is None else None,
        attributes=attributes,
    )


def text_input(
    *,
    name: str,
    label: str,
    value: str = "",
    hint: str | None = None,
    error: str | None = None,
    form: Literal["text", "email", "url", "search", "tel", "date", "time", "datetime-local"] = "text",
    autocomplete: str | None = None,
    width: Width | None = None,
    field_id: str | None = None,
) -> Markup:
    """One line of typing. ``form`` is what kind of thing is typed, so that a telephone shows the right keys."""
    return draw(
        "input",
        "input",
        **_field(name, label, hint, error, field_id),
        value=words(value, "value"),
        type=form,
        autocomplete=some_words(autocomplete, "autocomplete"),
        spellcheck=False if form == "email" else None,
        width=width,
    )


def password_input(
    *, name: str, label: str, hint: str | None = None, error: str | None = None, new: bool = False
) -> Markup:
    """A password, which may be pasted and, with scripts on, shown. What was typed is never sent back.

    ``new`` asks the browser to propose one instead of filling in the old one.
    """
    kind = "new-password" if new else "current-password"
    return draw("password-input", "passwordInput", **_field(name, label, hint, error, None), autocomplete=kind)


def textarea(
    *,
    name: str,
    label: str,
    value: str = "",
    rows: int = 5,
    hint: str | None = None,
    error: str | None = None,
    field_id: str | None = None,
) -> Markup:
    """Several lines of typing. A line break at the start survives, although HTML would drop it."""
    kept = f"\n{words(value, 'value')}" if value.startswith("\n") else words(value, "value")
    return draw("textarea", "textarea", **_field(name, label, hint, error, field_id), value=kept, rows=rows)


def file_upload(*, name: str, label: str, accept: str, hint: str | None = None, error: str | None = None) -> Markup:
    """A file to send. ``accept`` lists media types with commas; it helps to choose, and whoever takes the file checks.

    The form around it needs ``enctype="multipart/form-data"``.
    """
    return draw(
        "file-upload",
        "fileUpload",
        **_field(name, label, hint, error, None),
        attributes={"accept": words(accept, "accept")},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing to choose. ``reveals`` is markup shown when it is chosen (always shown without scripts)."""

    value: str
    text: str
    hint: str | None = None
    reveals: Markup | None = None


def select(
    *,
    name: str,
    label: str,
    choices: Sequence[Choice],
    value: str = "",
    error: str | None = None,
    field_id: str | None = None,
) -> Markup:
    """A list to choose one from."""
    drawn = [{"value": words(c.value, "value"), "text": words(c.text, "text")} for c in choices]
    for item, choice in zip(drawn, choices, strict=True):
        item.update({"selected": True} if choice.value == value else {})  # type: ignore[dict-item]
    return draw("select", "select", **_field(name, label, None, error, field_id), items=drawn)


def radios(
    *,
    name: str,
    legend: str,
    choices: Sequence[Choice],
    value: str = "",
    hint: str | None = None,
    error: str | None = None,
    small: bool = False,
) -> Markup:
    """Choose one of a few."""
    return draw(
        "radios",
        "radios",
        **_group(name, legend, hint, error),
        items=[_item(choice, choice.value == value) for choice in choices],
        small=small or None,
    )


def checkboxes(
    *,
    name: str,
    choices: Sequence[Choice],
    values: Sequence[str] = (),
    legend: str | None = None,
    hint: str | None = None,
    error: str | None = None,
    small: bool = False,
) -> Markup:
    """Choose any number."""
    return draw(
        "checkboxes",
        "checkboxes",
        **_group(name, legend, hint, error),
        items=[_item(choice, choice.value in values) for choice in choices],
        small=small or None,
    )


def _field(name: str, label: str, hint: str | None, error: str | None, field_id: str | None) -> dict[str, object]:
    return {
        "name": words(name, "name"),
        "id": some_words(field_id, "field_id") or name,
        "label": {"text": words(label, "label"), "size": "s"},
        "hint": None if hint is None else {"text": words(hint, "hint")},
        "errorMessage": None if error is None else {"text": words(error, "error")},
    }


def _group(name: str, legend: str | None, hint: str | None, error: str | None) -> dict[str, object]:
    return {
        "name": words(name, "name"),
        "idPrefix": name,
        "fieldset": None if legend is None else {"legend": {"text": words(legend, "legend"), "size": "s"}},
        "hint": None if hint is None else {"text": words(hint, "hint")},
        "errorMessage": None if error is None else {"text": words(error, "error")},
    }


def _item(choice: Choice, checked: bool) -> dict[str, object]:
    return {
        "value": words(choice.value, "value"),
        "text": words(choice.text, "text"),
        "hint": None if choice.hint is None else {"text": words(choice.hint, "hint")},
        "conditional": None if choice.reveals is None else {"html": markup(choice.reveals, "reveals")},
        "checked": checked or None,
    }
