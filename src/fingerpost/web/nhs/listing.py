"""Tags, summary lists and page links."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from markupsafe import Markup

from fingerpost.web.nhs.render import content, draw, some_words, words

Colour = Literal["white", "grey", "green", "aqua-green", "blue", "purple", "pink", "red", "orange", "yellow"]


def tag(text: str, *, colour: Colour | None = None) -> Markup:
    """A status in words, coloured as well. The colour alone must never carry the meaning."""
    if colour is not None and colour not in get_args(Colour):
        raise ValueError(f"There is no tag colour {colour!r}. Choose one of: {', '.join(get_args(Colour))}.")
    return draw("tag", "tag", text=words(text, "text"), colour=colour)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a summary list: a name and plain words, or markup made by a template."""

    key: str
    text: str | None = None
    body: Markup | None = None


def summary_list(rows: Sequence[Row], *, border: bool = True) -> Markup:
    """Names and values, one under the other."""
    drawn = [{"key": {"text": words(row.key, "key")}, "value": content(row.text, row.body)} for row in rows]
    return draw("summary-list", "summaryList", rows=drawn, border=border)


def pagination(*, previous: str | None = None, following: str | None = None, label: str, place: str = "") -> Markup:
    """Links to the page before and after. ``place`` says where we are, as in '2 of 7'."""
    if previous is None and following is None:
        return Markup()
    spot = some_words(place or None, "place")
    return draw(
        "pagination",
        "pagination",
        ariaLabel=words(label, "label"),
        previous=None if previous is None else {"href": words(previous, "previous"), "labelText": spot},
        next=None if following is None else {"href": words(following, "following"), "labelText": spot},
    )
