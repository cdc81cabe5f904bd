"""A post as JSON: what is read, what is forgiven, what is refused and in what words."""

import json
from datetime import UTC, datetime
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from fingerpost.post import Author, Media, Message, Parent, Post, wire

SCHEMA = json.loads(files("fingerpost.post").joinpath("schemas/post.schema.json").read_text())


def line(**keys: object) -> Post | wire.NotAPost | wire.BadLine:
    return wire.parse_line(json.dumps(keys).encode())


def test_only_the_words_are_needed_and_they_may_be_empty():
    assert line(text="") == Post(text="")
    assert line(text="hello", surprise={"x": 1}) == Post(text="hello")
    assert line(text="hello").platform == "manual"


def test_a_whole_post_is_read():
    post = line(
        id="c1",
        text="hi",
        platform="Twitter",
        kind="reply",
        account="@example",
        author={"handle": "@jo", "name": "Jo"},
        at="2026-11-23T09:00:00+01:00",
        parent={"id": "p", "text": "before"},
        thread=[
            {"author": "@jo", "text": "first", "at": "2026-11-23T07:00:00Z"},
            {"author": {"name": "Us"}, "text": "x"},
        ],
        links=["https://example.org"],
        media=[{"url": "https://example.org/a.png", "alt": None}],
        context={"upheld_breaches": 2, "unheard_of": 1, "tagged": None},
    )
    assert post == Post(
        text="hi",
        id="c1",
        platform="x",
        kind="reply",
        account="@example",
        author=Author("@jo", "Jo"),
        at=datetime(2026, 11, 23, 8, tzinfo=UTC),
        parent=Parent("p", "before"),
        thread=(Message("@jo", "first", datetime(2026, 11, 23, 7, tzinfo=UTC)), Message("Us", "x")),
        links=("https://example.org",),
        media=(Media("https://example.org/a.png"),),
        context={"upheld_breaches": 2},
    )


@pytest.mark.parametrize(
    ("keys", "code"),
    [
        ({}, "missing_text"),
        ({"text": None}, "wrong_type"),
        ({"text": 5}, "wrong_type"),
        ({"text": "", "id": 5}, "wrong_type"),
        ({"text": "", "author": "jo"}, "wrong_type"),
        ({"text": "", "author": {"name": 1}}, "wrong_type"),
        ({"text": "", "links": "x"}, "wrong_type"),
        ({"text": "", "links": [1]}, "wrong_type"),
        ({"text": "", "media": ["x"]}, "wrong_type"),
        ({"text": "", "thread": [3]}, "wrong_type"),
        ({"text": "", "thread": [{"author": 3}]}, "wrong_type"),
        ({"text": "", "parent": []}, "wrong_type"),
        ({"text": "", "context": {"tagged": "yes"}}, "wrong_type"),
        ({"text": "", "context": {"upheld_breaches": True}}, "wrong_type"),
        ({"text": "", "kind": "tweet"}, "unknown_kind"),
        ({"text": "", "at": "2026-11-23T09:00:00"}, "time_without_zone"),
        ({"text": "", "at": "yesterday"}, "bad_time"),
        ({"text": "", "at": "0001-01-01T00:00:00+23:59"}, "bad_time"),
        ({"text": "", "thread": [{"text": "x", "at": "2026-11-23"}]}, "time_without_zone"),
        ({"not_a_post": 1}, "wrong_type"),
    ],
)
def test_what_cannot_be_read_is_told_with_what_to_do(keys, code):
    found = line(**keys)
    assert isinstance(found, wire.BadLine)
    assert (found.code, bool(found.message), bool(found.hint)) == (code, True, True)


def test_an_error_never_repeats_what_somebody_wrote():
    secret = "call 07700 900123"
    for found in (line(text="", kind=secret), line(text="", at=secret), line(text=[secret])):
        assert isinstance(found, wire.BadLine)
        assert secret not in found.message + found.hint


def test_what_is_not_a_post_is_named():
    assert line(not_a_post="a like") == wire.NotAPost("a like")
    assert line(not_a_post="a like", text="words") == Post(text="words")


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
MOMENT = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
POSTS = st.builds(
    Post,
    text=TEXT,
    id=st.none() | TEXT,
    platform=st.sampled_from(["facebook", "x", "manual"]),
    kind=st.sampled_from(["comment", "dm", "post"]),
    author=st.builds(Author, st.none() | TEXT, st.none() | TEXT),
    at=st.none() | MOMENT,
    parent=st.none() | st.builds(Parent, TEXT, TEXT),
    thread=st.lists(st.builds(Message, st.none() | TEXT, TEXT, st.none() | MOMENT), max_size=2).map(tuple),
    links=st.lists(TEXT, max_size=2).map(tuple),
    media=st.lists(st.builds(Media, st.none() | TEXT, st.none() | TEXT), max_size=2).map(tuple),
)


@given(POSTS)
def test_a_post_that_is_written_reads_back_as_itself_and_fits_the_schema(post):
    written = json.loads(json.dumps(wire.to_dict(post)))
    Draft202012Validator(SCHEMA).validate(written)
    assert wire.post_from_dict(written) == post
