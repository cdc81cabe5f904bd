"""Acting on a Facebook page, against a stand-in for the Graph API with recorded shapes."""

import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from fingerpost.platforms import Access, Act, Connector, FetchFailed, Incoming, Target
from fingerpost.platforms.calls import Caller
from fingerpost.platforms.facebook import PLATFORM
from fingerpost.platforms.facebook.connector import FacebookConnector, connect

PAGE = "100200300400"
KEY = "page-key-that-must-not-show"
WORDS = "Thank you, Morgan. We are glad."


@pytest.fixture
def page(graph: Any) -> Iterator[Connector]:
    connector = FacebookConnector(PAGE, Caller(graph.url, KEY, seconds=2))
    yield connector
    connector.close()


def act(action: str, kind: str = "comment", text: str | None = WORDS, **target: Any) -> Act:
    aim: dict[str, Any] = {"item": "555_777", "parent": f"{PAGE}_555", "author": "9001", **target}
    return Act(action, Target("facebook", PAGE, kind=kind, **aim), text, "key-1")


def test_a_reply_is_done_when_its_parent_is_read_back(graph: Any, page: Connector) -> None:
    receipt = page.carry_out(act("reply"))
    assert (receipt.outcome, receipt.external_id) == ("done", "555_1002")
    assert graph.nodes["555_1002"]["message"] == WORDS
    assert [asked[:2] for asked in graph.asked] == [
        ("POST", "/v26.0/555_777/comments"),
        ("GET", "/v26.0/555_1002?fields=id%2Cmessage%2Cparent%7Bid%7D"),
    ]


def test_a_reply_that_stands_somewhere_else_is_for_a_person(graph: Any, page: Connector) -> None:
    graph.add_comment("555_778", "Another", "2026-11-23T08:05:00+0000", f"{PAGE}_555")
    graph.replies_land_under = "555_778"
    assert page.carry_out(act("reply")).outcome == "unknown"


def test_the_other_spelling_of_the_parent_counts(graph: Any, page: Connector) -> None:
    graph.replies_land_under = "777"
    assert page.carry_out(act("reply")).outcome == "done"


def test_a_reply_whose_answer_is_lost_is_unknown_and_is_found_by_reading_back(graph: Any, page: Connector) -> None:
    graph.go_wrong(0, None, when="after")
    receipt = page.carry_out(act("reply"))
    assert (receipt.outcome, receipt.cause) == ("unknown", "no_answer")
    outcome = page.read_back(act("reply"))
    assert (outcome.state, outcome.external_id) == ("done", "555_1002")
    assert len(graph.replies("555_777")) == 1


def test_a_reply_that_never_arrived_is_not_found(graph: Any, page: Connector) -> None:
    graph.go_wrong(0, None)
    assert page.carry_out(act("reply")).outcome == "unknown"
    assert page.read_back(act("reply")).state == "not_done"


def test_an_earlier_reply_with_the_same_words_is_not_taken_for_this_one(graph: Any, page: Connector) -> None:
    graph.add_comment("555_800", WORDS, "2026-11-20T10:00:00+0000", "555_777", PAGE)
    aim = act("reply")
    later = Act("reply", aim.target, WORDS, "key-2", intended_at=datetime(2026, 11, 23, 9, tzinfo=UTC))
    assert page.read_back(later).state == "not_done"


def test_somebody_elses_same_words_are_not_ours(graph: Any, page: Connector) -> None:
    graph.add_comment("555_801", WORDS, "2026-11-23T10:00:00+0000", "555_777", "9009")
    assert page.read_back(act("reply")).state == "not_done"


def test_a_long_list_is_read_to_its_end_before_it_says_no(graph: Any, page: Connector) -> None:
    for number in range(5):
        graph.add_comment(f"555_9{number}", "x", "2026-11-23T08:06:00+0000", "555_777")
    graph.add_comment("555_990", WORDS, "2026-11-23T10:00:00+0000", "555_777", PAGE)
    assert page.read_back(act("reply")).external_id == "555_990"


def test_a_list_too_long_to_read_is_unknown(graph: Any, page: Connector) -> None:
    for number in range(30):
        graph.add_comment(f"555_9{number}", "x", "2026-11-23T08:06:00+0000", "555_777")
    assert page.read_back(act("reply")).state == "unknown"


