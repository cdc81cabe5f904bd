"""Reaches one page through Meta's Graph API: one call for one act, and the reading back that proves it."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from fingerpost.platforms.calls import Answer, Caller, NoAnswer, segment
from fingerpost.platforms.facebook import fetching, reading_back
from fingerpost.platforms.facebook.items import same_item
from fingerpost.platforms.facebook.refusals import is_gone, trouble
from fingerpost.platforms.json_body import child, first
from fingerpost.platforms.port import Access, Act, Cause, Fetched, Outcome, Receipt

GRAPH = "https://graph.facebook.com/v26.0"
LONGEST_COMMENT = 8000
LONGEST_MESSAGE = 2000
"""Characters that Facebook takes in one comment and in one private message."""
_UNSENDABLE = re.compile("[\ud800-\udfff\x00]")


def connect(access: Access) -> "FacebookConnector":
    """A connector for one page. Raises ``ValueError`` for an address over which its key must not travel."""
    return FacebookConnector(access.account, Caller(access.base_url or GRAPH, access.token))


class FacebookConnector:
    """One page (``port.Connector``)."""

    def __init__(self, account: str, caller: Caller, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._account, self._caller, self._clock = account, caller, clock
        self._acts: dict[str, Callable[[Act], Receipt]] = {
            "reply": self._reply,
            "private_reply": self._private_reply,
            "hide": lambda act: self._set_hidden(act, True),
            "unhide": lambda act: self._set_hidden(act, False),
            "delete": self._delete,
            "block": lambda act: self._block(act, "POST"),
            "unblock": lambda act: self._block(act, "DELETE"),
        }

    def carry_out(self, act: Act) -> Receipt:
        """One attempt. Replies and private replies are never tried twice; the rest may be."""
        perform = self._acts.get(act.action)
        if perform is None:
            return self._refused("unsupported", "Facebook offers programs no way to do this: it is done by hand.")
        needs = act.target.author if act.action in ("block", "unblock") else act.target.item
        if not needs:
            return self._refused("unsupported", "Facebook did not tell the id that this needs: do it by hand.")
        if act.target.account != self._account:
            return self._refused("other", "This act is meant for another page than this key's.")
        try:
            return perform(act)
        except NoAnswer as lost:
            return self._no_answer(act, lost)

    def read_back(self, act: Act) -> Outcome:
        """Look whether it was done. Changes nothing."""
        return reading_back.read_back(self._caller, self._account, act)

    def fetch(self, since: str | None) -> Iterator[Fetched]:
        """New comments, visitors' posts and messages (see ``fetching``)."""
        return fetching.fetch(self._caller, self._account, since)

    def close(self) -> None:
        """Let go of connections."""
        self._caller.close()

    def _reply(self, act: Act) -> Receipt:
        if act.target.kind == "dm":
            return self._write_to(act, {"id": act.target.author or ""})
        if refusal := self._unfit(act.text, LONGEST_COMMENT):
            return refusal
        path = f"{segment(act.target.item or '')}/comments"
        answer = self._caller.call("POST", path, form={"message": act.text or ""})
        made = first(answer.data, "id")
        if answer.status != 200 or not made:
            return self._trouble(answer, once=True)
        return self._proved(act, made, answer)

    def _proved(self, act: Act, made: str, answer: Answer) -> Receipt:
        """Only the new comment's own parent proves a reply: the same call is documented as an edit elsewhere."""
        try:
            back = self._caller.call("GET", segment(made), params={"fields": "id,message,parent{id}"})
        except NoAnswer:
            back = Answer(0, {}, b"", {})
        if not first(back.data, "id"):
            detail = "Facebook took the reply, but reading it back did not work."
            return self._receipt("unknown", detail, answer, made, "unclear")
        above, target = first(child(back.data, "parent"), "id"), act.target
        under_it = same_item(above, target.item) or same_item(above, target.parent)
        if under_it or (above is None and target.kind in ("post", "mention")):
            return self._receipt("done", "The reply stands under the comment.", answer, made)
        return self._receipt("unknown", "Facebook put the reply somewhere else: look.", answer, made, "unclear")

    def _private_reply(self, act: Act) -> Receipt:
        if act.target.kind == "dm":
            return self._write_to(act, {"id": act.target.author or ""})
        name = "post_id" if act.target.kind == "post" else "comment_id"
        return self._write_to(act, {name: act.target.item or ""})

    def _write_to(self, act: Act, recipient: dict[str, str]) -> Receipt:
        if refusal := self._unfit(act.text, LONGEST_MESSAGE):
            return refusal
        if not all(recipient.values()):
            return self._refused("unsupported", "Facebook did not tell who wrote this: answer by hand.")
        body: dict[str, Any] = {"recipient": recipient, "message": {"text": act.text}}
        if "id" in recipient:
            body["messaging_type"] = "RESPONSE"
        answer = self._caller.call("POST", f"{segment(self._account)}/messages", body=body)
        made = first(answer.data, "message_id")
        if answer.status != 200 or not made:
            return self._trouble(answer, once=True)
        return self._receipt("done", "The private message was sent.", answer, made)

    def _set_hidden(self, act: Act, hidden: bool) -> Receipt:
        answer = self._caller.call("POST", segment(act.target.item or ""), params={"is_hidden": str(hidden).lower()})
        if not _success(answer):
            return self._trouble(answer, once=False)
        return self._receipt("done", "The comment is hidden." if hidden else "The comment is shown again.", answer)

    def _delete(self, act: Act) -> Receipt:
        path = segment(act.target.item or "")
        answer = self._caller.call("DELETE", path)
        if _success(answer):
            return self._receipt("done", "The comment is deleted.", answer)
        refused_as_unknown = is_gone(answer) or first(child(answer.data, "error"), "code") == "100"
        if refused_as_unknown and reading_back.gone(self._caller, self._account, path):
            return self._receipt("done", "The comment was gone already.", answer)
        return self._trouble(answer, once=False)

    def _block(self, act: Act, method: str) -> Receipt:
        people = {"psid": json.dumps([act.target.author])}
        path = f"{segment(self._account)}/blocked"
        given: dict[str, Any] = {"form": people} if method == "POST" else {"params": people}
        answer = self._caller.call(method, path, **given)
        said = answer.data.get(act.target.author or "", answer.data.get("success"))
        if answer.status != 200 or said is not True:
            return self._trouble(answer, once=False)
        return self._receipt("done", "The person is blocked." if method == "POST" else "The block is lifted.", answer)

    def _unfit(self, text: str | None, longest: int) -> Receipt | None:
        if not text or not text.strip():
            return self._refused("words", "There are no words to send.")
        if not text.isprintable() and _UNSENDABLE.search(text):
            return self._refused("words", "The words hold something that is not a character. Write them again.")
        if len(text) > longest:
            return self._refused("words", f"The words are {len(text)} characters long; Facebook takes {longest}.")
        return None

    def _no_answer(self, act: Act, lost: NoAnswer) -> Receipt:
        if not lost.sent:
            return Receipt("retry_later", str(lost), self._clock(), cause="outage")
        once = act.action in ("reply", "private_reply")
        return Receipt("unknown" if once else "retry_later", str(lost), self._clock(), cause="no_answer")

    def _trouble(self, answer: Answer, once: bool) -> Receipt:
        why = trouble(answer, once)
        return Receipt(
            why.outcome, why.detail, self._clock(), raw=answer.body, cause=why.cause, retry_after=why.retry_after
        )

    def _refused(self, cause: Cause, detail: str) -> Receipt:
        return Receipt("refused", detail, self._clock(), cause=cause)

    def _receipt(
        self, outcome: Any, detail: str, answer: Answer, made: str | None = None, cause: Cause | None = None
    ) -> Receipt:
        return Receipt(outcome, detail, self._clock(), made, answer.body, cause)


def _success(answer: Answer) -> bool:
    return answer.status == 200 and answer.data.get("success") is True
