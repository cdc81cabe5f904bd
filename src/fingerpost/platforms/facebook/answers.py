"""What Facebook answers when it is asked: posts with their comments, conversations, and what is neither."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

from fingerpost.platforms.facebook.items import addresses, aliases, author_of, media, same_item
from fingerpost.platforms.incoming import Incoming
from fingerpost.platforms.json_body import Json, child, first, members, moment
from fingerpost.platforms.port import Item
from fingerpost.post import Media, Message, Parent, Post
from fingerpost.post.wire import NotAPost

ONLY_COMMENTS_HAVE = frozenset(
    {"can_hide", "can_remove", "can_reply_privately", "comment_count", "is_hidden", "like_count", "parent", "object"}
)
ONLY_PAGES_HAVE = frozenset({"category", "fan_count", "overall_star_rating", "engagement", "username"})
LONGEST_THREAD = 30
"""Earlier messages kept with a message: enough to see where a conversation came from."""


def read_answer(answer: dict[str, Json], account: str | None) -> Iterator[Item]:
    """Every item of an answer, in its order; at least one."""
    if "error" in answer:
        yield NotAPost("an error from Facebook")
    elif "access_token" in answer or isinstance(answer.get("data"), dict):
        yield NotAPost("an answer about a key")
    elif isinstance(answer.get("data"), list):
        nodes = members(answer, "data")
        texts = {found: words for node in nodes if (found := _id(node)) and (words := first(node, "message"))}
        for node in nodes:
            yield from _node(node, account, texts)
        if not nodes:
            yield NotAPost("an empty list")
    elif _by_id(answer):
        for node in answer.values():
            yield from _node(node, account, {})
    else:
        yield from _node(answer, account, {})


def _by_id(answer: dict[str, Json]) -> bool:
    """Whether this answers a question about several ids at once."""
    return bool(answer) and all(isinstance(node, dict) and node.get("id") == key for key, node in answer.items())


def _node(node: dict[str, Json], account: str | None, texts: dict[str, str]) -> Iterator[Item]:
    known = first(node, "id") or ""
    if "access_token" in node:
        yield NotAPost("an answer about a key")
    elif known.startswith("t_") or "messages" in node:
        yield from _conversation(node, account)
    elif known.startswith(("m_", "mid.")) or "to" in node:
        yield _message(node, account, ())
    elif ONLY_PAGES_HAVE & set(node):
        yield NotAPost("a page's details")
    elif ONLY_COMMENTS_HAVE & set(node) or "comment_id" in _permalink(node):
        yield _comment(node, account, None, texts)
    else:
        yield from _post(node, account)


def _post(node: dict[str, Json], account: str | None) -> Iterator[Item]:
    """A post and the comments that came with it."""
    known = first(node, "id")
    text = first(node, "message") or ""
    page = account or (known.split("_")[0] if known and "_" in known else None)
    pictures, links = _attached(members(child(node, "attachments"), "data"))
    comments = members(child(node, "comments"), "data")
    if text or pictures or links:
        identity, author = author_of(node)
        post = Post(
            text=text,
            id=known,
            platform="facebook",
            kind="post",
            account=page,
            author=author,
            at=moment(node.get("created_time")),
            links=links,
            media=pictures,
        )
        own = identity is not None and identity == page
        yield Incoming(post, "add", page, identity, post.at, aliases(known) if known else (), own)
    elif not comments:
        yield NotAPost("a post without words" if known and "_" in known else "something without words")
    texts = {found: words for comment in comments if (found := _id(comment)) and (words := first(comment, "message"))}
    for comment in comments:
        yield _comment(comment, page, Parent(known, text), texts)


def _comment(node: dict[str, Json], account: str | None, on: Parent | None, texts: dict[str, str]) -> Item:
    """A comment or a reply to one. Facebook may leave out the id; the permalink still has it."""
    text = first(node, "message") or ""
    attachment = child(node, "attachment")
    pictures, links = _attached([attachment] if attachment else [])
    if not text and not pictures and not links:
        return NotAPost("a comment without its words")
    known = _id(node)
    page = account or _permalink(node).get("page")
    identity, author = author_of(node)
    above = child(node, "parent")
    parent = _parent(above, texts) if above else on
    post = Post(
        text=text,
        id=known,
        platform="facebook",
        kind="reply" if above or "reply_comment_id" in _permalink(node) else "comment",
        account=page,
        author=author,
        at=moment(node.get("created_time")),
        parent=parent,
        links=links,
        media=pictures,
    )
    own = identity is not None and identity == page
    return Incoming(post, "add", page, identity, post.at, aliases(known) if known else (), own)


def _parent(above: dict[str, Json], texts: dict[str, str]) -> Parent:
    known = first(above, "id")
    words = first(above, "message") or next((words for found, words in texts.items() if same_item(found, known)), "")
    return Parent(known, words)


def _conversation(node: dict[str, Json], account: str | None) -> Iterator[Item]:
    """A private conversation: each message with those before it."""
    messages = sorted(members(child(node, "messages"), "data"), key=lambda found: first(found, "created_time") or "")
    if not messages:
        yield NotAPost("a conversation's summary")
    thread: list[Message] = []
    for message in messages:
        yield _message(message, account, tuple(thread[-LONGEST_THREAD:]))
        if words := first(message, "message"):
            thread.append(Message(author_of(message)[1].name, words, moment(message.get("created_time"))))


def _message(node: dict[str, Json], account: str | None, thread: tuple[Message, ...]) -> Item:
    text = first(node, "message") or ""
    files = members(child(node, "attachments"), "data")
    pictures, links = _attached(files)
    if not text and not files and not links:
        return NotAPost("a message without words")
    identity, author = author_of(node)
    post = Post(
        text=text,
        id=first(node, "id"),
        platform="facebook",
        kind="dm",
        account=account,
        author=author,
        at=moment(node.get("created_time")),
        thread=thread,
        links=links,
        media=pictures,
    )
    own = identity is not None and identity == account
    return Incoming(post, "add", account, identity, post.at, (), own)


def _attached(attachments: list[dict[str, Json]]) -> tuple[tuple[Media, ...], tuple[str, ...]]:
    """Pictures, films and files, and the links that were shared. A picture's title is a description of it."""
    pictures: list[Media] = []
    links: list[Json] = []
    for found in attachments:
        shared = first(found, "type", "media_type") in ("share", "link", "fallback")
        link = first(found, "unshimmed_url", "url")
        image = child(found, "media", "image") or child(found, "image_data")
        address = first(image, "src", "url") or first(child(found, "media"), "source") or first(found, "file_url")
        if shared and link:
            links.append(link)
        elif address:
            pictures.extend(media([address], first(found, "description", "title")))
        elif link:
            links.append(link)
        elif first(found, "mime_type"):
            pictures.append(Media(alt="a file: look in the page's inbox"))
    return tuple(pictures), addresses(links)


def _id(node: dict[str, Json]) -> str | None:
    return first(node, "id") or _permalink(node).get("id")


def _permalink(node: dict[str, Json]) -> dict[str, str]:
    """What a comment's own address says: the page, and the ids of the post and comment."""
    try:
        parts = urlsplit(first(node, "permalink_url") or "")
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
    except ValueError:
        return {}
    comment = query.get("reply_comment_id") or query.get("comment_id")
    path = parts.path.strip("/").split("/")
    if not comment:
        return {}
    found: dict[str, str] = {key: query[key] for key in ("comment_id", "reply_comment_id") if key in query}
    if len(path) == 3 and path[1] == "posts":
        return {**found, "page": path[0], "id": f"{path[2]}_{comment}"}
    return {**found, "id": comment}