def test_an_answer_to_a_reply_is_looked_for_under_the_comment_above(graph: Any, page: Connector) -> None:
    graph.add_comment("555_888", "And me", "2026-11-23T08:06:00+0000", "555_777", parent={"id": "555_777"})
    graph.replies_land_under = "555_777"
    to_reply = act("reply", kind="reply", item="555_888", parent="555_777")
    assert page.carry_out(to_reply).outcome == "done"
    assert page.read_back(to_reply).state == "done"


@pytest.mark.parametrize("body", [b"<html>gateway</html>", b"", b"[]", b'{"success": true}'])
def test_nonsense_after_a_reply_is_unknown_never_done(graph: Any, page: Connector, body: bytes) -> None:
    graph.go_wrong(200, body, when="after")
    assert page.carry_out(act("reply")).outcome == "unknown"


def test_the_one_private_reply_names_the_comment(graph: Any, page: Connector) -> None:
    receipt = page.carry_out(act("private_reply"))
    assert (receipt.outcome, receipt.external_id) == ("done", "m_1")
    sent = json.loads(graph.asked[0][3])
    assert sent == {"recipient": {"comment_id": "555_777"}, "message": {"text": WORDS}}


def test_a_second_private_reply_is_refused_and_says_why(page: Connector) -> None:
    page.carry_out(act("private_reply"))
    again = page.carry_out(act("private_reply"))
    assert (again.outcome, again.cause) == ("refused", "window")
    assert again.detail == "The comment has had its one private reply already."


def test_a_lost_private_reply_is_read_back(graph: Any, page: Connector) -> None:
    assert page.read_back(act("private_reply")).state == "not_done"
    graph.go_wrong(0, None, when="after")
    assert page.carry_out(act("private_reply")).outcome == "unknown"
    assert page.read_back(act("private_reply")).state == "done"


def test_a_private_reply_that_cannot_be_shown_is_left_to_a_person(graph: Any, page: Connector) -> None:
    graph.nodes["555_777"]["can_reply_privately"] = False
    assert page.read_back(act("private_reply")).state == "unknown"


def test_a_private_message_is_answered_in_its_conversation(graph: Any, page: Connector) -> None:
    receipt = page.carry_out(act("reply", kind="dm", item="m_0"))
    assert receipt.outcome == "done"
    sent = json.loads(graph.asked[0][3])
    assert (sent["recipient"], sent["messaging_type"]) == ({"id": "9001"}, "RESPONSE")
    assert page.read_back(act("reply", kind="dm", item="m_0")).state == "done"


def test_hiding_twice_is_the_same_as_once_and_can_be_undone(graph: Any, page: Connector) -> None:
    assert [page.carry_out(act("hide", text=None)).outcome for _ in range(2)] == ["done", "done"]
    assert graph.nodes["555_777"]["is_hidden"] is True
    assert page.read_back(act("hide", text=None)).state == "done"
    assert page.carry_out(act("unhide", text=None)).outcome == "done"
    assert page.read_back(act("hide", text=None)).state == "not_done"
    assert page.read_back(act("unhide", text=None)).state == "done"


def test_hiding_without_an_answer_may_be_tried_again(graph: Any, page: Connector) -> None:
    graph.go_wrong(0, None, when="after")
    assert page.carry_out(act("hide", text=None)).outcome == "retry_later"
    assert page.carry_out(act("hide", text=None)).outcome == "done"


def test_deleting_what_is_gone_is_done(graph: Any, page: Connector) -> None:
    first = page.carry_out(act("delete", text=None))
    again = page.carry_out(act("delete", text=None))
    assert (first.outcome, again.outcome) == ("done", "done")
    assert again.detail == "The comment was gone already."
    assert page.read_back(act("delete", text=None)).state == "done"


def test_what_the_key_may_not_see_is_not_taken_for_gone(graph: Any, page: Connector) -> None:
    graph.me = "9999"
    del graph.nodes["555_777"]
    receipt = page.carry_out(act("delete", text=None))
    assert (receipt.outcome, receipt.cause) == ("refused", "gone")
    assert page.read_back(act("delete", text=None)).state == "unknown"


def test_a_comment_that_is_still_there_is_not_deleted(page: Connector) -> None:
    assert page.read_back(act("delete", text=None)).state == "not_done"


