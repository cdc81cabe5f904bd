"""How our own pages are drawn: strictly. A name that a page uses and nobody gave is an error, never a blank."""

from typing import Any

from django.templatetags.static import static
from django.urls import reverse
from jinja2 import Environment, StrictUndefined

from fingerpost.web import nhs, times, words


def environment(**options: Any) -> Environment:
    """The Jinja environment that Django asks for. The design system's loose macros run in their own; see ``nhs``."""
    options["undefined"] = StrictUndefined
    ours = Environment(**options)  # noqa: S701 - Django's backend switches escaping on
    ours.globals.update(static=static, url=_url, nhs=nhs, words=words)
    ours.filters.update(
        day=times.day,
        clock=times.clock,
        moment=times.moment,
        when=times.when,
        lasted=times.lasted,
        machine=times.machine,
        seconds_left=times.seconds_left,
        listed=listed,
        capitalised=capitalised,
    )
    return ours


def listed(things: list[str] | tuple[str, ...], last: str = "and") -> str:
    """'a', 'a and b', 'a, b and c'."""
    *first, final = things or [""]
    return f"{', '.join(first)} {last} {final}" if first else final


def _url(name: str, *args: object) -> str:
    return reverse(f"web:{name}", args=args)


def capitalised(sentence: str) -> str:
    """The sentence with a capital, and the rest of it as it was."""
    return sentence[:1].upper() + sentence[1:]
