"""What Facebook pushes and answers, as items."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fingerpost.platforms import BadPayload, Incoming, Removed, Visibility
from fingerpost.platforms.facebook.payloads import read
from fingerpost.post.wire import NotAPost, post_from_dict, to_dict

SAMPLES = Path(__file__).parent / "samples"
PAGE = "100200300400"
NOON = datetime(2026, 11, 23, 8, 59, 59, tzinfo=UTC)


def items(name: str, account: str | None = None) -> tuple[Any, ...]:
    return read((SAMPLES / f"{name}.json").read_bytes(), account)


def one(name: str) -> Any:
    (item,) = items(name)
    return item


def test_a_comment_is_a_post_with_its_author_time_account_and_what_it_answers() -> None:
    item = one("comment_added")
    post = item.post
    assert post.text == "Thank you to everyone on Elm ward 💚"
    assert (post.platform, post.kind, post.id, post.account) == ("facebook", "comment", "555_777", PAGE)
    assert (post.author.name, post.author.handle, item.author) == ("Morgan Hale", None, "9001")
    assert post.at == NOON
    assert post.parent is not None
    assert post.parent.id == f"{PAGE}_555"
    assert (item.verb, item.own, item.aliases) == ("add", False, ("777",))


def test_the_old_spelling_with_a_numeric_sender_is_read_too() -> None:
    item = one("reply_added_old_spelling")
    assert (item.post.kind, item.author, item.post.author.name) == ("reply", "9002", "Robin Vale")
    assert item.post.media[0].url == "https://pictures.example.org/a.jpg"


def test_an_edit_carries_the_new_words_and_the_same_id() -> None:
    item = one("comment_edited")
    assert (item.verb, item.post.id, item.post.text) == ("edited", "555_777", "Thank you to nearly everyone")


def test_hiding_and_removing_are_news_of_a_known_post_without_its_words() -> None:
    hidden, removed = one("comment_hidden"), one("comment_removed")
    assert isinstance(hidden, Visibility)
    assert (hidden.external_id, hidden.hidden, hidden.what) == ("555_777", True, "a hidden comment notice")
    assert isinstance(removed, Removed)
    assert (removed.external_id, removed.aliases, removed.what) == ("555_777", ("777",), "a removed comment notice")


def test_the_pages_own_comment_is_marked_as_its_own() -> None:
    assert one("own_comment").own is True


def test_a_mention_may_come_without_its_author() -> None:
    item = one("mention_without_author")
    assert (item.post.kind, item.author, item.post.author.name) == ("mention", None, None)


def test_a_mention_without_words_still_reaches_a_person() -> None:
    item = one("mention_without_words")
    assert (item.post.text, item.post.kind, item.post.id) == ("", "mention", "43_99")


def test_a_review_is_a_post() -> None:
    item = one("review_added")
    assert (item.post.kind, item.post.text, item.post.id) == ("review", "Waited nine months.", "8080")


def test_a_shared_link_is_unwrapped() -> None:
    assert one("visitor_shares").post.links == ("https://www.example.org/news",)


def test_what_carries_no_words_says_what_it_is_and_repeats_nothing() -> None:
    assert [item.what for item in items("without_words")] == [
        "a like",
        "a reaction",
        "a new album without words",
        "a notice that Facebook muted a film",
        "a notice of a kind that is not read here",
    ]


def test_private_messages_and_the_notices_around_them() -> None:
    found = [(item.post.id, item.verb) if isinstance(item, Incoming) else item.what for item in items("messages")]
    assert found == [
        ("m_1", "add"),
        ("m_2", "add"),
        ("m_3", "add"),
        "our own message",
        "a taken-back message notice",
        "a sticker",
        ("m_7", "add"),
        ("m_8", "add"),
        ("m_1", "edited"),
        "a delivery receipt",
        "a read receipt",
        "a reaction to a message",
        "a pressed button",
        "a message notice of a kind that is not read here",
        ("m_9", "add"),
    ]


def test_a_private_message_has_its_sender_and_its_time_to_the_millisecond() -> None:
    item = items("messages")[0]
    assert (item.post.kind, item.author, item.post.account) == ("dm", "9005", PAGE)
    assert item.post.at == datetime(2026, 11, 23, 8, 59, 59, 123000, tzinfo=UTC)


def test_a_shared_place_is_kept_for_whoever_must_send_help() -> None:
    assert items("messages")[2].post.media[0].alt == "a shared place: 54.5, -1.5"


def test_a_message_that_facebook_does_not_pass_on_sends_a_person_to_look() -> None:
    assert "look in the page's inbox" in items("messages")[6].post.media[0].alt


def test_a_message_names_what_it_answers() -> None:
    assert items("messages")[7].post.parent.id == "m_0"


def test_posts_come_with_their_comments_and_a_reply_with_the_words_above_it() -> None:
    post, comment, reply, picture = items("answer_posts_with_comments", PAGE)
    assert (post.own, post.post.kind) == (True, "post")
    assert (comment.post.kind, comment.post.parent.text) == ("comment", "Our new garden is open.")
    assert (reply.post.kind, reply.post.parent.id, reply.post.parent.text) == ("reply", "555_777", "Lovely")
    assert (picture.post.media[0].alt, picture.post.text) == ("A garden gate", "")


def test_an_answer_without_ids_takes_them_from_the_permalinks() -> None:
    comment, reply = items("answer_comments_without_ids")
    assert (comment.post.id, comment.post.kind, comment.post.account) == ("555_777", "comment", PAGE)
    assert (reply.post.id, reply.post.kind) == ("555_888", "reply")


def test_a_conversation_is_read_oldest_first_each_message_with_those_before_it() -> None:
    ours, theirs = items("answer_conversation", PAGE)
    assert (ours.own, theirs.own) == (True, False)
    assert [message.text for message in theirs.post.thread] == ["How can we help?"]


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("answer_error", "an error from Facebook"),
        ("answer_key", "an answer about a key"),
        ("answer_page", "a page's details"),
        ("answer_nothing", "an empty list"),
    ],
)
def test_answers_that_hold_no_posts_say_what_they_are(name: str, what: str) -> None:
    assert items(name) == (NotAPost(what),)


def test_whoever_wrote_a_post_that_names_nobody_is_not_taken_for_the_page() -> None:
    (item,) = read(json.dumps({"id": f"{PAGE}_1", "message": "I need help"}).encode(), PAGE)
    assert item.own is False


@pytest.mark.parametrize("name", sorted(path.stem for path in SAMPLES.glob("*.json")))
def test_every_post_is_one_that_triage_reads(name: str) -> None:
    for item in items(name):
        if isinstance(item, Incoming):
            assert post_from_dict(json.loads(json.dumps(to_dict(item.post)))) == item.post


@pytest.mark.parametrize("name", sorted(path.stem for path in SAMPLES.glob("*.json")))
def test_nothing_that_is_not_a_post_repeats_anybodys_words(name: str) -> None:
    for item in items(name):
        if not isinstance(item, Incoming):
            assert "secret" not in item.what


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "bad_json"),
        (b"{", "bad_json"),
        (b"[]", "not_an_object"),
        (b"\xff", "bad_utf8"),
        (b'{"entry": NaN}', "not_a_number"),
        (b'{"a":' * 100_000, "too_deep"),
    ],
)
def test_what_is_not_a_payload_is_refused_with_a_reason(body: bytes, code: str) -> None:
    with pytest.raises(BadPayload) as bad:
        read(body)
    assert (bad.value.code, bool(bad.value.message), bool(bad.value.hint)) == (code, True, True)


@pytest.mark.parametrize("strange", [b"\\ud83d", b"\\udc9a", b"\\u0000"])
def test_what_is_no_character_becomes_a_replacement_character(strange: bytes) -> None:
    body = (SAMPLES / "comment_added.json").read_bytes().replace(b"\\ud83d\\udc9a", strange)
    (item,) = read(body)
    assert isinstance(item, Incoming)
    assert item.post.text.endswith("ward \ufffd")


def test_a_time_that_cannot_be_is_left_out() -> None:
    body = (SAMPLES / "comment_added.json").read_bytes()
    for strange in (b"999999999999999", b'"soon"', b"[]", b"-1", b"1e99"):
        (item,) = read(body.replace(b"1795424399", strange).replace(b"1795424400", strange))
        assert isinstance(item, Incoming)
        assert item.post.at is None or item.post.at.year > 3000


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(["comment", "add", "feed", "m_1", "t_1"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
PATHS = st.lists(st.integers(0, 9), max_size=7)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(SAMPLES.glob("*.json"))), PATHS, JSON)
def test_no_payload_however_strange_is_more_than_refused(path: Path, way: list[int], strange: Any) -> None:
    data = json.loads(path.read_bytes())
    at: Any = data
    for step in way:
        keys = list(at) if isinstance(at, dict) else range(len(at)) if isinstance(at, list) else ()
        if not keys:
            break
        key = keys[step % len(keys)]
        if not isinstance(at[key], dict | list) or step == way[-1]:
            at[key] = strange
            break
        at = at[key]
    for item in read(json.dumps(data).encode(), PAGE):
        if isinstance(item, Incoming):
            post_from_dict(to_dict(item.post))
