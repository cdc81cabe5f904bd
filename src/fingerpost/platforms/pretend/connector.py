"""Reaches the pretend platform as any other: one call for one act, no key of ours that it would honour twice."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from fingerpost.platforms.calls import Answer, Caller, NoAnswer, loopback, segment
from fingerpost.platforms.json_body import child, first, members, moment
from fingerpost.platforms.port import Access, Act, Cause, Fetched, FetchFailed, Outcome, Receipt

HOME = "http://127.0.0.1:8765"
ONCE = ("reply", "private_reply")
CLOCKS_APART = timedelta(seconds=5)

CALLS: dict[str, tuple[str, str, str]] = {
    "reply": ("POST", "items/{item}/replies", "The reply stands under the post."),
    "private_reply": ("POST", "items/{item}/private-reply", "The private message was sent."),
    "hide": ("POST", "items/{item}/hidden", "The post is hidden."),
    "unhide": ("POST", "items/{item}/hidden", "The post is shown again."),
    "delete": ("DELETE", "items/{item}", "The post is deleted."),
    "block": ("PUT", "accounts/{account}/blocks/{author}", "The person is blocked."),
    "unblock": ("DELETE", "accounts/{account}/blocks/{author}", "The block is lifted."),
}


def connect(access: Access, seconds: float = 5.0) -> "PretendConnector":
    """A connector for one account. Raises ``ValueError`` for an address off this machine."""
    address = access.base_url or HOME
    if not loopback(address):
        raise ValueError("The pretend platform runs on this machine only: use an address with 127.0.0.1.")
    return PretendConnector(access.account, Caller(address, access.token, seconds))


class PretendConnector:
    """One account (``port.Connector``)."""

    def __init__(self, account: str, caller: Caller) -> None:
        self._account, self._caller = account, caller

    def carry_out(self, act: Act) -> Receipt:
        """One attempt."""
        if act.action not in CALLS:
            return _receipt("refused", "The pretend platform offers no way to do this.", cause="unsupported")
        method, path, done = CALLS[act.action]
        body: dict[str, Any] = {"text": act.text} if act.action in ONCE else {"hidden": act.action == "hide"}
        try:
            answer = self._caller.call(method, self._path(path, act), body=body, headers={"X-Act-Key": act.key})
        except NoAnswer as lost:
            safe = not lost.sent or act.action not in ONCE
            cause: Cause = "no_answer" if lost.sent else "outage"
            return _receipt("retry_later" if safe else "unknown", str(lost), cause=cause)
        return self._judge(act, answer, done)

    def _judge(self, act: Act, answer: Answer, done: str) -> Receipt:
        code = first(child(answer.data, "error"), "code")
        made = first(answer.data, "id")
        if answer.status in (200, 201) and (made or answer.data.get("success") is True):
            return _receipt("done", done, answer, made=made)
        if code == "gone" and act.action == "delete":
            return _receipt("done", "The post was gone already.", answer)
        if answer.status == 429:
            return _receipt("retry_later", "Too many calls for now.", answer, cause="limit")
        if answer.status >= 500 or answer.status < 300:
            outcome = "unknown" if act.action in ONCE else "retry_later"
            return _receipt(outcome, "The answer does not say what happened.", answer, cause="unclear")
        causes: dict[int, Cause] = {401: "key", 404: "gone", 409: "window", 403: "permission"}
        return _receipt(
            "refused", f"The pretend platform refused it ({code}).", answer, causes.get(answer.status, "other")
        )

    def read_back(self, act: Act) -> Outcome:
        """Look whether it was done, as on a platform that knows nothing of our keys."""
        try:
            return self._look(act)
        except NoAnswer as lost:
            return Outcome("unknown", str(lost))

    def _look(self, act: Act) -> Outcome:
        if act.action in ONCE:
            return self._find_words(act)
        if act.action in ("block", "unblock"):
            answer = self._caller.call("GET", self._path("accounts/{account}/blocks", act))
            listed = answer.data.get("data")
            if not isinstance(listed, list):
                return _unknown(answer)
            return _outcome((act.target.author in listed) == (act.action == "block"), answer)
        answer = self._caller.call("GET", self._path("items/{item}", act))
        gone = first(child(answer.data, "error"), "code") == "gone"
        if act.action == "delete" and (gone or first(answer.data, "id")):
            return _outcome(gone, answer)
        hidden = answer.data.get("hidden")
        return _outcome(hidden == (act.action == "hide"), answer) if isinstance(hidden, bool) else _unknown(answer)

    def _find_words(self, act: Act) -> Outcome:
        answer = self._caller.call("GET", self._path("items/{item}/replies", act))
        if answer.status != 200 or not isinstance(answer.data.get("data"), list):
            return _unknown(answer)
        for item in members(answer.data, "data"):
            at = moment(item.get("at"))
            old = bool(act.intended_at and at and at < act.intended_at - CLOCKS_APART)
            private = item.get("kind") == "dm" or act.target.kind == "dm"
            fits = private == (act.action == "private_reply" or act.target.kind == "dm")
            if item.get("own") is True and item.get("text") == act.text and fits and not old:
                return Outcome("done", "The words stand there.", first(item, "id"), answer.body)
        return Outcome("not_done", "The words are not there.", raw=answer.body)

    def fetch(self, since: str | None) -> Iterator[Fetched]:
        """What is new since a cursor. Raises ``FetchFailed``."""
        cursor = since or "0"
        while True:
            answer = self._feed(cursor)
            cursor = first(answer.data, "cursor") or cursor
            yield Fetched(answer.body, cursor)
            if answer.data.get("more") is not True:
                return

    def _feed(self, cursor: str) -> Answer:
        try:
            answer = self._caller.call("GET", f"accounts/{segment(self._account)}/feed", params={"after": cursor})
        except NoAnswer as lost:
            raise FetchFailed(str(lost), "no_answer" if lost.sent else "outage") from None
        if answer.status == 200 and isinstance(answer.data.get("feed"), list):
            return answer
        causes: dict[int, Cause] = {401: "key", 429: "limit"}
        cause = causes.get(answer.status, "unclear")
        raise FetchFailed(f"The pretend platform did not answer properly ({cause}).", cause, answer.retry_after)

    def close(self) -> None:
        """Let go of connections."""
        self._caller.close()

    def _path(self, path: str, act: Act) -> str:
        target = act.target
        return path.format(
            item=segment(target.item or ""), account=segment(self._account), author=segment(target.author or "")
        )


def _receipt(
    outcome: Any, detail: str, answer: Answer | None = None, cause: Cause | None = None, made: str | None = None
) -> Receipt:
    raw = answer.body if answer else None
    wait = answer.retry_after if answer else None
    return Receipt(outcome, detail, datetime.now(UTC), made, raw, cause, wait)


def _outcome(done: bool, answer: Answer) -> Outcome:
    return Outcome("done" if done else "not_done", "It is so." if done else "It is not so.", raw=answer.body)


def _unknown(answer: Answer) -> Outcome:
    return Outcome("unknown", "The pretend platform does not say: look.", raw=answer.body)