def test_blocking_and_lifting_the_block(graph: Any, page: Connector) -> None:
    assert page.carry_out(act("block", text=None)).outcome == "done"
    assert graph.blocked == {"9001"}
    assert page.read_back(act("block", text=None)).state == "done"
    assert page.carry_out(act("unblock", text=None)).outcome == "done"
    assert graph.blocked == set()
    assert page.read_back(act("unblock", text=None)).state == "done"
    assert page.read_back(act("block", text=None)).state == "not_done"


@pytest.mark.parametrize(
    ("code", "subcode", "outcome", "cause"),
    [
        (4, None, "retry_later", "limit"),
        (32, None, "retry_later", "limit"),
        (613, None, "retry_later", "limit"),
        (80001, None, "retry_later", "limit"),
        (190, 463, "refused", "key"),
        (10, None, "refused", "permission"),
        (283, None, "refused", "permission"),
        (10, 2018278, "refused", "window"),
        (100, 2018292, "refused", "window"),
        (100, 33, "refused", "gone"),
        (100, None, "refused", "other"),
        (368, None, "refused", "words"),
        (1705, None, "refused", "key"),
        (10902, None, "refused", "window"),
        (2, None, "unknown", "unclear"),
    ],
)
def test_facebooks_errors_become_plain_outcomes(
    graph: Any, page: Connector, code: int, subcode: int | None, outcome: str, cause: str
) -> None:
    graph.refuse(code, subcode)
    receipt = page.carry_out(act("reply"))
    assert (receipt.outcome, receipt.cause) == (outcome, cause)
    assert "words of Meta" not in receipt.detail
    assert receipt.raw is not None
    assert len(graph.replies("555_777")) == 0


@pytest.mark.parametrize("code", [-1, 99])
def test_a_failure_of_facebooks_own_may_have_had_its_effect(graph: Any, page: Connector, code: int) -> None:
    graph.refuse(code, status=500)
    assert page.carry_out(act("reply")).outcome == "unknown"
    graph.refuse(code, status=500)
    assert page.carry_out(act("hide")).outcome == "retry_later"


@pytest.mark.parametrize(("status", "outcome"), [(500, "unknown"), (502, "unknown"), (403, "refused")])
def test_an_answer_that_is_not_facebooks(graph: Any, page: Connector, status: int, outcome: str) -> None:
    graph.go_wrong(status, b"<html>proxy</html>")
    assert page.carry_out(act("reply")).outcome == outcome


def test_facebook_tells_how_long_to_wait(graph: Any, page: Connector) -> None:
    usage = json.dumps({PAGE: [{"type": "pages", "call_count": 100, "estimated_time_to_regain_access": 12}]})
    graph.refuse(32, X_Business_Use_Case_Usage=usage)
    assert page.carry_out(act("reply")).retry_after == 12 * 60
    graph.go_wrong(429, b"", headers={"Retry-After": "30"})
    assert page.carry_out(act("reply")).retry_after == 30


def test_when_facebook_cannot_be_reached_nothing_was_sent() -> None:
    connector = connect(Access(PAGE, KEY, "http://127.0.0.1:9"))
    receipt = connector.carry_out(act("reply"))
    assert (receipt.outcome, receipt.cause) == ("retry_later", "outage")
    assert connector.read_back(act("reply")).state == "unknown"


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (act("report_platform"), "by hand"),
        (act("reply", text="  "), "no words"),
        (act("reply", text="x" * 8001), "8001 characters"),
        (act("private_reply", text="x" * 2001), "2001 characters"),
        (act("reply", text="half a pair \ud83d"), "not a character"),
        (act("block", author=None), "did not tell the id"),
        (act("hide", item=None), "did not tell the id"),
        (act("reply", kind="dm", item="m_0", author=None), "did not tell who"),
        (Act("hide", Target("facebook", "another", "555_777"), None, "key-1"), "another page"),
    ],
)
def test_what_cannot_be_sent_is_refused_before_any_call(graph: Any, page: Connector, what: Act, said: str) -> None:
    receipt = page.carry_out(what)
    assert receipt.outcome == "refused"
    assert said in receipt.detail
    assert graph.asked == []


