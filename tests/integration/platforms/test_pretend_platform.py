"""The pretend platform: stateful, awkward on purpose, and reached like any other."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from fingerpost.platforms import Access, Act, Connector, FetchFailed, Incoming, Removed, Target, Visibility
from fingerpost.platforms.pretend import PLATFORM
from fingerpost.platforms.pretend.connector import connect
from fingerpost.platforms.pretend.server import serve

WORDS = "Sorry to hear that, Ash."


@pytest.fixture
def public(pretend: str) -> Iterator[httpx.Client]:
    """Somebody on the pretend platform who has written a comment and a private message to the account "trust"."""
    with httpx.Client(base_url=pretend, trust_env=False) as client:
        ash = {"id": "ash", "name": "Ash Moor"}
        comment = {"id": "c1", "kind": "comment", "text": "<b>Nobody</b> rang back", "author": ash}
        message = {"id": "m1", "kind": "dm", "text": "please help", "author": ash}
        for written in (comment, message):
            assert client.post("/accounts/trust/items", json=written).status_code == 201
        yield client


@pytest.fixture
def account(pretend: str, public: httpx.Client) -> Iterator[Connector]:
    connector = connect(Access("trust", "any-key", pretend), seconds=1)
    yield connector
    connector.close()


def act(action: str, kind: str = "comment", item: str = "c1", text: str | None = WORDS, key: str = "key-1") -> Act:
    return Act(action, Target("pretend", "trust", item, author="ash", kind=kind), text, key)


def effects(public: httpx.Client) -> list[tuple[str, str, int]]:
    told = public.get("/_effects").json()["data"]
    return [(effect["key"], effect["action"], effect["changed"]) for effect in told]


def go_wrong(public: httpx.Client, on: str, what: str, **more: Any) -> None:
    assert public.post("/_faults", json={"on": on, "what": what, **more}).status_code == 200


def test_a_reply_stands_under_the_comment_for_the_public_to_see(account: Connector, public: httpx.Client) -> None:
    receipt = account.carry_out(act("reply"))
    assert receipt.outcome == "done"
    assert WORDS in public.get("/").text
    assert account.read_back(act("reply")).external_id == receipt.external_id


def test_the_platform_honours_no_key_twice_so_a_doubled_reply_shows(account: Connector, public: httpx.Client) -> None:
    account.carry_out(act("reply"))
    account.carry_out(act("reply"))
    assert effects(public) == [("key-1", "reply", 1), ("key-1", "reply", 1)]
    assert public.get("/").text.count(WORDS) == 2


def test_what_people_wrote_is_escaped_and_private_or_hidden_words_are_not_shown(
    account: Connector, public: httpx.Client
) -> None:
    page = public.get("/")
    assert "&lt;b&gt;Nobody" in page.text
    assert "<b>" not in page.text
    assert "please help" not in page.text
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    account.carry_out(act("hide"))
    assert "rang back" not in public.get("/").text


def test_hiding_showing_and_deleting_change_what_is_seen_and_can_be_read_back(
    account: Connector, public: httpx.Client
) -> None:
    for action in ("hide", "unhide", "delete"):
        assert account.read_back(act(action)).state == "not_done"
        assert account.carry_out(act(action)).outcome == "done"
        assert account.read_back(act(action)).state == "done"
    assert account.carry_out(act("delete")).detail == "The post was gone already."
    assert account.carry_out(act("hide")).cause == "gone"
    assert effects(public) == [("key-1", action, 1) for action in ("hide", "unhide", "delete")]


def test_hiding_twice_has_one_effect(account: Connector, public: httpx.Client) -> None:
    account.carry_out(act("hide"))
    assert account.carry_out(act("hide")).outcome == "done"
    assert [changed for *_, changed in effects(public)] == [1, 0]


def test_a_private_reply_can_be_sent_once(account: Connector, public: httpx.Client) -> None:
    assert account.read_back(act("private_reply")).state == "not_done"
    assert account.carry_out(act("private_reply")).outcome == "done"
    assert account.read_back(act("private_reply")).state == "done"
    assert account.read_back(act("reply")).state == "not_done"
    again = account.carry_out(act("private_reply"))
    assert (again.outcome, again.cause) == ("refused", "window")
    assert WORDS not in public.get("/").text


def test_a_private_message_is_answered_in_private(account: Connector, public: httpx.Client) -> None:
    assert account.carry_out(act("reply", kind="dm", item="m1")).outcome == "done"
    assert account.read_back(act("reply", kind="dm", item="m1")).state == "done"
    assert WORDS not in public.get("/").text


def test_a_blocked_person_can_write_no_more_until_the_block_is_lifted(account: Connector, public: httpx.Client) -> None:
    written = {"text": "again", "author": {"id": "ash"}}
    assert account.carry_out(act("block")).outcome == "done"
    assert account.read_back(act("block")).state == "done"
    assert public.post("/accounts/trust/items", json=written).status_code == 403
    assert account.carry_out(act("unblock")).outcome == "done"
    assert account.read_back(act("unblock")).state == "done"
    assert public.post("/accounts/trust/items", json=written).status_code == 201


@pytest.mark.parametrize(
    ("what", "outcome", "state"),
    [
        ("fail_before", "unknown", "not_done"),
        ("hang", "unknown", "not_done"),
        ("fail_after", "unknown", "done"),
        ("hang_after", "unknown", "done"),
        ("garbage", "unknown", "done"),
        ("limited", "retry_later", "not_done"),
        ("unauthorised", "refused", "not_done"),
    ],
)
def test_a_reply_that_goes_wrong_is_settled_by_reading_back(
    account: Connector, public: httpx.Client, what: str, outcome: str, state: str
) -> None:
    go_wrong(public, "reply", what, seconds=1.3)
    assert account.carry_out(act("reply")).outcome == outcome
    assert account.read_back(act("reply")).state == state
    assert len(effects(public)) == (1 if state == "done" else 0)


@pytest.mark.parametrize("what", ["fail_before", "fail_after", "garbage"])
def test_hiding_that_goes_wrong_may_be_tried_again(account: Connector, public: httpx.Client, what: str) -> None:
    go_wrong(public, "hide", what)
    assert account.carry_out(act("hide")).outcome == "retry_later"
    assert account.carry_out(act("hide")).outcome == "done"
    assert sum(changed for *_, changed in effects(public)) == 1


def test_the_platform_tells_how_long_to_wait(account: Connector, public: httpx.Client) -> None:
    go_wrong(public, "any", "limited", seconds=7)
    assert account.carry_out(act("reply")).retry_after == 7


def test_reading_back_that_goes_wrong_says_unknown(account: Connector, public: httpx.Client) -> None:
    for action in ("reply", "hide", "delete", "block"):
        go_wrong(public, "read_back", "garbage")
        assert account.read_back(act(action)).state == "unknown"
    go_wrong(public, "read_back", "fail_after")
    assert account.read_back(act("reply")).state == "unknown"


def test_faults_are_used_up_and_can_be_cleared(account: Connector, public: httpx.Client) -> None:
    go_wrong(public, "reply", "fail_before", times=3)
    account.carry_out(act("reply"))
    assert public.get("/_faults").json()["data"][0]["times"] == 2
    public.delete("/_faults")
    assert account.carry_out(act("reply")).outcome == "done"


def test_an_older_reply_with_the_same_words_is_not_taken_for_this_one(account: Connector) -> None:
    account.carry_out(act("reply"))
    aim = act("reply")
    later = Act("reply", aim.target, WORDS, "key-2", intended_at=datetime.now(UTC) + timedelta(minutes=1))
    assert account.read_back(later).state == "not_done"


def items(account: Connector, since: str | None = None) -> tuple[list[Any], str]:
    answers = list(account.fetch(since))
    return [item for answer in answers for item in PLATFORM.read(answer.raw)], answers[-1].cursor


def test_asking_brings_what_is_new_since_the_cursor(account: Connector, public: httpx.Client) -> None:
    first, cursor = items(account)
    assert [(item.post.id, item.post.kind, item.own, item.author) for item in first] == [
        ("c1", "comment", False, "ash"),
        ("m1", "dm", False, "ash"),
    ]
    account.carry_out(act("reply"))
    public.post("/items/c1/edited", json={"text": "Nobody has rung back"})
    account.carry_out(act("hide"))
    public.post("/items/c1/taken-back")
    reply, edited, hidden, removed = items(account, cursor)[0]
    assert isinstance(reply, Incoming)
    assert (reply.own, reply.post.kind, reply.post.parent and reply.post.parent.id) == (True, "reply", "c1")
    assert (edited.verb, edited.post.text) == ("edited", "Nobody has rung back")
    assert isinstance(hidden, Visibility)
    assert isinstance(removed, Removed)


def test_a_long_feed_comes_in_pages_each_with_its_cursor(account: Connector, public: httpx.Client) -> None:
    for number in range(120):
        public.post("/accounts/trust/items", json={"text": str(number)})
    answers = list(account.fetch(None))
    assert [answer.cursor for answer in answers] == ["100", "122"]
    assert len(items(account)[0]) == 122


def test_other_accounts_posts_stay_theirs(account: Connector, public: httpx.Client) -> None:
    public.post("/accounts/library/items", json={"text": "for the library"})
    assert {item.post.account for item in items(account)[0]} == {"trust"}


@pytest.mark.parametrize(("what", "cause"), [("unauthorised", "key"), ("limited", "limit"), ("garbage", "unclear")])
def test_asking_that_goes_wrong_raises_and_moves_nothing(
    account: Connector, public: httpx.Client, what: str, cause: str
) -> None:
    go_wrong(public, "fetch", what)
    with pytest.raises(FetchFailed) as failed:
        list(account.fetch("0"))
    assert failed.value.cause == cause


def test_effects_need_a_key_and_websites_elsewhere_cannot_reach_in(pretend: str, public: httpx.Client) -> None:
    assert public.post("/items/c1/replies", json={"text": "x"}).status_code == 401
    assert public.post("/accounts/trust/items", json={}, headers={"Origin": "https://example.org"}).status_code == 403
    assert public.get("/", headers={"Host": "example.org"}).status_code == 403


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/accounts/trust/items", b"{", 400),
        ("POST", "/accounts/trust/items", b"[]", 400),
        ("POST", "/_faults", b'{"what": "explode"}', 400),
        ("GET", "/nowhere", b"", 404),
        ("GET", "/items/none", b"", 404),
        ("POST", "/accounts/trust/items", b'{"id": "c1", "text": "x"}', 409),
        ("POST", "/accounts/trust/items", b" " * (1024 * 1024 + 1), 413),
    ],
)
def test_what_makes_no_sense_is_refused_politely(
    public: httpx.Client, method: str, path: str, body: bytes, status: int
) -> None:
    answer = public.request(method, path, content=body, headers={"Authorization": "Bearer x"})
    assert answer.status_code == status
    assert answer.json()["error"]["message"]


def test_a_person_can_write_by_the_form(public: httpx.Client) -> None:
    answer = public.post(
        "/write", data={"name": "Jo Fell", "account": "trust", "text": "Hello there", "kind": "mention"}
    )
    assert answer.status_code == 303
    assert "Jo Fell" in public.get("/").text


def test_it_listens_on_this_machine_only_and_its_key_stays_here(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"127\.0\.0\.1"):
        serve("0.0.0.0", 0, tmp_path / "state")  # noqa: S104
    with pytest.raises(ValueError, match="this machine only"):
        connect(Access("trust", "key", "https://example.org"))


def started(state: Path) -> tuple[subprocess.Popen[str], str]:
    command = [sys.executable, "-m", "fingerpost.platforms.pretend", "--port", "0", "--state", str(state)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert server.stdout
    return server, server.stdout.readline().split()[-1].rstrip("/")


def test_killing_it_loses_nothing_that_it_answered_for(tmp_path: Path) -> None:
    state = tmp_path / "state.sqlite3"
    for number in range(3):
        server, address = started(state)
        written = {"id": f"k{number}", "text": "still here"}
        assert httpx.post(f"{address}/accounts/trust/items", json=written, trust_env=False).status_code == 201
        connector = connect(Access("trust", "key", address))
        assert connector.carry_out(act("reply", item=f"k{number}", key=f"key-{number}")).outcome == "done"
        server.send_signal(signal.SIGKILL)
        server.wait()
        connector.close()
        assert server.stdout
        server.stdout.close()
    server, address = started(state)
    told = httpx.get(f"{address}/_effects", trust_env=False).json()["data"]
    assert [effect["key"] for effect in told] == ["key-0", "key-1", "key-2"]
    assert (
        len(json.loads(httpx.get(f"{address}/items/k0/replies", headers={"Authorization": "Bearer x"}).text)["data"])
        == 1
    )
    server.kill()
    server.wait()
    assert server.stdout
    server.stdout.close()


def test_a_port_that_is_taken_is_told_plainly(pretend: str, tmp_path: Path) -> None:
    port = pretend.rsplit(":", 1)[-1]
    command = [sys.executable, "-m", "fingerpost.platforms.pretend", "--port", port, "--state", str(tmp_path / "s")]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=20)
    assert ended.returncode == 2
    assert "Choose another port with --port" in ended.stderr
