"""Things that hold other things: cards, callouts, banners, error summaries."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from markupsafe import Markup

from fingerpost.web.nhs.render import content, draw, markup, some_words, words

Urgency = Literal["non-urgent", "urgent", "emergency"]


def card(*, heading: str, level: int = 2, text: str | None = None, body: Markup | None = None) -> Markup:
    """A white panel with a heading."""
    return draw(
        "card",
        "card",
        heading={"text": words(heading, "heading"), "level": level, "size": "m"},
        description=content(text, body),
    )


def care_card(*, heading: str, urgency: Urgency, body: Markup, level: int = 2) -> Markup:
    """A care card. ``emergency`` is for 'Call 999 now' and nothing else (4.4.2)."""
    if urgency not in get_args(Urgency):
        raise ValueError(f"There is no care card {urgency!r}. Choose one of: {', '.join(get_args(Urgency))}.")
    if not words(heading, "heading").strip():
        raise ValueError("A care card without a heading is drawn as a plain card. Give it a heading.")
    return draw(
        "card",
        "card",
        heading={"text": heading, "level": level},
        variant=urgency,
        description={"html": markup(body, "body")},
    )


def warning_callout(*, heading: str, text: str | None = None, body: Markup | None = None, level: int = 2) -> Markup:
    """A yellow panel for what must not be missed."""
    return draw(
        "warning-callout",
        "warningCallout",
        heading={"text": words(heading, "heading"), "level": level},
        **content(text, body),
    )


def inset(*, text: str | None = None, body: Markup | None = None) -> Markup:
    """Set-off words, such as a quotation."""
    return draw("inset-text", "insetText", **content(text, body))


def details(*, summary: str, text: str | None = None, body: Markup | None = None, opened: bool = False) -> Markup:
    """Something that opens on request, without scripts."""
    return draw(
        "details",
        "details",
        summary={"text": words(summary, "summary")},
        open=opened or None,
        **content(text, body),
    )


def banner(*, title: str, text: str | None = None, body: Markup | None = None, success: bool = False) -> Markup:
    """News about the page. Never beside an error summary: the two would fight for the reader's focus."""
    return draw(
        "notification-banner",
        "notificationBanner",
        title={"text": words(title, "title")},
        variant="success" if success else None,
        **content(text, body),
    )


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong and how to put it right, and the id of the field that it is about."""

    text: str
    field: str | None = None


def error_summary(errors: Sequence[FieldError], *, heading: str = "There is a problem") -> Markup:
    """The list at the top of a page whose form could not be accepted. Nothing when there are no errors."""
    if not errors:
        return Markup()
    listed = [
        {"text": words(error.text, "error"), "href": None if error.field is None else f"#{words(error.field, 'field')}"}
        for error in errors
    ]
    return draw("error-summary", "errorSummary", heading={"text": some_words(heading, "heading")}, errorList=listed)


def _described(text: str | None, body: Markup | None) -> dict[str, object]:
    return content(text, body)
