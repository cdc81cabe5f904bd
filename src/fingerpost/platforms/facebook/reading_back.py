"""Looking whether an act was done, when nobody knows. Reads only; when Facebook does not show enough, says unknown."""

import unicodedata
from collections.abc import Callable
from datetime import timedelta

from fingerpost.platforms.calls import Answer, Caller, NoAnswer, segment
from fingerpost.platforms.facebook.refusals import is_gone
from fingerpost.platforms.json_body import Json, child, first, members, moment
from fingerpost.platforms.port import Act, Outcome

MOST_PAGES = 5
CLOCKS_APART = timedelta(minutes=5)
"""How far Facebook's clock and ours may differ when looking for nothing older than the intent."""


def read_back(caller: Caller, account: str, act: Act) -> Outcome:
    """What Facebook shows. Never raises for what it answers."""
    look = {
        "reply": _reply,
        "private_reply": _private_reply,
        "hide": _hidden,
        "unhide": _hidden,
        "delete": _deleted,
        "block": _blocked,
        "unblock": _blocked,
    }.get(act.action)
    if look is None:
        return Outcome("unknown", "Facebook shows programs nothing about this: look by hand.")
    try:
        return look(caller, account, act)
    except NoAnswer as lost:
        return Outcome("unknown", str(lost))


def _reply(caller: Caller, account: str, act: Act) -> Outcome:
    if act.target.kind == "dm":
        return _message(caller, account, act)
    # Facebook has one level of replies: an answer to a reply stands under the comment above it.
    above = act.target.parent if act.target.kind == "reply" and act.target.parent else act.target.item
    fields = "id,from{id},message,created_time"
    path = f"{segment(above or '')}/comments"
    return _search(caller, path, {"fields": fields, "limit": "100"}, lambda node: _is_ours(node, account, act))


def _private_reply(caller: Caller, account: str, act: Act) -> Outcome:
    if act.target.kind == "dm":
        return _message(caller, account, act)
    answer = caller.call("GET", segment(act.target.item or ""), params={"fields": "id,can_reply_privately"})
    if answer.data.get("can_reply_privately") is True:
        return Outcome("not_done", "The comment has not had its private reply.", raw=answer.body)
    return _message(caller, account, act) if act.target.author else _unknown(answer)


def _message(caller: Caller, account: str, act: Act) -> Outcome:
    """Our words among the latest messages to this person. Not finding them proves nothing: the list is short."""
    params = {
        "platform": "messenger",
        "user_id": act.target.author or "",
        "fields": "id,messages.limit(50){id,from{id},message,created_time}",
    }
    answer = caller.call("GET", f"{segment(account)}/conversations", params=params)
    for conversation in members(answer.data, "data"):
        for node in members(child(conversation, "messages"), "data"):
            if _is_ours(node, account, act):
                return Outcome("done", "The message stands in the conversation.", first(node, "id"), answer.body)
    return _unknown(answer)


def _hidden(caller: Caller, account: str, act: Act) -> Outcome:
    answer = caller.call("GET", segment(act.target.item or ""), params={"fields": "id,is_hidden"})
    hidden = answer.data.get("is_hidden")
    if not isinstance(hidden, bool):
        return _unknown(answer)
    state = "hidden" if hidden else "shown"
    done = hidden == (act.action == "hide")
    return Outcome("done" if done else "not_done", f"The comment is {state}.", raw=answer.body)


def _deleted(caller: Caller, account: str, act: Act) -> Outcome:
    path = segment(act.target.item or "")
    answer = caller.call("GET", path, params={"fields": "id"})
    if first(answer.data, "id"):
        return Outcome("not_done", "The comment is still there.", raw=answer.body)
    if gone(caller, account, path):
        return Outcome("done", "Facebook no longer shows the comment.", raw=answer.body)
    return _unknown(answer)


def gone(caller: Caller, account: str, path: str) -> bool:
    """Whether an item is gone. Facebook says the same of what a key may not see, so the key is tried as well."""
    if not is_gone(caller.call("GET", path, params={"fields": "id"})):
        return False
    return first(caller.call("GET", "me", params={"fields": "id"}).data, "id") == account


def _blocked(caller: Caller, account: str, act: Act) -> Outcome:
    path = f"{segment(account)}/blocked"
    found = _search(caller, path, {"limit": "100"}, lambda node: first(node, "id") == act.target.author)
    if found.state == "unknown" or act.action == "block":
        return found
    return Outcome("not_done" if found.state == "done" else "done", found.detail, raw=found.raw)


def _search(caller: Caller, path: str, params: dict[str, str], ours: Callable[[dict[str, Json]], bool]) -> Outcome:
    """Whether a list holds it. Only a list read to its end proves that it does not."""
    for _ in range(MOST_PAGES):
        answer = caller.call("GET", path, params=params)
        if answer.status != 200 or not isinstance(answer.data.get("data"), list):
            return _unknown(answer)
        for node in members(answer.data, "data"):
            if ours(node):
                return Outcome("done", "Facebook shows it.", first(node, "id"), answer.body)
        after = first(child(answer.data, "paging", "cursors"), "after")
        if not first(child(answer.data, "paging"), "next") or not after:
            return Outcome("not_done", "Facebook does not show it.", raw=answer.body)
        params = {**params, "after": after}
    return Outcome("unknown", "There is too much to look through: look by hand.")


def _is_ours(node: dict[str, Json], account: str, act: Act) -> bool:
    """Whether these are the act's words, in the account's name, not older than the intent."""
    at = moment(node.get("created_time"))
    too_old = bool(act.intended_at and at and at < act.intended_at - CLOCKS_APART)
    mine = first(child(node, "from"), "id") == account
    return mine and not too_old and _plain(first(node, "message")) == _plain(act.text)


def _plain(text: str | None) -> str:
    """Words without what platforms change in them: spaces, and how accents are spelt."""
    return " ".join(unicodedata.normalize("NFC", text or "").split())


def _unknown(answer: Answer) -> Outcome:
    return Outcome("unknown", "Facebook does not show enough to tell: look by hand.", raw=answer.body or None)
