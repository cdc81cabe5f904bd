"""Facebook's bytes, pushed or answered, as items: strict about what we need, tolerant of what we do not know.

The page's own posts and comments are items too, marked ``own``: they are the context of what others write and wait for
no answer. Messages that the page itself sent come back as echoes and are only named.
"""

from collections.abc import Iterator

from fingerpost.platforms.facebook.answers import read_answer
from fingerpost.platforms.facebook.changes import UNREAD, Change, read_change
from fingerpost.platforms.facebook.messages import read_messaging
from fingerpost.platforms.json_body import Json, child, first, members, moment, read_json, too_deep
from fingerpost.platforms.port import BadPayload, Item
from fingerpost.post.wire import NotAPost

ABOUT_OTHERS = {
    "user": "a change of somebody's details",
    "permissions": "a change of permissions",
}


def read(body: bytes, account: str | None = None) -> tuple[Item, ...]:
    """Every item in a webhook's body or in an answer of the Graph API, in the order it came; never none.

    Raises ``BadPayload`` for bytes that are neither.
    """
    data = read_json(body)
    if not isinstance(data, dict):
        raise BadPayload(
            "not_an_object", "The payload is JSON, but not an object.", "Send the body exactly as Facebook sent it."
        )
    try:
        if isinstance(data.get("entry"), list):
            return tuple(_webhook(data)) or (NotAPost("an empty notice"),)
        return tuple(read_answer(data, account))
    except RecursionError:
        raise too_deep() from None


def _webhook(data: dict[str, Json]) -> Iterator[Item]:
    about = first(data, "object")
    for entry in members(data, "entry"):
        if about in ABOUT_OTHERS:
            yield NotAPost(ABOUT_OTHERS[about])
        elif about != "page":
            yield NotAPost(UNREAD)
        else:
            yield from _entry(entry)


def _entry(entry: dict[str, Json]) -> Iterator[Item]:
    account, at = first(entry, "id"), moment(entry.get("time"))
    for change in members(entry, "changes"):
        yield read_change(Change(first(change, "field") or "", child(change, "value"), account, at))
    for event in (*members(entry, "messaging"), *members(entry, "standby")):
        yield read_messaging(event, account, at)
