"""Asking a page for what is new: webhooks get lost, so asking alone must be enough.

Every answer is handed over as it came, to be stored first and read after. The cursor is the time of the newest item
seen and moves only with the last answer: a fetch that breaks off is done again, and the inbox keeps each item once.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from fingerpost.platforms.calls import Answer, Caller, NoAnswer, segment
from fingerpost.platforms.facebook.refusals import Trouble, trouble
from fingerpost.platforms.json_body import Json, child, first, members, moment
from fingerpost.platforms.port import Fetched, FetchFailed

COMMENT = (
    "id,message,created_time,from{id,name},parent{id,message},is_hidden,can_hide,can_remove,"
    "can_reply_privately,permalink_url,attachment"
)
COMMENTS = "comments.filter(stream).order(reverse_chronological).limit(100)"
POST = "id,message,created_time,from{id,name},permalink_url,attachments"
MESSAGES = "id,updated_time,messages.limit(25){id,created_time,from{id,name},to,message,attachments}"
OVERLAP = timedelta(hours=2)
"""How far behind the cursor to look again, for what Facebook shows late."""
MOST_POSTS = 100
MOST_PAGES = 20
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def fetch(caller: Caller, account: str, since: str | None) -> Iterator[Fetched]:
    """Comments on the page's latest 100 posts, visitors' posts, private messages. Raises ``FetchFailed``."""
    before = moment(since) or BEGINNING
    newest, held = before, b""
    for answer in _answers(caller, account, before - OVERLAP if since else BEGINNING):
        newest = max(newest, _newest(answer.data))
        if held:
            yield Fetched(held, _written(before))
        held = answer.body
    yield Fetched(held, _written(newest))


def _answers(caller: Caller, account: str, floor: datetime) -> Iterator[Answer]:
    posts = f"{segment(account)}/published_posts"
    for answer in _pages(caller, posts, {"fields": f"{POST},{COMMENTS}{{{COMMENT}}}", "limit": "25"}, MOST_POSTS // 25):
        yield answer
        if not members(answer.data, "data"):
            _check_key(caller, account)
        for post in members(answer.data, "data"):
            yield from _older_comments(caller, post, floor)
    visitors = f"{segment(account)}/visitor_posts"
    yield from _allowed(caller, visitors, {"fields": f"{POST},{COMMENTS}{{{COMMENT}}}", "limit": "25"}, floor)
    messages = {"platform": "messenger", "fields": MESSAGES, "limit": "25"}
    yield from _allowed(caller, f"{segment(account)}/conversations", messages, floor)


def _older_comments(caller: Caller, post: dict[str, Json], floor: datetime) -> Iterator[Answer]:
    """More comments on one post, newest first, as far back as the floor."""
    path = segment(first(post, "id") or "")
    for _ in range(MOST_PAGES):
        comments = child(post, "comments")
        times = [at for node in members(comments, "data") if (at := moment(node.get("created_time")))]
        after = first(child(comments, "paging", "cursors"), "after")
        if not first(child(comments, "paging"), "next") or not after or not times or min(times) < floor:
            return
        answer = _ask(caller, path, {"fields": f"{POST},{COMMENTS}.after({after}){{{COMMENT}}}"})
        yield answer
        post = answer.data


def _pages(caller: Caller, path: str, params: dict[str, str], most: int) -> Iterator[Answer]:
    for _ in range(most):
        answer = _ask(caller, path, params)
        yield answer
        after = first(child(answer.data, "paging", "cursors"), "after")
        if not first(child(answer.data, "paging"), "next") or not after:
            return
        params = {**params, "after": after}


def _allowed(caller: Caller, path: str, params: dict[str, str], floor: datetime) -> Iterator[Answer]:
    """Pages of what this key may not be allowed to see; then the refusal itself is handed over, to be kept."""
    try:
        for answer in _pages(caller, path, params, MOST_PAGES):
            yield answer
            if _newest(answer.data) < floor:
                return
    except _Refused as refused:
        if refused.cause not in ("permission", "gone", "other"):
            raise
        yield refused.answer


def _ask(caller: Caller, path: str, params: dict[str, str]) -> Answer:
    try:
        answer = caller.call("GET", path, params=params)
    except NoAnswer as lost:
        raise FetchFailed(str(lost), "no_answer" if lost.sent else "outage") from None
    if answer.status != 200 or "error" in answer.data or not answer.data:
        why = trouble(answer, once=False)
        raise _Refused(why, answer)
    return answer


class _Refused(FetchFailed):
    """Facebook answered, with an error."""

    def __init__(self, why: Trouble, answer: Answer) -> None:
        super().__init__(why.detail, why.cause, why.retry_after)
        self.answer = answer


def _check_key(caller: Caller, account: str) -> None:
    """A person's key gets an empty list and no error where the page's key gets everything."""
    if first(_ask(caller, "me", {"fields": "id"}).data, "id") != account:
        raise FetchFailed(
            "The key is a person's or another page's, with which Facebook shows nothing: use this page's own key.",
            "key",
        )


def _newest(data: Json) -> datetime:
    """The latest time anywhere in an answer's items."""
    latest = BEGINNING
    for node in (data, *members(data, "data")):
        nested = [*members(child(node, "comments"), "data"), *members(child(node, "messages"), "data")]
        for found in (node, *nested):
            latest = max(latest, moment(found.get("created_time")) or moment(found.get("updated_time")) or BEGINNING)
    return latest


def _written(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
