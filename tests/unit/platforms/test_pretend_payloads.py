"""The pretend platform's feed, however strange."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.platforms import BadPayload, Incoming
from fingerpost.platforms.pretend.payloads import read
from fingerpost.post.wire import NotAPost, post_from_dict, to_dict

LEAF = st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["add", "hide", "remove"])
KEYS = st.sampled_from(["verb", "told", "item", "id", "account", "author", "kind", "text", "at", "parent"])
ENTRY = st.recursive(LEAF, lambda inner: st.dictionaries(KEYS, inner, max_size=6), max_leaves=12)


@given(st.lists(ENTRY, max_size=3))
def test_no_feed_is_more_than_passed_over(feed: list[Any]) -> None:
    for item in read(json.dumps({"feed": feed}).encode()):
        if isinstance(item, Incoming):
            post_from_dict(to_dict(item.post))


def test_an_empty_feed_says_so() -> None:
    assert read(b'{"feed": []}') == (NotAPost("an empty list"),)


@pytest.mark.parametrize("body", [b"{}", b"[]", b'{"feed": 1}', b"no"])
def test_what_is_no_feed_is_refused(body: bytes) -> None:
    with pytest.raises(BadPayload):
        read(body)
