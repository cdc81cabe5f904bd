"""The small pieces that Facebook's webhooks and answers share: ids, authors, pictures, links."""

from collections.abc import Iterable
from urllib.parse import parse_qs, urlsplit

from fingerpost.platforms.json_body import Json, child, first, string
from fingerpost.post import Author, Media


def aliases(item: str) -> tuple[str, ...]:
    """Other spellings of an id: ``{post}_{comment}`` is also known as ``{comment}``."""
    tail = item.rsplit("_", 1)[-1]
    return (tail,) if tail != item and tail else ()


def same_item(one: str | None, other: str | None) -> bool:
    """Whether two spellings mean the same item."""
    if not one or not other:
        return False
    return one == other or bool({one, *aliases(one)} & {other, *aliases(other)})


def author_of(value: dict[str, Json]) -> tuple[str | None, Author]:
    """The author's id and name, from the old spelling (``sender_name``) or the new (``from``). Both may be missing."""
    sender = child(value, "from")
    identity = first(sender, "id") or first(value, "sender_id", "reviewer_id")
    name = first(sender, "name") or first(value, "sender_name", "reviewer_name")
    return identity, Author(name=name)


def true_address(url: str) -> str:
    """The address itself, where Facebook wrapped it in its own redirect."""
    try:
        parts = urlsplit(url)
        if parts.hostname in ("l.facebook.com", "lm.facebook.com") and parts.path == "/l.php":
            return parse_qs(parts.query).get("u", [url])[0]
    except ValueError:
        pass
    return url


def addresses(urls: Iterable[Json]) -> tuple[str, ...]:
    """The links among these, unwrapped, each once."""
    return tuple(dict.fromkeys(true_address(url) for found in urls if (url := string(found))))


def media(urls: Iterable[Json], alt: str | None = None) -> tuple[Media, ...]:
    """Pictures, sounds and films by their addresses."""
    return tuple(Media(url, alt) for found in urls if (url := string(found)))
