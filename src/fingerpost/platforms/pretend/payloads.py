"""The pretend platform's feed as items."""

from fingerpost.platforms.incoming import Incoming, Removed, Visibility
from fingerpost.platforms.json_body import Json, child, first, members, moment, read_json
from fingerpost.platforms.port import BadPayload, Item
from fingerpost.post import Author, Parent, Post
from fingerpost.post.post import KINDS
from fingerpost.post.wire import NotAPost


def read(body: bytes, account: str | None = None) -> tuple[Item, ...]:
    """Every item of a feed answer, in order. Raises ``BadPayload``."""
    data = read_json(body)
    if not isinstance(data, dict) or not isinstance(data.get("feed"), list):
        raise BadPayload("not_a_feed", "The payload is not an answer of the pretend platform's feed.", "Fetch again.")
    return tuple(_item(entry) for entry in members(data, "feed")) or (NotAPost("an empty list"),)


def _item(entry: dict[str, Json]) -> Item:
    verb, told, item = first(entry, "verb"), moment(entry.get("told")), child(entry, "item")
    known, account = first(item, "id") or "", first(item, "account")
    if verb == "remove":
        return Removed(known, "a removed post notice", account, told)
    if verb in ("hide", "unhide"):
        what = "a hidden post notice" if verb == "hide" else "a shown-again post notice"
        return Visibility(known, verb == "hide", what, account, told)
    if verb not in ("add", "edited"):
        return NotAPost("a notice of a kind that is not read here")
    author, kind = child(item, "author"), first(item, "kind") or "post"
    post = Post(
        text=first(item, "text") or "",
        id=known,
        platform="pretend",
        kind=kind if kind in KINDS else "post",
        account=account,
        author=Author(first(author, "handle"), first(author, "name")),
        at=moment(item.get("at")),
        parent=Parent(parent, first(item, "parent_text") or "") if (parent := first(item, "parent")) else None,
    )
    return Incoming(
        post, "edited" if verb == "edited" else "add", account, first(author, "id"), told, (), item.get("own") is True
    )