def test_an_id_cannot_lead_to_another_address(graph: Any, page: Connector) -> None:
    page.carry_out(act("delete", text=None, item=f"../{PAGE}/blocked?psid=1#"))
    assert graph.asked[0][1] == f"/v26.0/..%2F{PAGE}%2Fblocked%3Fpsid%3D1%23"
    page.carry_out(act("delete", text=None, item=".."))
    assert {asked[1].split("?")[0] for asked in graph.asked[-3:]} == {"/v26.0/%2E", "/v26.0/me"}


def test_neither_key_nor_words_show_in_addresses_logs_or_receipts(
    graph: Any, page: Connector, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    receipts = [page.carry_out(act(action)) for action in ("reply", "private_reply", "hide", "delete")]
    addresses = " ".join(asked[1] for asked in graph.asked)
    assert "555_777" not in caplog.text
    for hidden in (KEY, "Morgan"):
        assert hidden not in caplog.text + addresses + repr(receipts)
        assert hidden not in repr(Access(PAGE, KEY)) + repr(act("reply"))


def test_a_key_is_not_sent_in_the_open() -> None:
    with pytest.raises(ValueError, match="https://"):
        connect(Access(PAGE, KEY, "http://graph.example.org"))


def fetched(page: Connector, since: str | None = None) -> tuple[list[Any], str]:
    answers = list(page.fetch(since))
    items = [item for answer in answers for item in PLATFORM.read(answer.raw, PAGE)]
    return [item for item in items if isinstance(item, Incoming)], answers[-1].cursor


def test_asking_brings_posts_comments_and_messages_and_moves_the_cursor_last(graph: Any, page: Connector) -> None:
    graph.messages.append(
        {"id": "m_1", "message": "hello?", "created_time": "2026-11-23T09:00:00+0000", "from": {"id": "9005"}}
    )
    answers = list(page.fetch(None))
    assert {answer.cursor for answer in answers[:-1]} == {"1970-01-01T00:00:00+00:00"}
    assert answers[-1].cursor == "2026-11-23T09:00:00+00:00"
    items, _ = fetched(page)
    assert [(item.post.kind, item.own) for item in items] == [("post", True), ("comment", False), ("dm", False)]


def test_every_page_of_comments_is_brought_however_many(graph: Any, page: Connector) -> None:
    for number in range(7):
        graph.add_comment(f"555_9{number}", "x", f"2026-11-23T08:1{number}:00+0000", f"{PAGE}_555")
    items, cursor = fetched(page)
    assert len({item.post.id for item in items if item.post.kind == "comment"}) == 8
    assert cursor == "2026-11-23T08:16:00+00:00"


def test_asking_again_goes_back_no_further_than_it_must(graph: Any, page: Connector) -> None:
    for number in range(7):
        graph.add_comment(f"555_9{number}", "x", f"2026-11-2{number}T08:00:00+0000", f"{PAGE}_555")
    _, cursor = fetched(page)
    graph.asked.clear()
    graph.add_comment("555_99", "new", "2026-11-26T08:30:00+0000", f"{PAGE}_555")
    items, moved = fetched(page, cursor)
    assert "555_99" in {item.post.id for item in items}
    assert moved == "2026-11-26T08:30:00+00:00"
    assert len([asked for asked in graph.asked if "after" in asked[1]]) == 1


def test_a_persons_key_is_noticed_though_facebook_shows_no_error(graph: Any, page: Connector) -> None:
    graph.me = "31415"
    with pytest.raises(FetchFailed, match="use this page's own key") as failed:
        list(page.fetch(None))
    assert failed.value.cause == "key"


def test_what_the_key_may_not_see_is_told_and_the_rest_still_comes(graph: Any, page: Connector) -> None:
    graph.visitors_allowed = False
    items, _ = fetched(page)
    assert len(items) == 2


def test_a_fetch_that_fails_leaves_the_cursor_where_it_was(graph: Any, page: Connector) -> None:
    graph.refuse(190)
    with pytest.raises(FetchFailed) as failed:
        list(page.fetch("2026-11-23T08:00:00+00:00"))
    assert failed.value.cause == "key"
    graph.go_wrong(0, None)
    with pytest.raises(FetchFailed) as failed:
        list(page.fetch(None))
    assert failed.value.cause == "no_answer"
