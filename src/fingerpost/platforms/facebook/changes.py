"""What happened on the page: posts, comments, mentions and reviews, as Facebook's webhooks tell it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from fingerpost.platforms.facebook.items import addresses, aliases, author_of, media, same_item
from fingerpost.platforms.incoming import Incoming, Removed, Visibility
from fingerpost.platforms.json_body import Json, first, moment, string
from fingerpost.platforms.port import Item
from fingerpost.post import Media, Parent, Post
from fingerpost.post.wire import NotAPost

THINGS = {
    "comment": "comment",
    "post": "post",
    "status": "post",
    "share": "shared link",
    "photo": "picture",
    "video": "film",
    "album": "album",
    "rating": "review",
}
"""Facebook's items that can carry words, in our words."""

WITHOUT_WORDS = {"like": "a like", "reaction": "a reaction", "event": "an event"}
STEPS: dict[str, Literal["add", "edited"]] = {"add": "add", "edit": "edited", "edited": "edited", "update": "edited"}
GONE = ("remove", "delete")
SHOWN = {"hide": True, "unhide": False}
FLAGGED = {"block": "blocked", "unblock": "unblocked", "mute": "muted"}
FIELDS = {
    "leadgen": "a form that somebody filled in",
    "connected": "a change of permissions",
    "parking": "a change of the page's details",
    "payment_options": "a change of the page's details",
    "location": "a change of the page's details",
    "hours": "a change of the page's details",
    "phone": "a change of the page's details",
    "email": "a change of somebody's details",
}
UNREAD = "a notice of a kind that is not read here"


@dataclass(frozen=True, slots=True)
class Change:
    """One change, with what its entry said around it."""

    field: str
    value: dict[str, Json]
    account: str | None
    entry_at: datetime | None

    @property
    def item(self) -> str:
        return string(self.value.get("item")) or ""

    @property
    def verb(self) -> str:
        return string(self.value.get("verb")) or ""

    @property
    def thing(self) -> str:
        return THINGS[self.item]

    @property
    def at(self) -> datetime | None:
        return moment(self.value.get("created_time")) or self.entry_at

    @property
    def id(self) -> str | None:
        if self.item == "comment":
            return first(self.value, "comment_id")
        if self.item == "rating":
            return first(self.value, "open_graph_story_id")
        return first(self.value, "post_id", "share_id", "photo_id", "video_id", "album_id")


def read_change(change: Change) -> Item:
    """One change as an item. What carries no words says what it is."""
    if change.field not in ("feed", "mention", "ratings"):
        return NotAPost(FIELDS.get(change.field, UNREAD))
    if change.item in WITHOUT_WORDS:
        return NotAPost(WITHOUT_WORDS[change.item])
    if change.item not in THINGS:
        return NotAPost(UNREAD)
    if change.verb in STEPS:
        return _written(change, STEPS[change.verb])
    if change.verb in FLAGGED:
        return NotAPost(f"a notice that Facebook {FLAGGED[change.verb]} a {change.thing}")
    return _news(change)


def _news(change: Change) -> Item:
    """News of something known already: it went, or it was hidden or shown."""
    known = change.id
    hidden = SHOWN.get(change.verb)
    if known is None or (change.verb not in GONE and hidden is None):
        return NotAPost(UNREAD)
    if hidden is None:
        what = f"a removed {change.thing} notice"
        return Removed(known, what, change.account, change.entry_at, aliases(known))
    what = f"{'a hidden' if hidden else 'a shown-again'} {change.thing} notice"
    return Visibility(known, hidden, what, change.account, change.entry_at, aliases(known))


def _written(change: Change, verb: Literal["add", "edited"]) -> Item:
    """Something written or changed. A comment or mention without words is still read by a person (A3c)."""
    value = change.value
    text = first(value, "message", "review_text") or ""
    pictures = _media(change)
    links = addresses([value.get("link")]) if change.item in ("share", "status", "post") else ()
    if not text and not pictures and not links:
        if change.item == "rating":
            return NotAPost("a star rating without words")
        if verb == "edited":
            return NotAPost(f"an edited {change.thing} whose words were not sent")
        if change.item != "comment" and change.field != "mention":
            return NotAPost(f"a new {change.thing} without words")
    if value.get("published") in ("0", False):
        return NotAPost(f"an unpublished {change.thing}")
    identity, author = author_of(value)
    post = Post(
        text=text,
        id=change.id,
        platform="facebook",
        kind=_kind(change),
        account=change.account,
        author=author,
        at=change.at,
        parent=_parent(change),
        links=links,
        media=pictures,
    )
    own = identity is not None and identity == change.account
    known = aliases(change.id) if change.id else ()
    return Incoming(post, verb, change.account, identity, change.entry_at, known, own)


def _kind(change: Change) -> str:
    if change.field == "mention":
        return "mention"
    if change.item == "rating":
        return "review"
    if change.item != "comment":
        return "post"
    parent, post = first(change.value, "parent_id"), first(change.value, "post_id")
    return "comment" if parent is None or same_item(parent, post) else "reply"


def _parent(change: Change) -> Parent | None:
    """What a comment answers. Its words are not sent."""
    if change.item != "comment":
        return None
    parent = first(change.value, "parent_id", "post_id")
    return Parent(parent, "") if parent else None


def _media(change: Change) -> tuple[Media, ...]:
    value = change.value
    photos = value.get("photos")
    urls = [value.get("photo"), value.get("video"), *(photos if isinstance(photos, list) else [])]
    if change.item in ("photo", "video"):
        urls.append(value.get("link"))
    return media(urls)
