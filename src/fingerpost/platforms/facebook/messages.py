"""What was written to the page in private, as Facebook's webhooks tell it, and the many notices around it."""

from datetime import datetime

from fingerpost.platforms.facebook.items import addresses, media
from fingerpost.platforms.incoming import Incoming, Removed
from fingerpost.platforms.json_body import Json, child, first, members, moment, string
from fingerpost.platforms.port import Item
from fingerpost.post import Media, Parent, Post
from fingerpost.post.wire import NotAPost

NOTICES = {
    "delivery": "a delivery receipt",
    "read": "a read receipt",
    "reaction": "a reaction to a message",
    "postback": "a pressed button",
    "referral": "a notice of how a conversation began",
    "optin": "a consent to be written to",
    "account_linking": "a notice that an account was linked",
    "policy-enforcement": "a notice from Facebook that it blocked or unblocked the page's messages",
    "policy_enforcement": "a notice from Facebook that it blocked or unblocked the page's messages",
    "app_roles": "a change of which program answers messages",
    "pass_thread_control": "a change of which program answers a conversation",
    "take_thread_control": "a change of which program answers a conversation",
    "request_thread_control": "a change of which program answers a conversation",
    "checkout_update": "a shop notice",
    "payment": "a shop notice",
    "order": "a shop notice",
}
UNREAD = "a message notice of a kind that is not read here"
NOT_PASSED_ON = "something that Facebook does not pass on: look in the page's inbox"
RECORDED = ("image", "video", "audio", "file")


def read_messaging(event: dict[str, Json], account: str | None, entry_at: datetime | None) -> Item:
    """One messaging event as an item."""
    at = moment(event.get("timestamp")) or entry_at
    if isinstance(event.get("message"), dict):
        return _message(event, event["message"], account, at)
    if isinstance(event.get("message_edit"), dict):
        return _edit(event, event["message_edit"], account, at)
    return NotAPost(next((what for key, what in NOTICES.items() if key in event), UNREAD))


def _message(event: dict[str, Json], message: dict[str, Json], account: str | None, at: datetime | None) -> Item:
    mid = first(message, "mid")
    if message.get("is_echo") is True:
        return NotAPost("our own message")
    if message.get("is_deleted") is True:
        return Removed(mid, "a taken-back message notice", account, at) if mid else NotAPost(UNREAD)
    text = first(message, "text") or ""
    pictures, links = _attached(message)
    if not text and not pictures and not links:
        if "sticker_id" in message:
            return NotAPost("a sticker")
        if members(message, "attachments"):
            return NotAPost("a message made from a template, without words")
    return _incoming(event, account, mid, text, at, pictures, links, _answered(message))


def _edit(event: dict[str, Json], edit: dict[str, Json], account: str | None, at: datetime | None) -> Item:
    text = first(edit, "text")
    if not text:
        return NotAPost("an edited message whose words were not sent")
    found = _incoming(event, account, first(edit, "mid"), text, at, (), (), None)
    return Incoming(found.post, "edited", found.account, found.author, at, (), found.own)


def _incoming(
    event: dict[str, Json],
    account: str | None,
    mid: str | None,
    text: str,
    at: datetime | None,
    pictures: tuple[Media, ...],
    links: tuple[str, ...],
    parent: Parent | None,
) -> Incoming:
    sender = first(child(event, "sender"), "id")
    post = Post(
        text=text,
        id=mid,
        platform="facebook",
        kind="dm",
        account=account,
        at=at,
        parent=parent,
        links=links,
        media=pictures,
    )
    own = sender is not None and sender == account
    return Incoming(post, "add", account, sender, at, (), own)


def _answered(message: dict[str, Json]) -> Parent | None:
    answered = child(message, "reply_to")
    found = first(answered, "mid") or first(child(answered, "story"), "id")
    return Parent(found, "") if found else None


def _attached(message: dict[str, Json]) -> tuple[tuple[Media, ...], tuple[str, ...]]:
    """Pictures and links. A sticker says nothing; what cannot be shown is named, so that somebody looks."""
    pictures: list[Media] = []
    links: list[Json] = []
    if message.get("is_unsupported") is True:
        pictures.append(Media(alt=NOT_PASSED_ON))
    for attachment in members(message, "attachments"):
        kind = string(attachment.get("type"))
        payload = child(attachment, "payload")
        if "sticker_id" in payload or kind == "template":
            continue
        if kind in RECORDED:
            pictures.extend(media([payload.get("url")]) or (Media(alt=NOT_PASSED_ON),))
        elif kind == "location":
            pictures.append(_place(payload))
        else:
            links.extend([attachment.get("url"), payload.get("url")])
    return tuple(pictures), addresses(links)


def _place(payload: dict[str, Json]) -> Media:
    """A shared place. In a crisis it may be the most important thing in the message."""
    where = child(payload, "coordinates")
    degrees = [first(where, "lat"), first(where, "long")]
    return Media(alt="a shared place" + (f": {degrees[0]}, {degrees[1]}" if all(degrees) else ""))
