"""The frame of every page: skip link, header, back link, footer."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from fingerpost.web.nhs.render import draw, markup, some_words, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Where to and what it says. ``current`` is the page that is open, ``active`` a part of which a page is open."""

    href: str
    text: str
    current: bool = False
    active: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountItem:
    """One entry of the account menu: plain words, or a form made by a template (signing out is a POST)."""

    text: str | None = None
    body: Markup | None = None
    icon: bool = False


def header(
    *,
    organisation: str,
    service: str,
    home: str,
    navigation: Sequence[Link] = (),
    account: Sequence[AccountItem] = (),
) -> Markup:
    """The NHS organisational header. Only an NHS body may show it; any other uses the neutral brand."""
    items = [
        {"href": words(i.href, "href"), "text": words(i.text, "text"), "current": i.current, "active": i.active}
        for i in navigation
    ]
    menu = [
        {
            "text": some_words(i.text, "text"),
            "html": None if i.body is None else markup(i.body, "body"),
            "icon": i.icon or None,
        }
        for i in account
    ]
    return draw(
        "header",
        "header",
        logo={"href": words(home, "home"), "alt": "NHS"},
        organisation={"name": words(organisation, "organisation")},
        service={"text": words(service, "service"), "href": home},
        navigation={"items": items} if items else None,
        account={"items": menu} if menu else None,
    )


def footer(*, owner: str, links: Sequence[Link] = ()) -> Markup:
    """The foot of the page. ``owner`` holds the copyright: left out, the component would claim it for NHS England."""
    return draw(
        "footer",
        "footer",
        copyright={"text": f"© {words(owner, 'owner')}"},
        meta={"items": [{"href": words(i.href, "href"), "text": words(i.text, "text")} for i in links]}
        if links
        else None,
    )


def skip_link() -> Markup:
    """The first thing that the keyboard reaches."""
    return draw("skip-link", "skipLink", href="#maincontent", text="Skip to main content")


def back_link(*, href: str, text: str = "Back") -> Markup:
    """The way back to where the reader came from."""
    return draw("back-link", "backLink", href=words(href, "href"), text=words(text, "text"))
